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
/// stored without the customer's consent, which is the caller's to ask for. Errands need the right to keep
/// cards.
class CardStore : public QObject
{
    Q_OBJECT

public:
    CardStore(journal::Journal &journal, iyzico::Client &client, Roster &roster, QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }

    /// Why the person signed in may not keep cards, or see whose there are; nothing when they may.
    [[nodiscard]] std::optional<access::Refusal> refusalToKeep() const;
    [[nodiscard]] std::optional<access::Refusal> refusalToSee() const;

    /// What the book has of this customer; empty without one.
    [[nodiscard]] std::vector<journal::StoredCard> cardsOf(const QString &customer) const;
    /// Every card that may be this person's, at whatever account: see journal::CardBook::cardsOfPerson().
    [[nodiscard]] std::vector<journal::StoredCard> cardsOfPerson(const QString &phone) const;
    [[nodiscard]] std::vector<journal::StoredCard> all() const;
    [[nodiscard]] std::optional<journal::StoredCard> storedBy(const QString &operation) const;
    /// A card ready to be charged; `code` may be empty.
    [[nodiscard]] static card::TokenCard toPay(const journal::StoredCard &stored, SecretBytes code = {});
    /// The same of tokens that a script gives, with the digits that the book knows.
    void describe(card::TokenCard &stored) const;

    /// Asks the provider which cards it keeps and enters what it says.
    [[nodiscard]] journal::Result<CardErrand *> refresh(const QString &customer);
    /// Stores a card without a payment. `email` is needed for the customer's first.
    [[nodiscard]] journal::Result<CardErrand *> keep(const QString &customer, const QString &name,
                                                     const QString &email, const card::KeyedCard &card,
                                                     const QString &alias);
    /// Deletes the card at the provider and here; ends doubtful where these keys may not reach it.
    [[nodiscard]] journal::Result<CardErrand *> forget(const journal::StoredCard &card);
    /// Deletes what stands here alone; where the provider still keeps the card, it stays there.
    [[nodiscard]] journal::Result<void> dropRecord(const journal::StoredCard &card);

    /// Enters the card that a payment stored.
    void enter(const QString &customer, const iyzico::Payment &payment, const journal::Operation &operation);
    /// The customer's key at the provider; empty for a customer without cards.
    [[nodiscard]] QString userKeyOf(const QString &customer) const;

Q_SIGNALS:
    /// The customer's cards are others than before, or somebody else looks at them (empty).
    void changed(const QString &customer);

private:
    [[nodiscard]] CardErrand::Absence absenceOf(const journal::StoredCard &card) const;
    [[nodiscard]] journal::Result<CardErrand *> newErrand(const QString &customer);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    Roster &m_roster;
    journal::CardBook m_book;
    Language m_language = Language::Turkish;
};

} // namespace vezne::till
