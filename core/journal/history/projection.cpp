// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/projection.h"

#include "core/base/fold.h"
#include "core/base/json.h"
#include "core/journal/facts.h"
#include "core/journal/foundoperation.h"
#include "core/journal/history/learning.h"
#include "core/journal/intent.h"
#include "core/journal/list/searchindex.h"
#include "core/journal/list/tally.h"
#include "core/journal/reader.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

/// Everything that a search may name, folded; ids have indexes of their own.
QString searchTextOf(const Intent &intent, const QJsonObject &buyer)
{
    const QString figure = intent.amount.toWire();
    return fold(QStringList{intent.orderId, figure, QString(figure).replace('.'_L1, ','_L1), intent.cardLast4,
                            buyer.value("name"_L1).toString(), buyer.value("surname"_L1).toString(),
                            buyer.value("gsmNumber"_L1).toString(), buyer.value("email"_L1).toString(),
                            intent.note}
                    .join(' '_L1));
}

QString buyerNameOf(const QJsonObject &buyer)
{
    return (buyer.value("name"_L1).toString() + ' '_L1 + buyer.value("surname"_L1).toString()).trimmed();
}

namespace {

Result<void> insertItems(const Database &database, const QString &operation, const Intent &intent)
{
    int position = 0;
    for (const IntentItem &item : intent.items) {
        const auto inserted =
            database.run(u"INSERT INTO item(operation, position, item_id, name, category, type, price) "
                         "VALUES(?,?,?,?,?,?,?)"_s,
                         {operation, position++, item.itemId, item.name, item.category, item.type,
                          qint64(item.price.toDecimal().units())});
        if (!inserted)
            return tl::unexpected(inserted.error());
    }
    return {};
}

struct Buyer
{
    qint64 number = 0; ///< 0 for none
    QJsonObject content;
};

/// What decides how an operation stands.
struct Footing
{
    Kind kind = Kind::Charge;
    State state = State::Intent;
    Instant createdAt;
    Settled settled;
    bool isPayersChoice = false; ///< of instalments, on the provider's page
    Currency currency = Currency::TRY;
    bool isInSearchIndex = false;
    bool isReconciled = false; ///< by table `reconciled`

    [[nodiscard]] Standing standing() const { return standingOf(kind, state, settled); }
    [[nodiscard]] bool holds() const
    {
        const bool isGone = settled.cancelled || standing() == Standing::Refunded;
        return isPayment(kind) && holdsSale(state) && !isGone;
    }
};

/// Keeps the running sums in step with the rows, unless they are made of the rows afterwards.
class SumKeeper
{
public:
    SumKeeper(const Database &database, bool isKeeping)
        : m_database(database)
        , m_isKeeping(isKeeping)
    {}

