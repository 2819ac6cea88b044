// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/cardstore.h"

#include <algorithm>
#include <utility>

#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/card/brand.h"
#include "core/card/redact.h"

namespace vezne::till {

using journal::CardBook;
using journal::StoredCard;

namespace {

StoredCard storedCardOf(const iyzico::KeptCard &kept, const QString &customer, const QString &name,
                        const QString &userKey, const QString &account)
{
    return {.customer = customer,
            .name = card::withoutCardNumbers(name),
            .userKey = userKey,
            .token = kept.token,
            .alias = card::withoutCardNumbers(kept.alias),
            .bin = kept.bin,
            .lastFour = kept.lastFour,
            .brand = card::name(card::brandOf(kept.bin)),
            .bank = kept.bankName,
            .family = kept.cardFamily,
            .type = kept.cardType,
            .account = account};
}

/// Makes the book say what the account says: `known` are the customer's cards before, under one user key.
journal::Result<void> enterList(const CardBook &book, const QString &account,
                                const std::vector<StoredCard> &known,
                                const std::vector<iyzico::KeptCard> &cards)
{
    for (const StoredCard &card : known) {
        const auto found = std::ranges::find(cards, card.token, &iyzico::KeptCard::token);
        if (found != cards.end())
            continue;
        if (auto forgotten = book.forget(card.token); !forgotten)
            return forgotten;
    }
    for (std::size_t i = cards.size(); i-- > 0;) { // the oldest first, as they would have been kept
        const iyzico::KeptCard &card = cards[i];
        const auto there = std::ranges::find(known, card.token, &StoredCard::token);
        if (there != known.end()) {
            StoredCard stamped = *there;
            if (std::exchange(stamped.account, account) == account)
                continue;
            if (auto kept = book.keep(stamped); !kept)
                return kept;
            continue;
        }
        const StoredCard &owner = known.front();
        if (auto kept = book.keep(storedCardOf(card, owner.customer, owner.name, owner.userKey, account));
            !kept)
            return kept;
    }
    return {};
}

} // namespace

CardStore::CardStore(journal::Journal &journal, iyzico::Client &client, Roster &roster, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_roster(roster)
    , m_book(journal.database())
{
    // Somebody else may see other things.
    connect(&roster, &Roster::changed, this, [this] { Q_EMIT changed({}); });
}

std::optional<access::Refusal> CardStore::refusalToKeep() const
{
    return m_roster.refusalOf(access::Action::KeepCards);
}

std::optional<access::Refusal> CardStore::refusalToSee() const
{
    return m_roster.refusalOf(access::Action::SeeCustomers);
}

std::vector<StoredCard> CardStore::cardsOf(const QString &customer) const
{
    return m_book.cardsOf(customer).value_or(std::vector<StoredCard>());
}

std::vector<StoredCard> CardStore::cardsOfPerson(const QString &phone) const
{
    return m_book.cardsOfPerson(phone).value_or(std::vector<StoredCard>());
}

std::vector<StoredCard> CardStore::all() const
{
    return m_book.all().value_or(std::vector<StoredCard>());
}

std::optional<StoredCard> CardStore::storedBy(const QString &operation) const
{
    return m_book.storedBy(operation).value_or(std::nullopt);
}

QString CardStore::userKeyOf(const QString &customer) const
{
    // Another account does not know its key, and would store nothing under it.
    const auto cards = cardsOf(customer);
    for (const QString &account : {m_client.account(), QString()}) { // earlier versions named none
        const auto card = std::ranges::find(cards, account, &StoredCard::account);
        if (card != cards.end())
            return card->userKey;
    }
    return {};
}

card::TokenCard CardStore::toPay(const StoredCard &stored, SecretBytes code)
{
    return {.userKey = stored.userKey,
            .token = stored.token,
            .cvc = std::move(code),
            .digits = {stored.bin.left(6), stored.lastFour}};
}

void CardStore::describe(card::TokenCard &stored) const
{
    if (const auto known = m_book.find(stored.token).value_or(std::nullopt))
        stored.digits = {known->bin.left(6), known->lastFour};
}

journal::Result<CardErrand *> CardStore::newErrand(const QString &customer)
{
    if (const auto allowed = m_roster.check(access::Action::KeepCards); !allowed)
        return tl::unexpected(allowed.error());
    auto *errand = new CardErrand(m_book, m_client, customer, this);
    connect(errand, &CardErrand::finished, this, [this, customer] { Q_EMIT changed(customer); });
    return errand;
}

CardErrand::Absence CardStore::absenceOf(const StoredCard &card) const
{
    return card.account == m_client.account() ? CardErrand::Absence::Done : CardErrand::Absence::Doubtful;
}

journal::Result<CardErrand *> CardStore::refresh(const QString &customer)
{
    auto errand = newErrand(customer);
    if (!errand)
        return errand;
    auto known = cardsOf(customer);
    if (known.empty()) {
        (*errand)->start(std::nullopt, {});
        return errand;
    }
    // A list is of one user key. A customer may have two, and the other's cards are in no danger.
    const QString key = known.front().userKey;
    std::erase_if(known, [&key](const StoredCard &card) { return card.userKey != key; });
    (*errand)->start(
        iyzico::keptCardsCall(key, uuid7(m_journal.clock().now()), m_language),
        [known, account = m_client.account()](const CardBook &book, const iyzico::Answer &answer) {
            return enterList(book, account, known, iyzico::readKeptCards(answer));
        },
        absenceOf(known.front()));
    return errand;
}

journal::Result<CardErrand *> CardStore::keep(const QString &customer, const QString &name,
                                              const QString &email, const card::KeyedCard &card,
                                              const QString &alias)
{
    auto errand = newErrand(customer);
    if (!errand)
        return errand;
    const iyzico::CardOwner owner{
        .userKey = userKeyOf(customer), .email = card::withoutCardNumbers(email), .externalId = customer};
    (*errand)->start(
        iyzico::keepCardCall(owner, card, card::withoutCardNumbers(alias), uuid7(m_journal.clock().now()),
                             m_language),
        [customer, name, account = m_client.account()](
            const CardBook &book, const iyzico::Answer &answer) -> journal::Result<void> {
            const auto kept = iyzico::readCardKept(answer);
            if (!kept)
                return tl::unexpected(journal::Error{journal::Problem::Incomplete, kept.error()});
            return book.keep(storedCardOf(kept->card, customer, name, kept->userKey, account));
        });
    return errand;
}

journal::Result<CardErrand *> CardStore::forget(const StoredCard &card)
{
    auto errand = newErrand(card.customer);
    if (!errand)
        return errand;
    (*errand)->start(
        iyzico::forgetCardCall(card.userKey, card.token, uuid7(m_journal.clock().now()), m_language),
        [token = card.token](const CardBook &book, const iyzico::Answer &) { return book.forget(token); },
        absenceOf(card));
    return errand;
}

journal::Result<void> CardStore::dropRecord(const StoredCard &card)
{
    if (const auto allowed = m_roster.check(access::Action::KeepCards); !allowed)
        return tl::unexpected(allowed.error());
    auto dropped = m_book.forget(card.token);
    if (dropped)
        Q_EMIT changed(card.customer);
    return dropped;
}

void CardStore::enter(const QString &customer, const iyzico::Payment &payment,
                      const journal::Operation &operation)
{
    if (payment.cardToken.isEmpty() || payment.cardUserKey.isEmpty())
        return; // the account may have no card storage; the payment stands all the same
    // Without phone and e-mail the provider's key is the only name there is.
    const auto kept = m_book.keep({.customer = customer.isEmpty() ? payment.cardUserKey : customer,
                                   .name = operation.buyerName,
                                   .userKey = payment.cardUserKey,
                                   .token = payment.cardToken,
                                   .bin = payment.bin,
                                   .lastFour = payment.lastFour,
                                   .brand = operation.cardBrand,
                                   .bank = operation.cardBank,
                                   .family = payment.cardFamily,
                                   .type = payment.cardType,
                                   .operation = operation.id,
                                   .account = m_client.account()});
    if (!kept)
        qCWarning(logTill) << "a stored card was not entered:" << kept.error().detail;
    Q_EMIT changed(customer);
}

} // namespace vezne::till
