// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema/sharedrules.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/journal/engine/removal.h"
#include "core/journal/list/searchindex.h"
#include "core/journal/schema/rowrules.h"
#include "core/journal/schema/schema.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

// Every function names where it looks: what is not found in `public` first could be a temporary table of who
// asks.

/// A chain grows by its next link, added by whoever holds the write lock and knows the last one's code, and
/// never changes. What is added is announced to everybody who listens.
QStringList chainRules()
{
    return {
        // They compared numbers alone.
        u"DROP FUNCTION IF EXISTS append_event(BIGINT, BIGINT, BIGINT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, "
        "TEXT, TEXT, TEXT), append_audit(BIGINT, BIGINT, BIGINT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, "
        "BIGINT, TEXT)"_s,
        u"CREATE OR REPLACE FUNCTION stays() RETURNS trigger LANGUAGE plpgsql "
        "SET search_path = public, pg_temp AS $$ BEGIN RAISE EXCEPTION '% stays', TG_TABLE_NAME; END $$"_s,
        uR"(CREATE OR REPLACE FUNCTION append_event(new_seq BIGINT, new_at BIGINT, new_monotonic BIGINT,
                new_boot TEXT, new_actor TEXT, new_role TEXT, new_operation TEXT, new_kind TEXT,
                new_from TEXT, new_to TEXT, new_payload TEXT, new_mac TEXT, new_previous TEXT)
            RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            BEGIN
                PERFORM pg_advisory_xact_lock(%1);
                IF new_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event) OR coalesce(new_previous, '') <>
                    coalesce((SELECT mac FROM event ORDER BY seq DESC LIMIT 1), '') THEN
                    RAISE EXCEPTION 'the chain has another end';
                END IF;
                IF new_from IN ('INTENT', 'SENDING', 'CHALLENGE') AND EXISTS (SELECT 1 FROM lease
                    WHERE what = new_operation AND till <> session_user AND until > present()) THEN
                    RAISE EXCEPTION 'another till is at it';
                END IF;
                IF session_user <> current_user AND new_from IS NULL AND
                    (new_payload::json ->> 'till') IS DISTINCT FROM session_user::TEXT THEN
                    RAISE EXCEPTION 'a till signs with its own name';
                END IF;
                IF new_from IS NULL AND new_kind = 'refund' AND
                    NOT pg_has_role(session_user, '%2', 'MEMBER') THEN
                    RAISE EXCEPTION 'this role gives nothing back' USING ERRCODE = '42501';
                END IF;
                INSERT INTO event(seq, at, monotonic, boot, actor, role, operation, kind, from_state,
                    to_state, payload, mac)
                VALUES(new_seq, new_at, new_monotonic, new_boot, new_actor, new_role, new_operation,
                    new_kind, new_from, new_to, new_payload, new_mac);
                PERFORM pg_notify('vezne_event', new_seq || ' ' || new_operation);
            END $$)"_s.arg(QString::number(applicationId), financeGroup),
        uR"(CREATE OR REPLACE FUNCTION append_audit(new_seq BIGINT, new_at BIGINT, new_monotonic BIGINT,
                new_boot TEXT, new_actor TEXT, new_role TEXT, new_deed TEXT, new_subject TEXT,
                new_why TEXT, new_details TEXT, new_after BIGINT, new_mac TEXT, new_previous TEXT)
            RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            BEGIN
                PERFORM pg_advisory_xact_lock(%1);
                IF new_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit) OR coalesce(new_previous, '') <>
                    coalesce((SELECT mac FROM audit ORDER BY seq DESC LIMIT 1), '') THEN
                    RAISE EXCEPTION 'the audit trail has another end';
                END IF;
                INSERT INTO audit(seq, at, monotonic, boot, actor, role, deed, subject, why, details,
                    after_event, mac)
                VALUES(new_seq, new_at, new_monotonic, new_boot, new_actor, new_role, new_deed,
                    new_subject, new_why, new_details, new_after, new_mac);
                PERFORM pg_notify('vezne_audit', new_seq::TEXT);
            END $$)"_s.arg(applicationId),
    };
}

