// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema/peopleschema.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QStringList peopleSchema()
{
    return {
        uR"(CREATE TABLE audit(
            seq INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            monotonic INTEGER NOT NULL,
            boot TEXT NOT NULL,
            actor TEXT NOT NULL,
            role TEXT NOT NULL,
            deed TEXT NOT NULL,
            subject TEXT NOT NULL,
            why TEXT NOT NULL,
            details TEXT NOT NULL,
            after_event INTEGER NOT NULL,
            mac TEXT NOT NULL) STRICT)"_s,
        u"CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit stays'); END"_s,
        u"CREATE TRIGGER audit_remains BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit stays'); END"_s,
        uR"(CREATE TABLE staff(
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            role TEXT NOT NULL,
            active INTEGER NOT NULL CHECK(active IN (0, 1)),
            since INTEGER NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            last_failure INTEGER NOT NULL DEFAULT 0,
            secret_digest TEXT NOT NULL) STRICT)"_s,
        u"CREATE TABLE staff_secret(id TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
        uR"(CREATE TABLE refund_request(
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            payment TEXT NOT NULL,
            order_id TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK(amount > 0),
            currency TEXT NOT NULL,
            item_transaction TEXT NOT NULL,
            reason TEXT NOT NULL,
            note TEXT NOT NULL,
            asked_by TEXT NOT NULL,
            asked_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK(state IN ('waiting', 'granted', 'declined')),
            settled_by TEXT, second TEXT, settled_at INTEGER, why TEXT, operation TEXT) STRICT)"_s,
        u"CREATE INDEX refund_request_waiting ON refund_request(seq) WHERE state = 'waiting'"_s,
        u"CREATE INDEX refund_request_payment ON refund_request(payment, seq)"_s,
    };
}

} // namespace vezne::journal
