// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/identity.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vezne {

namespace {

template<std::size_t N>
std::optional<std::array<int, N>> digitsOf(QStringView text)
{
    std::array<int, N> digits{};
    if (text.size() != static_cast<qsizetype>(N))
        return std::nullopt;
    for (std::size_t i = 0; i < N; ++i) {
        const char16_t c = text[static_cast<qsizetype>(i)].unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits[i] = c - u'0';
    }
    return digits;
}

} // namespace

bool isCitizenNumber(QStringView text)
{
    const auto digits = digitsOf<11>(text);
    if (!digits)
        return false;
    const auto &d = *digits;
    // The first ten alike pass the sums for 1 and need a rule of their own.
    const bool filler = std::all_of(d.begin(), d.begin() + 10, [&d](int digit) { return digit == d[0]; });
    if (d[0] == 0 || filler)
        return false;
    const int odd = d[0] + d[2] + d[4] + d[6] + d[8];
    const int even = d[1] + d[3] + d[5] + d[7];
    const int tenth = ((7 * odd - even) % 10 + 10) % 10;
    return d[9] == tenth && d[10] == (odd + even + tenth) % 10;
}

bool isTaxNumber(QStringView text)
{
    const auto digits = digitsOf<10>(text);
    if (!digits)
        return false;
    int sum = 0;
    for (int place = 1; place <= 9; ++place) {
        const int shifted = ((*digits)[static_cast<std::size_t>(place - 1)] + 10 - place) % 10;
        const int power = (1 << (10 - place)) % 9;
        sum += shifted == 9 ? 9 : shifted * power % 9;
    }
    return (*digits)[9] == (10 - sum % 10) % 10;
}

} // namespace vezne
