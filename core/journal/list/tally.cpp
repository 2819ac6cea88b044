// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/tally.h"

#include <vector>

#include "core/base/istanbul.h"
#include "core/journal/engine/readtransaction.h"

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
QString adding(const QString &table = tableOf(Of::All))
{
    return u" ON CONFLICT(standing, currency, payment, month, installment, secure, actor, card_bank, "
           "card_family, error_group, error_code) DO UPDATE SET "
           "operations = %1.operations + excluded.operations, taken = %1.taken + excluded.taken, "
           "gross = %1.gross + excluded.gross, cancelled = %1.cancelled + excluded.cancelled, "
           "refunded = %1.refunded + excluded.refunded"_s.arg(table);
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
        if (auto copied = to.execute(sql, values); !copied)
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

QString monthInSql()
{
    // Years that begin in March end with the leap day, and their months are told by a division. Istanbul is
    // three hours ahead of UTC all year (core/base/istanbul); day 11,017 of Unix time is 1 March 2000.
    const QString day = u"((created_at + 10800000) / 86400000 - 11017)"_s;
    const QString year = u"((%1 - %1 / 1460) / 365)"_s.arg(day);
    const QString dayOfYear = u"(%1 - 365 * %2 - %2 / 4)"_s.arg(day, year);
    return u"(%1 * (2000 + %2) + 2 + (5 * %3 + 2) / 153)"_s.arg(monthsInYear).arg(year, dayOfYear);
}

QString tableOf(Of which)
{
    return which == Of::All ? u"tally"_s : u"reconciled_tally"_s;
}

Result<void> book(const Database &database, const QString &operation, Instant createdAt, int sign, Of which)
{
    const auto into = [](const QString &table) {
        return u"INSERT INTO %1(%2) SELECT %3 FROM operation WHERE id = ?"_s.arg(
                   table, columns(), contributions(u"?"_s, u"? * %1"_s)) +
               adding(table);
    };
    static const QString intoAll = into(tableOf(Of::All));
    static const QString intoReconciled = into(tableOf(Of::Reconciled));
    return database.execute(which == Of::All ? intoAll : intoReconciled,
                            {monthOf(createdAt), sign, sign, sign, sign, sign, operation});
}

QString reconciledInSql(const QString &rest)
{
    return u"SELECT %1 FROM operation WHERE seq IN (SELECT seq FROM reconciled)%2 "
           "GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"_s.arg(contributions(monthInSql(), u"sum(%1)"_s),
                                                              rest);
}

Result<int> wrongMonthOfReconciled(const Database &database)
{
    // A sum that went back to nothing is one that never was.
    const QString kept =
        u"SELECT %1 FROM reconciled_tally WHERE operations <> 0 AND month = ?"_s.arg(columns());
    const QString rows =
        reconciledInSql(u" AND %1 = ? AND operation.seq BETWEEN ? AND ?"_s.arg(monthInSql()));
    const QString different =
        u"SELECT (SELECT count(*) FROM (%1 EXCEPT %2) a) + (SELECT count(*) FROM (%2 EXCEPT %1) b)"_s.arg(
            kept, rows);
    std::vector<int> months;
    {
        auto found = database.run(
            u"SELECT month FROM tally UNION SELECT month FROM reconciled_tally ORDER BY month"_s);
        if (!found)
            return tl::unexpected(found.error());
        while (found->next())
            months.push_back(found->value(0).toInt());
    }
    for (const int month : months) {
        const ReadTransaction reading(database);
        auto span = database.run(u"SELECT coalesce(min(first_seq), 0), coalesce(max(last_seq), -1) FROM day "
                                 "WHERE day >= ? AND day < ?"_s,
                                 {firstDayOf(month).toJulianDay(), firstDayOf(month + 1).toJulianDay()});
        if (!span || !span->next())
            return tl::unexpected(span ? Error{Problem::Damaged, u"day"_s} : span.error());
        const QVariantList ofRows{month, span->value(0), span->value(1)};
        span->finish();
        const auto count =
            database.value(different, QVariantList{month} + ofRows + ofRows + QVariantList{month});
        if (!count)
            return tl::unexpected(count.error());
        if (count->toLongLong() != 0)
            return month;
    }
    return 0;
}

Result<void> bookAll(const Database &inMemory, int sign)
{
    static const QString statement =
        u"INSERT INTO tally(%1) SELECT %2 FROM operation WHERE TRUE GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"_s
            .arg(columns(), contributions(monthInSql(), u"? * sum(%1)"_s)) +
        adding();
    if (auto booked = inMemory.execute(statement, {sign, sign, sign, sign, sign}); !booked)
        return booked;
    static const QString days =
        u"INSERT INTO day(day, first_seq, last_seq) SELECT (created_at + 10800000) / 86400000 + 2440588, "
        "min(seq), max(seq) FROM operation WHERE TRUE GROUP BY 1"_s +
        addingDays();
    return inMemory.execute(days);
}

Result<void> merge(const Database &inMemory, const Database &other)
{
    const auto merged = copy(other, inMemory, u"tally"_s, adding());
    return merged ? copy(other, inMemory, u"day"_s, addingDays()) : merged;
}

Result<void> noteDay(const Database &database, Instant at, qint64 seq)
{
    return database.execute(
        u"INSERT INTO day(day, first_seq, last_seq) VALUES(?,?,?) ON CONFLICT(day) DO UPDATE "
        "SET last_seq = excluded.last_seq"_s,
        {istanbul::day(at).toJulianDay(), seq, seq});
}

} // namespace vezne::journal::tally
