// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reader.h"

#include "core/base/fold.h"
#include "core/base/json.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// A WHERE clause under construction.
class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions.append(condition);
        m_values.append(values);
    }

    template<class Enum>
    void addWords(const QString &column, const QSet<Enum> &set)
    {
        if (set.isEmpty())
            return;
        QVariantList words;
        for (const Enum value : set)
            words.append(word(value));
        add(u"%1 IN (%2)"_s.arg(column, QStringList(words.size(), u"?"_s).join(','_L1)), words);
    }

    [[nodiscard]] QString clause() const
    {
        return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(" AND "_L1);
    }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

QString likePattern(QString word)
{
    return u"%"_s + word.replace('\\'_L1, "\\\\"_L1).replace('%'_L1, "\\%"_L1).replace('_'_L1, "\\_"_L1) +
           u"%"_s;
}

Conditions conditionsOf(const Filter &filter)
{
    Conditions conditions;
    if (filter.from)
        conditions.add(u"created_at >= ?"_s, {qint64(filter.from->time_since_epoch().count())});
    if (filter.until)
        conditions.add(u"created_at < ?"_s, {qint64(filter.until->time_since_epoch().count())});
    conditions.addWords(u"standing"_s, filter.standings);
    conditions.addWords(u"state"_s, filter.states);
    if (filter.paymentsOnly)
        conditions.add(u"kind IN ('charge','preauth')"_s);
    for (const QString &word : fold(filter.text).split(' '_L1, Qt::SkipEmptyParts))
        conditions.add(u"search LIKE ? ESCAPE '\\'"_s, {likePattern(word)});
    return conditions;
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
    };
}

} // namespace

Money Totals::net() const
{
    const auto kept = gross.minus(cancelled);
    return (kept ? kept->minus(refunded) : std::nullopt).value_or(gross);
}

Result<std::vector<Operation>> Reader::operations(const QString &rest, const QVariantList &values) const
{
    auto query = m_database->run(u"SELECT %1 FROM operation%2"_s.arg(operationColumns(), rest), values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Operation> found;
    while (query->next())
        found.push_back(operationFromRow(*query));
    return found;
}

Result<std::vector<Operation>> Reader::page(const Filter &filter, std::optional<qint64> before,
                                            int limit) const
{
    Conditions conditions = conditionsOf(filter);
    if (before)
        conditions.add(u"seq < ?"_s, {*before});
    return operations(conditions.clause() + u" ORDER BY seq DESC LIMIT ?"_s,
                      conditions.values() + QVariantList{limit});
}

Result<QMap<Standing, qint64>> Reader::counts(Filter filter) const
{
    filter.standings.clear();
    filter.states.clear();
    const Conditions conditions = conditionsOf(filter);
    auto query = m_database->run(
        u"SELECT standing, count(*) FROM operation%1 GROUP BY standing"_s.arg(conditions.clause()),
        conditions.values());
    if (!query)
        return tl::unexpected(query.error());
    QMap<Standing, qint64> counts;
    while (query->next()) {
        if (const auto standing = standingFromWord(query->value(0).toString()))
            counts.insert(*standing, query->value(1).toLongLong());
    }
    return counts;
}

Result<QMap<Currency, Totals>> Reader::totals(const Filter &filter) const
{
    Conditions conditions = conditionsOf(filter);
    // Of a pre-authorisation only what was captured has been collected.
    conditions.add(u"(kind = 'charge' OR captured > 0) AND state IN ('PAID','PAID_HELD','LATE_CHARGE')"_s);
    auto query = m_database->run(u"SELECT currency, count(*), "
                                 "sum(CASE kind WHEN 'charge' THEN paid_price ELSE captured END), "
                                 "sum(CASE WHEN NOT cancelled THEN 0 WHEN kind = 'charge' THEN paid_price "
                                 "ELSE captured END), sum(refunded) "
                                 "FROM operation%1 GROUP BY currency"_s.arg(conditions.clause()),
                                 conditions.values());
    if (!query)
        return tl::unexpected(query.error());
    QMap<Currency, Totals> totals;
    while (query->next()) {
        const auto currency = currencyFromCode(query->value(0).toString());
        if (!currency)
            continue;
        const auto money = [&](int column) { return Money(query->value(column).toLongLong(), *currency); };
        totals.insert(*currency, Totals{query->value(1).toLongLong(), money(2), money(3), money(4)});
    }
    return totals;
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

Result<std::vector<Operation>> Reader::likeCharges(const QString &cardHash, const Money &amount,
                                                   Instant since) const
{
    if (cardHash.isEmpty())
        return {};
    return operations(
        u" WHERE card_hash = ? AND created_at >= ? AND amount = ? AND currency = ? AND standing IN "
        "('pending','challenge','paid','held','reserved','partly_refunded','attention') "
        "ORDER BY seq DESC"_s,
        {cardHash, qint64(since.time_since_epoch().count()), qint64(amount.minorUnits()),
         code(amount.currency())});
}

Result<std::vector<Item>> Reader::items(const QString &paymentOperation) const
{
    auto query = m_database->run(
        u"SELECT item_id, name, category, type, price, paid_price, transaction_id, commission, fee, payout, "
        "payout_date, refunded FROM item WHERE operation = ? ORDER BY position"_s,
        {paymentOperation});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Item> items;
    while (query->next())
        items.push_back(itemFromRow(*query));
    return items;
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
    return json::parseObject(content->toString().toUtf8()).value_or(QJsonObject());
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

Result<QString> Reader::lastOrder(const QString &prefix) const
{
    // A range, so that the index answers: everything that begins with the prefix sorts below prefix + U+FFFF.
    return m_database
        ->value(u"SELECT max(order_id) FROM operation WHERE order_id >= ? AND order_id < ?"_s,
                {prefix, QString(prefix + QChar(0xffff))})
        .map([](const QVariant &order) { return order.toString(); });
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

Result<std::vector<Operation>> Reader::notChargedSince(Instant since) const
{
    return operations(u" WHERE state = 'NOT_CHARGED' AND settled_at >= ? ORDER BY seq"_s,
                      {qint64(since.time_since_epoch().count())});
}

Result<std::vector<Operation>> Reader::inStates(const QSet<State> &states) const
{
    Conditions conditions;
    conditions.addWords(u"state"_s, states);
    return operations(conditions.clause() + u" ORDER BY seq"_s, conditions.values());
}

} // namespace vezne::journal
