// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema/rowrules.h"

#include "core/journal/operation.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// A function of plpgsql that looks for tables where they are, and nowhere else.
QString ruleFunction(const QString &head, const QString &body)
{
    return u"CREATE OR REPLACE FUNCTION %1 LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ %2 $$"_s
        .arg(head, body);
}

/// `what` as in BEFORE INSERT OR UPDATE.
QString rowRule(const QString &name, const QString &table, const QString &what)
{
    return u"CREATE OR REPLACE TRIGGER %1 BEFORE %3 ON %2 FOR EACH ROW EXECUTE FUNCTION %1()"_s.arg(
        name, table, what);
}

/// Who has written what a moment ago, and that it was in this very transaction. Each entry is appended just
/// before what follows from it is written, so the last one tells.
QStringList tellers()
{
    return {
        ruleFunction(u"owns_book() RETURNS BOOLEAN"_s, uR"(BEGIN
            RETURN pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'event'::regclass),
                'MEMBER');
        END)"_s),
        ruleFunction(u"event_tells() RETURNS BOOLEAN"_s, uR"(BEGIN
            RETURN coalesce((SELECT xmin = pg_current_xact_id_if_assigned()::xid FROM event
                ORDER BY seq DESC LIMIT 1), FALSE);
        END)"_s),
        ruleFunction(u"audit_tells() RETURNS BOOLEAN"_s, uR"(BEGIN
            RETURN coalesce((SELECT xmin = pg_current_xact_id_if_assigned()::xid FROM audit
                ORDER BY seq DESC LIMIT 1), FALSE);
        END)"_s),
        // An event is about its operation and, once that is done, about the payment that it changes.
        ruleFunction(u"event_tells_of(about TEXT) RETURNS BOOLEAN"_s, uR"(DECLARE
            told RECORD;
        BEGIN
            SELECT event.operation, event.xmin AS written INTO told FROM event ORDER BY seq DESC LIMIT 1;
            IF NOT FOUND OR told.written IS DISTINCT FROM pg_current_xact_id_if_assigned()::xid THEN
                RETURN FALSE;
            END IF;
            RETURN told.operation = about OR EXISTS (SELECT 1 FROM operation
                WHERE id = told.operation AND parent = about AND state = 'DONE');
        END)"_s),
    };
}

QString quotedStates(bool (*which)(State))
{
    QStringList states;
    for (const State state : allStates) {
        if (which(state))
            states.append(u"'%1'"_s.arg(word(state)));
    }
    return states.join(u',');
}

/// standingOf() and what holds a sale, in the server's words.
QStringList standingFunctions()
{
    QString plain;
    for (const State state : allStates) {
        if (!isCollected(state))
            plain += u"WHEN '%1' THEN RETURN CASE WHEN is_payment THEN '%2' ELSE '%3' END; "_s.arg(
                word(state), word(standingOf(Kind::Charge, state, {})),
                word(standingOf(Kind::Refund, state, {})));
    }
    return {
        ruleFunction(u"standing_of(kind TEXT, state TEXT, cancelled BIGINT, refunded BIGINT, paid BIGINT, "
                     "captured BIGINT) RETURNS TEXT IMMUTABLE"_s,
                     uR"(DECLARE
            is_payment CONSTANT BOOLEAN := kind IN ('charge', 'preauth');
            taken CONSTANT BIGINT := CASE kind WHEN 'preauth' THEN captured ELSE paid END;
        BEGIN
            CASE state %1
            ELSE
                RETURN CASE WHEN cancelled = 1 THEN 'cancelled'
                    WHEN taken > 0 AND refunded >= taken THEN 'refunded'
                    WHEN state = 'LATE_CHARGE' THEN 'attention'
                    WHEN taken = 0 THEN 'reserved'
                    WHEN refunded > 0 THEN 'partly_refunded'
                    WHEN state = 'PAID' THEN 'paid' ELSE 'held' END;
            END CASE;
        END)"_s.arg(plain)),
        ruleFunction(u"operation_stands() RETURNS trigger"_s, uR"(DECLARE
            standing CONSTANT TEXT := standing_of(NEW.kind, NEW.state, NEW.cancelled, NEW.refunded,
                NEW.paid_price, NEW.captured);
        BEGIN
            IF NEW.standing <> standing OR NEW.holds_sale <> (CASE WHEN NEW.kind IN ('charge', 'preauth') AND
                NEW.state IN (%1) AND NEW.cancelled = 0 AND standing <> 'refunded' THEN 1 ELSE 0 END) THEN
                RAISE EXCEPTION 'an operation stands as its state says';
            END IF;
            RETURN NEW;
        END)"_s.arg(quotedStates(holdsSale))),
    };
}

