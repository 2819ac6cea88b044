// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/projection.h"

#include <algorithm>

#include "core/base/fold.h"
#include "core/base/json.h"
#include "core/journal/facts.h"
#include "core/journal/intent.h"
#include "core/journal/reader.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

Result<void> done(const Result<QSqlQuery> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

/// Everything that a search may name, folded.
QString searchText(const QString &id, const Intent &intent, const QJsonObject &buyer)
{
    const QString figure = intent.amount.toWire();
    return fold(QStringList{intent.orderId, id, figure, QString(figure).replace('.'_L1, ','_L1),
                            intent.cardLast4, buyer.value("name"_L1).toString(),
                            buyer.value("surname"_L1).toString(), buyer.value("gsmNumber"_L1).toString(),
                            buyer.value("email"_L1).toString(), intent.note}
                    .join(' '_L1));
}

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

Result<void> open(const Database &database, const Event &event, const QJsonObject &payload)
{
    const Intent intent = intentFromPayload(payload);
    const qint64 buyerNumber = buyerOfPayload(payload);
    const auto buyer = Reader(database).buyer(buyerNumber);
    if (!buyer)
        return tl::unexpected(buyer.error());
    const QString name =
        (buyer->value("name"_L1).toString() + ' '_L1 + buyer->value("surname"_L1).toString()).trimmed();

    const auto inserted = database.run(
        u"INSERT INTO operation(seq, id, kind, state, standing, parent, order_id, created_at, "
        u"actor, currency, "
        "price, paid_price, amount, installment, holds_sale, buyer, buyer_name, card_bin, "
        "card_last4, card_brand, "
        "card_bank, card_family, card_type, card_hash, item_transaction, reason, note, threeds, search) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {event.seq,
         event.operation,
         word(event.kind),
         word(event.to),
         word(standingOf(event.kind, event.to, {})),
         orNull(intent.parent),
         intent.orderId,
         qint64(event.at.time_since_epoch().count()),
         event.actor.name,
         code(intent.amount.currency()),
         qint64(intent.price.minorUnits()),
         qint64(intent.paidPrice.minorUnits()),
         qint64(intent.amount.minorUnits()),
         intent.installment,
         isPayment(event.kind) ? 1 : 0,
         buyerNumber ? QVariant(buyerNumber) : QVariant(),
         name.isEmpty() ? u""_s : name,
         orNull(intent.cardBin),
         orNull(intent.cardLast4),
         orNull(intent.cardBrand),
         orNull(intent.cardBank),
         orNull(intent.cardFamily),
         orNull(intent.cardType),
         orNull(intent.cardHash),
         orNull(intent.itemTransaction),
         orNull(intent.reason),
         orNull(intent.note),
         orNull(word(intent.isThreeDs ? ThreeDs::Started : ThreeDs::None)),
         searchText(event.operation, intent, *buyer)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return insertItems(database, event.operation, intent);
}

Result<void> learnItems(const Database &database, const QString &operation, const Facts &facts)
{
    int position = 0;
    for (const ItemFacts &item : facts.items) {
        // Reporting names lines by number alone; they are in the basket's order.
        const bool isNamed = !item.itemId.isEmpty();
        const auto updated = database.run(
            u"UPDATE item SET transaction_id=?, paid_price=?, commission=?, fee=?, payout=?, payout_date=? "
            "WHERE operation=? AND %1=?"_s.arg(isNamed ? u"item_id"_s : u"position"_s),
            {orNull(item.transactionId), qint64(item.paidPrice.units()), qint64(item.commission.units()),
             qint64(item.fee.units()), qint64(item.payout.units()), orNull(item.payoutDate), operation,
             isNamed ? QVariant(item.itemId) : QVariant(position)});
        ++position;
        if (!updated)
            return tl::unexpected(updated.error());
    }
    return {};
}

/// The facts that stand in columns of their own; a fact that is absent leaves the column alone.
Result<void> learn(const Database &database, const QString &operation, const Facts &facts)
{
    const auto optional = [](const auto &value) {
        return value ? QVariant(qint64(value->units())) : QVariant();
    };
    const auto updated = database.run(
        u"UPDATE operation SET payment_id=coalesce(?, payment_id), auth_code=coalesce(?, auth_code), "
        "host_reference=coalesce(?, host_reference), phase=coalesce(?, phase), "
        "fraud_status=coalesce(?, fraud_status), commission=coalesce(?, commission), fee=coalesce(?, fee), "
        "card_bin=coalesce(?, card_bin), card_last4=coalesce(?, card_last4), card_brand=coalesce(?, "
        "card_brand), "
        "card_bank=coalesce(?, card_bank), card_family=coalesce(?, card_family), card_type=coalesce(?, "
        "card_type), "
        "error_code=?, error_group=?, error_message=?, search=CASE WHEN ? THEN search || ? ELSE search END "
        "WHERE id=?"_s,
        {orNull(facts.paymentId), orNull(facts.authCode), orNull(facts.hostReference), orNull(facts.phase),
         facts.fraudStatus ? QVariant(*facts.fraudStatus) : QVariant(), optional(facts.commission),
         optional(facts.fee), orNull(facts.cardBin), orNull(facts.cardLast4), orNull(facts.cardBrand),
         orNull(facts.cardBank), orNull(facts.cardFamily), orNull(facts.cardType), orNull(facts.errorCode),
         orNull(facts.errorGroup), orNull(facts.errorMessage), facts.paymentId.isEmpty() ? 0 : 1,
         u" "_s + fold(facts.paymentId), operation});
    if (!updated)
        return tl::unexpected(updated.error());
    return learnItems(database, operation, facts);
}

/// A challenge is noted when it begins and forgotten with whatever ends it, in the transaction that moves the
/// state: its return can be used once.
Result<void> followChallenge(const Database &database, const Event &event, const Facts &facts)
{
    if (event.to == State::Challenge && facts.challenge)
        return done(database.run(
            u"UPDATE operation SET challenge_hash=?, challenge_port=?, challenge_until=? WHERE id=?"_s,
            {QString::fromLatin1(facts.challenge->returnHash), facts.challenge->port,
             qint64(facts.challenge->until.time_since_epoch().count()), event.operation}));
    if (event.from != State::Challenge)
        return {};
    return done(database.run(
        u"UPDATE operation SET challenge_hash=NULL, challenge_port=NULL, challenge_until=NULL, threeds=? "
        "WHERE id=?"_s,
        {word(event.to == State::Sending ? ThreeDs::Finishing : ThreeDs::Started), event.operation}));
}

/// Takes `amount` from the lines of a payment: from the line that the refund named, or, for the payment as a
/// whole, from the first line with something left on, as iyzico does (ascending paymentTransactionId).
Result<void> takeFromItems(const Database &database, const Operation &refund)
{
    auto items = Reader(database).items(refund.parent);
    if (!items)
        return tl::unexpected(items.error());
    std::ranges::sort(*items, {}, [](const Item &item) { return item.transactionId.toLongLong(); });
    qint64 rest = refund.amount.toDecimal().units();
    for (const Item &item : *items) {
        if (!refund.itemTransaction.isEmpty() && item.transactionId != refund.itemTransaction)
            continue;
        const qint64 taken = std::min<qint64>(rest, item.left().units());
        rest -= taken;
        const auto updated =
            database.run(u"UPDATE item SET refunded = refunded + ? WHERE operation=? AND item_id=?"_s,
                         {taken, refund.parent, item.itemId});
        if (!updated)
            return tl::unexpected(updated.error());
    }
    return {};
}

/// What a finished cancel, refund or capture means for its payment.
Result<void> settleChange(const Database &database, const Operation &change, const Facts &facts)
{
    if (change.state != State::Done)
        return {};
    switch (change.kind) {
    case Kind::Cancel:
        return done(database.run(u"UPDATE operation SET cancelled=1 WHERE id=?"_s, {change.parent}));
    case Kind::Refund:
        if (const auto taken = takeFromItems(database, change); !taken)
            return taken;
        return done(database.run(u"UPDATE operation SET refunded = refunded + ? WHERE id=?"_s,
                                 {qint64(change.amount.minorUnits()), change.parent}));
    case Kind::Capture:
        if (const auto learned = learnItems(database, change.parent, facts); !learned)
            return learned;
        return done(database.run(
            u"UPDATE operation SET captured=?, phase=coalesce(?, phase), commission=coalesce(?, commission), "
            "fee=coalesce(?, fee) WHERE id=?"_s,
            {qint64(change.amount.minorUnits()), orNull(facts.phase),
             facts.commission ? QVariant(qint64(facts.commission->units())) : QVariant(),
             facts.fee ? QVariant(qint64(facts.fee->units())) : QVariant(), change.parent}));
    case Kind::Charge:
    case Kind::Preauth:
        return {};
    }
    Q_UNREACHABLE();
}

/// Columns that follow from the others.
Result<void> derive(const Database &database, const QString &id)
{
    const auto found = Reader(database).operation(id);
    if (!found)
        return tl::unexpected(found.error());
    const Operation &operation = *found;
    const Standing standing = standingOf(operation.kind, operation.state,
                                         {.cancelled = operation.cancelled,
                                          .refunded = operation.refunded.minorUnits(),
                                          .paid = operation.paidPrice.minorUnits(),
                                          .captured = operation.captured.minorUnits()});
    const bool isGone = operation.cancelled || standing == Standing::Refunded;
    const bool holds = isPayment(operation.kind) && holdsSale(operation.state) && !isGone;
    return done(database.run(u"UPDATE operation SET standing=?, holds_sale=? WHERE id=?"_s,
                             {word(standing), holds ? 1 : 0, id}));
}

Result<void> move(const Database &database, const Event &event, const QJsonObject &payload)
{
    const qint64 at = event.at.time_since_epoch().count();
    const auto moved =
        database.run(u"UPDATE operation SET state=?, sent_at=coalesce(?, sent_at), settled_at=? WHERE id=?"_s,
                     {word(event.to), event.to == State::Sending ? QVariant(at) : QVariant(),
                      isOpen(event.to) ? QVariant() : QVariant(at), event.operation});
    if (!moved)
        return tl::unexpected(moved.error());
    const Facts facts = factsFromPayload(payload);
    if (const auto learned = learn(database, event.operation, facts); !learned)
        return learned;
    if (const auto challenged = followChallenge(database, event, facts); !challenged)
        return challenged;
    const auto operation = Reader(database).operation(event.operation);
    if (!operation)
        return tl::unexpected(operation.error());
    if (const auto derived = derive(database, operation->id); !derived || isPayment(operation->kind))
        return derived;
    if (const auto settled = settleChange(database, *operation, facts); !settled)
        return settled;
    return derive(database, operation->parent);
}

} // namespace

Result<void> project(const Database &database, const Event &event)
{
    const auto payload = json::parseObject(event.payload);
    if (!payload)
        return tl::unexpected(Error{Problem::Damaged, u"event %1: %2"_s.arg(event.seq).arg(payload.error())});
    return event.from ? move(database, event, *payload) : open(database, event, *payload);
}

} // namespace vezne::journal
