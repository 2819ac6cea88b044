// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <algorithm>
#include <array>

#include "core/base/digit.h"

#include "core/money/moneytext.h"

namespace vezne {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar c)
{
    return c == u'.' || c == u',';
}

bool takeMinus(QStringView &text)
{
    const bool found = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (found)
        text = text.sliced(1).trimmed();
    return found;
}

/// Cuts the currency's symbol or code off either end, once each. Those of another currency stay and make the
/// text unreadable: `$5` typed into a lira field is not five lira.
QStringView withoutMarks(QStringView text, Currency currency)
{
    std::array marks{symbol(currency), code(currency), currency == Currency::TRY ? u"TL"_s : QString()};
    for (const QString &mark : marks) {
        if (!mark.isEmpty() && text.startsWith(mark, Qt::CaseInsensitive)) {
            text = text.sliced(mark.size()).trimmed();
            break;
        }
    }
    for (const QString &mark : marks) {
        if (!mark.isEmpty() && text.endsWith(mark, Qt::CaseInsensitive)) {
            text = text.chopped(mark.size()).trimmed();
            break;
        }
    }
    return text;
}

struct Figure
{
    QString whole;    ///< digits, may be empty
    QString fraction; ///< up to two digits
};

/// Digits of `text` without their grouping; nothing unless every group but the first has exactly three.
std::optional<QString> ungrouped(QStringView text, QChar group)
{
    const QList<QStringView> groups = text.split(group);
    if (groups.size() == 1)
        return text.toString();
    const QStringView first = groups.front();
    const bool regular =
        std::all_of(groups.begin() + 1, groups.end(), [](QStringView g) { return g.size() == 3; });
    if (!regular || first.isEmpty() || first.size() > 3 || first.startsWith(u'0'))
        return std::nullopt;
    return text.toString().remove(group);
}

/// `text` holds digits and separators only, at least one digit among them.
tl::expected<Figure, AmountError> figureOf(QStringView text, Language language)
{
    const QChar group = language == Language::Turkish ? u'.' : u',';
    const auto separators = std::count_if(text.begin(), text.end(), isSeparator);
    const auto *const first = std::find_if(text.begin(), text.end(), isSeparator);
    const auto behindFirst = text.end() - first - 1;

    QChar mark = language == Language::Turkish ? u',' : u'.';
    const bool meantAsMark = separators == 1 && (behindFirst == 1 || behindFirst == 2);
    if (meantAsMark)
        mark = *first;

    const qsizetype at = text.indexOf(mark);
    const auto whole = ungrouped(at < 0 ? text : text.first(at), meantAsMark ? QChar() : group);
    const QStringView fraction = at < 0 ? QStringView() : text.sliced(at + 1);
    const bool endsInMark = at >= 0 && fraction.isEmpty();
    if (!whole || endsInMark || std::any_of(fraction.begin(), fraction.end(), isSeparator))
        return tl::unexpected(AmountError::NotANumber);
    if (fraction.size() > 2)
        return tl::unexpected(AmountError::TooManyDecimals);
    return Figure{*whole, fraction.toString()};
}

tl::expected<std::int64_t, AmountError> minorUnitsOf(const Figure &figure)
{
    constexpr std::int64_t largest = 99'999'999'99;
    std::int64_t minor = 0;
    for (const QChar digit : figure.whole + figure.fraction.leftJustified(2, u'0')) {
        minor = minor * 10 + digit.digitValue();
        if (minor > largest)
            return tl::unexpected(AmountError::TooLarge);
    }
    return minor;
}

} // namespace

tl::expected<Money, AmountError> parseAmount(QStringView typed, Currency currency, Language language)
{
    QStringView text = typed.trimmed();
    bool negative = takeMinus(text);
    text = withoutMarks(text, currency);
    if (!negative)
        negative = takeMinus(text);
    if (text.isEmpty())
        return tl::unexpected(negative ? AmountError::NotANumber : AmountError::Empty);

    const bool readable =
        std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isSeparator(c); });
    if (!readable || std::none_of(text.begin(), text.end(), isDigit))
        return tl::unexpected(AmountError::NotANumber);
    return figureOf(text, language).and_then(minorUnitsOf).map([&](std::int64_t minor) {
        return Money(negative ? -minor : minor, currency);
    });
}

} // namespace vezne
