// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/payment.h"

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

/// Order of docs.iyzico.com, "Response Signature Validation"; the same for /payment/auth and /payment/detail.
SignatureCheck checkPayment(const QJsonObject &body, const SecretBytes &secretKey)
{
    const QStringList values{textField(body, "paymentId"_L1),    textField(body, "currency"_L1),
                             textField(body, "basketId"_L1),     textField(body, "conversationId"_L1),
                             signedAmount(body, "paidPrice"_L1), signedAmount(body, "price"_L1)};
    return checkSignature(secretKey, values, textField(body, "signature"_L1));
}

Decimal amountOrZero(const QJsonObject &object, QLatin1StringView name)
{
    return decimalField(object, name).value_or(Decimal());
}

} // namespace

PaymentItem readPaymentItem(const QJsonObject &item)
{
    return {.itemId = textField(item, "itemId"_L1),
            .paymentTransactionId = textField(item, "paymentTransactionId"_L1),
            .transactionStatus = intField(item, "transactionStatus"_L1),
            .price = amountOrZero(item, "price"_L1),
            .paidPrice = amountOrZero(item, "paidPrice"_L1),
            .commissionRateAmount = amountOrZero(item, "iyziCommissionRateAmount"_L1),
            .commissionFee = amountOrZero(item, "iyziCommissionFee"_L1),
            .merchantPayout = amountOrZero(item, "merchantPayoutAmount"_L1),
            .blockageResolvedDate = textField(item, "blockageResolvedDate"_L1)};
}

tl::expected<Payment, QString> readPayment(const Answer &answer, const Credentials &credentials)
{
    const QJsonObject &body = answer.body;
    if (!answer.isSuccess())
        return tl::unexpected(u"not a success"_s);
    const auto paymentId = neededField(body, "paymentId"_L1);
    if (!paymentId)
        return tl::unexpected(paymentId.error());
    const auto price = moneyField(body, "price"_L1);
    if (!price)
        return tl::unexpected(price.error());
    const auto paidPrice = moneyField(body, "paidPrice"_L1);
    if (!paidPrice)
        return tl::unexpected(paidPrice.error());

    Payment payment{.paymentId = *paymentId,
                    .conversationId = textField(body, "conversationId"_L1),
                    .basketId = textField(body, "basketId"_L1),
                    .price = *price,
                    .paidPrice = *paidPrice,
                    .installment = intField(body, "installment"_L1).value_or(1),
                    .fraudStatus = intField(body, "fraudStatus"_L1),
                    .paymentStatus = textField(body, "paymentStatus"_L1),
                    .phase = textField(body, "phase"_L1),
                    .cardType = textField(body, "cardType"_L1),
                    .cardAssociation = textField(body, "cardAssociation"_L1),
                    .cardFamily = textField(body, "cardFamily"_L1),
                    .bin = textField(body, "binNumber"_L1),
                    .lastFour = textField(body, "lastFourDigits"_L1),
                    .cardToken = textField(body, "cardToken"_L1),
                    .cardUserKey = textField(body, "cardUserKey"_L1),
                    .authCode = textField(body, "authCode"_L1),
                    .hostReference = textField(body, "hostReference"_L1),
                    .commissionRateAmount = amountOrZero(body, "iyziCommissionRateAmount"_L1),
                    .commissionFee = amountOrZero(body, "iyziCommissionFee"_L1),
                    .items = {},
                    .signature = checkPayment(body, credentials.secretKey)};
    for (const QJsonObject &item : objectsField(body, "itemTransactions"_L1))
        payment.items.push_back(readPaymentItem(item));
    return payment;
}

} // namespace vezne::iyzico
