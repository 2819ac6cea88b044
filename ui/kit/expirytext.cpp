// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/expirytext.h"

#include "core/base/digit.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

bool isMark(QChar c)
{
    return c == u'/' || c == u'-' || c == u'.' || c.isSpace();
}

struct Parts
{
    QString month;
    QString year;
    bool marked = false; ///< a slash, dash, dot or space follows the month
};

std::optional<Parts> split(QStringView text)
{
    Parts parts;
    for (const QChar c : text) {
        if (isDigit(c))
            (parts.marked ? parts.year : parts.month) += c;
        else if (isMark(c))
            parts.marked |= !parts.month.isEmpty();
        else
            return std::nullopt;
    }
    // Without a mark, or with digits put in before it, the first one or two are the month: 5 can only be May.
    const qsizetype monthSize = parts.month.startsWith(u'0') || parts.month.startsWith(u'1') ? 2 : 1;
    if (parts.month.size() > monthSize) {
        parts.year.prepend(parts.month.mid(monthSize));
        parts.month.truncate(monthSize);
    }
    return parts;
}

} // namespace

std::optional<QString> expiryTyped(QStringView typed)
{
    std::optional<Parts> parts = split(typed);
    if (!parts)
        return std::nullopt;
    auto &[month, year, marked] = *parts;
    if (month.size() == 1 && (marked || month > "1"_L1))
        month.prepend(u'0');
    if (month.size() < 2)
        return month;
    if (month < "01"_L1 || month > "12"_L1)
        return std::nullopt;
    if (year.size() > 2 && !year.startsWith("20"_L1))
        return std::nullopt;
    if (year.size() > 4)
        return std::nullopt;
    return month + " / "_L1 + (year.size() == 4 ? year.right(2) : year);
}

QString expiryDeleted(QStringView left)
{
    while (!left.isEmpty() && isMark(left.back()))
        left.chop(1);
    return left.toString();
}

} // namespace vezne::ui
