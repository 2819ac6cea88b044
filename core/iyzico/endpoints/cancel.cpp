// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/cancel.h"

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call cancelCall(const CancelRequest &request)
{
    QJsonObject object = beginRequest(request.conversationId, request.language);
    object.insert("paymentId"_L1, request.paymentId);
    insertIfSet(object, "ip"_L1, request.ip);
    insertReason(object, request.reason, request.description);
    return postCall(u"/payment/cancel"_s, Effect::Money, object, request.conversationId);
}

tl::expected<CancelConfirmation, QString> readCancel(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(u"not a success"_s);
    const auto paymentId = neededField(answer.body, "paymentId"_L1);
    if (!paymentId)
        return tl::unexpected(paymentId.error());
    const auto amount = moneyField(answer.body, "price"_L1);
    if (!amount)
        return tl::unexpected(amount.error());
    return CancelConfirmation{.paymentId = *paymentId,
                              .amount = *amount,
                              .authCode = textField(answer.body, "authCode"_L1),
                              .hostReference = textField(answer.body, "hostReference"_L1)};
}

} // namespace vezne::iyzico
