// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sale.h"

#include <QSet>
#include <algorithm>

#include "core/card/redact.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {
const QString plainCategory = u"Genel"_s;
} // namespace

std::optional<Money> Sale::price() const
{
    if (items.empty())
        return std::nullopt;
    std::optional<Money> sum = Money(0, items.front().price.currency());
    for (const iyzico::BasketItem &item : items) {
        sum = sum->plus(item.price);
        if (!sum)
            return std::nullopt;
    }
    return sum;
}

namespace {

bool isAnyEmpty(std::initializer_list<QString> fields)
{
    return std::ranges::any_of(fields, [](const QString &field) { return field.trimmed().isEmpty(); });
}

bool isComplete(const iyzico::Address &address)
{
    return !isAnyEmpty({address.contactName, address.city, address.country, address.address});
}

/// Goods need somewhere to go.
bool hasItsAddresses(const Sale &sale)
{
    const bool isShipped = std::ranges::any_of(
        sale.items, [](const auto &item) { return item.type == iyzico::ItemType::Physical; });
    return isComplete(sale.billingAddress) &&
           (!isShipped || (sale.shippingAddress && isComplete(*sale.shippingAddress)));
}

} // namespace

std::vector<SaleFault> faultsOf(const Sale &sale)
{
    std::vector<SaleFault> faults;
    const auto add = [&faults](bool isFault, SaleFault fault) {
        if (isFault)
            faults.push_back(fault);
    };
    QSet<QString> ids;
    for (const iyzico::BasketItem &item : sale.items)
        ids.insert(item.id);
    const auto price = sale.price();
    add(sale.orderId.trimmed().isEmpty(), SaleFault::NoOrder);
    add(card::withoutCardNumbers(sale.orderId) != sale.orderId, SaleFault::OrderIsCard);
    add(sale.items.empty(), SaleFault::NoItems);
    add(sale.items.size() > iyzico::maxBasketItems, SaleFault::TooManyItems);
    add(std::ranges::any_of(sale.items, [](const auto &item) { return !item.price.isPositive(); }),
        SaleFault::ItemPrice);
    add(std::ranges::any_of(sale.items, [](const auto &item) { return item.name.trimmed().isEmpty(); }),
        SaleFault::ItemName);
    add(std::ranges::any_of(sale.items, [](const auto &item) { return item.category1.trimmed().isEmpty(); }),
        SaleFault::ItemCategory);
    add(ids.contains(QString()) || static_cast<std::size_t>(ids.size()) != sale.items.size(),
        SaleFault::ItemId);
    add(!sale.items.empty() &&
            (!price || !sale.paidPrice.isPositive() || sale.paidPrice.currency() != price->currency()),
        SaleFault::PaidPrice);
    add(sale.installment < 1, SaleFault::Installment);
    const iyzico::Buyer &buyer = sale.buyer;
    add(isAnyEmpty({buyer.id, buyer.name, buyer.surname, buyer.identityNumber, buyer.email, buyer.gsmNumber,
                    buyer.registrationAddress, buyer.city, buyer.country, buyer.ip}),
        SaleFault::Buyer);
    add(!hasItsAddresses(sale), SaleFault::Address);
    return faults;
}

std::vector<int> usualInstallments()
{
    return {2, 3, 6, 9, 12};
}

std::vector<iyzico::BasketItem> singleItem(Money price, const QString &name)
{
    return {{.id = u"1"_s,
             .name = name,
             .category1 = plainCategory,
             .category2 = {},
             .type = iyzico::ItemType::Virtual,
             .price = price}};
}

iyzico::Buyer completed(iyzico::Buyer given, const iyzico::Buyer &usual)
{
    const auto fill = [&](QString iyzico::Buyer::*field, const QString &plain) {
        for (const QString &next : {usual.*field, plain}) {
            if ((given.*field).trimmed().isEmpty())
                given.*field = next;
        }
    };
    using iyzico::Buyer;
    fill(&Buyer::id, u"walk-in"_s);
    fill(&Buyer::name, u"Telefon"_s);
    fill(&Buyer::surname, u"Müşterisi"_s);
    // The provider demands a number; this one belongs to nobody and passes the checksum.
    fill(&Buyer::identityNumber, u"11111111110"_s);
    fill(&Buyer::email, u"musteri@example.com"_s);
    fill(&Buyer::gsmNumber, u"+905000000000"_s);
    fill(&Buyer::registrationAddress, u"Adres bildirilmedi"_s);
    fill(&Buyer::city, u"İstanbul"_s);
    fill(&Buyer::country, u"Türkiye"_s);
    fill(&Buyer::ip, u"127.0.0.1"_s);
    return given;
}

iyzico::BasketItem completed(iyzico::BasketItem given)
{
    if (given.category1.trimmed().isEmpty())
        given.category1 = plainCategory;
    return given;
}

iyzico::Address addressOf(const iyzico::Buyer &buyer)
{
    return {.contactName = (buyer.name + ' '_L1 + buyer.surname).trimmed(),
            .city = buyer.city,
            .country = buyer.country,
            .address = buyer.registrationAddress,
            .zipCode = buyer.zipCode};
}

} // namespace vezne::till