/// Who is at what, by the server's clock alone: those of the tills may differ. The role speaks for the till.
QStringList leaseRules()
{
    return {
        uR"(CREATE OR REPLACE FUNCTION present() RETURNS BIGINT LANGUAGE sql VOLATILE
            SET search_path = public, pg_temp AS $$ SELECT (extract(epoch FROM clock_timestamp()) * 1000)::BIGINT $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION take_lease(wanted TEXT, own_boot TEXT, lasting BIGINT)
            RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            BEGIN
                INSERT INTO lease(what, till, boot, until)
                VALUES(wanted, session_user, own_boot, present() + lasting) ON CONFLICT(what) DO NOTHING;
                IF FOUND THEN
                    RETURN 1;
                END IF;
                PERFORM 1 FROM lease WHERE what = wanted AND (till = session_user OR until <= present())
                    FOR UPDATE SKIP LOCKED;
                IF NOT FOUND THEN
                    RETURN 0;
                END IF;
                UPDATE lease SET till = session_user, boot = own_boot, until = CASE WHEN till = session_user
                    THEN greatest(until, present() + lasting) ELSE present() + lasting END
                    WHERE what = wanted;
                RETURN 1;
            END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION release_lease(wanted TEXT) RETURNS VOID LANGUAGE sql
            SECURITY DEFINER SET search_path = public, pg_temp AS
            $$ DELETE FROM lease WHERE what = wanted AND (till = session_user OR until <= present()) $$)"_s,
    };
}

/// Rows of a table that neither change nor go.
QStringList staying(const QString &table)
{
    QStringList statements;
    for (const auto &[name, event, each] :
         {std::tuple(u"stays"_s, u"UPDATE"_s, u"ROW"_s), std::tuple(u"remains"_s, u"DELETE"_s, u"ROW"_s),
          std::tuple(u"whole"_s, u"TRUNCATE"_s, u"STATEMENT"_s)})
        statements.append(
            u"CREATE OR REPLACE TRIGGER %1_%2 BEFORE %3 ON %1 FOR EACH %4 EXECUTE FUNCTION stays()"_s.arg(
                table, name, event, each));
    return statements;
}

/// An operation's row says what its events say, whoever writes it.
QStringList operationRules()
{
    return {
        uR"(CREATE OR REPLACE FUNCTION operation_begins() RETURNS trigger LANGUAGE plpgsql
            SET search_path = public, pg_temp AS $$
            BEGIN
                IF NEW.refunded <> 0 OR NEW.captured <> 0 OR NEW.cancelled <> 0 OR (NEW.state <> 'INTENT' AND
                    NOT coalesce(NEW.kind = 'charge' AND NEW.page IN ('link','elsewhere') AND
                    NEW.payment_id IS NOT NULL AND NEW.state IN ('PAID','PAID_HELD','LATE_CHARGE'), FALSE) AND
                    NOT coalesce(NEW.kind IN ('refund','cancel','capture') AND NEW.page = 'elsewhere' AND
                    NEW.parent IS NOT NULL AND NEW.state = 'DONE', FALSE)) THEN
                    RAISE EXCEPTION 'an operation begins with an intent';
                END IF;
                IF NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq AND operation = NEW.id AND
                    kind = NEW.kind AND from_state IS NULL AND to_state = NEW.state) THEN
                    RAISE EXCEPTION 'an operation begins with its event';
                END IF;
                RETURN NEW;
            END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION operation_moves() RETURNS trigger LANGUAGE plpgsql
            SET search_path = public, pg_temp AS $$
            BEGIN
                IF NEW.state = OLD.state THEN
                    RETURN NEW;
                END IF;
                IF NOT EXISTS (SELECT 1 FROM move WHERE kind = OLD.kind AND from_state = OLD.state AND
                    to_state = NEW.state) THEN
                    RAISE EXCEPTION 'no such move';
                END IF;
                IF (OLD.state, NEW.state) IS DISTINCT FROM (SELECT (from_state, to_state) FROM event
                    WHERE operation = NEW.id ORDER BY seq DESC LIMIT 1) THEN
                    RAISE EXCEPTION 'a move has its event';
                END IF;
                RETURN NEW;
            END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION operation_identity() RETURNS trigger LANGUAGE plpgsql
            SET search_path = public, pg_temp AS $$
            BEGIN
                IF (NEW.seq, NEW.id, NEW.kind, NEW.parent, NEW.order_id, NEW.currency, NEW.price,
                    NEW.offered) IS DISTINCT FROM (OLD.seq, OLD.id, OLD.kind, OLD.parent, OLD.order_id,
                    OLD.currency, OLD.price, OLD.offered) THEN
                    RAISE EXCEPTION 'an intent stays as it was';
                END IF;
                RETURN NEW;
            END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION operation_amount() RETURNS trigger LANGUAGE plpgsql
            SET search_path = public, pg_temp AS $$
            BEGIN
                IF (NEW.paid_price, NEW.amount) IS DISTINCT FROM (OLD.paid_price, OLD.amount) AND
                    (OLD.offered IS NULL OR OLD.state IN ('PAID','PAID_HELD','LATE_CHARGE')) THEN
                    RAISE EXCEPTION 'an intent stays as it was';
                END IF;
                RETURN NEW;
            END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION operation_money() RETURNS trigger LANGUAGE plpgsql
            SET search_path = public, pg_temp AS $$
            BEGIN
                IF (NEW.refunded, NEW.captured, NEW.cancelled) IS DISTINCT FROM (SELECT (
                    coalesce(sum(CASE kind WHEN 'refund' THEN amount END), 0)::BIGINT,
                    coalesce(sum(CASE kind WHEN 'capture' THEN amount END), 0)::BIGINT,
                    coalesce(max(CASE kind WHEN 'cancel' THEN 1 END), 0)::BIGINT)
                    FROM operation WHERE parent = NEW.id AND state = 'DONE') THEN
                    RAISE EXCEPTION 'money given back has its operation';
                END IF;
                RETURN NEW;
            END $$)"_s,
        u"CREATE OR REPLACE TRIGGER operation_begins BEFORE INSERT ON operation FOR EACH ROW "
        "EXECUTE FUNCTION operation_begins()"_s,
        u"CREATE OR REPLACE TRIGGER operation_moves BEFORE UPDATE OF state ON operation FOR EACH ROW "
        "EXECUTE FUNCTION operation_moves()"_s,
        u"CREATE OR REPLACE TRIGGER operation_identity BEFORE UPDATE OF seq, id, kind, parent, order_id, "
        "currency, price, offered ON operation FOR EACH ROW EXECUTE FUNCTION operation_identity()"_s,
        u"CREATE OR REPLACE TRIGGER operation_amount BEFORE UPDATE OF paid_price, amount ON operation "
        "FOR EACH ROW EXECUTE FUNCTION operation_amount()"_s,
        u"CREATE OR REPLACE TRIGGER operation_money BEFORE UPDATE OF refunded, captured, cancelled ON "
        u"operation "
        "FOR EACH ROW EXECUTE FUNCTION operation_money()"_s,
        u"CREATE OR REPLACE TRIGGER operation_remains BEFORE DELETE ON operation FOR EACH ROW "
        "EXECUTE FUNCTION stays()"_s,
        u"CREATE OR REPLACE TRIGGER operation_whole BEFORE TRUNCATE ON operation FOR EACH STATEMENT "
        "EXECUTE FUNCTION stays()"_s,
    };
}

