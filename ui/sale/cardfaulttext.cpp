// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/cardfaulttext.h"

#include "ui/sale/cardform.h"

namespace vezne::ui {

QString textOf(card::CardFault fault)
{
    switch (fault) {
    case card::CardFault::NumberIncomplete:
        return CardForm::tr("The card number is not complete.");
    case card::CardFault::NumberFailsLuhn:
        return CardForm::tr("One digit looks wrong; read it back in blocks of four.");
    case card::CardFault::HolderMissing:
        return CardForm::tr("Enter the name on the card.");
    case card::CardFault::HolderWithoutSurname:
        return CardForm::tr("First name and surname, please.");
    case card::CardFault::ExpiryInvalid:
        return CardForm::tr("Month and year, as 12 / 30.");
    case card::CardFault::Expired:
        return CardForm::tr("This card has expired.");
    case card::CardFault::CvcLength:
        return CardForm::tr("The code is not complete.");
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