/// An operation and its lines change with an event of theirs; but for the name of a person who was erased.
QStringList followingRules()
{
    return {
        rowRule(u"operation_stands"_s, u"operation"_s,
                u"INSERT OR UPDATE OF state, cancelled, refunded, captured, standing, holds_sale"_s),
        ruleFunction(u"operation_told() RETURNS trigger"_s, uR"(DECLARE
            kept operation%ROWTYPE;
        BEGIN
            IF event_tells_of(NEW.id) OR owns_book() THEN
                RETURN NEW;
            END IF;
            kept := NEW;
            kept.search := OLD.search;
            kept.buyer_name := OLD.buyer_name;
            IF kept IS DISTINCT FROM OLD OR NOT EXISTS (SELECT 1 FROM buyer WHERE id = NEW.buyer AND
                content::json ->> 'erased' = id::TEXT) THEN
                RAISE EXCEPTION 'an operation changes with an event';
            END IF;
            RETURN NEW;
        END)"_s),
        rowRule(u"operation_told"_s, u"operation"_s, u"UPDATE"_s),
        // Amounts of lines count 10^-8 of the currency's unit, those of operations 10^-2.
        ruleFunction(u"item_told() RETURNS trigger"_s, uR"(DECLARE
            before CONSTANT BIGINT := CASE TG_OP WHEN 'INSERT' THEN 0 ELSE OLD.refunded END;
        BEGIN
            IF NOT event_tells_of(NEW.operation) AND NOT owns_book() THEN
                RAISE EXCEPTION 'a line changes with an event';
            END IF;
            IF NEW.refunded < before OR (NEW.refunded > before AND NEW.refunded +
                (SELECT coalesce(sum(refunded), 0) FROM item
                    WHERE operation = NEW.operation AND position <> NEW.position) >
                (SELECT coalesce(sum(amount), 0) * 1000000 FROM operation
                    WHERE parent = NEW.operation AND kind = 'refund' AND state = 'DONE')) THEN
                RAISE EXCEPTION 'money given back has its operation';
            END IF;
            RETURN NEW;
        END)"_s),
        rowRule(u"item_told"_s, u"item"_s, u"INSERT OR UPDATE"_s),
    };
}

