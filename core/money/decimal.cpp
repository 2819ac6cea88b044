// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/decimal.h"

#include <algorithm>
#include <limits>

#include "core/base/digit.h"
#include "core/money/fixedpoint.h"
#include "core/money/wide.h"

namespace vezne {

namespace {

std::optional<std::int64_t> narrowed(Wide value)
{
    if (value < std::numeric_limits<std::int64_t>::min() || value > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

/// numerator / denominator (not zero) to a whole number.
Wide divided(Wide numerator, Wide denominator, Rounding rounding)
{
    const Wide quotient = numerator / denominator;
    const Wide rest = numerator % denominator;
    if (rest == 0)
        return quotient;

    const Wide away = (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1;
    const Wide size = rest < 0 ? -rest : rest;
    const Wide gap = (denominator < 0 ? -denominator : denominator) - size; // from there to the next whole
    switch (rounding) {
    case Rounding::Down:
        return quotient;
    case Rounding::Up:
        return away;
    case Rounding::HalfUp:
        return size >= gap ? away : quotient;
    case Rounding::HalfEven:
        return size > gap || (size == gap && quotient % 2 != 0) ? away : quotient;
    }
    Q_UNREACHABLE();
}

/// Cuts the run of digits off the front of `text` and returns it.
QStringView takeDigits(QStringView &text)
{
    const auto *const end = std::find_if_not(text.begin(), text.end(), isDigit);
    const QStringView digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

bool takeAnyOf(QStringView &text, QStringView choices)
{
    if (text.isEmpty() || !choices.contains(text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

/// A JSON number in its parts (RFC 8259, section 6): value = whole.fraction * 10^exponent.
struct Parts
{
    bool negative = false;
    QStringView whole;
    QStringView fraction;
    std::int64_t exponent =
        0; ///< held within ±`farthest`; no text is long enough to bring it back from there
    static constexpr std::int64_t farthest = 1'000'000'000'000;
};

std::optional<std::int64_t> takeExponent(QStringView &text)
{
    const bool negative = text.startsWith(u'-');
    takeAnyOf(text, u"+-");
    const QStringView digits = takeDigits(text);
    if (digits.isEmpty())
        return std::nullopt;
    std::int64_t exponent = 0;
    for (const QChar digit : digits)
        exponent = std::min(exponent * 10 + digit.digitValue(), Parts::farthest);
    return negative ? -exponent : exponent;
}

std::optional<Parts> partsOf(QStringView text)
{
    Parts parts;
    parts.negative = takeAnyOf(text, u"-");
    parts.whole = takeDigits(text);
    if (parts.whole.isEmpty() || (parts.whole.size() > 1 && parts.whole.front() == u'0'))
        return std::nullopt;
    if (takeAnyOf(text, u".")) {
        parts.fraction = takeDigits(text);
        if (parts.fraction.isEmpty())
            return std::nullopt;
    }
    if (takeAnyOf(text, u"eE")) {
        const auto exponent = takeExponent(text);
        if (!exponent)
            return std::nullopt;
        parts.exponent = *exponent;
    }
    if (!text.isEmpty())
        return std::nullopt;
    return parts;
}

/// Units of 10^-8 in the number that `digits`, with the decimal mark behind the first `point` of them, stand
/// for. Rounded half to even; nothing when they are more than 19 digits long.
std::optional<Wide> unitsOf(QStringView digits, std::int64_t point)
{
    const auto *const firstSignificant =
        std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
    const auto zeros = firstSignificant - digits.begin();
    digits = digits.sliced(zeros);
    const std::int64_t kept = point - zeros + Decimal::places;
    if (digits.isEmpty() || kept < 0)
        return 0;
    if (kept > std::numeric_limits<std::int64_t>::digits10 + 1)
        return std::nullopt;

    Wide units = 0;
    for (std::int64_t i = 0; i < kept; ++i)
        units = units * 10 + (i < digits.size() ? digits[i].digitValue() : 0);
    if (kept >= digits.size())
        return units;

    const int next = digits[kept].digitValue();
    const QStringView tail = digits.sliced(kept + 1);
    const bool exactHalf =
        next == 5 && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c == u'0'; });
    if (exactHalf ? units % 2 != 0 : next >= 5)
        ++units;
    return units;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const auto parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    const QString digits = parts->whole.toString().append(parts->fraction);
    const auto units = unitsOf(digits, parts->whole.size() + parts->exponent);
    const auto narrow = units ? narrowed(parts->negative ? -*units : *units) : std::nullopt;
    if (!narrow)
        return std::nullopt;
    return Decimal(*narrow);
}

std::optional<Decimal> Decimal::plus(Decimal other) const
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(m_units, other.m_units, &sum))
        return std::nullopt;
    return Decimal(sum);
}

std::optional<Decimal> Decimal::minus(Decimal other) const
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(m_units, other.m_units, &difference))
        return std::nullopt;
    return Decimal(difference);
}

std::optional<Decimal> Decimal::times(Decimal factor, Rounding rounding) const
{
    return scaled(factor, Decimal(one), rounding);
}

std::optional<Decimal> Decimal::scaled(Decimal numerator, Decimal denominator, Rounding rounding) const
{
    if (denominator.isZero())
        return std::nullopt;
    const Wide product = Wide(m_units) * numerator.m_units;
    const auto units = narrowed(divided(product, denominator.m_units, rounding));
    if (!units)
        return std::nullopt;
    return Decimal(*units);
}

Decimal Decimal::rounded(int decimals, Rounding rounding) const
{
    Q_ASSERT(decimals >= 0 && decimals <= places);
    std::int64_t step = 1;
    for (int i = decimals; i < places; ++i)
        step *= 10;
    if (const auto units = narrowed(divided(m_units, step, rounding) * step))
        return Decimal(*units);
    return Decimal(m_units - m_units % step);
}

QString Decimal::toFixed() const
{
    return fixedPoint(m_units, places);
}

QString Decimal::toPlain() const
{
    QString text = toFixed();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace vezne
