// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/cardbook.h"

#include "core/base/json.h"
#include "core/journal/engine/removal.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr QString StoredCard::*storedCardColumns[]{
    &StoredCard::token,  &StoredCard::customer, &StoredCard::name,     &StoredCard::userKey,
    &StoredCard::alias,  &StoredCard::bin,      &StoredCard::lastFour, &StoredCard::brand,
    &StoredCard::bank,   &StoredCard::family,   &StoredCard::type,     &StoredCard::operation,
    &StoredCard::account};

const QString storedCardColumnNames =
    u"token, customer, name, user_key, alias, bin, last4, brand, bank, family, type, operation, account"_s;

} // namespace

Result<void> CardBook::keep(const StoredCard &card) const
{
    QVariantList values;
    for (QString StoredCard::*const member : storedCardColumns)
        values.append((card.*member).isNull() ? u""_s : card.*member);
    const auto kept = m_database->run(
        u"INSERT INTO stored_card(%1) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(token) DO "
        "UPDATE SET customer=excluded.customer, name=excluded.name, "
        "user_key=excluded.user_key, alias=excluded.alias, bin=excluded.bin, "
        "last4=excluded.last4, brand=excluded.brand, bank=excluded.bank, "
        "family=excluded.family, type=excluded.type, operation=excluded.operation, account=excluded.account"_s
            .arg(storedCardColumnNames),
        values);
    if (!kept)
        return tl::unexpected(kept.error());
    return {};
}

Result<void> CardBook::forget(const QString &token) const
{
    const auto forgotten = m_database->run(m_database->engine().remove(Removal::StoredCard), {token});
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    return {};
}

Result<std::vector<StoredCard>> CardBook::cards(const QString &rest, const QVariantList &values) const
{
    auto query = m_database->run(u"SELECT %1 FROM stored_card %2"_s.arg(storedCardColumnNames, rest), values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<StoredCard> found;
    while (query->next()) {
        StoredCard card;
        int column = 0;
        for (QString StoredCard::*const member : storedCardColumns)
            card.*member = query->value(column++).toString();
        found.push_back(std::move(card));
    }
    return found;
}

Result<std::vector<StoredCard>> CardBook::cardsOf(const QString &customer) const
{
    if (customer.isEmpty())
        return {};
    return cards(u"WHERE customer = ? ORDER BY rowid DESC"_s, {customer});
}

Result<std::vector<StoredCard>> CardBook::cardsOfPerson(const QString &phone) const
{
    auto records = m_database->run(
        u"SELECT content FROM buyer WHERE id IN (SELECT buyer FROM buyer_phone WHERE phone = ?)"_s, {phone});
    if (!records)
        return tl::unexpected(records.error());
    QVariantList names{phone};
    while (records->next()) {
        const QString email = json::parseObject(records->value(0).toString().toUtf8())
                                  .value_or(QJsonObject())
                                  .value("email"_L1)
                                  .toString();
        if (!email.isEmpty() && !names.contains(email))
            names.append(email);
    }
    return cards(
        u"WHERE customer IN (%1) ORDER BY rowid DESC"_s.arg(QStringList(names.size(), u"?"_s).join(u',')),
        names);
}

Result<std::vector<StoredCard>> CardBook::all() const
{
    return cards(u"ORDER BY name, customer, rowid DESC"_s, {});
}

namespace {

std::optional<StoredCard> firstOf(const std::vector<StoredCard> &cards)
{
    return cards.empty() ? std::nullopt : std::optional(cards.front());
}

} // namespace

Result<std::optional<StoredCard>> CardBook::storedBy(const QString &operation) const
{
    return cards(u"WHERE operation = ?"_s, {operation}).map(firstOf);
}

Result<std::optional<StoredCard>> CardBook::find(const QString &token) const
{
    return cards(u"WHERE token = ?"_s, {token}).map(firstOf);
}

} // namespace vezne::journal
