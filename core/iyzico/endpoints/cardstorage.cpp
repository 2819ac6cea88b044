// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/cardstorage.h"

#include "core/iyzico/endpoints/fields.h"
#include "core/iyzico/endpoints/secretjson.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

KeptCard keptCard(const QJsonObject &object)
{
    return {.token = textField(object, "cardToken"_L1),
            .alias = textField(object, "cardAlias"_L1),
            .bin = textField(object, "binNumber"_L1),
            .lastFour = textField(object, "lastFourDigits"_L1),
            .cardType = textField(object, "cardType"_L1),
            .cardAssociation = textField(object, "cardAssociation"_L1),
            .cardFamily = textField(object, "cardFamily"_L1),
            .bankName = textField(object, "cardBankName"_L1)};
}

} // namespace

Call keepCardCall(const CardOwner &owner, const card::KeyedCard &card, const QString &alias,
                  const QString &conversationId, Language language)
{
    QJsonObject request = beginRequest(conversationId, language);
    insertIfSet(request, "cardUserKey"_L1, owner.userKey);
    insertIfSet(request, "email"_L1, owner.userKey.isEmpty() ? owner.email : QString());
    insertIfSet(request, "externalId"_L1, owner.userKey.isEmpty() ? owner.externalId : QString());
    QJsonObject fields{{u"cardHolderName"_s, card.holder},
                       {u"expireMonth"_s, u"%1"_s.arg(card.expiry.month, 2, 10, '0'_L1)},
                       {u"expireYear"_s, QString::number(card.expiry.year)}};
    insertIfSet(fields, "cardAlias"_L1, alias);
    SecretBytes body = joinedSecret({openedObject(request), R"(,"card":)"_ba, openedObject(fields),
                                     R"(,"cardNumber":")"_ba, card.number.bytes(), R"("}})"_ba});
    return {Method::Post, Effect::Money, u"/cardstorage/card"_s, {}, std::move(body), conversationId};
}

Call keptCardsCall(const QString &userKey, const QString &conversationId, Language language)
{
    QJsonObject request = beginRequest(conversationId, language);
    request.insert("cardUserKey"_L1, userKey);
    return postCall(u"/cardstorage/cards"_s, Effect::None, request, conversationId);
}

Call forgetCardCall(const QString &userKey, const QString &token, const QString &conversationId,
                    Language language)
{
    QJsonObject request = beginRequest(conversationId, language);
    request.insert("cardUserKey"_L1, userKey);
    request.insert("cardToken"_L1, token);
    Call call = postCall(u"/cardstorage/card"_s, Effect::Money, request, conversationId);
    call.method = Method::Delete;
    return call;
}

tl::expected<CardKept, QString> readCardKept(const Answer &answer)
{
    const auto userKey = neededField(answer.body, "cardUserKey"_L1);
    if (!userKey)
        return tl::unexpected(userKey.error());
    const auto token = neededField(answer.body, "cardToken"_L1);
    if (!token)
        return tl::unexpected(token.error());
    return CardKept{*userKey, keptCard(answer.body)};
}

std::vector<KeptCard> readKeptCards(const Answer &answer)
{
    std::vector<KeptCard> cards;
    for (const QJsonObject &object : objectsField(answer.body, "cardDetails"_L1)) {
        if (KeptCard card = keptCard(object); !card.token.isEmpty())
            cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace vezne::iyzico
