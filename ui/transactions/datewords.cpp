// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/datewords.h"

#include <QHash>
#include <QRegularExpression>

#include "core/base/fold.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, DatePreset> &presetWords()
{
    static const QHash<QString, DatePreset> words{
        {u"bugun"_s, DatePreset::Today},         {u"today"_s, DatePreset::Today},
        {u"dun"_s, DatePreset::Yesterday},       {u"yesterday"_s, DatePreset::Yesterday},
        {u"bu hafta"_s, DatePreset::ThisWeek},   {u"this week"_s, DatePreset::ThisWeek},
        {u"bu ay"_s, DatePreset::ThisMonth},     {u"this month"_s, DatePreset::ThisMonth},
        {u"gecen ay"_s, DatePreset::LastMonth},  {u"last month"_s, DatePreset::LastMonth},
        {u"son 7 gun"_s, DatePreset::Last7Days}, {u"last 7 days"_s, DatePreset::Last7Days},
    };
    return words;
}

/// 1 to 12; 0 for any other word.
int monthOfWord(const QString &word)
{
    static const QHash<QString, int> months{
        {u"ocak"_s, 1},      {u"subat"_s, 2},    {u"mart"_s, 3},      {u"nisan"_s, 4},     {u"mayis"_s, 5},
        {u"haziran"_s, 6},   {u"temmuz"_s, 7},   {u"agustos"_s, 8},   {u"eylul"_s, 9},     {u"ekim"_s, 10},
        {u"kasim"_s, 11},    {u"aralik"_s, 12},  {u"january"_s, 1},   {u"february"_s, 2},  {u"march"_s, 3},
        {u"april"_s, 4},     {u"may"_s, 5},      {u"june"_s, 6},      {u"july"_s, 7},      {u"august"_s, 8},
        {u"september"_s, 9}, {u"october"_s, 10}, {u"november"_s, 11}, {u"december"_s, 12},
    };
    return months.value(word);
}

/// 0 for what is no year of ours.
int yearOfWord(const QString &word)
{
    const int year = word.size() == 4 ? word.toInt() : 0;
    return year >= 2000 && year < 2100 ? year : 0;
}

QDate lastDayLike(int day, int month, QDate today)
{
    const QDate thisYear(today.year(), month, day);
    if (thisYear.isValid() && thisYear <= today)
        return thisYear;
    return {today.year() - 1, month, day};
}

DateRange wholeMonth(int month, int year, QDate today)
{
    if (year == 0)
        year = month <= today.month() ? today.year() : today.year() - 1;
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

/// `17.09`, `17/09/2026`, `2026-09-17`.
std::optional<DateRange> dayOf(const QString &word, QDate today)
{
    static const QRegularExpression form(u"^(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?$"_s);
    QDate day = QDate::fromString(word, Qt::ISODate);
    if (const auto match = form.match(word); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        day = match.captured(3).isEmpty() ? lastDayLike(number, month, today)
                                          : QDate(match.captured(3).toInt(), month, number);
    }
    return day.isValid() ? std::optional(DateRange{day, day}) : std::nullopt;
}

/// The words of a search, folded one by one, and how many of them mean days.
class Words
{
public:
    Words(const QString &typed, QDate today)
        : m_typed(typed.split(' '_L1, Qt::SkipEmptyParts))
        , m_today(today)
    {
        for (const QString &word : std::as_const(m_typed))
            m_folded.append(fold(word));
    }

    [[nodiscard]] DateWords read() const
    {
        for (qsizetype i = 0; i < m_folded.size(); ++i) {
            qsizetype used = 0;
            if (const auto days = daysAt(i, used)) {
                QStringList rest = m_typed;
                rest.remove(i, used);
                return {days, rest.join(' '_L1)};
            }
        }
        return {std::nullopt, m_typed.join(' '_L1)};
    }

private:
    [[nodiscard]] QString word(qsizetype i) const { return m_folded.value(i); }

    [[nodiscard]] std::optional<DateRange> daysAt(qsizetype i, qsizetype &used) const
    {
        for (used = 3; used > 0; --used) {
            const auto preset = presetWords().constFind(m_folded.mid(i, used).join(' '_L1));
            if (preset != presetWords().cend() && i + used <= m_folded.size())
                return rangeOf(*preset, m_today);
        }
        used = 1;
        if (const int month = monthOfWord(word(i)); month > 0) {
            const int year = yearOfWord(word(i + 1));
            used = year > 0 ? 2 : 1;
            return wholeMonth(month, year, m_today);
        }
        bool isNumber = false;
        const int day = word(i).toInt(&isNumber);
        if (const int month = monthOfWord(word(i + 1)); isNumber && day >= 1 && day <= 31 && month > 0) {
            const int year = yearOfWord(word(i + 2));
            used = year > 0 ? 3 : 2;
            const QDate date = year > 0 ? QDate(year, month, day) : lastDayLike(day, month, m_today);
            return date.isValid() ? std::optional(DateRange{date, date}) : std::nullopt;
        }
        return dayOf(word(i), m_today);
    }

    QStringList m_typed, m_folded;
    QDate m_today;
};

} // namespace

DateWords readDateWords(const QString &typed, QDate today)
{
    // Typed quotes protect what they hold, and are no part of it.
    if (typed.isEmpty())
        return {};
    static const QRegularExpression quoted(u"[\"“”]([^\"“”]*)[\"“”]"_s);
    QString open = typed;
    const QString kept = [&] {
        QStringList parts;
        for (auto matches = quoted.globalMatch(typed); matches.hasNext();)
            parts.append(matches.next().captured(1));
        open.remove(quoted);
        return parts.join(' '_L1);
    }();
    DateWords words = Words(open, today).read();
    if (!kept.isEmpty())
        words.rest = (words.rest + u' ' + kept).trimmed();
    return words;
}

} // namespace vezne::ui
