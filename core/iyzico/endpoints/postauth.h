// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/language.h"
#include "core/iyzico/call.h"
#include "core/money/money.h"

namespace vezne::iyzico {

struct CaptureRequest
{
    QString conversationId; ///< the capture's own
    QString paymentId;      ///< of the hold
    Money amount;           ///< the hold or less
    QString ip;
    Language language = Language::Turkish;
};

/// POST /payment/postauth: collects a hold, once. Read with readPayment(); the phase becomes POST_AUTH. A
/// second capture is the failure 5082.
[[nodiscard]] Call postauthCall(const CaptureRequest &request);

} // namespace vezne::iyzico
