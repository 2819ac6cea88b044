// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/journal/engine/database.h"

namespace vezne::journal {

/// A card that the provider keeps for a customer: the two tokens that it is paid with, and what may be shown
/// of it. No number, no expiry, no code.
struct StoredCard
{
    QString customer; ///< how the shop finds the person: `+905…`, or an e-mail where there is no phone
    QString name;     ///< of the person, for lists
    QString userKey, token;
    QString alias, bin, lastFour, brand, bank, family, type;
    QString operation; ///< the payment with which it was stored; empty when it was stored by itself
    QString account;   ///< that keeps it, see iyzico::Client::account(); empty: of an earlier version
};

/// Whose cards the provider keeps. People's data: beside the chain, so that they can be erased.
class CardBook
{
public:
    explicit CardBook(const Database &database)
        : m_database(&database)
    {}

    /// Adds the card, or replaces what is known of it.
    [[nodiscard]] Result<void> keep(const StoredCard &card) const;
    /// Erases it here. That the provider still has it is the caller's to know.
    [[nodiscard]] Result<void> forget(const QString &token) const;

    /// The customer's cards, the newest first.
    [[nodiscard]] Result<std::vector<StoredCard>> cardsOf(const QString &customer) const;
    /// Those of a phone number, and those under an e-mail that a record with this number has: whose data
    /// somebody asks for. Others may have that e-mail, so nobody pays with them unasked.
    [[nodiscard]] Result<std::vector<StoredCard>> cardsOfPerson(const QString &phone) const;
    /// Every customer's, by name.
    [[nodiscard]] Result<std::vector<StoredCard>> all() const;
    [[nodiscard]] Result<std::optional<StoredCard>> storedBy(const QString &operation) const;
    [[nodiscard]] Result<std::optional<StoredCard>> find(const QString &token) const;

private:
    [[nodiscard]] Result<std::vector<StoredCard>> cards(const QString &rest,
                                                        const QVariantList &values) const;

    const Database *m_database;
};

} // namespace vezne::journal
