// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/reportingtransactions.h"

#include "core/base/istanbul.h"
#include "core/iyzico/endpoints/fields.h"
#include "core/iyzico/locale.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

RowKind kindOfRow(const QString &type)
{
    if (type == "PAYMENT"_L1)
        return RowKind::Payment;
    if (type == "CANCEL"_L1)
        return RowKind::Cancel;
    return type == "REFUND"_L1 ? RowKind::Refund : RowKind::Other;
}

/// The fields that a comparison can do without.
ReportedRow readSideFields(const QJsonObject &object)
{
    ReportedRow row;
    row.at = istanbul::fromWallClock(textField(object, "transactionDate"_L1));
    row.conversationId = textField(object, "conversationId"_L1);
    row.basketId = textField(object, "basketId"_L1);
    row.status = intField(object, "transactionStatus"_L1);
    row.isPaidOut = flagField(object, "afterSettlement"_L1);
    row.phase = textField(object, "paymentPhase"_L1);
    row.settlementCurrency = textField(object, "settlementCurrency"_L1);
    row.installment = intField(object, "installment"_L1).value_or(1);
    row.isThreeDS = flagField(object, "threeDS"_L1);
    row.commission = decimalField(object, "iyzicoCommission"_L1);
    row.fee = decimalField(object, "iyzicoFee"_L1);
    row.parity = decimalField(object, "parity"_L1);
    row.conversionAmount = decimalField(object, "iyzicoConversionAmount"_L1);
    row.merchantPayout = decimalField(object, "merchantPayoutAmount"_L1);
    row.subMerchantPayout = decimalField(object, "subMerchantPayoutAmount"_L1);
    row.connectorType = textField(object, "connectorType"_L1);
    row.posOrderId = textField(object, "posOrderId"_L1);
    row.authCode = textField(object, "authCode"_L1);
    row.hostReference = textField(object, "hostReference"_L1);
    return row;
}

tl::expected<ReportedRow, QString> readRow(const QJsonObject &object)
{
    ReportedRow row = readSideFields(object);
    for (const auto &[name, member] : {std::pair("transactionType"_L1, &ReportedRow::type),
                                       std::pair("transactionId"_L1, &ReportedRow::transactionId),
                                       std::pair("paymentTxId"_L1, &ReportedRow::paymentTransactionId),
                                       std::pair("paymentId"_L1, &ReportedRow::paymentId)}) {
        auto text = neededField(object, name);
        if (!text)
            return tl::unexpected(text.error());
        row.*member = *std::move(text);
    }
    row.kind = kindOfRow(row.type);
    const auto currency = currencyFromCode(textField(object, "transactionCurrency"_L1));
    const auto price = decimalField(object, "price"_L1);
    const auto paidPrice = decimalField(object, "paidPrice"_L1);
    if (!currency || !price || !paidPrice)
        return tl::unexpected(u"row %1 has no currency, price or paidPrice"_s.arg(row.transactionId));
    row.currency = *currency;
    row.price = *price;
    row.paidPrice = *paidPrice;
    return row;
}

} // namespace

Call reportingTransactionsCall(QDate day, int page, const QString &conversationId, Language language)
{
    QUrlQuery query;
    query.addQueryItem(u"locale"_s, localeWord(language));
    query.addQueryItem(u"conversationId"_s, conversationId);
    query.addQueryItem(u"transactionDate"_s, day.toString(Qt::ISODate));
    query.addQueryItem(u"page"_s, QString::number(page));
    return {Method::Get, Effect::None, u"/v2/reporting/payment/transactions"_s, query, {}, conversationId};
}

tl::expected<ReportedPage, QString> readReportingTransactions(const Answer &answer)
{
    if (!answer.isSuccess() || !answer.body.value("transactions"_L1).isArray())
        return tl::unexpected(u"no list of transactions"_s);
    const auto page = intField(answer.body, "currentPage"_L1);
    const auto pageCount = intField(answer.body, "totalPageCount"_L1);
    if (!page || !pageCount || *pageCount < 0)
        return tl::unexpected(u"no page numbers"_s);
    ReportedPage read{{}, *page, *pageCount};
    for (const QJsonObject &object : objectsField(answer.body, "transactions"_L1)) {
        auto row = readRow(object);
        if (!row)
            return tl::unexpected(row.error());
        row->proof = answer.digest;
        read.rows.push_back(*std::move(row));
    }
    return read;
}

} // namespace vezne::iyzico