QStringList removalRules()
{
    QStringList statements;
    for (const Removal removal : allRemovals) {
        RemovalText text = textOf(removal);
        for (int place = 1; text.condition.contains(u'?'); ++place)
            text.condition.replace(text.condition.indexOf(u'?'), 1, u"$%1"_s.arg(place));
        statements.append(u"CREATE OR REPLACE FUNCTION %1(%2) RETURNS VOID LANGUAGE sql SECURITY DEFINER "
                          "SET search_path = public, pg_temp AS $$ DELETE FROM %3 WHERE %4 $$"_s.arg(
                              text.name, text.types.join(u", "_s), text.table, text.condition));
    }
    return statements;
}

/// A person's record stays as it is, until it is emptied.
QStringList buyerRules()
{
    return {
        uR"(CREATE OR REPLACE FUNCTION buyer_empties() RETURNS trigger LANGUAGE plpgsql
            SET search_path = public, pg_temp AS $$
            BEGIN
                IF NEW.id <> OLD.id OR (NEW.content::json ->> 'erased') IS DISTINCT FROM OLD.id::TEXT THEN
                    RAISE EXCEPTION 'a record is emptied or stays';
                END IF;
                RETURN NEW;
            END $$)"_s,
        u"CREATE OR REPLACE TRIGGER buyer_empties BEFORE UPDATE ON buyer FOR EACH ROW "
        "EXECUTE FUNCTION buyer_empties()"_s,
    };
}

/// What the search box finds operations by, in narrow rows beside theirs, with an index that can be asked for
/// a block of the sequence (searchindex). Nobody writes there: it follows the operations, from the
/// transaction on that makes it.
QStringList searchRules()
{
    return {
        u"CREATE EXTENSION IF NOT EXISTS pg_trgm"_s,
        u"CREATE EXTENSION IF NOT EXISTS btree_gin"_s,
        u"CREATE TABLE IF NOT EXISTS operation_search(seq BIGINT PRIMARY KEY, search TEXT NOT NULL)"_s,
        uR"(CREATE OR REPLACE FUNCTION operation_is_found() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
            SET search_path = public, pg_temp AS $$
            BEGIN
                INSERT INTO operation_search(seq, search) VALUES(NEW.seq, NEW.search)
                    ON CONFLICT(seq) DO UPDATE SET search = excluded.search;
                RETURN NULL;
            END $$)"_s,
        u"CREATE OR REPLACE TRIGGER operation_is_found AFTER INSERT OR UPDATE OF search ON operation "
        "FOR EACH ROW EXECUTE FUNCTION operation_is_found()"_s,
        u"INSERT INTO operation_search SELECT seq, search FROM operation WHERE NOT EXISTS "
        "(SELECT 1 FROM operation_search)"_s,
        // What waits to be sorted in is gone through by every search.
        u"CREATE INDEX IF NOT EXISTS operation_search_letters ON operation_search USING gin "
        "((seq / %1), search gin_trgm_ops) WITH (gin_pending_list_limit = 256)"_s.arg(searchindex::block),
        u"DROP INDEX IF EXISTS operation_letters"_s,
        // The server knows enough to tell a rare word from a frequent one, which it finds in quite another
        // way.
        u"ALTER TABLE operation_search ALTER COLUMN search SET STATISTICS 1000"_s,
        u"ALTER TABLE operation ALTER COLUMN search SET STATISTICS -1"_s,
    };
}

