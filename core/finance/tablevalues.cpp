// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/tablevalues.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTime>

namespace vezne::finance {

using namespace Qt::StringLiterals;

namespace {

/// Digits, dots, commas and a sign; everything that a file puts around a figure is gone.
QString bare(QString text)
{
    static const QRegularExpression around(uR"([\s\x{00A0}\x{202F}'’₺$€£]|TRY|TL|USD|EUR|GBP)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.remove(around);
}

/// Groups of three after the first: `1.234`, `12.345.678`.
bool isGrouped(const QString &figure, QChar mark)
{
    const QStringList groups = figure.split(mark);
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3)
            return false;
    }
    return groups.size() > 1 && !groups.first().isEmpty() && groups.first().size() <= 3 &&
           groups.first() != "0"_L1;
}

} // namespace

std::optional<Decimal> amountFrom(QString text, QChar decimalMark)
{
    text = bare(std::move(text));
    bool isNegative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        isNegative = true;
        text = text.sliced(1, text.size() - 2);
    }
    if (text.endsWith(u'-')) {
        isNegative = true;
        text.chop(1);
    } else if (text.startsWith(u'-') || text.startsWith(u'−') || text.startsWith(u'+')) {
        isNegative = text.front() != u'+';
        text.remove(0, 1);
    }
    static const QRegularExpression figure(uR"(^\d[\d.,]*$|^[.,]\d+$)"_s);
    if (!figure.match(text).hasMatch())
        return std::nullopt;
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    QChar mark = dot > comma ? u'.' : u',';
    if (dot >= 0 && comma >= 0) {
        if (text.count(mark) != 1)
            return std::nullopt;
    } else if (text.count(mark) > 1) {
        if (!isGrouped(text, mark))
            return std::nullopt;
        mark = mark == u'.' ? u',' : u'.'; // all of them group
    } else if (text.count(mark) == 1 && isGrouped(text, mark) && mark != decimalMark) {
        mark = decimalMark;
    }
    const QChar grouping = mark == u'.' ? u',' : u'.';
    const QString whole = text.section(mark, 0, 0);
    if (whole.contains(grouping) && !isGrouped(whole, grouping))
        return std::nullopt;
    text.remove(grouping);
    text.replace(mark, u'.');
    if (text.startsWith(u'.'))
        text.prepend(u'0');
    if (text.endsWith(u'.'))
        text.chop(1);
    const auto read = Decimal::parse(text);
    return read && isNegative ? Decimal().minus(*read) : read;
}

QChar decimalMarkOf(const QStringList &amounts)
{
    qsizetype dots = 0;
    qsizetype commas = 0;
    for (const QString &amount : amounts) {
        const QString text = bare(amount);
        const qsizetype dot = text.lastIndexOf(u'.');
        const qsizetype comma = text.lastIndexOf(u',');
        if (dot < 0 && comma < 0)
            continue;
        const QChar last = dot > comma ? u'.' : u',';
        const bool isCertain = (dot >= 0 && comma >= 0) || (text.count(last) == 1 && !isGrouped(text, last));
        if (isCertain)
            ++(last == u'.' ? dots : commas);
        else if (text.count(last) > 1)
            ++(last == u'.' ? commas : dots); // it groups
    }
    return commas > dots ? u',' : u'.';
}

std::optional<QDate> dateFrom(const QString &text)
{
    static const QRegularExpression yearFirst(uR"(^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d))"_s);
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d))"_s);
    static const QRegularExpression packed(uR"(^(\d{4})(\d{2})(\d{2})(?!\d))"_s);
    constexpr int century = 2000;
    constexpr int shortYear = 100;
    const QString date = text.trimmed();
    for (const QRegularExpression &form : {yearFirst, packed}) {
        if (const auto match = form.match(date); match.hasMatch()) {
            const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            return day.isValid() ? std::optional(day) : std::nullopt;
        }
    }
    const auto match = dayFirst.match(date);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).toInt();
    const QDate day(year < shortYear ? century + year : year, match.captured(2).toInt(),
                    match.captured(1).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QTime timeFrom(const QString &text)
{
    static const QRegularExpression form(uR"([T\s](\d{1,2}):(\d{2})(?::(\d{2}))?)"_s);
    const auto match = form.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? time : QTime(0, 0);
}

} // namespace vezne::finance
