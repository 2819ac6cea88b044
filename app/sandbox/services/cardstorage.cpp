// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/cardstorage.h"

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int binDigits = 8; // the provider's documents of 2025; payments on its wire show six

wire::Object describeStored(const SavedCard &saved)
{
    wire::Object card{{u"cardToken"_s, saved.card.token.value_or(QString())}};
    if (saved.alias)
        card.set(u"cardAlias"_s, *saved.alias);
    card.set(u"binNumber"_s, saved.card.bin.first(binDigits));
    card.set(u"lastFourDigits"_s, saved.card.lastFour);
    const std::optional<BinFacts> facts = saved.card.facts();
    card.set(u"cardType"_s, facts ? facts->cardType : u"CREDIT_CARD"_s);
    card.set(u"cardAssociation"_s, saved.card.association());
    if (facts) // foreign cards have neither family nor bank
        card.add({{u"cardFamily"_s, facts->cardFamily},
                  {u"cardBankCode"_s, facts->bankCode},
                  {u"cardBankName"_s, facts->bankName}});
    return card;
}

/// The failure, with the ids that the request named.
tl::unexpected<Failure> refuse(const Call &call, ErrorCode code)
{
    Failure failure = refusal(code);
    for (const QString &name : {u"email"_s, u"cardUserKey"_s, u"cardToken"_s}) {
        if (const auto text = optionalText(call.fields, name))
            failure.extras.set(name, *text);
    }
    return tl::unexpected(failure);
}

/// The user whom the request names, or makes.
tl::expected<CardUser, ErrorCode> readUser(const Call &call, const Ledger &ledger)
{
    if (const QString key = textAt(call.fields, u"cardUserKey"); !key.isEmpty()) {
        const std::optional<CardUser> user = ledger.cards().user(key);
        return user ? tl::expected<CardUser, ErrorCode>(*user)
                    : tl::unexpected(ErrorCode::CardUserKeyNotFound);
    }
    const QString email = textAt(call.fields, u"email");
    if (email.isEmpty())
        return tl::unexpected(ErrorCode::EmailMissing); // also for who forgot cardUserKey
    if (!looksLikeEmail(email))
        return tl::unexpected(ErrorCode::EmailMalformed);
    return CardUser{.key = {}, .email = email, .externalId = optionalText(call.fields, u"externalId")};
}

std::optional<ErrorCode> namedUserFault(const Call &call, const Ledger &ledger)
{
    if (!call.account.hasCardStorage)
        return ErrorCode::CardStorageOff;
    const QString key = textAt(call.fields, u"cardUserKey");
    if (key.isEmpty())
        return ErrorCode::StorageUserKeyMissing;
    return ledger.cards().user(key) ? std::nullopt : std::optional(ErrorCode::CardUserKeyNotFound);
}

} // namespace

SavedCard store(const BankCard &card, const Registration &registration, bool isActive, const Ledger &ledger)
{
    SavedCard saved{.card = card,
                    .alias = registration.alias,
                    .expireMonth = registration.expireMonth,
                    .expireYear = registration.expireYear,
                    .isActive = isActive};
    saved.card.userKey = registration.userKey.value_or(makeKey());
    saved.card.token = makeKey();
    if (!registration.userKey)
        ledger.cards().addUser(
            {.key = *saved.card.userKey, .email = registration.email, .externalId = registration.externalId});
    ledger.cards().add(saved);
    return saved;
}

Outcome saveCard(const Call &call, const Ledger &ledger)
{
    if (!call.account.hasCardStorage)
        return refuse(call, ErrorCode::CardStorageOff);
    const auto user = readUser(call, ledger);
    if (!user)
        return refuse(call, user.error());
    const QJsonObject card = call.fields.value("card"_L1).toObject();
    if (card.isEmpty())
        return refuse(call, ErrorCode::StorageCardMissing);
    if (const auto verdict = checkTypedCard(card, call.now, Cvc::NotAsked))
        return refuse(call, verdict->code);

    const bool isNew = user->key.isEmpty();
    const auto [month, year] = expiryOf(card);
    const SavedCard saved = store(bankCardOf(textAt(card, u"cardNumber")),
                                  {.userKey = isNew ? std::nullopt : std::optional(user->key),
                                   .alias = optionalText(card, u"cardAlias"),
                                   .email = user->email,
                                   .externalId = user->externalId.value_or(QString()),
                                   .expireMonth = month,
                                   .expireYear = year},
                                  true, ledger);
    wire::Object answer;
    if (isNew && user->externalId)
        answer.set(u"externalId"_s, *user->externalId);
    if (isNew)
        answer.set(u"email"_s, user->email);
    answer.set(u"cardUserKey"_s, *saved.card.userKey);
    answer.add(describeStored(saved));
    return Success{.fields = answer, .signedFields = {}};
}

Outcome listCards(const Call &call, const Ledger &ledger)
{
    if (const auto fault = namedUserFault(call, ledger))
        return refuse(call, *fault);
    const QString key = textAt(call.fields, u"cardUserKey");
    wire::Array cards;
    for (const SavedCard &saved : ledger.cards().cardsOf(key)) {
        wire::Object card = describeStored(saved);
        card.set(u"expireMonth"_s, u"%1"_s.arg(saved.expireMonth, 2, 10, QLatin1Char('0')));
        card.set(u"expireYear"_s, QString::number(saved.expireYear));
        cards.emplace_back(card);
    }
    return Success{.fields = {{u"cardUserKey"_s, key}, {u"cardDetails"_s, cards}}, .signedFields = {}};
}

Outcome deleteCard(const Call &call, const Ledger &ledger)
{
    if (const auto fault = namedUserFault(call, ledger))
        return refuse(call, *fault);
    const QString token = textAt(call.fields, u"cardToken");
    if (token.isEmpty())
        return refuse(call, ErrorCode::StorageTokenMissing);
    if (!ledger.cards().find(textAt(call.fields, u"cardUserKey"), token))
        return refuse(call, ErrorCode::CardTokenNotFound);
    ledger.cards().remove(token);
    return Success{};
}

} // namespace vezne::sandbox
