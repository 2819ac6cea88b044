// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema/schemasteps.h"

#include <array>

#include "core/journal/schema/firstschema.h"
#include "core/journal/schema/listschema.h"
#include "core/journal/schema/peopleschema.h"
#include "core/journal/waiting.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// For the search for charges that look like one that is about to be made.
QStringList cardLikeness()
{
    return {u"ALTER TABLE operation ADD COLUMN card_hash TEXT"_s,
            u"CREATE INDEX operation_card ON operation(card_hash, seq) WHERE card_hash IS NOT NULL"_s};
}

/// For the watch over payments that were taken for not charged: which days of the provider's list were read,
/// and when last. And a late charge may be kept.
QStringList dayLists()
{
    return QStringList{u"CREATE TABLE day_list(day TEXT PRIMARY KEY, read_at INTEGER NOT NULL) STRICT"_s} +
           presentMoves();
}

/// Day ends, frozen.
QStringList closings()
{
    return {
        uR"(CREATE TABLE closing(
                number INTEGER PRIMARY KEY,
                day TEXT NOT NULL,
                up_to INTEGER NOT NULL UNIQUE,
                content TEXT NOT NULL,
                mac TEXT NOT NULL) STRICT)"_s,
        u"CREATE TRIGGER closing_stays BEFORE UPDATE ON closing BEGIN SELECT RAISE(ABORT, 'closings stay'); END"_s,
        u"CREATE TRIGGER closing_remains BEFORE DELETE ON closing BEGIN SELECT RAISE(ABORT, 'closings stay'); END"_s};
}

/// For payments that their card holder confirms at the bank.
QStringList threeDs()
{
    return {u"ALTER TABLE operation ADD COLUMN threeds TEXT"_s,
            u"ALTER TABLE operation ADD COLUMN challenge_hash TEXT"_s,
            u"ALTER TABLE operation ADD COLUMN challenge_port INTEGER"_s,
            u"ALTER TABLE operation ADD COLUMN challenge_until INTEGER"_s};
}

/// What was captured of a pre-authorisation; until then nothing of it is collected.
QStringList captured()
{
    return {u"ALTER TABLE operation ADD COLUMN captured INTEGER NOT NULL DEFAULT 0 CHECK(captured >= 0)"_s};
}

/// What waits is found without reading the rest.
QStringList waitingIndex()
{
    return {u"DROP INDEX operation_open"_s,
            u"CREATE INDEX operation_waiting ON operation(state, settled_at) WHERE "_s + waitingCondition()};
}

/// Cards that the provider keeps for customers. People's data, so no part of the chain.
QStringList storedCards()
{
    return {uR"(CREATE TABLE stored_card(
                token TEXT PRIMARY KEY,
                customer TEXT NOT NULL,
                name TEXT NOT NULL,
                user_key TEXT NOT NULL,
                alias TEXT NOT NULL,
                bin TEXT NOT NULL,
                last4 TEXT NOT NULL,
                brand TEXT NOT NULL,
                bank TEXT NOT NULL,
                family TEXT NOT NULL,
                type TEXT NOT NULL,
                operation TEXT NOT NULL) STRICT)"_s,
            u"CREATE INDEX stored_card_customer ON stored_card(customer)"_s};
}

