// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/moneytext.h"

#include <QLocale>

#include "core/money/fixedpoint.h"

namespace vezne {

using namespace Qt::StringLiterals;

namespace {

/// Grouped figure of an amount in hundredths, without sign: `1.234,56`.
QString unsignedFigure(std::uint64_t hundredths, Language language)
{
    const QLocale locale = language == Language::Turkish ? QLocale(QLocale::Turkish, QLocale::Turkey)
                                                         : QLocale(QLocale::English, QLocale::UnitedStates);
    const QString fraction = QString::number(hundredths % 100).rightJustified(2, u'0');
    return locale.toString(hundredths / 100) + locale.decimalPoint() + fraction;
}

QString minusOf(bool negative)
{
    return negative ? u"-"_s : QString();
}

} // namespace

QString toText(Money amount, Language language)
{
    const QString mark = symbol(amount.currency());
    const QString figure = unsignedFigure(magnitude(amount.minorUnits()), language);
    const bool markIsCode = mark == code(amount.currency());
    return minusOf(amount.isNegative()) + (markIsCode ? figure + u' ' + mark : mark + figure);
}

QString toFigure(Money amount, Language language)
{
    return minusOf(amount.isNegative()) + unsignedFigure(magnitude(amount.minorUnits()), language);
}

QString toRoundedText(Decimal amount, Currency currency, Language language)
{
    const Decimal rounded = amount.rounded(2, Rounding::HalfUp);
    return toText(Money(rounded.units() / (Decimal::one / 100), currency), language);
}

QString toPercentText(Decimal rate, Language language)
{
    constexpr std::int64_t hundredth = Decimal::one / 100;
    const std::int64_t hundredths = rate.rounded(2, Rounding::HalfUp).units() / hundredth;
    const QString figure = unsignedFigure(magnitude(hundredths), language);
    return minusOf(hundredths < 0) + (language == Language::Turkish ? u'%' + figure : figure + u'%');
}

} // namespace vezne
