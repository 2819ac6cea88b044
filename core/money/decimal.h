// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <optional>

#include "core/money/rounding.h"

namespace vezne {

/// An exact decimal with eight places, for what the provider counts finer than a kuruş: rates, commissions,
/// fees. Range about ±92 billion. Never made from or turned into a double.
class Decimal
{
public:
    static constexpr int places = 8;
    static constexpr std::int64_t one = 100'000'000;

    constexpr Decimal() = default;

    /// `units` times 10^-8.
    [[nodiscard]] static constexpr Decimal fromUnits(std::int64_t units) { return Decimal(units); }

    /// Reads a JSON number's text: `20.00000000`, `0E-8`, `-1.5`, `1e2`. Digits beyond the eighth place are
    /// rounded half to even (the provider once echoed `10.209999999999999`). Nothing when it is no number or
    /// out of range.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] constexpr std::int64_t units() const { return m_units; }
    [[nodiscard]] constexpr bool isZero() const { return m_units == 0; }

    /// Sum or difference; nothing on overflow.
    [[nodiscard]] std::optional<Decimal> plus(Decimal other) const;
    [[nodiscard]] std::optional<Decimal> minus(Decimal other) const;

    /// Product, rounded to eight places; nothing on overflow. The product itself is formed in 128 bits.
    [[nodiscard]] std::optional<Decimal> times(Decimal factor, Rounding rounding) const;

    /// this * numerator / denominator in one step, rounded once; nothing on overflow or division by zero.
    [[nodiscard]] std::optional<Decimal> scaled(Decimal numerator, Decimal denominator,
                                                Rounding rounding) const;

    /// Rounded to `decimals` places (0..8). At the very ends of the range, where the neighbour away from zero
    /// is no longer a value, toward zero.
    [[nodiscard]] Decimal rounded(int decimals, Rounding rounding) const;

    /// Plain text with exactly eight places: `20.00000000`.
    [[nodiscard]] QString toFixed() const;

    /// Plain text without trailing zeros: `20`, `10.5`, `0`. The form that iyzico's response signatures use
    /// (like Java's stripTrailingZeros().toPlainString()).
    [[nodiscard]] QString toPlain() const;

    constexpr auto operator<=>(const Decimal &) const = default;

private:
    explicit constexpr Decimal(std::int64_t units)
        : m_units(units)
    {}

    std::int64_t m_units = 0;
};

} // namespace vezne
