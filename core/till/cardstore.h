// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/card/card.h"
#include "core/iyzico/endpoints/payment.h"
#include "core/journal/journal.h"
#include "core/till/carderrand.h"
#include "core/till/roster.h"

namespace vezne::till {

/// Customers' cards, which the provider keeps: tokens and masked digits here, numbers there. Nothing is
/// stored without the customer's consent, which is the caller's to ask for.
class CardStore : public QObject
{
    Q_OBJECT

public:
    /// `roster` is asked whether the person signed in may keep and erase customers' data.
    CardStore(journal::Journal &journal, iyzico::Client &client, Roster &roster, QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }

    /// What the book has of this customer; empty without one.
    [[nodiscard]] std::vector<journal::StoredCard> cardsOf(const QString &customer) const;
    [[nodiscard]] std::vector<journal::StoredCard> all() const;
    [[nodiscard]] std::optional<journal::StoredCard> storedBy(const QString &operation) const;
    /// A card ready to be charged; `code` may be empty.
    [[nodiscard]] static card::StoredCard toPay(const journal::StoredCard &stored, SecretBytes code = {});
    /// The same of tokens that a script gives, with the digits that the book knows.
    void describe(card::StoredCard &stored) const;

    /// Asks the provider which cards it keeps and enters what it says.
    [[nodiscard]] CardErrand *refresh(const QString &customer);
    /// Stores a card without a payment. `email` is needed for the customer's first.
    [[nodiscard]] CardErrand *keep(const QString &customer, const QString &name, const QString &email,
                                   const card::KeyedCard &card, const QString &alias);
    /// Deletes the card at the provider and here.
    [[nodiscard]] CardErrand *forget(const journal::StoredCard &card);

    /// Enters the card that a payment stored.
    void enter(const QString &customer, const QString &name, const iyzico::Payment &payment,
               const journal::Intent &intent);
    /// The customer's key at the provider; empty for a customer without cards.
    [[nodiscard]] QString userKeyOf(const QString &customer) const;

Q_SIGNALS:
    /// The customer's cards are others than before.
    void changed(const QString &customer);

private:
    [[nodiscard]] CardErrand *newErrand(const QString &customer);
    /// False when the person signed in may not; the errand then ends so.
    [[nodiscard]] bool isAllowed(CardErrand *errand);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    Roster &m_roster;
    journal::CardBook m_book;
    Language m_language = Language::Turkish;
};

} // namespace vezne::till
