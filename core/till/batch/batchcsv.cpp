// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/batch/batchcsv.h"

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
    const QString first = text.section(u'\n', 0, 0);
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

} // namespace

std::optional<WishFile> readWishes(const QByteArray &content)
{
    if (content.size() > largestFile)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark away
    const QString text = decoder(content);
    if (decoder.hasError())
        return std::nullopt;
    const QChar separator = separatorOf(text);
    WishFile file{.wishes = {}, .language = separator == u',' ? Language::English : Language::Turkish};
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QStringList cells = cellsOf(line.trimmed(), separator);
        if (cells.front().isEmpty() || (number == 1 && isTitle(cells)))
            continue;
        file.wishes.push_back({referenceOf(cells.front()), cells.value(1), number});
    }
    return file.wishes.empty() ? std::nullopt : std::optional(std::move(file));
}

} // namespace vezne::till
