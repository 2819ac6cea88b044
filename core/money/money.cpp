// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include <stdexcept>

#include "core/money/fixedpoint.h"

namespace vezne {

namespace {

constexpr std::int64_t unitsPerMinor = Decimal::one / 100;

} // namespace

std::optional<Money> Money::fromDecimal(Decimal value, Currency currency)
{
    if (value.units() % unitsPerMinor != 0)
        return std::nullopt;
    return Money(value.units() / unitsPerMinor, currency);
}

std::optional<Money> Money::fromWire(QStringView text, Currency currency)
{
    const auto value = Decimal::parse(text);
    if (!value)
        return std::nullopt;
    return fromDecimal(*value, currency);
}

Decimal Money::toDecimal() const
{
    std::int64_t units = 0;
    if (__builtin_mul_overflow(m_minor, unitsPerMinor, &units))
        throw std::overflow_error("amount beyond the range of a decimal");
    return Decimal::fromUnits(units);
}

QString Money::toWire() const
{
    return fixedPoint(m_minor, 2);
}

std::optional<Money> Money::plus(Money other) const
{
    std::int64_t sum = 0;
    if (m_currency != other.m_currency || __builtin_add_overflow(m_minor, other.m_minor, &sum))
        return std::nullopt;
    return Money(sum, m_currency);
}

std::optional<Money> Money::minus(Money other) const
{
    std::int64_t difference = 0;
    if (m_currency != other.m_currency || __builtin_sub_overflow(m_minor, other.m_minor, &difference))
        return std::nullopt;
    return Money(difference, m_currency);
}

std::optional<Money> Money::times(std::int64_t factor) const
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(m_minor, factor, &product))
        return std::nullopt;
    return Money(product, m_currency);
}

QString Money::toWireWithCode() const
{
    return u"%1 %2"_s.arg(toWire(), code(m_currency));
}

std::optional<Money> Money::fromWireWithCode(const QString &text)
{
    const auto currency = currencyFromCode(text.section(' '_L1, 1));
    return currency ? fromWire(text.section(' '_L1, 0, 0), *currency) : std::nullopt;
}

} // namespace vezne
