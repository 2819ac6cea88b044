// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, expiries, phone numbers and searches, as people type them or the provider spells them.
#include "core/base/fold.h"
#include "core/base/identity.h"
#include "core/base/istanbul.h"
#include "core/base/phone.h"
#include "core/card/expiry.h"
#include "tests/fuzz/require.h"

using namespace vezne;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString given = fuzz::text(data, size);
    if (const auto at = istanbul::fromWallClock(given)) {
        const QString written = istanbul::dateTime(*at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        fuzz::require(istanbul::fromWallClock(written) == *at, "a moment survives its spelling");
        fuzz::require(istanbul::startOf(istanbul::day(*at)) <= *at, "a day begins before its moments");
    }
    if (const auto expiry = card::parseExpiry(given)) {
        fuzz::require(expiry->month >= 1 && expiry->month <= 12, "a month is one");
        (void)card::toText(*expiry);
    }
    if (const auto phone = phoneNumber(given)) {
        fuzz::require(phoneNumber(*phone) == *phone, "a stored phone number reads as itself");
        (void)phoneText(*phone);
    }
    const QString folded = fold(given);
    fuzz::require(fold(folded) == folded, "what is folded stays so");
    return 0;
}
