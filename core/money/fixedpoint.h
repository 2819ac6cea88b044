// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

namespace vezne {

/// Absolute value; also right for the most negative number, which has no positive counterpart in 64 bits.
[[nodiscard]] constexpr std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

/// `value` times 10^-places in the C locale, with all its places: (-1250, 2) is `-12.50`.
[[nodiscard]] QString fixedPoint(std::int64_t value, int places);

} // namespace vezne
