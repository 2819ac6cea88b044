// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/cardstore.h"

#include <QUuid>
#include <algorithm>

#include "app/sandbox/ledger/columns.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

void CardStore::addUser(const CardUser &user) const
{
    m_database.run(u"INSERT INTO card_user (user_key, email, external_id) VALUES (?,?,?)"_s,
                   {column::text(user.key), column::text(user.email), column::text(user.externalId)});
}

std::optional<CardUser> CardStore::user(const QString &key) const
{
    QSqlQuery row = m_database.run(u"SELECT user_key, email, external_id FROM card_user WHERE user_key = ?"_s,
                                   {column::text(key)});
    if (!row.next())
        return {};
    return CardUser{.key = row.value(0).toString(),
                    .email = row.value(1).toString(),
                    .externalId = column::optionalText(row.value(2))};
}

void CardStore::add(const SavedCard &saved) const
{
    const CardBehaviour &behaviour = saved.card.behaviour;
    m_database.run(
        u"INSERT INTO saved_card (token, user_key, alias, bin, last_four, expire_month, expire_year, decline,"
        " undoable, starts_three_ds, md_status, active) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {column::text(saved.card.token), column::text(saved.card.userKey), column::text(saved.alias),
         column::text(saved.card.bin), column::text(saved.card.lastFour), saved.expireMonth, saved.expireYear,
         column::number(behaviour.decline ? std::optional(int(*behaviour.decline)) : std::nullopt),
         int(behaviour.isUndoable), int(behaviour.startsThreeDs), column::number(behaviour.mdStatus),
         int(saved.isActive)});
}

void CardStore::activate(const QString &token) const
{
    m_database.run(u"UPDATE saved_card SET active = 1 WHERE token = ?"_s, {column::text(token)});
}

void CardStore::remove(const QString &token) const
{
    m_database.run(u"DELETE FROM saved_card WHERE token = ?"_s, {column::text(token)});
}

std::optional<SavedCard> CardStore::find(const QString &userKey, const QString &token) const
{
    const std::vector<SavedCard> cards = cardsOf(userKey);
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&token](const SavedCard &saved) { return saved.card.token == token; });
    return found == cards.end() ? std::nullopt : std::optional(*found);
}

std::vector<SavedCard> CardStore::cardsOf(const QString &userKey) const
{
    std::vector<SavedCard> cards;
    QSqlQuery row = m_database.run(
        u"SELECT token, user_key, alias, bin, last_four, expire_month, expire_year, decline, undoable,"
        " starts_three_ds, md_status FROM saved_card WHERE user_key = ? AND active = 1 ORDER BY rowid"_s,
        {column::text(userKey)});
    while (row.next()) {
        const std::optional<int> decline = column::optionalNumber(row.value(7));
        const CardBehaviour behaviour{.decline = decline ? std::optional(ErrorCode(*decline)) : std::nullopt,
                                      .isUndoable = row.value(8).toBool(),
                                      .startsThreeDs = row.value(9).toBool(),
                                      .mdStatus = column::optionalNumber(row.value(10))};
        cards.push_back({.card = {.bin = row.value(3).toString(),
                                  .lastFour = row.value(4).toString(),
                                  .behaviour = behaviour,
                                  .userKey = row.value(1).toString(),
                                  .token = row.value(0).toString()},
                         .alias = column::optionalText(row.value(2)),
                         .expireMonth = row.value(5).toInt(),
                         .expireYear = row.value(6).toInt(),
                         .isActive = true});
    }
    return cards;
}

QString makeKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace vezne::sandbox
