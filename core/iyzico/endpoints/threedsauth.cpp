// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/threedsauth.h"

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call threeDsAuthCall(const ThreeDsAuthRequest &request)
{
    QJsonObject object = beginRequest(request.conversationId, request.language);
    object.insert("paymentId"_L1, request.paymentId);
    if (!request.conversationData.isEmpty()) {
        object.insert("conversationData"_L1, request.conversationData);
        return postCall(u"/payment/3dsecure/auth"_s, Effect::Money, object, request.conversationId);
    }
    object.insert("paidPrice"_L1, request.paidPrice.toWire());
    object.insert("currency"_L1, code(request.paidPrice.currency()));
    object.insert("basketId"_L1, request.basketId);
    return postCall(u"/payment/v2/3dsecure/auth"_s, Effect::Money, object, request.conversationId);
}

} // namespace vezne::iyzico
