// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <algorithm>

namespace vezne {

/// Whether `c` is one of 0 to 9. QChar::isDigit takes the digits of every script.
[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether every character of `text` is one of 0 to 9; true of an empty text.
[[nodiscard]] inline bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, isDigit);
}

} // namespace vezne