/// Rows that are new are soon known to be everybody's, so that lists need not look at each: after a hundredth
/// of the table, instead of a fifth.
QStringList upkeepRules()
{
    QStringList statements;
    for (const QString &table : {u"operation"_s, u"event"_s, u"item"_s})
        statements.append(u"ALTER TABLE %1 SET (autovacuum_vacuum_scale_factor = 0.01, "
                          "autovacuum_vacuum_insert_scale_factor = 0.01)"_s.arg(table));
    return statements;
}

/// Nobody enters who was not let in by name (sharedbook::admit), whoever made the database, and nobody has
/// tables of his own, not even for a while. Reading is everybody's who may enter; nobody deletes, and the
/// chains, the moves and the schema's mark grow through the owner's functions alone.
QStringList rightsRules()
{
    const QString groups = u"%1, %2"_s.arg(tillGroup, financeGroup);
    QStringList functions{u"append_event"_s, u"append_audit"_s, u"take_lease"_s, u"release_lease"_s};
    for (const Removal removal : allRemovals)
        functions.append(textOf(removal).name);
    return {
        uR"(DO $$ BEGIN
                EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
                IF EXISTS (SELECT 1 FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba)))
                    WHERE datname = current_database() AND grantee = 0) THEN
                    RAISE EXCEPTION 'everybody may enter this database, and only its owner can forbid it';
                END IF;
            END $$)"_s,
        u"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, %1"_s.arg(groups),
        u"REVOKE CREATE ON SCHEMA public FROM PUBLIC"_s,
        u"GRANT USAGE ON SCHEMA public TO %1"_s.arg(groups),
        u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1"_s.arg(groups),
        u"GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO %1"_s.arg(groups),
        u"REVOKE INSERT, UPDATE ON event, audit, move, book, lease, carrying, operation_search FROM %1"_s.arg(
            groups),
        u"REVOKE UPDATE ON closing FROM %1"_s.arg(groups),
        u"REVOKE ALL ON FUNCTION %1 FROM PUBLIC"_s.arg(functions.join(u", "_s)),
        u"GRANT EXECUTE ON FUNCTION %1 TO %2"_s.arg(functions.join(u", "_s), groups),
    };
}

} // namespace

QStringList sharedStep(const QStringList &step)
{
    // Triggers and the index of letters come with the rules; a fresh book has no rows that would be added up.
    static constexpr std::array fileOnly{"CREATE TRIGGER"_L1, "DROP TRIGGER"_L1, "CREATE VIRTUAL TABLE"_L1,
                                         "strftime("_L1,      "julianday("_L1,   "json_extract("_L1};
    QStringList statements;
    for (QString statement : step) {
        if (std::ranges::any_of(fileOnly, [&statement](auto words) { return statement.contains(words); }))
            continue;
        statement.replace(" STRICT, WITHOUT ROWID"_L1, ""_L1).replace(" STRICT"_L1, ""_L1);
        statement.replace("INTEGER PRIMARY KEY"_L1, "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_L1);
        statement.replace("INTEGER"_L1, "BIGINT"_L1);
        statements.append(statement);
        // SQLite counts the rows of every table by itself.
        for (const QString &table : {u"stored_card"_s, u"link"_s}) {
            if (statement.startsWith(u"CREATE TABLE %1("_s.arg(table)))
                statements.append(
                    u"ALTER TABLE %1 ADD COLUMN rowid BIGINT GENERATED ALWAYS AS IDENTITY"_s.arg(table));
        }
    }
    return statements;
}

QStringList sharedRules()
{
    return leaseRules() + chainRules() + staying(u"event"_s) + staying(u"audit"_s) + staying(u"closing"_s) +
           operationRules() + rowRules() + buyerRules() + removalRules() + searchRules() + upkeepRules() +
           rightsRules();
}

} // namespace vezne::journal
