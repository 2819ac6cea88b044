// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/movementbook.h"

#include "core/base/istanbul.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idsAtOnce = 400; // SQLite takes 999 values in any of its builds

QString placesFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

Movement movementFromRow(const QSqlQuery &row)
{
    const auto decimal = [&row](int column) {
        return row.isNull(column) ? std::nullopt
                                  : std::optional(Decimal::fromUnits(row.value(column).toLongLong()));
    };
    const Currency currency = currencyFromCode(row.value(7).toString()).value_or(Currency::TRY);
    return {
        .operation = row.value(0).toString(),
        .payment = row.value(1).toString(),
        .kind = kindFromWord(row.value(2).toString()).value_or(Kind::Charge),
        .state = stateFromWord(row.value(3).toString()).value_or(State::Review),
        .paymentId = row.value(4).toString(),
        .orderId = row.value(5).toString(),
        .at = fromMilliseconds(row.value(6).toLongLong()),
        .amount = Money(row.value(8).toLongLong(), currency),
        .isHold = row.value(9).toBool(),
        .commission = decimal(10),
        .fee = decimal(11),
        .payout = decimal(12),
    };
}

} // namespace

Result<void> MovementBook::read(const QString &where, const QVariantList &values,
                                std::vector<Movement> &into) const
{
    // Lines are added up in the same pass; only payments have any.
    auto query = m_database->run(
        u"SELECT o.id, coalesce(o.parent, o.id), o.kind, o.state, coalesce(o.payment_id, min(p.payment_id)), "
        "o.order_id, coalesce(o.sent_at, o.created_at), o.currency, "
        "CASE WHEN o.kind = 'preauth' AND o.captured > 0 THEN o.captured ELSE o.amount END, "
        "CASE WHEN o.kind = 'preauth' AND o.captured = 0 THEN 1 ELSE 0 END, "
        "sum(i.commission), sum(i.fee), sum(i.payout) FROM operation o "
        "LEFT JOIN operation p ON p.id = o.parent LEFT JOIN item i ON i.operation = o.id "
        "WHERE %1 GROUP BY o.seq"_s.arg(where),
        values);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        into.push_back(movementFromRow(*query));
    return {};
}

Result<std::vector<Movement>> MovementBook::between(Instant from, Instant until) const
{
    auto span = m_database->run(u"SELECT min(first_seq), max(last_seq) FROM day WHERE day BETWEEN ? AND ?"_s,
                                {istanbul::day(from).toJulianDay(), istanbul::day(until).toJulianDay()});
    if (!span)
        return tl::unexpected(span.error());
    std::vector<Movement> found;
    if (!span->next() || span->isNull(0))
        return found;
    const QVariantList values{span->value(0), span->value(1), toMilliseconds(from), toMilliseconds(until)};
    span->finish();
    const auto done =
        read(u"o.seq BETWEEN ? AND ? AND o.created_at >= ? AND o.created_at < ?"_s, values, found);
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<std::vector<Movement>> MovementBook::payments(const QSet<QString> &operations,
                                                     const QSet<QString> &paymentIds) const
{
    std::vector<Movement> found;
    for (const auto &[column, ids] :
         {std::pair(u"id"_s, operations), std::pair(u"payment_id"_s, paymentIds)}) {
        const QStringList all(ids.begin(), ids.end());
        for (qsizetype first = 0; first < all.size(); first += idsAtOnce) {
            const QStringList some = all.mid(first, idsAtOnce);
            const QVariantList values(some.begin(), some.end());
            const auto done =
                read(u"o.kind IN ('charge','preauth') AND o.%1 IN (%2)"_s.arg(column, placesFor(some.size())),
                     values, found);
            if (!done)
                return tl::unexpected(done.error());
        }
    }
    return found;
}

Result<QHash<QString, QString>> MovementBook::paymentsOfLines(Instant since) const
{
    auto lines = m_database->run(
        u"SELECT i.transaction_id, i.operation FROM operation o JOIN item i ON i.operation = o.id "
        "WHERE o.seq >= coalesce((SELECT min(first_seq) FROM day WHERE day >= ?), 0) "
        "AND i.transaction_id IS NOT NULL"_s,
        {istanbul::day(since).toJulianDay()});
    if (!lines)
        return tl::unexpected(lines.error());
    QHash<QString, QString> found;
    while (lines->next())
        found.insert(lines->value(0).toString(), lines->value(1).toString());
    return found;
}

} // namespace vezne::journal
