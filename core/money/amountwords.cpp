// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>
#include <array>

#include "core/money/fixedpoint.h"
#include "core/money/moneytext.h"

namespace vezne {

using namespace Qt::StringLiterals;

namespace {

/// Words that numbers are put together from. Turkish has no words of its own for 11 to 19, nor plurals.
struct Numerals
{
    std::array<const char16_t *, 20> small; ///< 0 to 19; null where the language composes
    std::array<const char16_t *, 10> tens;
    const char16_t *hundred;
    std::array<const char16_t *, 6> powers; ///< of a thousand
    QChar tensJoin;
    bool dropsOne; ///< `yüz` and `bin`, not `bir yüz` and `bir bin`
};

constexpr Numerals turkish{
    {u"sıfır", u"bir", u"iki", u"üç", u"dört", u"beş", u"altı", u"yedi", u"sekiz", u"dokuz"},
    {nullptr, u"on", u"yirmi", u"otuz", u"kırk", u"elli", u"altmış", u"yetmiş", u"seksen", u"doksan"},
    u"yüz",
    {nullptr, u"bin", u"milyon", u"milyar", u"trilyon", u"katrilyon"},
    u' ',
    true};

constexpr Numerals english{
    {u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",    u"six",
     u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",  u"thirteen",
     u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"},
    {nullptr, nullptr, u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"},
    u"hundred",
    {nullptr, u"thousand", u"million", u"billion", u"trillion", u"quadrillion"},
    u'-',
    false};

QString word(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// 1 to 99.
QString belowHundred(std::size_t number, const Numerals &numerals)
{
    if (number < numerals.small.size() && numerals.small[number])
        return word(numerals.small[number]);
    const QString tens = word(numerals.tens[number / 10]);
    return number % 10 == 0 ? tens : tens + numerals.tensJoin + word(numerals.small[number % 10]);
}

/// 1 to 999.
QStringList belowThousand(std::size_t number, const Numerals &numerals)
{
    QStringList words;
    const std::size_t hundreds = number / 100;
    if (hundreds > 1 || (hundreds == 1 && !numerals.dropsOne))
        words << word(numerals.small[hundreds]);
    if (hundreds > 0)
        words << word(numerals.hundred);
    if (number % 100 != 0)
        words << belowHundred(number % 100, numerals);
    return words;
}

QString numberInWords(std::uint64_t number, const Numerals &numerals)
{
    if (number == 0)
        return word(numerals.small[0]);
    QStringList words;
    for (std::size_t power = 0; number > 0; ++power, number /= 1000) {
        const std::size_t group = number % 1000;
        if (group == 0)
            continue;
        QStringList part;
        if (power != 1 || group > 1 || !numerals.dropsOne) // one thousand is `bin`, one million `bir milyon`
            part = belowThousand(group, numerals);
        if (power > 0)
            part << word(numerals.powers[power]);
        words = part + words;
    }
    return words.join(u' ');
}

/// Names of a currency's units: one of it, and several.
struct UnitNames
{
    QString major;
    QString majors;
    QString minor;
    QString minors;
};

UnitNames turkishUnits(Currency currency)
{
    const auto same = [](const QString &major, const QString &minor) {
        return UnitNames{major, major, minor, minor};
    };
    switch (currency) {
    case Currency::TRY:
        return same(u"lira"_s, u"kuruş"_s);
    case Currency::USD:
        return same(u"dolar"_s, u"sent"_s);
    case Currency::EUR:
        return same(u"avro"_s, u"sent"_s);
    case Currency::GBP:
        return same(u"sterlin"_s, u"peni"_s);
    case Currency::NOK:
        return same(u"Norveç kronu"_s, u"øre"_s);
    case Currency::CHF:
        return same(u"İsviçre frangı"_s, u"rappen"_s);
    }
    Q_UNREACHABLE();
}

UnitNames englishUnits(Currency currency)
{
    switch (currency) {
    case Currency::TRY:
        return {u"lira"_s, u"lira"_s, u"kuruş"_s, u"kuruş"_s};
    case Currency::USD:
        return {u"dollar"_s, u"dollars"_s, u"cent"_s, u"cents"_s};
    case Currency::EUR:
        return {u"euro"_s, u"euros"_s, u"cent"_s, u"cents"_s};
    case Currency::GBP:
        return {u"pound"_s, u"pounds"_s, u"penny"_s, u"pence"_s};
    case Currency::NOK:
        return {u"Norwegian krone"_s, u"Norwegian kroner"_s, u"øre"_s, u"øre"_s};
    case Currency::CHF:
        return {u"Swiss franc"_s, u"Swiss francs"_s, u"rappen"_s, u"rappen"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

QString toWords(Money amount, Language language)
{
    const bool inTurkish = language == Language::Turkish;
    const Numerals &numerals = inTurkish ? turkish : english;
    const UnitNames units = inTurkish ? turkishUnits(amount.currency()) : englishUnits(amount.currency());
    const std::uint64_t size = magnitude(amount.minorUnits());
    const std::uint64_t major = size / 100;
    const std::uint64_t minor = size % 100;

    QStringList parts;
    if (major != 0 || minor == 0)
        parts << numberInWords(major, numerals) + u' ' + (major == 1 ? units.major : units.majors);
    if (minor != 0)
        parts << numberInWords(minor, numerals) + u' ' + (minor == 1 ? units.minor : units.minors);
    const QString sign = !amount.isNegative() ? QString() : inTurkish ? u"eksi "_s : u"minus "_s;
    return sign + parts.join(inTurkish ? u" "_s : u" and "_s);
}

} // namespace vezne
