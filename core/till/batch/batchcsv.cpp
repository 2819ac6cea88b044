// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/batch/batchcsv.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 1024 * 1024;

/// Cells of one line (RFC 4180; a line ends where it ends, since no reference holds a line break).
QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line[i];
        if (letter == u'"' && isQuoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.back() += line[++i];
        else if (letter == u'"')
            isQuoted = !isQuoted;
        else if (letter == separator && !isQuoted)
            cells.append(QString());
        else
            cells.back() += letter;
    }
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

QChar separatorOf(const QString &text)
{
    const QString first = text.trimmed().section(u'\n', 0, 0);
    for (const QChar separator : {u';', u'\t'}) {
        if (first.contains(separator))
            return separator;
    }
    return u',';
}

/// An exported order number may carry the apostrophe that kept it from being taken for a formula.
QString referenceOf(QString cell)
{
    return cell.startsWith(u'\'') ? cell.mid(1) : cell;
}

bool isTitle(const QStringList &cells)
{
    const bool hasDigit = std::any_of(cells.front().begin(), cells.front().end(),
                                      [](QChar letter) { return letter.isDigit(); });
    return !hasDigit; // ids and orders have one; `Order`, `Ödeme no` have none
}

/// As many as say something: a trailing comma is no cell.
qsizetype filledOf(const QStringList &cells)
{
    const auto last =
        std::find_if(cells.rbegin(), cells.rend(), [](const QString &cell) { return !cell.isEmpty(); });
    return cells.rend() - last;
}

/// What its comma cut off an amount: `50` of 12,50, `50 TL`, `500.00` of 1,500.00. A note that begins with a
/// figure looks like one, unless the amount has its decimals already.
bool isRestOfAmount(const QString &amount, const QString &after)
{
    static const QRegularExpression decimals(u"\\.\\d{1,2}$"_s);
    const bool isFigure =
        std::all_of(after.begin(), after.end(), [](QChar letter) { return letter.isDigit(); });
    return !after.isEmpty() && after.front().isDigit() && (isFigure || !amount.contains(decimals));
}

/// `titles`: how many columns the first line names; 0 when it names none.
bool isSplit(const QStringList &cells, QChar separator, qsizetype titles)
{
    const bool isFraction = separator == u',' && isRestOfAmount(cells.value(1), cells.value(2));
    return isFraction || (titles > 0 && filledOf(cells) > titles);
}

} // namespace

tl::expected<WishFile, WishFault> readWishes(const QByteArray &content)
{
    if (content.size() > largestFile)
        return tl::unexpected(WishFault{});
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark away
    const QString text = decoder(content);
    if (decoder.hasError())
        return tl::unexpected(WishFault{});
    const QChar separator = separatorOf(text);
    WishFile file{.wishes = {}, .language = separator == u',' ? Language::English : Language::Turkish};
    int number = 0;
    qsizetype titles = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QStringList cells = cellsOf(line.trimmed(), separator);
        if (number == 1 && !cells.front().isEmpty() && isTitle(cells)) {
            titles = cells.size();
            continue;
        }
        if (cells.front().isEmpty())
            continue;
        if (isSplit(cells, separator, titles))
            return tl::unexpected(WishFault{WishFault::Kind::SplitAmount, number});
        file.wishes.push_back({referenceOf(cells.front()), cells.value(1), number});
    }
    if (file.wishes.empty())
        return tl::unexpected(WishFault{});
    return file;
}

} // namespace vezne::till
