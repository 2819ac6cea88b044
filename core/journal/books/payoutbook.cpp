// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/payoutbook.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

// A cancelled payment is not paid out, and of a hold there is nothing to pay.
const QString payableLines =
    u" FROM operation o JOIN item i ON i.operation = o.id WHERE o.seq >= coalesce((SELECT min(first_seq) "
    u"FROM day "
    "WHERE day >= ?), 0) AND o.state IN ('PAID','PAID_HELD','LATE_CHARGE') AND o.cancelled = 0 "
    "AND (o.kind = 'charge' OR o.captured > 0) AND i.payout IS NOT NULL "
    "AND (i.payout_date IS NULL OR substr(i.payout_date, 1, 10) BETWEEN ? AND ?) "_s;

void addUp(Decimal &sum, Decimal amount)
{
    sum = sum.plus(amount).value_or(sum);
}

Decimal unitsAt(const Statement &row, int column)
{
    return Decimal::fromUnits(row.value(column).toLongLong());
}

} // namespace

Decimal payoutLeft(Decimal announced, Decimal paid, Decimal refunded)
{
    const Decimal left = paid.minus(refunded).value_or(Decimal());
    return announced.scaled(left, paid, Rounding::HalfUp).value_or(Decimal());
}

Result<std::vector<Payout>> PayoutBook::between(QDate first, QDate last) const
{
    const QVariantList range{first.addDays(-longestBlockageDays).toJulianDay(), first.toString(Qt::ISODate),
                             last.toString(Qt::ISODate)};
    const QString columns = u"SELECT coalesce(substr(i.payout_date, 1, 10), ''), o.currency, "_s;
    std::map<std::pair<QString, QString>, Payout> days;
    auto whole = m_database->run(
        columns + u"count(DISTINCT o.id), sum(i.paid_price), sum(i.commission), sum(i.fee), sum(i.payout)"_s +
            payableLines + u"AND i.refunded = 0 GROUP BY 1, 2"_s,
        range);
    if (!whole)
        return tl::unexpected(whole.error());
    while (whole->next()) {
        Payout &payout = days[{whole->value(0).toString(), whole->value(1).toString()}];
        payout.payments = whole->value(2).toLongLong();
        payout.taken = unitsAt(*whole, 3);
        payout.commission = unitsAt(*whole, 4);
        payout.fee = unitsAt(*whole, 5);
        payout.expected = unitsAt(*whole, 6);
    }
    whole->finish();
    auto partial = m_database->run(columns + u"i.paid_price, i.commission, i.fee, i.payout, i.refunded"_s +
                                       payableLines + u"AND i.refunded > 0"_s,
                                   range);
    if (!partial)
        return tl::unexpected(partial.error());
    while (partial->next()) {
        Payout &payout = days[{partial->value(0).toString(), partial->value(1).toString()}];
        const Decimal paid = unitsAt(*partial, 2);
        ++payout.payments;
        addUp(payout.taken, paid);
        addUp(payout.commission, unitsAt(*partial, 3));
        addUp(payout.fee, unitsAt(*partial, 4));
        addUp(payout.refunded, unitsAt(*partial, 6));
        addUp(payout.expected, payoutLeft(unitsAt(*partial, 5), paid, unitsAt(*partial, 6)));
    }
    std::vector<Payout> found;
    for (auto &[key, payout] : days) {
        payout.day = QDate::fromString(key.first, Qt::ISODate);
        payout.currency = currencyFromCode(key.second).value_or(Currency::TRY);
        found.push_back(payout);
    }
    // Not of std::ranges: clang 14, which builds the fuzzers, cannot read that one.
    std::stable_partition(found.begin(), found.end(),
                          [](const Payout &payout) { return payout.day.isValid(); });
    return found;
}

} // namespace vezne::journal
