// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/reportingdetails.h"

#include "core/iyzico/endpoints/fields.h"
#include "core/iyzico/locale.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

using Undos = tl::expected<std::vector<ReportedUndo>, QString>;

/// How a cancel and a refund name their fields.
struct UndoNames
{
    QLatin1StringView list, id, conversationId;
};
constexpr UndoNames cancelNames{"cancels"_L1, "refundId"_L1, "cancelConversationId"_L1};
constexpr UndoNames refundNames{"refunds"_L1, "refundTxId"_L1, "refundConversationId"_L1};

void addQueryItem(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

Undos readUndos(const QJsonObject &owner, const UndoNames &names)
{
    std::vector<ReportedUndo> undos;
    for (const QJsonObject &object : objectsField(owner, names.list)) {
        const QString errorCode = textField(object, "errorCode"_L1);
        const auto amount = decimalField(object, "refundPrice"_L1);
        if (!amount && errorCode.isEmpty())
            return tl::unexpected(u"one of %1 has no refundPrice"_s.arg(names.list));
        undos.push_back({.id = textField(object, names.id),
                         .conversationId = textField(object, names.conversationId),
                         .amount = amount.value_or(Decimal()),
                         .status = intField(object, "refundStatus"_L1),
                         .errorCode = errorCode,
                         .errorGroup = textField(object, "errorGroup"_L1)});
    }
    return undos;
}

tl::expected<std::vector<ReportedItem>, QString> readItems(const QJsonObject &payment)
{
    std::vector<ReportedItem> items;
    for (const QJsonObject &object : objectsField(payment, "itemTransactions"_L1)) {
        Undos refunds = readUndos(object, refundNames);
        if (!refunds)
            return tl::unexpected(refunds.error());
        items.push_back({readPaymentItem(object), *std::move(refunds)});
    }
    return items;
}

/// The fields without amounts in them.
ReportedPayment readPlainFields(const QJsonObject &object)
{
    ReportedPayment payment;
    payment.conversationId = textField(object, "paymentConversationId"_L1);
    payment.paymentStatus = intField(object, "paymentStatus"_L1);
    payment.refundStatus = textField(object, "paymentRefundStatus"_L1);
    payment.installment = intField(object, "installment"_L1).value_or(1);
    payment.fraudStatus = intField(object, "fraudStatus"_L1);
    payment.phase = textField(object, "phase"_L1);
    payment.authCode = textField(object, "authCode"_L1);
    payment.hostReference = textField(object, "hostReference"_L1);
    payment.bin = textField(object, "binNumber"_L1);
    payment.lastFour = textField(object, "lastFourDigits"_L1);
    payment.cardType = textField(object, "cardType"_L1);
    payment.cardAssociation = textField(object, "cardAssociation"_L1);
    payment.cardFamily = textField(object, "cardFamily"_L1);
    return payment;
}

tl::expected<ReportedPayment, QString> readReportedPayment(const QJsonObject &object)
{
    const auto paymentId = neededField(object, "paymentId"_L1);
    if (!paymentId)
        return tl::unexpected(paymentId.error());
    const auto price = moneyField(object, "price"_L1);
    if (!price)
        return tl::unexpected(price.error());
    const auto paidPrice = moneyField(object, "paidPrice"_L1);
    if (!paidPrice)
        return tl::unexpected(paidPrice.error());
    auto cancels = readUndos(object, cancelNames);
    if (!cancels)
        return tl::unexpected(cancels.error());
    auto items = readItems(object);
    if (!items)
        return tl::unexpected(items.error());

    ReportedPayment payment = readPlainFields(object);
    payment.paymentId = *paymentId;
    payment.price = *price;
    payment.paidPrice = *paidPrice;
    payment.cancels = *std::move(cancels);
    payment.items = *std::move(items);
    return payment;
}

} // namespace

Call reportingDetailsCall(const QString &paymentId, const QString &paymentConversationId,
                          const QString &conversationId, Language language)
{
    QUrlQuery query;
    addQueryItem(query, u"locale"_s, localeWord(language));
    addQueryItem(query, u"conversationId"_s, conversationId);
    addQueryItem(query, u"paymentId"_s, paymentId);
    addQueryItem(query, u"paymentConversationId"_s, paymentConversationId);
    return {Method::Get, Effect::None, u"/v2/reporting/payment/details"_s, query, {}, conversationId};
}

tl::expected<std::vector<ReportedPayment>, QString> readReportingDetails(const Answer &answer)
{
    // Only a list that is there and empty means that the payment is not known.
    if (!answer.isSuccess() || !answer.body.value("payments"_L1).isArray())
        return tl::unexpected(u"no list of payments"_s);
    std::vector<ReportedPayment> payments;
    for (const QJsonObject &object : objectsField(answer.body, "payments"_L1)) {
        auto payment = readReportedPayment(object);
        if (!payment)
            return tl::unexpected(payment.error());
        payments.push_back(*std::move(payment));
    }
    return payments;
}

} // namespace vezne::iyzico
