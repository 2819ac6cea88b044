// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/number.h"

#include <algorithm>

namespace vezne::card {

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, isDoubled = !isDoubled) {
        if (*digit < u'0' || *digit > u'9')
            return false;
        const int value = digit->unicode() - u'0';
        const int doubled = value * 2;
        sum += !isDoubled ? value : doubled > 9 ? doubled - 9 : doubled;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

NumberState stateOf(QStringView digits)
{
    // Turkish cards have 16 digits: at that length a wrong check digit is news, although longer numbers
    // exist.
    constexpr int usual = 16;

    const std::vector<int> allowed = lengths(brandOf(digits));
    const int length = static_cast<int>(digits.size());
    const int longest = allowed.back();
    if (length > longest)
        return NumberState::TooLong;
    if (std::find(allowed.begin(), allowed.end(), length) == allowed.end())
        return NumberState::Incomplete;
    if (passesLuhn(digits))
        return length == longest ? NumberState::Complete : NumberState::Ambiguous;
    return length >= std::min(usual, longest) ? NumberState::FailsLuhn : NumberState::Incomplete;
}

std::vector<int> groupSizes(Brand brand, int digitCount)
{
    if (brand == Brand::Amex)
        return {4, 6, 5};
    if (digitCount > 16)
        return {4, 4, 4, 4, 3};
    return {4, 4, 4, 4};
}

QStringView binOf(QStringView digits)
{
    if (digits.size() >= 8)
        return digits.first(8);
    if (digits.size() >= 6)
        return digits.first(6);
    return {};
}

} // namespace vezne::card
