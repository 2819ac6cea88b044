// SPDX-License-Identifier: GPL-3.0-or-later
// What is pasted into the card number field, and the rules that its digits go through.
#include "core/card/number.h"
#include "tests/fuzz/require.h"
#include "ui/kit/pastednumber.h"
#include "ui/kit/secretdigits.h"

using namespace vezne;

namespace {

void checkDigits(const QString &digits)
{
    const auto brand = card::brandOf(digits);
    const auto groups = card::groupSizes(brand, static_cast<int>(digits.size()));
    fuzz::require(!groups.empty(), "there is always a row of groups");
    const QStringView bin = card::binOf(digits);
    fuzz::require(bin.size() <= 8 && digits.startsWith(bin), "a BIN is the number's beginning");
    if (card::stateOf(digits) == card::NumberState::Complete)
        fuzz::require(card::passesLuhn(digits), "a complete number passes Luhn");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString pasted = fuzz::text(data, size);
    (void)card::stateOf(pasted);
    (void)card::passesLuhn(pasted);
    ui::SecretDigits digits(19);
    if (ui::readPasted(pasted, digits))
        return 0;
    fuzz::require(digits.count() > 0 && digits.count() <= 19, "what was taken fits");
    QString taken;
    for (const QChar c : pasted) {
        if (c.unicode() >= u'0' && c.unicode() <= u'9')
            taken += c;
    }
    fuzz::require(digits.view() == taken, "no digit is left out in silence");
    checkDigits(taken);
    return 0;
}
