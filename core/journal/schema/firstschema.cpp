// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema/firstschema.h"

#include "core/journal/operation.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QStringList presentMoves()
{
    QStringList statements{u"DELETE FROM move"_s};
    for (const Kind kind : allKinds) {
        for (const auto &[from, to] : legalMoves(kind))
            statements.append(
                u"INSERT INTO move VALUES('%1', '%2', '%3')"_s.arg(word(kind), word(from), word(to)));
    }
    return statements;
}

// Amounts are whole minor units, except an item's, which count 10^-8 of the currency's unit: iyzico spreads a
// surcharge over the lines without rounding. Instants are UTC milliseconds.
QStringList firstSchema()
{
    QStringList statements{
        uR"(CREATE TABLE event(
            seq INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            monotonic INTEGER NOT NULL,
            boot TEXT NOT NULL,
            actor TEXT NOT NULL,
            role TEXT NOT NULL,
            operation TEXT NOT NULL,
            kind TEXT NOT NULL,
            from_state TEXT,
            to_state TEXT NOT NULL,
            payload TEXT NOT NULL,
            mac TEXT NOT NULL) STRICT)"_s,
        u"CREATE INDEX event_operation ON event(operation, seq)"_s,
        u"CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events stay'); END"_s,
        u"CREATE TRIGGER event_remains BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events stay'); END"_s,

        // People's data stay out of the chained events, so that they can be erased when the law asks for it.
        u"CREATE TABLE buyer(id INTEGER PRIMARY KEY, content TEXT NOT NULL UNIQUE) STRICT"_s,

        uR"(CREATE TABLE operation(
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            standing TEXT NOT NULL,
            parent TEXT REFERENCES operation(id),
            order_id TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            sent_at INTEGER,
            settled_at INTEGER,
            actor TEXT NOT NULL,
            currency TEXT NOT NULL,
            price INTEGER NOT NULL,
            paid_price INTEGER NOT NULL,
            amount INTEGER NOT NULL CHECK(amount > 0),
            installment INTEGER NOT NULL,
            refunded INTEGER NOT NULL DEFAULT 0 CHECK(refunded BETWEEN 0 AND paid_price),
            cancelled INTEGER NOT NULL DEFAULT 0 CHECK(cancelled IN (0, 1) AND NOT (cancelled = 1 AND refunded > 0)),
            holds_sale INTEGER NOT NULL CHECK(holds_sale IN (0, 1)),
            buyer INTEGER REFERENCES buyer(id),
            buyer_name TEXT NOT NULL,
            card_bin TEXT, card_last4 TEXT, card_brand TEXT,
            card_bank TEXT, card_family TEXT, card_type TEXT,
            item_transaction TEXT,
            reason TEXT,
            note TEXT,
            payment_id TEXT,
            auth_code TEXT,
            host_reference TEXT,
            phase TEXT,
            fraud_status INTEGER,
            commission INTEGER,
            fee INTEGER,
            error_code TEXT, error_group TEXT, error_message TEXT,
            search TEXT NOT NULL) STRICT)"_s,
        u"CREATE INDEX operation_standing ON operation(standing, seq)"_s,
        u"CREATE INDEX operation_order ON operation(order_id)"_s,
        u"CREATE INDEX operation_payment ON operation(payment_id) WHERE payment_id IS NOT NULL"_s,
        u"CREATE INDEX operation_parent ON operation(parent) WHERE parent IS NOT NULL"_s,
        u"CREATE INDEX operation_created ON operation(created_at)"_s,
        u"CREATE INDEX operation_open ON operation(state, seq) WHERE state IN "
        "('INTENT','SENDING','UNKNOWN','CHALLENGE','REVIEW','NOT_CHARGED','PAID_HELD','LATE_CHARGE')"_s,

        // At most one payment per sale that is live or not settled; at most one open change per payment.
        u"CREATE UNIQUE INDEX one_payment_per_sale ON operation(order_id) "
        "WHERE holds_sale = 1 AND kind IN ('charge','preauth')"_s,
        u"CREATE UNIQUE INDEX one_open_change ON operation(parent) "
        "WHERE kind IN ('capture','cancel','refund') AND state IN ('INTENT','SENDING','UNKNOWN','REVIEW')"_s,

        u"CREATE TRIGGER operation_remains BEFORE DELETE ON operation "
        "BEGIN SELECT RAISE(ABORT, 'operations stay'); END"_s,
        u"CREATE TRIGGER operation_begins BEFORE INSERT ON operation WHEN NEW.state <> 'INTENT' "
        "BEGIN SELECT RAISE(ABORT, 'an operation begins with an intent'); END"_s,
        u"CREATE TRIGGER operation_moves BEFORE UPDATE OF state ON operation WHEN NOT EXISTS "
        "(SELECT 1 FROM move WHERE kind = OLD.kind AND from_state = OLD.state AND to_state = NEW.state) "
        "BEGIN SELECT RAISE(ABORT, 'no such move'); END"_s,
        u"CREATE TRIGGER operation_identity BEFORE UPDATE OF seq, id, kind, parent, order_id, currency, "
        u"price, "
        "paid_price, amount ON operation BEGIN SELECT RAISE(ABORT, 'an intent stays as it was'); END"_s,

        uR"(CREATE TABLE item(
            operation TEXT NOT NULL REFERENCES operation(id),
            position INTEGER NOT NULL,
            item_id TEXT NOT NULL,
            name TEXT NOT NULL,
            category TEXT NOT NULL,
            type TEXT NOT NULL,
            price INTEGER NOT NULL,
            paid_price INTEGER,
            transaction_id TEXT,
            commission INTEGER,
            fee INTEGER,
            payout INTEGER,
            payout_date TEXT,
            refunded INTEGER NOT NULL DEFAULT 0 CHECK(refunded >= 0 AND (paid_price IS NULL OR refunded <= paid_price)),
            PRIMARY KEY(operation, position)) STRICT)"_s,

        // What recovery needs to remember between processes. No part of the history.
        uR"(CREATE TABLE recovery(
            operation TEXT PRIMARY KEY REFERENCES operation(id),
            asked INTEGER NOT NULL,
            next_at INTEGER NOT NULL,
            absent_in_detail INTEGER NOT NULL,
            absent_in_reporting INTEGER NOT NULL) STRICT)"_s,
        u"CREATE TABLE inquiry(id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX inquiry_at ON inquiry(at)"_s,

        u"CREATE TABLE move(kind TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL, "
        "PRIMARY KEY(kind, from_state, to_state)) STRICT"_s,
    };
    return statements + presentMoves();
}

} // namespace vezne::journal
