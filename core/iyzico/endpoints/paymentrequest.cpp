// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/paymentrequest.h"

#include <QJsonArray>

#include "core/iyzico/endpoints/fields.h"
#include "core/iyzico/endpoints/secretjson.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

QJsonObject paymentFields(const PaymentRequest &request)
{
    QJsonObject object = beginRequest(request.conversationId, request.language);
    insertIfSet(object, "basketId"_L1, request.basketId);
    object.insert("price"_L1, request.price.toWire());
    object.insert("paidPrice"_L1, request.paidPrice.toWire());
    object.insert("currency"_L1, code(request.paidPrice.currency()));
    object.insert("installment"_L1, request.installment);
    object.insert("paymentChannel"_L1, request.paymentChannel);
    object.insert("paymentGroup"_L1, request.paymentGroup);
    insertIfSet(object, "callbackUrl"_L1, request.callbackUrl);
    object.insert("buyer"_L1, toJson(request.buyer));
    object.insert("billingAddress"_L1, toJson(request.billingAddress));
    if (request.shippingAddress)
        object.insert("shippingAddress"_L1, toJson(*request.shippingAddress));
    QJsonArray items;
    for (const BasketItem &item : request.items)
        items.append(toJson(item));
    object.insert("basketItems"_L1, items);
    return object;
}

namespace {

SecretBytes cardObject(const card::KeyedCard &card, const PaymentRequest &request)
{
    QJsonObject fields{{u"cardHolderName"_s, card.holder},
                       {u"expireMonth"_s, u"%1"_s.arg(card.expiry.month, 2, 10, '0'_L1)},
                       {u"expireYear"_s, QString::number(card.expiry.year)},
                       {u"registerCard"_s, request.registerCard ? 1 : 0}};
    if (request.registerCard) {
        insertIfSet(fields, "cardUserKey"_L1, request.cardUserKey);
        insertIfSet(fields, "cardAlias"_L1, request.cardAlias);
    }
    return joinedSecret({openedObject(fields), R"(,"cardNumber":")"_ba, card.number.bytes(),
                         R"(","cvc":")"_ba, card.cvc.bytes(), R"("})"_ba});
}

SecretBytes cardObject(const card::TokenCard &card)
{
    const QByteArray fields = openedObject({{u"cardUserKey"_s, card.userKey}, {u"cardToken"_s, card.token}});
    if (card.cvc.isEmpty())
        return joinedSecret({fields, "}"_ba});
    return joinedSecret({fields, R"(,"cvc":")"_ba, card.cvc.bytes(), R"("})"_ba});
}

} // namespace

SecretBytes cardFields(const card::Card &card)
{
    const auto *keyed = std::get_if<card::KeyedCard>(&card);
    return keyed ? cardObject(*keyed, PaymentRequest()) : cardObject(std::get<card::TokenCard>(card));
}

SecretBytes paymentBody(const PaymentRequest &request, const card::Card &card)
{
    const auto *keyed = std::get_if<card::KeyedCard>(&card);
    const SecretBytes paymentCard =
        keyed ? cardObject(*keyed, request) : cardObject(std::get<card::TokenCard>(card));
    return joinedSecret(
        {openedObject(paymentFields(request)), R"(,"paymentCard":)"_ba, paymentCard.bytes(), "}"_ba});
}

} // namespace vezne::iyzico
