// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include "core/base/digit.h"

namespace vezne {

using namespace Qt::StringLiterals;

namespace {

constexpr auto country = "90"_L1;
constexpr qsizetype nationalDigits = 10;

/// Digits of `typed`; nothing when anything but digits and the usual marks is in it.
std::optional<QString> digitsOf(QStringView typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (isDigit(c))
            digits += c;
        else if (!c.isSpace() && c != u'-' && c != u'(' && c != u')' && c != u'.' && c != u'/')
            return std::nullopt;
    }
    return digits;
}

} // namespace

std::optional<QString> phoneNumber(QStringView typed)
{
    typed = typed.trimmed();
    const bool international = typed.startsWith(u'+') || typed.startsWith("00"_L1);
    const auto digits = digitsOf(typed.startsWith(u'+') ? typed.sliced(1) : typed);
    if (!digits)
        return std::nullopt;
    QString national = *digits;
    if (international) {
        while (national.startsWith(u'0'))
            national.remove(0, 1);
        if (!national.startsWith(country))
            return national.size() >= 8 && national.size() <= 15 ? std::optional(u'+' + national)
                                                                 : std::nullopt;
    }
    if (national.size() == nationalDigits + country.size() && national.startsWith(country))
        national.remove(0, country.size());
    else if (national.size() == nationalDigits + 1 && national.startsWith(u'0'))
        national.remove(0, 1);
    // Area and mobile codes begin with 2 to 5, service numbers with 8.
    if (national.size() != nationalDigits || national.front() < u'2' || national.front() > u'8')
        return std::nullopt;
    return u"+90"_s + national;
}

QString phoneText(QStringView stored)
{
    constexpr qsizetype size = 13; // +90 and ten digits
    if (stored.size() != size || !stored.startsWith("+90"_L1))
        return stored.toString();
    const QStringView digits = stored.sliced(3);
    return u"0 (%1) %2 %3 %4"_s.arg(digits.first(3), digits.sliced(3, 3), digits.sliced(6, 2),
                                    digits.sliced(8));
}

} // namespace vezne
