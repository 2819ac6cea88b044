// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema/listschema.h"

#include "core/journal/list/tally.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QStringList listAndSearch()
{
    // Istanbul is three hours ahead of UTC all year (core/base/istanbul).
    const QString day = u"(created_at + 10800000) / 86400000 + 2440588"_s; // Julian day number
    const QString civil = u"(created_at + 10800000) / 1000, 'unixepoch'"_s;
    // Of a pre-authorisation only what was captured has been collected.
    const QString collected =
        u"((kind = 'charge' OR captured > 0) AND state IN ('PAID','PAID_HELD','LATE_CHARGE'))"_s;
    const QString taken = u"CASE kind WHEN 'charge' THEN paid_price ELSE captured END"_s;
    return {
        u"ALTER TABLE operation ADD COLUMN secure INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE operation SET secure = 1 WHERE EXISTS (SELECT 1 FROM event WHERE to_state = 'CHALLENGE' AND "
        "(event.operation = operation.id OR event.operation = operation.parent))"_s,
        u"UPDATE operation SET search = replace(search, id || ' ', '')"_s, // ids have an index of their own
        u"DROP INDEX operation_created"_s,
        u"CREATE INDEX operation_list ON operation(seq, created_at, kind, standing, state, currency, amount, "
        "paid_price, captured, refunded, cancelled, installment, secure, actor, card_bank, card_family, "
        "error_group, "
        "error_code)"_s,

        u"CREATE TABLE day(day INTEGER PRIMARY KEY, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL) STRICT"_s,
        u"INSERT INTO day SELECT %1, min(seq), max(seq) FROM operation GROUP BY 1"_s.arg(day),

        uR"(CREATE TABLE tally(
            standing TEXT NOT NULL, currency TEXT NOT NULL, payment INTEGER NOT NULL, month INTEGER NOT NULL,
            installment INTEGER NOT NULL, secure INTEGER NOT NULL, actor TEXT NOT NULL,
            card_bank TEXT NOT NULL, card_family TEXT NOT NULL, error_group TEXT NOT NULL,
            error_code TEXT NOT NULL,
            operations INTEGER NOT NULL, taken INTEGER NOT NULL, gross INTEGER NOT NULL,
            cancelled INTEGER NOT NULL, refunded INTEGER NOT NULL,
            PRIMARY KEY(standing, currency, payment, month, installment, secure, actor, card_bank, card_family,
            error_group, error_code)) STRICT, WITHOUT ROWID)"_s,
        uR"(INSERT INTO tally SELECT standing, currency, kind IN ('charge','preauth'),
            12 * CAST(strftime('%Y', %1) AS INTEGER) + CAST(strftime('%m', %1) AS INTEGER) - 1,
            installment, secure, actor, coalesce(card_bank,''), coalesce(card_family,''),
            coalesce(error_group,''), coalesce(error_code,''), count(*), sum(%2), sum(%2 * %3),
            sum(%2 * cancelled * %3), sum(%2 * refunded)
            FROM operation GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)"_s.arg(civil, collected, taken),

        u"CREATE VIRTUAL TABLE operation_search USING fts5(search, content='operation', content_rowid='seq', "
        "tokenize='trigram case_sensitive 1')"_s,
        u"CREATE TABLE search_mark(seq INTEGER NOT NULL) STRICT"_s,
        u"INSERT INTO search_mark VALUES(0)"_s,
    };
}

QStringList amountIndex()
{
    return {
        u"CREATE INDEX operation_amount ON operation(standing, currency, amount, kind, state, paid_price, "
        "captured, refunded, cancelled)"_s};
}

QStringList reconciledSums()
{
    return {uR"(CREATE TABLE reconciled_tally(
            standing TEXT NOT NULL, currency TEXT NOT NULL, payment INTEGER NOT NULL, month INTEGER NOT NULL,
            installment INTEGER NOT NULL, secure INTEGER NOT NULL, actor TEXT NOT NULL,
            card_bank TEXT NOT NULL, card_family TEXT NOT NULL, error_group TEXT NOT NULL,
            error_code TEXT NOT NULL,
            operations INTEGER NOT NULL, taken INTEGER NOT NULL, gross INTEGER NOT NULL,
            cancelled INTEGER NOT NULL, refunded INTEGER NOT NULL,
            PRIMARY KEY(standing, currency, payment, month, installment, secure, actor, card_bank, card_family,
            error_group, error_code)) STRICT, WITHOUT ROWID)"_s,
            u"INSERT INTO reconciled_tally "_s + tally::reconciledInSql()};
}

} // namespace vezne::journal
