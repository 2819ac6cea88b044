// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bank/bankcard.h"

#include "core/card/brand.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

bool BankCard::isDebit() const
{
    const std::optional<BinFacts> known = facts();
    return known && !known->isCredit();
}

QString BankCard::association() const
{
    if (const std::optional<BinFacts> known = facts())
        return known->cardAssociation;
    switch (card::brandOf(bin)) {
    case card::Brand::Unknown:
        return {};
    case card::Brand::Visa:
        return u"VISA"_s;
    case card::Brand::Mastercard:
        return u"MASTER_CARD"_s;
    case card::Brand::Amex:
        return u"AMERICAN_EXPRESS"_s;
    case card::Brand::Troy:
        return u"TROY"_s;
    }
    Q_UNREACHABLE();
}

BankCard bankCardOf(const QString &number)
{
    return {.bin = number.first(8),
            .lastFour = number.last(4),
            .behaviour = behaviourOf(number),
            .userKey = {},
            .token = {}};
}

} // namespace vezne::sandbox
