// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/party.h"

#include <array>
#include <utility>

#include "core/iyzico/answer.h"
#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

template<typename Party>
using Field = std::pair<QLatin1StringView, QString Party::*>;

constexpr std::array buyerFields{
    Field<Buyer>{"id"_L1, &Buyer::id},
    Field<Buyer>{"name"_L1, &Buyer::name},
    Field<Buyer>{"surname"_L1, &Buyer::surname},
    Field<Buyer>{"identityNumber"_L1, &Buyer::identityNumber},
    Field<Buyer>{"email"_L1, &Buyer::email},
    Field<Buyer>{"gsmNumber"_L1, &Buyer::gsmNumber},
    Field<Buyer>{"registrationAddress"_L1, &Buyer::registrationAddress},
    Field<Buyer>{"city"_L1, &Buyer::city},
    Field<Buyer>{"country"_L1, &Buyer::country},
    Field<Buyer>{"zipCode"_L1, &Buyer::zipCode},
    Field<Buyer>{"ip"_L1, &Buyer::ip},
    Field<Buyer>{"registrationDate"_L1, &Buyer::registrationDate},
    Field<Buyer>{"lastLoginDate"_L1, &Buyer::lastLoginDate},
};

constexpr std::array addressFields{
    Field<Address>{"contactName"_L1, &Address::contactName}, Field<Address>{"city"_L1, &Address::city},
    Field<Address>{"country"_L1, &Address::country},         Field<Address>{"address"_L1, &Address::address},
    Field<Address>{"zipCode"_L1, &Address::zipCode},
};

constexpr std::array itemFields{
    Field<BasketItem>{"id"_L1, &BasketItem::id},
    Field<BasketItem>{"name"_L1, &BasketItem::name},
    Field<BasketItem>{"category1"_L1, &BasketItem::category1},
    Field<BasketItem>{"category2"_L1, &BasketItem::category2},
    Field<BasketItem>{"subMerchantKey"_L1, &BasketItem::subMerchantKey},
    Field<BasketItem>{"subMerchantPrice"_L1, &BasketItem::subMerchantPrice},
    Field<BasketItem>{"withholdingTax"_L1, &BasketItem::withholdingTax},
};

const QString physical = u"PHYSICAL"_s;
const QString virtualWord = u"VIRTUAL"_s;

template<typename Party, typename Fields>
QJsonObject write(const Party &party, const Fields &fields)
{
    QJsonObject object;
    for (const auto &[name, member] : fields)
        insertIfSet(object, name, party.*member);
    return object;
}

template<typename Party, typename Fields>
Party read(const QJsonObject &object, const Fields &fields)
{
    Party party;
    for (const auto &[name, member] : fields)
        party.*member = textField(object, name);
    return party;
}

} // namespace

QJsonObject toJson(const Buyer &buyer)
{
    return write(buyer, buyerFields);
}

QJsonObject toJson(const Address &address)
{
    return write(address, addressFields);
}

QJsonObject toJson(const BasketItem &item)
{
    QJsonObject object = write(item, itemFields);
    object.insert("itemType"_L1, item.type == ItemType::Physical ? physical : virtualWord);
    object.insert("price"_L1, item.price.toWire());
    return object;
}

Buyer buyerFromJson(const QJsonObject &object)
{
    return read<Buyer>(object, buyerFields);
}

std::optional<BasketItem> itemFromJson(const QJsonObject &object, Currency currency)
{
    const auto price = Money::fromWire(textField(object, "price"_L1), currency);
    if (!price || !price->isPositive())
        return std::nullopt;
    BasketItem item = read<BasketItem>(object, itemFields);
    item.type = textField(object, "itemType"_L1) == virtualWord ? ItemType::Virtual : ItemType::Physical;
    item.price = *price;
    return item;
}

} // namespace vezne::iyzico
