// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <optional>

#include "core/money/currency.h"
#include "core/money/decimal.h"

namespace vezne {

/// An amount of money: whole minor units (kuruş, cents) of one currency. Arithmetic is checked; amounts of
/// different currencies do not mix. Never made from or turned into a double.
class Money
{
public:
    constexpr Money() = default;
    constexpr Money(std::int64_t minorUnits, Currency currency)
        : m_minor(minorUnits)
        , m_currency(currency)
    {}

    /// Exact value of a provider's decimal; nothing when it is not a whole number of minor units.
    [[nodiscard]] static std::optional<Money> fromDecimal(Decimal value, Currency currency);

    /// Reads wire text (`150`, `150.0`, `150.00000000`); nothing when it is no number or finer than a minor
    /// unit.
    [[nodiscard]] static std::optional<Money> fromWire(QStringView text, Currency currency);

    [[nodiscard]] constexpr std::int64_t minorUnits() const { return m_minor; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_minor > 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }

    /// The same value. Throws std::overflow_error beyond a decimal's ±92 billion: such an amount is a
    /// mistake.
    [[nodiscard]] Decimal toDecimal() const;

    /// Text for the wire, C locale, two places: `1250.00`.
    [[nodiscard]] QString toWire() const;

    /// `861.00 TRY`, and the reverse: for texts that keep both.
    [[nodiscard]] QString toWireWithCode() const;
    [[nodiscard]] static std::optional<Money> fromWireWithCode(const QString &text);

    /// Sum, difference, whole multiple; nothing on overflow or when the currencies differ.
    [[nodiscard]] std::optional<Money> plus(Money other) const;
    [[nodiscard]] std::optional<Money> minus(Money other) const;
    [[nodiscard]] std::optional<Money> times(std::int64_t factor) const;

    constexpr bool operator==(const Money &) const = default;

    /// Ordered only within one currency; amounts of different currencies are unordered.
    constexpr std::partial_ordering operator<=>(const Money &other) const
    {
        if (m_currency != other.m_currency)
            return std::partial_ordering::unordered;
        return m_minor <=> other.m_minor;
    }

private:
    std::int64_t m_minor = 0;
    Currency m_currency = Currency::TRY;
};

} // namespace vezne
