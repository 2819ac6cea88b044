// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/tally.h"

#include "core/base/istanbul.h"

namespace vezne::journal::tally {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsInYear = 12;

QString columns()
{
    return u"standing, currency, payment, month, installment, secure, actor, card_bank, card_family, "
           "error_group, error_code, operations, taken, gross, cancelled, refunded"_s;
}

/// Adds to what is there.
QString adding()
{
    return u" ON CONFLICT(standing, currency, payment, month, installment, secure, actor, card_bank, "
           "card_family, error_group, error_code) DO UPDATE SET "
           "operations = tally.operations + excluded.operations, taken = tally.taken + excluded.taken, "
           "gross = tally.gross + excluded.gross, cancelled = tally.cancelled + excluded.cancelled, "
           "refunded = tally.refunded + excluded.refunded"_s;
}

/// What rows add: their month is `month`, and each figure is taken in by `sum`.
QString contributions(const QString &month, const QString &sum)
{
    const QString collected =
        u"CASE WHEN (kind = 'charge' OR captured > 0) AND state IN ('PAID','PAID_HELD','LATE_CHARGE') "
        "THEN 1 ELSE 0 END"_s;
    const QString taken = u"CASE kind WHEN 'charge' THEN paid_price ELSE captured END"_s;
    QStringList sums;
    for (const QString &addend :
         {u"1"_s, collected, u"%1 * %2"_s.arg(collected, taken),
          u"%1 * cancelled * %2"_s.arg(collected, taken), u"%1 * refunded"_s.arg(collected)})
        sums.append(sum.arg(addend));
    return u"standing, currency, CASE WHEN kind IN ('charge','preauth') THEN 1 ELSE 0 END, %1, installment, "
           "secure, actor, coalesce(card_bank,''), coalesce(card_family,''), coalesce(error_group,''), "
           "coalesce(error_code,''), %2"_s.arg(month, sums.join(", "_L1));
}

Result<void> ran(const Result<Statement> &statement)
{
    if (!statement)
        return tl::unexpected(statement.error());
    return {};
}

QString addingDays()
{
    return u" ON CONFLICT(day) DO UPDATE SET first_seq = min(day.first_seq, excluded.first_seq), "
           "last_seq = max(day.last_seq, excluded.last_seq)"_s;
}

/// All rows of `table` of another database.
Result<void> copy(const Database &from, const Database &to, const QString &table, const QString &rest)
{
    auto rows = from.run(u"SELECT * FROM "_s + table);
    if (!rows)
        return tl::unexpected(rows.error());
    const int columns = rows->record().count();
    const QString sql =
        u"INSERT INTO %1 VALUES(%2)%3"_s.arg(table, QStringList(columns, u"?"_s).join(','_L1), rest);
    while (rows->next()) {
        QVariantList values;
        for (int column = 0; column < columns; ++column)
            values.append(rows->value(column));
        if (const auto copied = ran(to.run(sql, values)); !copied)
            return copied;
    }
    return {};
}

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
    static const QString statement = u"INSERT INTO tally(%1) SELECT %2 FROM operation WHERE id = ?"_s.arg(
                                         columns(), contributions(u"?"_s, u"? * %1"_s)) +
                                     adding();
    return ran(database.run(statement, {monthOf(createdAt), sign, sign, sign, sign, sign, operation}));
}

Result<void> bookAll(const Database &inMemory, int sign)
{
    // Istanbul is three hours ahead of UTC all year (core/base/istanbul).
    static const QString civil = u"(created_at + 10800000) / 1000, 'unixepoch'"_s;
    static const QString month =
        u"%1 * CAST(strftime('%Y', %2) AS INTEGER) + CAST(strftime('%m', %2) AS INTEGER) - 1"_s
            .arg(monthsInYear)
            .arg(civil);
    static const QString statement =
        u"INSERT INTO tally(%1) SELECT %2 FROM operation WHERE TRUE GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"_s
            .arg(columns(), contributions(month, u"? * sum(%1)"_s)) +
        adding();
    if (const auto booked = ran(inMemory.run(statement, {sign, sign, sign, sign, sign})); !booked)
        return booked;
    static const QString days =
        u"INSERT INTO day(day, first_seq, last_seq) SELECT (created_at + 10800000) / 86400000 + 2440588, "
        "min(seq), max(seq) FROM operation WHERE TRUE GROUP BY 1"_s +
        addingDays();
    return ran(inMemory.run(days));
}

Result<void> merge(const Database &inMemory, const Database &other)
{
    const auto merged = copy(other, inMemory, u"tally"_s, adding());
    return merged ? copy(other, inMemory, u"day"_s, addingDays()) : merged;
}

Result<void> noteDay(const Database &database, Instant at, qint64 seq)
{
    return ran(
        database.run(u"INSERT INTO day(day, first_seq, last_seq) VALUES(?,?,?) ON CONFLICT(day) DO UPDATE "
                     "SET last_seq = excluded.last_seq"_s,
                     {istanbul::day(at).toJulianDay(), seq, seq}));
}

} // namespace vezne::journal::tally
