// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/customerbook.h"

#include <QSet>
#include <utility>

#include "core/base/json.h"
#include "core/journal/engine/removal.h"
#include "core/journal/keeping/erasure.h"
#include "core/journal/list/listing.h"
#include "core/journal/list/operationfields.h"
#include "core/journal/waiting.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// A given name stands among the notes, which are the shop's own words on a person too.
constexpr auto givenNameMark = "name:"_L1;

QString givenNameKey(const QString &phone)
{
    return givenNameMark + phone;
}

/// The newest record of a number comes first.
const QString newestOfPhone = u"WHERE phone = ? ORDER BY buyer_phone.buyer DESC"_s;

} // namespace

QString Customer::name() const
{
    return (buyer.value("name"_L1).toString() + u' ' + buyer.value("surname"_L1).toString()).trimmed();
}

Result<std::vector<Customer>> CustomerBook::customers(const QString &rest, const QVariantList &values,
                                                      int most) const
{
    auto query = m_database->run(
        u"SELECT phone, content FROM buyer_phone JOIN buyer ON buyer.id = buyer_phone.buyer "_s + rest,
        values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Customer> found;
    QSet<QString> seen;
    while (static_cast<int>(found.size()) < most && query->next()) {
        const QString phone = query->value(0).toString();
        if (phone.isEmpty() || seen.contains(phone))
            continue;
        seen.insert(phone);
        found.push_back(
            {phone, json::parseObject(query->value(1).toString().toUtf8()).value_or(QJsonObject())});
    }
    return found;
}

Result<std::vector<Customer>> CustomerBook::startingWith(const QString &phone, int most) const
{
    // A range, so that the index answers; the newest records of each number come first.
    return customers(u"WHERE phone >= ? AND phone < ? ORDER BY buyer_phone.buyer DESC"_s,
                     {phone, QString(phone + QChar(0xffff))}, most);
}

Result<std::vector<Customer>> CustomerBook::find(const QString &text, int most) const
{
    if (text.trimmed().isEmpty())
        return customers(u"ORDER BY buyer_phone.buyer DESC"_s, {}, most);
    constexpr int looked = 300; // payments; who has more than that is found by a longer text
    const CustomerSearch search = readCustomerSearch(text);
    const auto payments =
        Listing(*m_database)
            .page({.text = search.words.join(u' '), .paymentsOnly = true}, std::nullopt, looked);
    const auto named = phonesNamed(search);
    if (!payments || !named)
        return tl::unexpected(!payments ? payments.error() : named.error());
    std::vector<Customer> found;
    QSet<QString> seen;
    const auto take = [&](const Result<std::vector<Customer>> &of) -> Result<void> {
        if (!of)
            return tl::unexpected(of.error());
        if (of->empty() || seen.contains(of->front().phone) || static_cast<int>(found.size()) == most ||
            !hasRuns(search, of->front().phone))
            return {};
        seen.insert(of->front().phone);
        found.push_back(of->front());
        return {};
    };
    for (const Operation &payment : *payments) {
        if (const auto taken = take(customers(u"WHERE buyer_phone.buyer = ?"_s, {payment.buyer}, 1)); !taken)
            return tl::unexpected(taken.error());
    }
    for (const QString &phone : *named) {
        if (const auto taken = take(customers(newestOfPhone, {phone}, 1)); !taken)
            return tl::unexpected(taken.error());
    }
    return found;
}

Result<QStringList> CustomerBook::phonesNamed(const CustomerSearch &search) const
{
    const auto names = givenNames();
    if (!names)
        return tl::unexpected(names.error());
    QStringList phones;
    for (auto given = names->cbegin(); given != names->cend(); ++given) {
        if (isFound(search, given.key(), {Customer{given.key(), given.value()}.name()}))
            phones.append(given.key());
    }
    phones.sort();
    return phones;
}

Result<std::optional<Customer>> CustomerBook::at(const QString &phone) const
{
    return customers(newestOfPhone, {phone}, 1).map([](const std::vector<Customer> &found) {
        return found.empty() ? std::optional<Customer>() : std::optional(found.front());
    });
}

Result<std::vector<QJsonObject>> CustomerBook::records(const QString &phone) const
{
    auto query =
        m_database->run(u"SELECT content FROM buyer_phone JOIN buyer ON buyer.id = buyer_phone.buyer "
                        "WHERE phone = ? ORDER BY buyer_phone.buyer"_s,
                        {phone});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<QJsonObject> records;
    while (query->next())
        records.push_back(json::parseObject(query->value(0).toString().toUtf8()).value_or(QJsonObject()));
    return records;
}

Result<std::vector<Operation>> CustomerBook::payments(const QString &phone, int most) const
{
    auto query = m_database->run(
        u"SELECT %1 FROM operation WHERE buyer IN (SELECT buyer FROM buyer_phone WHERE phone = ?) "
        "AND kind IN ('charge','preauth') ORDER BY seq DESC LIMIT ?"_s.arg(
            OperationFields::all().columns(m_database->engine())),
        {phone, most});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Operation> found;
    while (query->next())
        found.push_back(OperationFields::all().read(*query));
    return found;
}

Result<bool> CustomerBook::isUnsettled(const QString &phone, Instant now) const
{
    const Instant watchedSince = now - watchPeriod;
    return m_database
        ->value(u"SELECT EXISTS (SELECT 1 FROM operation WHERE buyer IN (SELECT buyer FROM buyer_phone WHERE "
                "phone = ?) AND kind IN ('charge','preauth') AND "
                "(state IN ('INTENT','SENDING','CHALLENGE','UNKNOWN','REVIEW') OR "
                "(state = 'NOT_CHARGED' AND settled_at >= ?)))"_s,
                {phone, toMilliseconds(watchedSince)})
        .map([](const QVariant &is) { return is.toBool(); });
}

Result<QString> CustomerBook::note(const QString &phone) const
{
    return m_database->value(u"SELECT note FROM customer_note WHERE phone = ?"_s, {phone})
        .map([](const QVariant &note) { return note.toString(); });
}

Result<void> CustomerBook::setNote(const QString &phone, const QString &text) const
{
    if (text.isEmpty())
        return m_database->execute(m_database->engine().remove(Removal::CustomerNote), {phone});
    return keepBeside(phone, text);
}

Result<void> CustomerBook::keepBeside(const QString &key, const QString &text) const
{
    return m_database->execute(u"INSERT INTO customer_note(phone, note) VALUES(?,?) ON CONFLICT(phone) "
                               "DO UPDATE SET note = excluded.note"_s,
                               {key, text});
}

Result<QHash<QString, QJsonObject>> CustomerBook::givenNames() const
{
    auto query = m_database->run(u"SELECT phone, note FROM customer_note WHERE phone LIKE ?"_s,
                                 {QString(givenNameMark + u'%')});
    if (!query)
        return tl::unexpected(query.error());
    QHash<QString, QJsonObject> names;
    while (query->next())
        names.insert(query->value(0).toString().sliced(givenNameMark.size()),
                     json::parseObject(query->value(1).toString().toUtf8()).value_or(QJsonObject()));
    return names;
}

Result<void> CustomerBook::setGivenName(const QString &phone, const QString &name,
                                        const QString &surname) const
{
    const QJsonObject given{{"name"_L1, name}, {"surname"_L1, surname}};
    return keepBeside(givenNameKey(phone), QString::fromUtf8(json::toBytes(given)));
}

Result<Erasure> CustomerBook::erase(const QString &phone, Instant keepSince) const
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto erased = eraseBuyers(*m_database, u"id IN (SELECT buyer FROM buyer_phone WHERE phone = ?)"_s,
                              {phone}, keepSince);
    if (!erased)
        return erased;
    const QString removeNote = m_database->engine().remove(Removal::CustomerNote);
    for (const auto &[statement, whose] :
         {std::pair(removeNote, phone), std::pair(removeNote, givenNameKey(phone)),
          std::pair(u"UPDATE link SET customer = '', phone = '', email = '' WHERE phone = ?"_s, phone)}) {
        if (const auto done = m_database->run(statement, {whose}); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return erased;
}

Result<int> CustomerBook::retire(Instant before) const
{
    // Of a journal that is younger nothing can be due, and nobody waits to be told so.
    const auto oldest = m_database->value(u"SELECT created_at FROM operation ORDER BY seq LIMIT 1"_s);
    if (!oldest)
        return tl::unexpected(oldest.error());
    const qint64 limit = toMilliseconds(before);
    if (oldest->isNull() || oldest->toLongLong() >= limit)
        return 0;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Engine &engine = m_database->engine();
    const auto erased = eraseBuyers(
        *m_database,
        u"(%1 IS NULL OR %2 IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM operation WHERE operation.buyer = buyer.id AND created_at >= ?)"_s.arg(
            engine.member(u"content"_s, u"erased"_s), engine.member(u"content"_s, u"name"_s)),
        {limit}, before);
    if (!erased)
        return tl::unexpected(erased.error());
    if (const auto dropped = dropWordsOnNobody(); !dropped)
        return tl::unexpected(dropped.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return erased->erased;
}

/// The shop's words on those of whom no record is left.
Result<void> CustomerBook::dropWordsOnNobody() const
{
    auto unknown = m_database->run(
        u"SELECT phone FROM customer_note WHERE NOT EXISTS (SELECT 1 FROM buyer_phone WHERE "
        "buyer_phone.phone = replace(customer_note.phone, '%1', '')) AND NOT EXISTS (SELECT 1 FROM "
        "stored_card WHERE stored_card.customer = replace(customer_note.phone, '%1', ''))"_s.arg(
            givenNameMark));
    if (!unknown)
        return tl::unexpected(unknown.error());
    QStringList keys;
    while (unknown->next())
        keys.append(unknown->value(0).toString());
    for (const QString &key : keys) {
        const QString remove = m_database->engine().remove(Removal::CustomerNote);
        if (const auto done = m_database->run(remove, {key}); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace vezne::journal
