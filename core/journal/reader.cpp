// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reader.h"

#include <algorithm>

#include "core/base/json.h"
#include "core/journal/books/movementbook.h"
#include "core/journal/books/payoutbook.h"
#include "core/journal/books/reconcilebook.h"
#include "core/journal/list/conditions.h"
#include "core/journal/list/operationfields.h"
#include "core/journal/waiting.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// In one of `states`; by the index of what waits when all of them do.
void addStates(Conditions &conditions, const QSet<State> &states)
{
    const QString waiting = waitingCondition();
    const bool isWaiting = std::ranges::all_of(
        states, [&waiting](State state) { return waiting.contains(u"'%1'"_s.arg(word(state))); });
    if (isWaiting && !states.isEmpty())
        conditions.add(waiting);
    conditions.addWords(u"state"_s, states);
}

Item itemFromRow(const QSqlQuery &row)
{
    const auto decimal = [&row](int column) {
        return row.isNull(column) ? std::nullopt
                                  : std::optional(Decimal::fromUnits(row.value(column).toLongLong()));
    };
    return Item{
        .itemId = row.value(0).toString(),
        .name = row.value(1).toString(),
        .category = row.value(2).toString(),
        .type = row.value(3).toString(),
        .price = decimal(4).value_or(Decimal()),
        .paidPrice = decimal(5),
        .transactionId = row.value(6).toString(),
        .commission = decimal(7),
        .fee = decimal(8),
        .payout = decimal(9),
        .payoutDate = row.value(10).toString(),
        .refunded = decimal(11).value_or(Decimal()),
        .status = row.isNull(12) ? std::nullopt : std::optional(row.value(12).toInt()),
        .approved = row.isNull(13) ? std::nullopt : std::optional(row.value(13).toBool()),
        .openAct = row.value(14).toString(),
    };
}

} // namespace

