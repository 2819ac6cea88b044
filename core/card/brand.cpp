// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/brand.h"

#include <algorithm>
#include <array>

namespace vezne::card {

using namespace Qt::StringLiterals;

namespace {

/// Numbers whose first digits lie between `first` and `last`, which are equally long.
struct Range
{
    QLatin1StringView first;
    QLatin1StringView last;
    Brand brand;
};

// Troy: 9792 by the scheme's own number, 65 for its cards that travel abroad on Discover's network.
// Maestro (50, 56 to 58, 6) is left out on purpose, though Turkish banks put it out as Mastercard debit: its
// numbers have 12 to 19 digits, and holding one to Mastercard's 16 would turn good cards away.
constexpr std::array ranges{
    Range{"4"_L1, "4"_L1, Brand::Visa},
    Range{"51"_L1, "55"_L1, Brand::Mastercard},
    Range{"2221"_L1, "2720"_L1, Brand::Mastercard},
    Range{"34"_L1, "34"_L1, Brand::Amex},
    Range{"37"_L1, "37"_L1, Brand::Amex},
    Range{"9792"_L1, "9792"_L1, Brand::Troy},
    Range{"65"_L1, "65"_L1, Brand::Troy},
};

bool decidesFor(const Range &range, QStringView digits)
{
    // Digits that are still to come count as 0 against the lower end and as 9 against the upper end.
    const QString known = digits.first(std::min(digits.size(), range.first.size())).toString();
    return known.leftJustified(range.first.size(), u'0') >= range.first &&
           known.leftJustified(range.last.size(), u'9') <= range.last;
}

} // namespace

Brand brandOf(QStringView digits)
{
    const auto *const found = std::find_if(
        ranges.begin(), ranges.end(), [digits](const Range &range) { return decidesFor(range, digits); });
    return found == ranges.end() ? Brand::Unknown : found->brand;
}

QString name(Brand brand)
{
    switch (brand) {
    case Brand::Unknown:
        return {};
    case Brand::Visa:
        return u"Visa"_s;
    case Brand::Mastercard:
        return u"Mastercard"_s;
    case Brand::Amex:
        return u"American Express"_s;
    case Brand::Troy:
        return u"Troy"_s;
    }
    Q_UNREACHABLE();
}

std::vector<int> lengths(Brand brand)
{
    switch (brand) {
    case Brand::Unknown:
        return {12, 13, 14, 15, 16, 17, 18, 19};
    case Brand::Visa:
        return {13, 16, 19};
    case Brand::Amex:
        return {15};
    case Brand::Mastercard:
    case Brand::Troy:
        return {16};
    }
    Q_UNREACHABLE();
}

int cvcLength(Brand brand)
{
    return brand == Brand::Amex ? 4 : 3;
}

} // namespace vezne::card