/// Payment links, and payments that may be theirs. People's data, so no part of the chain.
QStringList paymentLinks()
{
    return {uR"(CREATE TABLE link(
                id TEXT PRIMARY KEY,
                state TEXT NOT NULL,
                order_id TEXT NOT NULL,
                name TEXT NOT NULL,
                description TEXT NOT NULL,
                currency TEXT NOT NULL,
                amount INTEGER NOT NULL,
                fast INTEGER NOT NULL,
                installments INTEGER NOT NULL,
                stock INTEGER,
                customer TEXT NOT NULL,
                phone TEXT NOT NULL,
                email TEXT NOT NULL,
                token TEXT NOT NULL,
                url TEXT NOT NULL,
                created_at INTEGER NOT NULL,
                created_by TEXT NOT NULL,
                sold_count INTEGER NOT NULL,
                asked_at INTEGER,
                sold_after INTEGER,
                error TEXT NOT NULL) STRICT)"_s,
            u"CREATE INDEX link_order ON link(order_id)"_s,
            u"CREATE UNIQUE INDEX link_token ON link(token) WHERE token <> ''"_s, uR"(CREATE TABLE link_match(
                link TEXT NOT NULL REFERENCES link(id),
                payment_id TEXT NOT NULL,
                at INTEGER NOT NULL,
                currency TEXT NOT NULL,
                paid_price INTEGER NOT NULL,
                installment INTEGER NOT NULL,
                state TEXT NOT NULL CHECK(state IN ('guess', 'confirmed', 'rejected')),
                decided_by TEXT NOT NULL,
                PRIMARY KEY(link, payment_id)) STRICT)"_s,
            u"CREATE UNIQUE INDEX link_match_once ON link_match(payment_id) WHERE state = 'confirmed'"_s};
}

/// For payments on the provider's own pages; and such a payment can be made while it is waited for.
QStringList hostedPages()
{
    return QStringList{u"ALTER TABLE operation ADD COLUMN page TEXT"_s,
                       u"ALTER TABLE operation ADD COLUMN page_token TEXT"_s,
                       u"ALTER TABLE operation ADD COLUMN page_url TEXT"_s} +
           presentMoves();
}

/// Comparisons with iyzico and the bank: what they found, what persons made of it (a projection of the audit
/// trail), and how far a list has been read. Amounts count 10^-8 of the currency's unit.
QStringList reconciliation()
{
    return {
        uR"(CREATE TABLE comparison(
            source TEXT NOT NULL, name TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
            at INTEGER NOT NULL, actor TEXT NOT NULL, final INTEGER NOT NULL, row_count INTEGER NOT NULL,
            matched INTEGER NOT NULL, sums TEXT NOT NULL, PRIMARY KEY(source, name)) STRICT)"_s,
        uR"(CREATE TABLE difference(
            id TEXT PRIMARY KEY, source TEXT NOT NULL, name TEXT NOT NULL, place INTEGER NOT NULL,
            finding TEXT NOT NULL, cause TEXT NOT NULL, subject TEXT NOT NULL, day TEXT NOT NULL,
            operation TEXT NOT NULL, payment_id TEXT NOT NULL, order_id TEXT NOT NULL, currency TEXT NOT NULL,
            here INTEGER, there INTEGER, figures TEXT NOT NULL) STRICT)"_s,
        u"CREATE INDEX difference_comparison ON difference(source, name, place)"_s,
        u"CREATE INDEX difference_operation ON difference(operation, subject)"_s,
        uR"(CREATE TABLE accepted_difference(
            difference TEXT PRIMARY KEY, figures TEXT NOT NULL, accepted_by TEXT NOT NULL, at INTEGER NOT NULL,
            why TEXT NOT NULL, counterpart TEXT NOT NULL) STRICT)"_s,
        uR"(CREATE TABLE listed_elsewhere(
            payment TEXT NOT NULL, subject TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY(payment, subject)) STRICT)"_s,
        uR"(CREATE TABLE day_page(
            day TEXT NOT NULL, page INTEGER NOT NULL, content TEXT NOT NULL, read_at INTEGER NOT NULL,
            PRIMARY KEY(day, page)) STRICT)"_s,
    };
}

/// How a marketplace's lines stand, and whether the bank calls the card a company's.
QStringList approvals()
{
    return {u"ALTER TABLE item ADD COLUMN status INTEGER"_s,
            u"CREATE INDEX item_transaction ON item(transaction_id) WHERE transaction_id IS NOT NULL"_s,
            u"ALTER TABLE operation ADD COLUMN card_commercial INTEGER"_s, uR"(CREATE TABLE item_approval(
                transaction_id TEXT PRIMARY KEY,
                approved INTEGER CHECK(approved IN (0, 1)),
                open_act TEXT CHECK(open_act IN ('approve', 'take_back'))) STRICT)"_s};
}

