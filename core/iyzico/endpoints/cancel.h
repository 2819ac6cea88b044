// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "core/base/language.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"
#include "core/iyzico/endpoints/reason.h"
#include "core/money/money.h"

namespace vezne::iyzico {

struct CancelRequest
{
    QString conversationId;
    QString paymentId;
    QString ip;
    Reason reason = Reason::BuyerRequest;
    QString description; ///< may be empty; then no reason travels either
    Language language = Language::Turkish;
};

/// What iyzico confirms of a cancel. Unsigned by the provider.
struct CancelConfirmation
{
    QString paymentId;
    Money amount; ///< the whole payment
    QString authCode, hostReference;
};

/// POST /payment/cancel: the whole payment, on the day it was made.
[[nodiscard]] Call cancelCall(const CancelRequest &request);
[[nodiscard]] tl::expected<CancelConfirmation, QString> readCancel(const Answer &answer);

} // namespace vezne::iyzico
