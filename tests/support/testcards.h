// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

#include "core/card/brand.h"

namespace vezne::test {

/// A published test number of the provider's sandbox, and the brand that its digits tell.
struct TestCard
{
    QLatin1StringView number;
    card::Brand brand;
};

/// All test numbers from the provider's documents and SDK readmes. The two that begin with 58 are Mastercard
/// debit cards by the provider's list, but of Maestro's range, which the digits alone do not settle.
inline constexpr std::array testCards{
#define VEZNE_CARD(number, brand) TestCard{QLatin1StringView(number), card::Brand::brand}
    VEZNE_CARD("5890040000000016", Unknown),    VEZNE_CARD("5526080000000006", Mastercard),
    VEZNE_CARD("9792072000017956", Troy),       VEZNE_CARD("4766620000000001", Visa),
    VEZNE_CARD("4603450000000000", Visa),       VEZNE_CARD("4729150000000005", Visa),
    VEZNE_CARD("9792023757123604", Troy),       VEZNE_CARD("4987490000000002", Visa),
    VEZNE_CARD("5311570000000005", Mastercard), VEZNE_CARD("9792020000000001", Troy),
    VEZNE_CARD("9792030000000000", Troy),       VEZNE_CARD("5170410000000004", Mastercard),
    VEZNE_CARD("5400360000000003", Mastercard), VEZNE_CARD("374427000000003", Amex),
    VEZNE_CARD("4475050000000003", Visa),       VEZNE_CARD("5528790000000008", Mastercard),
    VEZNE_CARD("4059030000000009", Visa),       VEZNE_CARD("5504720000000003", Mastercard),
    VEZNE_CARD("5892830000000000", Unknown),    VEZNE_CARD("4543590000000006", Visa),
    VEZNE_CARD("4910050000000006", Visa),       VEZNE_CARD("4157920000000002", Visa),
    VEZNE_CARD("6500528865390837", Troy),       VEZNE_CARD("6501700194147183", Troy),
    VEZNE_CARD("5168880000000002", Mastercard), VEZNE_CARD("5451030000000000", Mastercard),
    VEZNE_CARD("5499970000000001", Mastercard), VEZNE_CARD("5549607159333771", Mastercard),
    VEZNE_CARD("5400010000000004", Mastercard), VEZNE_CARD("4054180000000007", Visa),
    VEZNE_CARD("5406670000000009", Mastercard), VEZNE_CARD("4111111111111129", Visa),
    VEZNE_CARD("4129111111111111", Visa),       VEZNE_CARD("4128111111111112", Visa),
    VEZNE_CARD("4127111111111113", Visa),       VEZNE_CARD("4126111111111114", Visa),
    VEZNE_CARD("4125111111111115", Visa),       VEZNE_CARD("4124111111111116", Visa),
    VEZNE_CARD("4123111111111117", Visa),       VEZNE_CARD("4122111111111118", Visa),
    VEZNE_CARD("4121111111111119", Visa),       VEZNE_CARD("4120111111111110", Visa),
    VEZNE_CARD("4130111111111118", Visa),       VEZNE_CARD("4131111111111117", Visa),
    VEZNE_CARD("4141111111111115", Visa),       VEZNE_CARD("4151111111111112", Visa),
    VEZNE_CARD("4151111111111393", Visa),
#undef VEZNE_CARD
};

} // namespace vezne::test
