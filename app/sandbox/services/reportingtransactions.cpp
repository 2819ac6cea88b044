// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <algorithm>

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"
#include "core/base/istanbul.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsOnAPage = 50; // not published; the one recorded page had at least 41

struct Row
{
    Instant at;
    qint64 id = 0;
    wire::Object fields;
};

wire::Object describeCommon(const Payment &payment, const Line &line)
{
    wire::Object row{{u"paymentTxId"_s, line.id}, {u"paymentId"_s, payment.id}};
    if (payment.conversationId)
        row.set(u"conversationId"_s, *payment.conversationId);
    if (payment.basketId)
        row.set(u"basketId"_s, *payment.basketId); // the merchant's own, unlike in the details
    row.add({{u"paymentPhase"_s, payment.phase},
             {u"transactionCurrency"_s, code(payment.currency)},
             {u"settlementCurrency"_s, code(payment.currency)},
             {u"installment"_s, payment.installment},
             {u"threeDS"_s, int(payment.isThreeDs)},
             {u"connectorType"_s, u"IYZI_POS"_s},
             {u"posOrderId"_s, u"mock134-%1iyziord"_s.arg(payment.id)}});
    return row;
}

Row row(const QString &type, Instant at, qint64 id, const wire::Object &fields)
{
    wire::Object whole{{u"transactionType"_s, type},
                       {u"transactionDate"_s, istanbul::dateTime(at).toString(u"yyyy-MM-dd HH:mm:ss"_s)},
                       {u"transactionId"_s, id}};
    whole.add(fields);
    return {.at = at, .id = id, .fields = std::move(whole)};
}

Row paymentRow(const Payment &payment, const Line &line)
{
    wire::Object fields = describeCommon(payment, line);
    fields.add({{u"transactionStatus"_s, line.status},
                {u"price"_s, line.price},
                {u"paidPrice"_s, line.paidPrice},
                {u"iyzicoCommission"_s, line.commission},
                {u"iyzicoFee"_s, line.fee},
                {u"parity"_s, Decimal()},
                {u"iyzicoConversionAmount"_s, Decimal()},
                {u"merchantPayoutAmount"_s, line.payout},
                {u"subMerchantPayoutAmount"_s, Decimal()},
                {u"authCode"_s, payment.authCode},
                {u"hostReference"_s, payment.hostReference}});
    return row(u"PAYMENT"_s, payment.changedAt, line.id, fields);
}

/// A row of a cancel or refund. Its paidPrice is the whole payment's: a trap of the real one.
Row undoRow(const QString &type, const Payment &payment, const Line &line, const Undo &undo, Decimal price)
{
    wire::Object fields = describeCommon(payment, line);
    if (type == "REFUND"_L1)
        fields.set(u"afterSettlement"_s, 0);
    fields.add({{u"price"_s, price},
                {u"paidPrice"_s, payment.paidPrice},
                {u"authCode"_s, undo.authCode},
                {u"hostReference"_s, undo.hostReference}});
    return row(type, undo.createdAt, undo.id, fields);
}

void addRows(const Payment &payment, Instant now, std::vector<Row> &rows)
{
    if (!payment.isPaid() || payment.visibleFrom > now)
        return; // declined attempts do not appear
    for (const Line &line : payment.lines) {
        rows.push_back(paymentRow(payment, line));
        if (payment.cancel && payment.cancel->visibleFrom <= now)
            rows.push_back(undoRow(u"CANCEL"_s, payment, line, *payment.cancel, line.price));
        for (const Undo &refund : line.refunds) {
            if (refund.visibleFrom <= now)
                rows.push_back(undoRow(u"REFUND"_s, payment, line, refund, refund.price));
        }
    }
}

/// Every row of that Istanbul day, newest first.
std::vector<Row> rowsOf(QDate day, Instant now, const Ledger &ledger)
{
    std::vector<Row> rows;
    for (const Payment &payment : ledger.payments())
        addRows(payment, now, rows);
    std::erase_if(rows, [day](const Row &candidate) { return istanbul::day(candidate.at) != day; });
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.at > b.at; });
    return rows;
}

} // namespace

Outcome listTransactions(const Call &call, const Ledger &ledger)
{
    const QString date = textAt(call.fields, u"transactionDate");
    const QString pageText = textAt(call.fields, u"page");
    if (date.isEmpty() || pageText.isEmpty())
        return tl::unexpected(
            refusal(ErrorCode::FieldMissing, date.isEmpty() ? u"transactionDate"_s : u"page"_s));
    const QDate day = QDate::fromString(date, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return tl::unexpected(refusal(ErrorCode::DateMalformed));
    const int page = pageText.toInt();
    if (page < 1)
        return tl::unexpected(refusal(ErrorCode::InvalidRequest));

    const std::vector<Row> rows = rowsOf(day, call.now, ledger);
    wire::Array transactions;
    const auto count = qsizetype(rows.size());
    const qsizetype first = (page - 1) * rowsOnAPage;
    for (qsizetype i = first; i < std::min(first + rowsOnAPage, count); ++i)
        transactions.emplace_back(rows[std::size_t(i)].fields);
    const qint64 pages = (count + rowsOnAPage - 1) / rowsOnAPage;
    return Success{
        .fields = {{u"transactions"_s, transactions}, {u"currentPage"_s, page}, {u"totalPageCount"_s, pages}},
        .signedFields = {}};
}

} // namespace vezne::sandbox
