// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/preauth.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call preauthCall(const PaymentRequest &request, const card::Card &card)
{
    return {Method::Post,          Effect::Money, u"/payment/preauth"_s, {}, paymentBody(request, card),
            request.conversationId};
}

} // namespace vezne::iyzico