    [[nodiscard]] Result<void> begin(const Event &event) const
    {
        const auto noted = m_isKeeping ? tally::noteDay(m_database, event.at, event.seq) : Result<void>();
        return noted && m_isKeeping ? tally::book(m_database, event.operation, event.at, 1) : noted;
    }
    [[nodiscard]] Result<void> book(const QString &operation, const Footing &footing, int sign) const
    {
        if (!m_isKeeping)
            return {};
        const auto booked = tally::book(m_database, operation, footing.createdAt, sign);
        return booked && footing.isReconciled
                   ? tally::book(m_database, operation, footing.createdAt, sign, tally::Of::Reconciled)
                   : booked;
    }

private:
    const Database &m_database;
    bool m_isKeeping;
};

/// An operation's row as it begins: an intent, or a payment that was `found`.
Result<void> insertRow(const Database &database, const Event &event, const Intent &intent, const Buyer &buyer,
                       const FoundOperation *found)
{
    const QString name = buyerNameOf(buyer.content);
    const auto inserted = database.run(
        u"INSERT INTO operation(seq, id, kind, state, standing, parent, order_id, created_at, "
        u"actor, currency, "
        "price, paid_price, amount, installment, holds_sale, buyer, buyer_name, card_bin, "
        "card_last4, card_brand, "
        "card_bank, card_family, card_type, card_hash, item_transaction, reason, note, threeds, page, "
        "search, card_commercial, sent_at, settled_at, payment_id, offered, till, secure) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?, "
        "CASE WHEN ? = 1 THEN 1 ELSE coalesce((SELECT secure FROM operation WHERE id = ?), 0) END)"_s,
        {event.seq,
         event.operation,
         word(event.kind),
         word(event.to),
         word(standingOf(event.kind, event.to, {.paid = intent.paidPrice.minorUnits()})),
         orNull(intent.parent),
         intent.orderId,
         toMilliseconds(event.at),
         event.actor.name,
         code(intent.amount.currency()),
         qint64(intent.price.minorUnits()),
         qint64(intent.paidPrice.minorUnits()),
         qint64(intent.amount.minorUnits()),
         intent.installment,
         isPayment(event.kind) && holdsSale(event.to) ? 1 : 0,
         buyer.number ? QVariant(buyer.number) : QVariant(),
         name.isEmpty() ? u""_s : name,
         orNull(intent.cardBin),
         orNull(intent.cardLast4),
         orNull(intent.cardBrand),
         orNull(intent.cardBank),
         orNull(intent.cardFamily),
         orNull(intent.cardType),
         orNull(intent.cardLikeness),
         orNull(intent.itemTransaction),
         orNull(intent.reason),
         orNull(intent.note),
         orNull(word(intent.isThreeDs ? ThreeDs::Started : ThreeDs::None)),
         orNull(word(intent.page)),
         searchTextOf(intent, buyer.content),
         intent.isCommercialCard ? QVariant(*intent.isCommercialCard ? 1 : 0) : QVariant(),
         found ? QVariant(toMilliseconds(found->takenAt)) : QVariant(),
         found ? QVariant(toMilliseconds(event.at)) : QVariant(),
         found ? orNull(found->facts.paymentId) : QVariant(),
         orNull(textFromNumbers(intent.offered)),
         orNull(intent.till),
         intent.isThreeDs ? 1 : 0,
         orNull(intent.parent)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return insertItems(database, event.operation, intent);
}

/// A challenge is noted when it begins and forgotten with whatever ends it, in the transaction that moves the
/// state: its return can be used once. What a hosted page is asked about with stays.
Result<void> followChallenge(const Database &database, const Event &event, const Facts &facts)
{
    if (event.to == State::Challenge && facts.challenge)
        return database.execute(
            u"UPDATE operation SET challenge_hash=?, challenge_port=?, challenge_until=?, page_token=?, "
            "page_url=? WHERE id=?"_s,
            {QString::fromLatin1(facts.challenge->returnHash), facts.challenge->port,
             toMilliseconds(facts.challenge->until), orNull(facts.challenge->token),
             orNull(facts.challenge->url), event.operation});
    if (event.from != State::Challenge)
        return {};
    return database.execute(
        u"UPDATE operation SET challenge_hash=NULL, challenge_port=NULL, "
        "challenge_until=CASE WHEN page IS NULL THEN NULL ELSE challenge_until END, "
        "threeds=CASE WHEN page IS NULL THEN ? ELSE threeds END WHERE id=?"_s,
        {word(event.to == State::Sending ? ThreeDs::Finishing : ThreeDs::Started), event.operation});
}

Result<Footing> footingOf(const Database &database, const QString &id)
{
    auto row = database.run(
        u"SELECT kind, state, created_at, paid_price, refunded, cancelled, captured, "
        "offered IS NOT NULL, currency, %1, EXISTS (SELECT 1 FROM reconciled WHERE reconciled.seq = "
        "operation.seq) FROM operation WHERE id = ?"_s.arg(searchindex::isTaken(database)),
        {id});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return tl::unexpected(Error{Problem::NoSuchPayment, id});
    return Footing{.kind = kindFromWord(row->value(0).toString()).value_or(Kind::Charge),
                   .state = stateFromWord(row->value(1).toString()).value_or(State::Review),
                   .createdAt = fromMilliseconds(row->value(2).toLongLong()),
                   .settled = {.cancelled = row->value(5).toBool(),
                               .refunded = row->value(4).toLongLong(),
                               .paid = row->value(3).toLongLong(),
                               .captured = row->value(6).toLongLong()},
                   .isPayersChoice = row->value(7).toBool(),
                   .currency = currencyFromCode(row->value(8).toString()).value_or(Currency::TRY),
                   .isInSearchIndex = row->value(9).toBool(),
                   .isReconciled = row->value(10).toBool()};
}

/// Where the payer chose the instalments, the result says what the card paid. The table lets an amount change
/// for such a payment alone, and only until it is collected: so before the move.
Result<void> learnChoice(const Database &database, const QString &operation, const Facts &facts,
                         Footing &footing)
{
    const auto paid = facts.paidPrice ? Money::fromDecimal(*facts.paidPrice, footing.currency) : std::nullopt;
    if (!footing.isPayersChoice || !paid || !facts.installment || isCollected(footing.state))
        return {};
    footing.settled.paid = paid->minorUnits();
    return database.execute(
        u"UPDATE operation SET paid_price=?, amount=?, installment=? WHERE id=?"_s,
        {qint64(paid->minorUnits()), qint64(paid->minorUnits()), *facts.installment, operation});
}

/// What a capture made known of its payment.
Result<void> learnCapture(const Database &database, const QString &payment, const Facts &facts)
{
    if (const auto learned = learnItems(database, payment, facts); !learned)
        return learned;
    return database.execute(
        u"UPDATE operation SET phase=coalesce(?, phase), commission=coalesce(?, commission), "
        "fee=coalesce(?, fee) WHERE id=?"_s,
        {orNull(facts.phase), facts.commission ? QVariant(qint64(facts.commission->units())) : QVariant(),
         facts.fee ? QVariant(qint64(facts.fee->units())) : QVariant(), payment});
}

/// What a finished cancel, refund or capture means for its payment.
Result<void> settlePayment(const Database &database, const SumKeeper &sums, const QString &change,
                           const Facts &facts)
{
    const auto operation = Reader(database).operation(change);
    if (!operation)
        return tl::unexpected(operation.error());
    auto payment = footingOf(database, operation->parent);
    if (!payment)
        return tl::unexpected(payment.error());
    if (const auto out = sums.book(operation->parent, *payment, -1); !out)
        return out;
    Result<void> settled;
    switch (operation->kind) {
    case Kind::Cancel:
        payment->settled.cancelled = true;
        break;
    case Kind::Refund:
        payment->settled.refunded += operation->amount.minorUnits();
        settled = takeFromItems(database, *operation);
        break;
    case Kind::Capture:
        payment->settled.captured = operation->amount.minorUnits();
        settled = learnCapture(database, operation->parent, facts);
        break;
    case Kind::Charge:
    case Kind::Preauth:
        break;
    }
    if (!settled)
        return settled;
    const auto updated = database.execute(
        u"UPDATE operation SET cancelled=?, refunded=?, captured=?, standing=?, holds_sale=? WHERE id=?"_s,
        {payment->settled.cancelled ? 1 : 0, payment->settled.refunded, payment->settled.captured,
         word(payment->standing()), payment->holds() ? 1 : 0, operation->parent});
    if (!updated)
        return updated;
    return sums.book(operation->parent, *payment, 1);
}

/// The step that every operation takes between intent and answer: nothing that is counted changes, nor how
/// the operation stands.
bool isPlainSending(const Event &event, const QJsonObject &payload)
{
    return event.from == State::Intent && event.to == State::Sending &&
           payload.size() == (payload.contains("why"_L1) ? 1 : 0);
}

Result<void> open(const Rebuilt &to, const SumKeeper &sums, const Event &event, const QJsonObject &payload)
{
    const bool isFound = event.to != State::Intent;
    const FoundOperation found = isFound ? foundFromPayload(payload) : FoundOperation();
    const Intent intent = isFound ? found.intent : intentFromPayload(payload);
    const qint64 number = buyerOfPayload(payload);
    const auto buyer = to.buyerOf(number);
    if (!buyer)
        return tl::unexpected(buyer.error());
    auto done = insertRow(to.rows, event, intent, {number, *buyer}, isFound ? &found : nullptr);
    if (done && isFound)
        done = learn(to.rows, event.operation, found.facts);
    if (done)
        done = sums.begin(event);
    if (!done || event.to != State::Done)
        return done;
    return settlePayment(to.rows, sums, event.operation, found.facts);
}

/// The operation's own row, in one statement.
Result<void> moveRow(const Database &database, const Event &event, const Facts &facts, const Footing &footing)
{
    const qint64 at = toMilliseconds(event.at);
    const Assignments learned = assignmentsOf(facts);
    QString sql = u"UPDATE operation SET state=?, sent_at=coalesce(?, sent_at), settled_at=?, standing=?, "
                  "holds_sale=?, secure=CASE WHEN ? = 1 AND page IS NULL THEN 1 ELSE secure END, "_s +
                  learned.sql;
    QVariantList values{word(event.to),
                        event.to == State::Sending ? QVariant(at) : QVariant(),
                        isOpen(event.to) ? QVariant() : QVariant(at),
                        word(footing.standing()),
                        footing.holds() ? 1 : 0,
                        event.to == State::Challenge ? 1 : 0};
    values += learned.values;
    const bool addsWords = !facts.paymentId.isEmpty() && !footing.isInSearchIndex;
    if (addsWords) {
        sql += u", search = search || ?"_s;
        values.append(u' ' + fold(facts.paymentId));
    }
    const auto moved = database.execute(sql + u" WHERE id=?"_s, values + QVariantList{event.operation});
    return moved ? learnRest(database, event.operation, facts, addsWords) : moved;
}

Result<void> move(const Database &database, const SumKeeper &sums, const Event &event,
                  const QJsonObject &payload)
{
    if (isPlainSending(event, payload))
        return database.execute(u"UPDATE operation SET state=?, sent_at=? WHERE id=?"_s,
                                {word(event.to), toMilliseconds(event.at), event.operation});
    auto footing = footingOf(database, event.operation);
    if (!footing)
        return tl::unexpected(footing.error());
    if (const auto out = sums.book(event.operation, *footing, -1); !out)
        return out;
    const Facts facts = factsFromPayload(payload);
    if (const auto chosen = learnChoice(database, event.operation, facts, *footing); !chosen)
        return chosen;
    footing->state = event.to;
    if (const auto moved = moveRow(database, event, facts, *footing); !moved)
        return moved;
    if (const auto challenged = followChallenge(database, event, facts); !challenged)
        return challenged;
    if (const auto in = sums.book(event.operation, *footing, 1); !in)
        return in;
    if (isPayment(footing->kind) || event.to != State::Done)
        return {};
    return settlePayment(database, sums, event.operation, facts);
}

Result<void> carryOver(const Rebuilt &to, bool isKeepingSums, const Event &event)
{
    const auto payload = json::parseOwn(event.payload);
    if (!payload)
        return tl::unexpected(Error{Problem::Damaged, u"event %1: %2"_s.arg(event.seq).arg(payload.error())});
    const SumKeeper sums(to.rows, isKeepingSums);
    return event.from ? move(to.rows, sums, event, *payload) : open(to, sums, event, *payload);
}

} // namespace

Result<void> project(const Database &database, const Event &event)
{
    const Rebuilt own{.rows = database,
                      .buyerOf = [&](qint64 number) { return Reader(database).buyer(number); }};
    return carryOver(own, true, event);
}

Result<void> project(const Rebuilt &rebuilt, const Event &event)
{
    return carryOver(rebuilt, false, event);
}

Result<void> record(const Database &database, const Event &event, const QByteArray &previous)
{
    static const QString columns = eventColumns();
    auto added =
        addLink(database, u"event"_s, columns,
                {event.seq, toMilliseconds(event.at), qint64(event.monotonic.count()), event.boot,
                 event.actor.name, event.actor.role.isNull() ? u""_s : event.actor.role, event.operation,
                 word(event.kind), event.from ? QVariant(word(*event.from)) : QVariant(), word(event.to),
                 QString::fromUtf8(event.payload), QString::fromLatin1(event.mac)},
                previous);
    return added ? project(database, event) : added;
}

} // namespace vezne::journal
