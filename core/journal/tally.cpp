// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/tally.h"

#include "core/base/istanbul.h"

namespace vezne::journal::tally {

using namespace Qt::StringLiterals;

namespace {
constexpr int monthsInYear = 12;
} // namespace

int monthOf(QDate day)
{
    return day.year() * monthsInYear + day.month() - 1;
}

int monthOf(Instant at)
{
    return monthOf(istanbul::day(at));
}

QDate firstDayOf(int month)
{
    return {month / monthsInYear, month % monthsInYear + 1, 1};
}

Result<void> book(const Database &database, const QString &operation, Instant createdAt, int sign)
{
    static const QString collected =
        u"CASE WHEN (kind = 'charge' OR captured > 0) AND state IN ('PAID','PAID_HELD','LATE_CHARGE') "
        "THEN 1 ELSE 0 END"_s;
    static const QString taken = u"CASE kind WHEN 'charge' THEN paid_price ELSE captured END"_s;
    static const QString statement =
        uR"(INSERT INTO tally(standing, currency, payment, month, installment, secure, actor, card_bank,
            card_family, error_group, error_code, operations, taken, gross, cancelled, refunded)
            SELECT standing, currency, CASE WHEN kind IN ('charge','preauth') THEN 1 ELSE 0 END, ?, installment, secure, actor,
            coalesce(card_bank,''), coalesce(card_family,''), coalesce(error_group,''),
            coalesce(error_code,''), ?, ? * %1, ? * %1 * %2,
            ? * %1 * cancelled * %2, ? * %1 * refunded
            FROM operation WHERE id = ?
            ON CONFLICT(standing, currency, payment, month, installment, secure, actor, card_bank, card_family,
            error_group, error_code) DO UPDATE SET operations = tally.operations + excluded.operations,
            taken = tally.taken + excluded.taken, gross = tally.gross + excluded.gross,
            cancelled = tally.cancelled + excluded.cancelled,
            refunded = tally.refunded + excluded.refunded)"_s.arg(collected, taken);
    const auto booked =
        database.run(statement, {monthOf(createdAt), sign, sign, sign, sign, sign, operation});
    if (!booked)
        return tl::unexpected(booked.error());
    return {};
}

Result<void> noteDay(const Database &database, Instant at, qint64 seq)
{
    const auto noted =
        database.run(u"INSERT INTO day(day, first_seq, last_seq) VALUES(?,?,?) ON CONFLICT(day) DO UPDATE "
                     "SET last_seq = excluded.last_seq"_s,
                     {istanbul::day(at).toJulianDay(), seq, seq});
    if (!noted)
        return tl::unexpected(noted.error());
    return {};
}

} // namespace vezne::journal::tally
