// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/iyzico/endpoints/party.h"
#include "core/iyzico/endpoints/paymentrequest.h"
#include "core/money/money.h"

namespace vezne::till {

/// What the cashier sells, apart from the card.
struct Sale
{
    QString orderId;
    std::vector<iyzico::BasketItem> items; ///< one at least
    Money paidPrice; ///< what the card is charged: the items, with the plan's vade farkı
    int installment = 1;
    /// Instalments that a payer may choose on a page of the provider's, beside a single payment.
    std::vector<int> offered;
    iyzico::Taking taking = iyzico::Taking::Charge;
    iyzico::Buyer buyer;
    iyzico::Address billingAddress;
    std::optional<iyzico::Address> shippingAddress;
    QString note;
    QString repeatReason; ///< why it is charged although an earlier charge looks like it; see radar.h
    /// The customer agreed that the provider keeps the card, as the one of customerKeyOf(); see customer.h.
    std::optional<QString> keepCardFor;
    QString cardBank, cardFamily, cardType; ///< from the BIN service, when it answered in time
    std::optional<bool> isCommercialCard;   ///< the same

    /// Sum of the items; nothing when there are none, currencies differ or the sum overflows.
    [[nodiscard]] std::optional<Money> price() const;
};

/// What keeps a sale from being charged, before anything is recorded.
enum class SaleFault {
    NoOrder,
    OrderIsCard, ///< the order's number reads like a card's
    NoItems,
    TooManyItems,
    ItemPrice,    ///< an item's price is not above zero
    ItemName,     ///< an item without a name
    ItemCategory, ///< an item without its first category
    ItemId,       ///< items without an id, or two with the same
    PaidPrice,    ///< not above zero, or another currency than the items
    Installment,  ///< below 1
    Buyer,        ///< a field that iyzico requires of the buyer is empty
    Address,      ///< the billing address, or with goods to ship the shipping address, is not complete
};
[[nodiscard]] std::vector<SaleFault> faultsOf(const Sale &sale);

/// The plans that iyzico knows, beside a single payment; which of them a card gets is iyzico's to say.
[[nodiscard]] std::vector<int> usualInstallments();

/// A sale of one amount without a basket: one virtual item that carries the whole price.
[[nodiscard]] std::vector<iyzico::BasketItem> singleItem(Money price, const QString &name);

/// A customer at the phone who gave nothing: plain values in every field that iyzico requires, so that a sale
/// is never held up by a form. `name` parts of `given` win over the defaults.
/// Those of `usual`, which the shop has set, come before our own.
[[nodiscard]] iyzico::Buyer completed(iyzico::Buyer given, const iyzico::Buyer &usual = {});
/// An item that names no category gets the plain one.
[[nodiscard]] iyzico::BasketItem completed(iyzico::BasketItem given);
/// Address of `buyer` for billing and shipping.
[[nodiscard]] iyzico::Address addressOf(const iyzico::Buyer &buyer);

} // namespace vezne::till
