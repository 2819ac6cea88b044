// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/refund.h"

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

/// What both ways of refunding have in common.
QJsonObject refundFields(const RefundRequest &request)
{
    QJsonObject object = beginRequest(request.conversationId, request.language);
    object.insert("price"_L1, request.amount.toWire());
    object.insert("currency"_L1, code(request.amount.currency()));
    insertIfSet(object, "ip"_L1, request.ip);
    return object;
}

SignatureCheck checkRefund(const QJsonObject &body, const SecretBytes &secretKey)
{
    const QStringList values{textField(body, "paymentId"_L1), signedAmount(body, "price"_L1),
                             textField(body, "currency"_L1), textField(body, "conversationId"_L1)};
    return checkSignature(secretKey, values, textField(body, "signature"_L1));
}

} // namespace

Call refundCall(const RefundRequest &request)
{
    QJsonObject object = refundFields(request);
    object.insert("paymentTransactionId"_L1, request.paymentTransactionId);
    insertReason(object, request.reason, request.description);
    return postCall(u"/payment/refund"_s, Effect::Money, object, request.conversationId);
}

Call refundV2Call(const RefundRequest &request)
{
    QJsonObject object = refundFields(request);
    object.insert("paymentId"_L1, request.paymentId);
    return postCall(u"/v2/payment/refund"_s, Effect::Money, object, request.conversationId);
}

tl::expected<RefundConfirmation, QString> readRefund(const Answer &answer, const Credentials &credentials)
{
    const QJsonObject &body = answer.body;
    if (!answer.isSuccess())
        return tl::unexpected(u"not a success"_s);
    const auto paymentId = neededField(body, "paymentId"_L1);
    if (!paymentId)
        return tl::unexpected(paymentId.error());
    const auto amount = moneyField(body, "price"_L1);
    if (!amount)
        return tl::unexpected(amount.error());
    return RefundConfirmation{.paymentId = *paymentId,
                              .paymentTransactionId = textField(body, "paymentTransactionId"_L1),
                              .amount = *amount,
                              .authCode = textField(body, "authCode"_L1),
                              .hostReference = textField(body, "hostReference"_L1),
                              .refundHostReference = textField(body, "refundHostReference"_L1),
                              .signature = checkRefund(body, credentials.secretKey)};
}

} // namespace vezne::iyzico
