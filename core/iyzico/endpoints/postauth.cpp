// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/postauth.h"

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call postauthCall(const CaptureRequest &request)
{
    QJsonObject object = beginRequest(request.conversationId, request.language);
    object.insert("paymentId"_L1, request.paymentId);
    object.insert("paidPrice"_L1, request.amount.toWire());
    object.insert("currency"_L1, code(request.amount.currency()));
    insertIfSet(object, "ip"_L1, request.ip);
    return postCall(u"/payment/postauth"_s, Effect::Money, object, request.conversationId);
}

} // namespace vezne::iyzico
