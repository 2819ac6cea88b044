// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/requestbook.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

RequestState requestStateOf(const QString &word)
{
    if (word == "granted"_L1)
        return RequestState::Granted;
    return word == "declined"_L1 ? RequestState::Declined : RequestState::Waiting;
}

RefundRequest requestFromRow(const QSqlQuery &row)
{
    const auto instant = [&row](int column) { return fromMilliseconds(row.value(column).toLongLong()); };
    const Currency currency = currencyFromCode(row.value(4).toString()).value_or(Currency::TRY);
    return {
        .id = row.value(0).toString(),
        .payment = row.value(1).toString(),
        .orderId = row.value(2).toString(),
        .amount = Money(row.value(3).toLongLong(), currency),
        .itemTransaction = row.value(5).toString(),
        .reason = row.value(6).toString(),
        .note = row.value(7).toString(),
        .askedBy = row.value(8).toString(),
        .askedAt = instant(9),
        .state = requestStateOf(row.value(10).toString()),
        .settledBy = row.value(11).toString(),
        .second = row.value(12).toString(),
        .settledAt = row.value(13).isNull() ? std::nullopt : std::optional(instant(13)),
        .why = row.value(14).toString(),
        .operation = row.value(15).toString(),
    };
}

} // namespace

Result<int> RequestBook::timesSettled(const QString &id) const
{
    return m_database
        ->value(
            u"SELECT count(*) FROM audit WHERE deed IN ('refund_granted','refund_declined') AND subject = ?"_s,
            {id})
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<std::vector<RefundRequest>> RequestBook::read(const QString &rest, const QVariantList &values) const
{
    auto query = m_database->run(
        u"SELECT id, payment, order_id, amount, currency, item_transaction, reason, note, asked_by, "
        u"asked_at, "
        "state, settled_by, second, settled_at, why, operation FROM refund_request %1"_s.arg(rest),
        values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<RefundRequest> requests;
    while (query->next())
        requests.push_back(requestFromRow(*query));
    return requests;
}

Result<std::vector<RefundRequest>> RequestBook::waiting() const
{
    return read(u"WHERE state='waiting' ORDER BY seq"_s, {});
}

Result<std::vector<RefundRequest>> RequestBook::ofPayment(const QString &payment) const
{
    return read(u"WHERE payment=? ORDER BY seq"_s, {payment});
}

Result<RefundRequest> RequestBook::request(const QString &id) const
{
    auto found = read(u"WHERE id=?"_s, {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return tl::unexpected(Error{Problem::NoSuchRequest, id});
    return found->front();
}

} // namespace vezne::journal
