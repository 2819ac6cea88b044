// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/filler.h"

#include "core/till/sale.h"

namespace vezne::till {

iyzico::Buyer withoutFiller(iyzico::Buyer buyer, const iyzico::Buyer &usual)
{
    using iyzico::Buyer;
    const Buyer plain = completed({}, {});
    // A customer may well have the shop's own surname, so a name of its usual buyer goes as a whole.
    const bool isUsual = buyer.name == usual.name && buyer.surname == usual.surname;
    for (const auto member : {&Buyer::name, &Buyer::surname}) {
        if (buyer.*member == plain.*member || isUsual)
            (buyer.*member).clear();
    }
    for (const auto member : {&Buyer::identityNumber, &Buyer::email, &Buyer::gsmNumber,
                              &Buyer::registrationAddress, &Buyer::city, &Buyer::country, &Buyer::zipCode}) {
        if (buyer.*member == plain.*member || buyer.*member == usual.*member)
            (buyer.*member).clear();
    }
    return buyer;
}

} // namespace vezne::till
