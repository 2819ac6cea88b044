// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/customerbook.h"

#include <QSet>

#include "core/base/json.h"
#include "core/journal/engine/removal.h"
#include "core/journal/keeping/erasure.h"
#include "core/journal/list/listing.h"
#include "core/journal/list/operationfields.h"
#include "core/journal/waiting.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

Result<void> ranWell(const Result<Statement> &ran)
{
    if (!ran)
        return tl::unexpected(ran.error());
    return {};
}

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
    const auto payments =
        Listing(*m_database).page({.text = text, .paymentsOnly = true}, std::nullopt, looked);
    if (!payments)
        return tl::unexpected(payments.error());
    std::vector<Customer> found;
    QSet<QString> seen;
    for (const Operation &payment : *payments) {
        auto of = customers(u"WHERE buyer_phone.buyer = ?"_s, {payment.buyer}, 1);
        if (!of)
            return of;
        if (of->empty() || seen.contains(of->front().phone) || static_cast<int>(found.size()) == most)
            continue;
        seen.insert(of->front().phone);
        found.push_back(of->front());
    }
    return found;
}

Result<std::optional<Customer>> CustomerBook::at(const QString &phone) const
{
    return customers(u"WHERE phone = ? ORDER BY buyer_phone.buyer DESC"_s, {phone}, 1)
        .map([](const std::vector<Customer> &found) {
            return found.empty() ? std::optional<Customer>() : std::optional(found.front());
        });
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
                {phone, qint64(watchedSince.time_since_epoch().count())})
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
        return ranWell(m_database->run(m_database->engine().remove(Removal::CustomerNote), {phone}));
    return ranWell(m_database->run(u"INSERT INTO customer_note(phone, note) VALUES(?,?) ON CONFLICT(phone) "
                                   "DO UPDATE SET note = excluded.note"_s,
                                   {phone, text}));
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
    for (const QString &statement :
         {m_database->engine().remove(Removal::CustomerNote),
          u"UPDATE link SET customer = '', phone = '', email = '' WHERE phone = ?"_s}) {
        if (const auto done = m_database->run(statement, {phone}); !done)
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
    const qint64 limit = before.time_since_epoch().count();
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
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return erased->erased;
}

} // namespace vezne::journal