/// Notes and batches are found without walking the audit trail.
QStringList auditAbout()
{
    return {u"CREATE INDEX audit_about ON audit(deed, subject, seq)"_s};
}

/// Payments that a comparison found as they stand here. What was compared before this step and told of no
/// difference counts as found.
QStringList reconciledPayments()
{
    return {u"CREATE TABLE reconciled(seq INTEGER PRIMARY KEY) STRICT"_s,
            uR"(INSERT INTO reconciled SELECT o.seq FROM comparison c
                JOIN day ON day.day BETWEEN julianday(c.first_day) + 0.5 AND julianday(c.last_day) + 0.5
                JOIN operation o ON o.seq BETWEEN day.first_seq AND day.last_seq
                WHERE c.source = 'iyzico' AND o.state IN ('PAID','PAID_HELD','LATE_CHARGE') AND
                (o.kind = 'charge' OR o.captured > 0) AND
                NOT EXISTS (SELECT 1 FROM difference d WHERE d.operation = o.id AND d.subject = 'payment')
                GROUP BY o.seq)"_s};
}

/// Payments of links begin where they were found: paid. Each of the provider's payments comes in once.
QStringList foundPayments()
{
    return {u"DROP TRIGGER operation_begins"_s,
            u"CREATE TRIGGER operation_begins BEFORE INSERT ON operation WHEN NEW.state <> 'INTENT' AND NOT "
            "(NEW.kind = 'charge' AND NEW.page IS 'link' AND NEW.payment_id IS NOT NULL AND "
            "NEW.state IN ('PAID','PAID_HELD','LATE_CHARGE')) "
            "BEGIN SELECT RAISE(ABORT, 'an operation begins with an intent'); END"_s,
            u"CREATE UNIQUE INDEX found_once ON operation(payment_id) WHERE page = 'link'"_s};
}

/// What was taken or given back elsewhere begins where it was found, too.
QStringList foundElsewhere()
{
    return {u"DROP TRIGGER operation_begins"_s,
            u"CREATE TRIGGER operation_begins BEFORE INSERT ON operation WHEN NEW.state <> 'INTENT' AND NOT "
            "(NEW.kind = 'charge' AND (NEW.page IS 'link' OR NEW.page IS 'elsewhere') AND "
            "NEW.payment_id IS NOT NULL AND NEW.state IN ('PAID','PAID_HELD','LATE_CHARGE')) AND NOT "
            "(NEW.kind IN ('refund','cancel') AND NEW.page IS 'elsewhere' AND NEW.parent IS NOT NULL AND "
            "NEW.state = 'DONE') "
            "BEGIN SELECT RAISE(ABORT, 'an operation begins with an intent'); END"_s,
            u"DROP INDEX found_once"_s,
            u"CREATE UNIQUE INDEX found_once ON operation(payment_id) WHERE page IN ('link','elsewhere')"_s};
}

/// Where a page offers instalments, what the card pays is known with the result, and not before.
QStringList payersChoice()
{
    return {u"ALTER TABLE operation ADD COLUMN offered TEXT"_s, u"DROP TRIGGER operation_identity"_s,
            u"CREATE TRIGGER operation_identity BEFORE UPDATE OF seq, id, kind, parent, order_id, currency, "
            u"price, offered ON operation BEGIN SELECT RAISE(ABORT, 'an intent stays as it was'); END"_s,
            u"CREATE TRIGGER operation_amount BEFORE UPDATE OF paid_price, amount ON operation WHEN "
            "OLD.offered IS NULL OR OLD.state IN ('PAID','PAID_HELD','LATE_CHARGE') "
            "BEGIN SELECT RAISE(ABORT, 'an intent stays as it was'); END"_s};
}

