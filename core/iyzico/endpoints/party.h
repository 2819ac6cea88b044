// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

#include "core/money/money.h"

namespace vezne::iyzico {

/// iyzico's `buyer`. Required: id, name, surname, identityNumber, email, registrationAddress, city, country,
/// ip.
struct Buyer
{
    QString id, name, surname, identityNumber, email, gsmNumber; ///< gsmNumber `+905…`
    QString registrationAddress, city, country, zipCode, ip;
    QString registrationDate, lastLoginDate; ///< `yyyy-MM-dd HH:mm:ss`
};

/// iyzico's `billingAddress` and `shippingAddress`; all but zipCode required.
struct Address
{
    QString contactName, city, country, address, zipCode;
};

enum class ItemType { Physical, Virtual };

/// One line of `basketItems`. Prices are above zero and add up to the payment's price.
struct BasketItem
{
    QString id, name, category1, category2;
    ItemType type = ItemType::Physical;
    Money price;
    /// Marketplaces: whose share it is, how much, and the tax withheld; amounts as they travel. Else empty.
    QString subMerchantKey = {}, subMerchantPrice = {}, withholdingTax = {};
};

/// Largest basket that iyzico takes.
inline constexpr int maxBasketItems = 500;

[[nodiscard]] QJsonObject toJson(const Buyer &buyer);
[[nodiscard]] QJsonObject toJson(const Address &address);
[[nodiscard]] QJsonObject toJson(const BasketItem &item);

/// The reverse, for buyer and basket files and for the journal. Fields that are absent stay empty.
[[nodiscard]] Buyer buyerFromJson(const QJsonObject &object);
/// Nothing when the price is absent, not above zero or finer than a minor unit.
[[nodiscard]] std::optional<BasketItem> itemFromJson(const QJsonObject &object, Currency currency);

} // namespace vezne::iyzico
