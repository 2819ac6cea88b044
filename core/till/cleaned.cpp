// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/cleaned.h"

#include "core/card/redact.h"

namespace vezne::till {

namespace {

template<class... Texts>
void clean(Texts &...texts)
{
    ((texts = card::withoutCardNumbers(texts)), ...);
}

void clean(iyzico::Address &address)
{
    clean(address.contactName, address.city, address.country, address.address, address.zipCode);
}

} // namespace

Sale cleaned(Sale sale)
{
    clean(sale.note, sale.repeatReason);
    for (iyzico::BasketItem &item : sale.items)
        clean(item.id, item.name, item.category1, item.category2);
    iyzico::Buyer &buyer = sale.buyer;
    clean(buyer.name, buyer.surname, buyer.identityNumber, buyer.email, buyer.gsmNumber,
          buyer.registrationAddress, buyer.city, buyer.country, buyer.zipCode);
    clean(sale.billingAddress);
    if (sale.shippingAddress)
        clean(*sale.shippingAddress);
    return sale;
}

journal::Change cleaned(journal::Change change)
{
    clean(change.reason, change.note);
    return change;
}

journal::Ruling cleaned(journal::Ruling ruling)
{
    clean(ruling.evidence, ruling.paymentId, ruling.first.name);
    if (ruling.second)
        clean(ruling.second->name);
    return ruling;
}

LinkOffer cleaned(LinkOffer offer)
{
    clean(offer.name, offer.description, offer.customer, offer.phone, offer.email);
    return offer;
}

} // namespace vezne::till
