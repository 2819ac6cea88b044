// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into an amount field. What was read is written and read again as the same.
#include "core/money/moneytext.h"
#include "tests/fuzz/require.h"

using namespace vezne;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = fuzz::text(data, size);
    for (const Language language : {Language::Turkish, Language::English}) {
        for (const Currency currency : {Currency::TRY, Currency::USD, Currency::CHF}) {
            const auto amount = parseAmount(typed, currency, language);
            if (!amount)
                continue;
            const auto again = parseAmount(toText(*amount, language), currency, language);
            fuzz::require(again && *again == *amount, "an amount survives being shown");
            fuzz::require(Money::fromWire(amount->toWire(), currency) == *amount,
                          "an amount survives the wire");
            (void)toWords(*amount, language);
        }
    }
    return 0;
}
