// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/language.h"
#include "core/iyzico/call.h"
#include "core/money/money.h"

namespace vezne::iyzico {

/// What the call that takes the money after 3-D Secure names; all but conversationData as in initialize.
struct ThreeDsAuthRequest
{
    QString conversationId, paymentId, basketId;
    Money paidPrice;
    QString conversationData; ///< as the return brought it; usually empty
    Language language = Language::Turkish;
};

/// POST /payment/v2/3dsecure/auth, which repeats amount and order so that the provider can compare; or, when
/// the return brought conversationData, /payment/3dsecure/auth, the only one that takes it. This call takes
/// the money. Read with readPayment().
[[nodiscard]] Call threeDsAuthCall(const ThreeDsAuthRequest &request);

} // namespace vezne::iyzico