/// Tables of which every change follows from the chain that `teller` reads.
QStringList followers(const QString &rule, const QString &teller, const QStringList &tables)
{
    QStringList statements{ruleFunction(rule + u"() RETURNS trigger"_s, uR"(BEGIN
            IF NOT %1() AND NOT owns_book() THEN
                RAISE EXCEPTION '% changes with an entry of the chain', TG_TABLE_NAME;
            END IF;
            RETURN NULL;
        END)"_s.arg(teller))};
    for (const QString &table : tables)
        statements.append(u"CREATE OR REPLACE TRIGGER %1_told BEFORE INSERT OR UPDATE OR DELETE ON %1 "
                          "FOR EACH STATEMENT EXECUTE FUNCTION %2()"_s.arg(table, rule));
    return statements;
}

/// A link says for good what it sells and for which order, and one of an order is told of when it is made.
/// How it stands is what the provider's list says, whichever till reads that. A payment is guessed to be a
/// link's by any till; that it is or is not, a person has said.
QStringList linkRules()
{
    return {
        ruleFunction(u"link_keeps() RETURNS trigger"_s, uR"(BEGIN
            IF owns_book() THEN
                RETURN NEW;
            END IF;
            IF TG_OP = 'INSERT' THEN
                IF NEW.order_id <> '' AND NOT audit_tells() AND NOT EXISTS (SELECT 1 FROM link
                    WHERE id = NEW.id) THEN -- which becomes an update
                    RAISE EXCEPTION 'a link of an order is told of';
                END IF;
                RETURN NEW;
            END IF;
            IF (NEW.id, NEW.order_id, NEW.description, NEW.currency, NEW.amount, NEW.fast, NEW.installments,
                NEW.stock, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.id, OLD.order_id,
                OLD.description, OLD.currency, OLD.amount, OLD.fast, OLD.installments, OLD.stock,
                OLD.created_at, OLD.created_by) OR (OLD.token <> '' AND NEW.token <> OLD.token) THEN
                RAISE EXCEPTION 'a link sells what it sold';
            END IF;
            NEW.sold_count := greatest(NEW.sold_count, OLD.sold_count); -- two tills may read at once
            RETURN NEW;
        END)"_s),
        rowRule(u"link_keeps"_s, u"link"_s, u"INSERT OR UPDATE"_s),
        ruleFunction(u"link_match_keeps() RETURNS trigger"_s, uR"(BEGIN
            IF owns_book() OR (TG_OP = 'INSERT' AND NEW.state = 'guess') THEN
                RETURN NEW;
            END IF;
            IF NOT event_tells() AND NOT audit_tells() THEN
                RAISE EXCEPTION 'whose a payment is has been said by somebody';
            END IF;
            IF TG_OP = 'UPDATE' AND (NEW.link, NEW.payment_id, NEW.at, NEW.currency, NEW.paid_price,
                NEW.installment) IS DISTINCT FROM (OLD.link, OLD.payment_id, OLD.at, OLD.currency,
                OLD.paid_price, OLD.installment) THEN
                RAISE EXCEPTION 'a payment stays as it was found';
            END IF;
            RETURN NEW;
        END)"_s),
        rowRule(u"link_match_keeps"_s, u"link_match"_s, u"INSERT OR UPDATE"_s),
    };
}

/// That an operation was not found is counted one by one, by who has the lease to ask about it.
QStringList recoveryRules()
{
    return {
        ruleFunction(u"recovery_counts() RETURNS trigger"_s, uR"(DECLARE
            in_detail CONSTANT BIGINT := CASE TG_OP WHEN 'INSERT' THEN 0 ELSE OLD.absent_in_detail END;
            in_reporting CONSTANT BIGINT := CASE TG_OP WHEN 'INSERT' THEN 0 ELSE OLD.absent_in_reporting END;
        BEGIN
            IF NEW.absent_in_detail <= in_detail AND NEW.absent_in_reporting <= in_reporting THEN
                RETURN NEW;
            END IF;
            IF owns_book() OR (TG_OP = 'INSERT' AND EXISTS (SELECT 1 FROM recovery
                WHERE operation = NEW.operation)) THEN -- which becomes an update
                RETURN NEW;
            END IF;
            IF NEW.absent_in_detail > in_detail + 1 OR NEW.absent_in_reporting > in_reporting + 1 OR NOT EXISTS
                (SELECT 1 FROM lease WHERE what = NEW.operation AND till = session_user AND until > present())
                THEN
                RAISE EXCEPTION 'what was not found is counted by who asked';
            END IF;
            RETURN NEW;
        END)"_s),
        rowRule(u"recovery_counts"_s, u"recovery"_s, u"INSERT OR UPDATE"_s),
    };
}

/// Who was at the book when its owner began to carry another in waits until all of that is here.
QStringList carryingRules()
{
    QStringList statements{ruleFunction(u"book_is_whole() RETURNS trigger"_s, uR"(BEGIN
            IF EXISTS (SELECT 1 FROM carrying) AND NOT owns_book() THEN
                RAISE EXCEPTION 'another journal is being carried in';
            END IF;
            RETURN NULL;
        END)"_s)};
    for (const QString &chain : {u"event"_s, u"audit"_s})
        statements.append(u"CREATE OR REPLACE TRIGGER %1_whole_book BEFORE INSERT ON %1 "
                          "FOR EACH STATEMENT EXECUTE FUNCTION book_is_whole()"_s.arg(chain));
    return statements;
}

} // namespace

QStringList rowRules()
{
    return tellers() + carryingRules() + standingFunctions() + followingRules() +
           followers(u"follows_events"_s, u"event_tells"_s, {u"tally"_s, u"day"_s}) +
           followers(u"follows_audit"_s, u"audit_tells"_s,
                     {u"staff"_s, u"staff_secret"_s, u"setting"_s, u"refund_request"_s, u"item_approval"_s,
                      u"accepted_difference"_s}) +
           linkRules() + recoveryRules();
}

} // namespace vezne::journal
