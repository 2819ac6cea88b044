// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/sandbox/bank/bankcard.h"
#include "app/sandbox/ledger/database.h"

namespace vezne::sandbox {

/// Whose cards they are.
struct CardUser
{
    QString key, email;
    std::optional<QString> externalId; ///< the merchant's own name for the customer
};

/// A card that a customer left with the provider.
struct SavedCard
{
    BankCard card; ///< with its user's key and its token
    std::optional<QString> alias;
    int expireMonth = 0, expireYear = 0;
    bool isActive = true; ///< false: its first payment is not through yet
};

/// The stored cards in a ledger. A view: it lives no longer than the ledger.
class CardStore
{
public:
    explicit CardStore(const Database &database)
        : m_database(database)
    {}

    void addUser(const CardUser &user) const;
    [[nodiscard]] std::optional<CardUser> user(const QString &key) const;

    void add(const SavedCard &saved) const;
    void activate(const QString &token) const;
    void remove(const QString &token) const;
    /// Active cards alone.
    [[nodiscard]] std::optional<SavedCard> find(const QString &userKey, const QString &token) const;
    [[nodiscard]] std::vector<SavedCard> cardsOf(const QString &userKey) const;

private:
    const Database &m_database;
};

/// An unguessable key or token.
[[nodiscard]] QString makeKey();

} // namespace vezne::sandbox