/// Customers are found by the phone number of their records, and notes on them can be erased like those.
QStringList customers()
{
    return {u"CREATE TABLE buyer_phone(phone TEXT NOT NULL, buyer INTEGER NOT NULL REFERENCES buyer(id), "
            "PRIMARY KEY(phone, buyer)) STRICT, WITHOUT ROWID"_s,
            u"INSERT INTO buyer_phone SELECT json_extract(content, '$.gsmNumber'), id FROM buyer "
            "WHERE json_extract(content, '$.gsmNumber') IS NOT NULL"_s,
            u"CREATE INDEX buyer_phone_buyer ON buyer_phone(buyer)"_s,
            u"CREATE INDEX operation_buyer ON operation(buyer, seq) WHERE buyer IS NOT NULL"_s,
            u"CREATE TABLE customer_note(phone TEXT PRIMARY KEY, note TEXT NOT NULL) STRICT"_s};
}

/// Whose work something is, where several tills share a book; a file keeps it empty. No part of the history.
QStringList leases()
{
    return {u"CREATE TABLE lease(what TEXT PRIMARY KEY, till TEXT NOT NULL, boot TEXT NOT NULL, "
            "until INTEGER NOT NULL) STRICT"_s};
}

/// A link's page may be open when it is closed; and what an older list says is no news.
QStringList closingLinks()
{
    return {u"ALTER TABLE link ADD COLUMN since INTEGER"_s,
            u"ALTER TABLE link ADD COLUMN version INTEGER NOT NULL DEFAULT 0"_s,
            u"UPDATE link SET since = coalesce(asked_at, created_at) WHERE state IN ('OFF','DELETED')"_s};
}

/// Holds a row until all of another journal that is carried into this one is here, and checked. It names
/// that.
QStringList carrying()
{
    return {u"CREATE TABLE carrying(source TEXT PRIMARY KEY) STRICT"_s};
}

/// At which till of a shared book something was begun; nothing in a file, and in what was carried in.
QStringList tills()
{
    return {u"ALTER TABLE operation ADD COLUMN till TEXT"_s,
            u"CREATE INDEX operation_till ON operation(till, seq) WHERE till IS NOT NULL"_s};
}

/// Nothing in a file. The letters of a shared book lie in blocks, in a table of their own (sharedrules).
QStringList lettersInBlocks()
{
    return {};
}

/// Which account at the provider keeps a card; empty for what an earlier version kept.
QStringList accountsOfCards()
{
    return {u"ALTER TABLE stored_card ADD COLUMN account TEXT NOT NULL DEFAULT ''"_s};
}

/// A hold may be captured elsewhere, too.
QStringList capturedElsewhere()
{
    return {u"DROP TRIGGER operation_begins"_s,
            u"CREATE TRIGGER operation_begins BEFORE INSERT ON operation WHEN NEW.state <> 'INTENT' AND NOT "
            "(NEW.kind = 'charge' AND (NEW.page IS 'link' OR NEW.page IS 'elsewhere') AND "
            "NEW.payment_id IS NOT NULL AND NEW.state IN ('PAID','PAID_HELD','LATE_CHARGE')) AND NOT "
            "(NEW.kind IN ('refund','cancel','capture') AND NEW.page IS 'elsewhere' AND "
            "NEW.parent IS NOT NULL AND NEW.state = 'DONE') "
            "BEGIN SELECT RAISE(ABORT, 'an operation begins with an intent'); END"_s};
}

/// A link's stock may be raised at iyzico after it was sold out.
QStringList stockOfLinks()
{
    return {u"ALTER TABLE link ADD COLUMN left_there INTEGER"_s};
}

constexpr std::array<SchemaStep, 31> steps{
    firstSchema,        cardLikeness,      dayLists,
    presentMoves, // a change taken for not done may turn out to be done
    closings,           threeDs,           captured,     storedCards,    peopleSchema,   waitingIndex,
    listAndSearch,      paymentLinks,      hostedPages,  reconciliation, approvals,      auditAbout,
    reconciledPayments, foundPayments,     payersChoice, customers,      leases,         amountIndex,
    foundElsewhere,     closingLinks,      carrying,     tills,          reconciledSums, lettersInBlocks,
    accountsOfCards,    capturedElsewhere, stockOfLinks};

} // namespace

std::span<const SchemaStep> schemaSteps()
{
    return steps;
}

} // namespace vezne::journal