Result<std::vector<Operation>> Reader::operations(const QString &rest, const QVariantList &values) const
{
    const OperationFields &fields = OperationFields::all();
    auto query = m_database->run(
        u"SELECT %1 FROM operation%2"_s.arg(fields.columns(m_database->engine()), rest), values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Operation> found;
    while (query->next())
        found.push_back(fields.read(*query));
    return found;
}

Result<qint64> Reader::newest() const
{
    return m_database->value(u"SELECT max(seq) FROM operation"_s).map([](const QVariant &seq) {
        return seq.toLongLong();
    });
}

Result<Operation> Reader::operation(const QString &id) const
{
    auto found = operations(u" WHERE id = ?"_s, {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return tl::unexpected(Error{Problem::NoSuchPayment, id});
    return found->front();
}

Result<std::optional<QString>> Reader::holderOf(const QString &order) const
{
    return m_database
        ->value(
            u"SELECT id FROM operation WHERE order_id = ? AND kind IN ('charge','preauth') AND "
            "(holds_sale = 1 OR (state = 'LATE_CHARGE' AND standing = 'attention')) ORDER BY seq LIMIT 1"_s,
            {order})
        .map([](const QVariant &id) { return id.isNull() ? std::nullopt : std::optional(id.toString()); });
}

Result<Operation> Reader::find(const QString &anyId) const
{
    // Payment ids first: cashiers choose order numbers, and one might look like a payment id.
    for (const QString &column : {u"payment_id"_s, u"id"_s, u"order_id"_s}) {
        const auto found =
            operations(u" WHERE %1 = ? ORDER BY parent IS NOT NULL, seq DESC LIMIT 1"_s.arg(column), {anyId});
        if (!found)
            return tl::unexpected(found.error());
        if (!found->empty())
            return found->front().parent.isEmpty() ? Result<Operation>(found->front())
                                                   : operation(found->front().parent);
    }
    return tl::unexpected(Error{Problem::NoSuchPayment, anyId});
}

Result<std::vector<Operation>> Reader::likeCharges(const QString &cardLikeness, const Money &amount,
                                                   Instant since) const
{
    if (cardLikeness.isEmpty())
        return {};
    return operations(
        u" WHERE card_hash = ? AND created_at >= ? AND amount = ? AND currency = ? AND standing IN "
        "('pending','challenge','paid','held','reserved','partly_refunded','attention') "
        "ORDER BY seq DESC"_s,
        {cardLikeness, toMilliseconds(since), qint64(amount.minorUnits()), code(amount.currency())});
}

Result<std::vector<Item>> Reader::items(const QString &paymentOperation) const
{
    auto query = m_database->run(
        u"SELECT item_id, name, category, type, price, paid_price, item.transaction_id, commission, fee, "
        "payout, payout_date, refunded, status, approved, open_act FROM item LEFT JOIN item_approval "
        "USING(transaction_id) WHERE operation = ? ORDER BY position"_s,
        {paymentOperation});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Item> items;
    while (query->next())
        items.push_back(itemFromRow(*query));
    return items;
}

Result<QString> Reader::paymentOfItem(const QString &transaction) const
{
    const auto payment =
        m_database->value(u"SELECT operation FROM item WHERE transaction_id = ?"_s, {transaction});
    if (!payment)
        return tl::unexpected(payment.error());
    if (payment->isNull())
        return tl::unexpected(Error{Problem::NoSuchItem, transaction});
    return payment->toString();
}

Result<int> Reader::countHoldsMadeBy(Instant time) const
{
    return m_database
        ->value(u"SELECT count(*) FROM operation WHERE standing = 'reserved' AND "
                "coalesce(sent_at, created_at) <= ?"_s,
                {toMilliseconds(time)})
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<std::vector<Operation>> Reader::changes(const QString &paymentOperation) const
{
    return operations(u" WHERE parent = ? ORDER BY seq"_s, {paymentOperation});
}

Result<std::vector<Event>> Reader::history(const QString &paymentOperation) const
{
    auto query =
        m_database->run(u"SELECT %1 FROM event WHERE operation = ? OR operation IN "
                        "(SELECT id FROM operation WHERE parent = ?) ORDER BY seq"_s.arg(eventColumns()),
                        {paymentOperation, paymentOperation});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Event> events;
    while (query->next()) {
        if (const auto event = eventFromRow(*query))
            events.push_back(*event);
    }
    return events;
}

Result<QJsonObject> Reader::buyer(qint64 number) const
{
    if (number == 0)
        return QJsonObject();
    const auto content = m_database->value(u"SELECT content FROM buyer WHERE id = ?"_s, {number});
    if (!content)
        return tl::unexpected(content.error());
    return buyerFrom(*content);
}

QJsonObject Reader::buyerFrom(const QVariant &content)
{
    return json::parseOwn(content.toString().toUtf8()).value_or(QJsonObject());
}

Result<PaymentFile> Reader::paymentFile(const QString &id) const
{
    auto payment = operation(id);
    if (!payment)
        return tl::unexpected(payment.error());
    auto itemList = items(id);
    auto changeList = changes(id);
    auto buyerData = buyer(payment->buyer);
    if (!itemList || !changeList || !buyerData)
        return tl::unexpected(!itemList     ? itemList.error()
                              : !changeList ? changeList.error()
                                            : buyerData.error());
    return PaymentFile{*payment, std::move(*itemList), std::move(*changeList), *buyerData};
}

Result<std::optional<Event>> Reader::sending(const QString &operation) const
{
    auto query = m_database->run(u"SELECT %1 FROM event WHERE operation = ? AND to_state = 'SENDING' "
                                 "ORDER BY seq DESC LIMIT 1"_s.arg(eventColumns()),
                                 {operation});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? eventFromRow(*query) : std::nullopt;
}

Result<std::vector<Operation>> Reader::settledIn(State state, Instant since) const
{
    Conditions conditions;
    addStates(conditions, {state});
    conditions.add(u"settled_at >= ?"_s, {toMilliseconds(since)});
    return operations(conditions.clause() + u" ORDER BY seq"_s, conditions.values());
}

Result<std::vector<Operation>> Reader::inStates(const QSet<State> &states) const
{
    Conditions conditions;
    addStates(conditions, states);
    return operations(conditions.clause() + u" ORDER BY seq"_s, conditions.values());
}

ReconcileBook Reader::reconciliation() const
{
    return ReconcileBook(*m_database);
}

PayoutBook Reader::payouts() const
{
    return PayoutBook(*m_database);
}

MovementBook Reader::movements() const
{
    return MovementBook(*m_database);
}

} // namespace vezne::journal
