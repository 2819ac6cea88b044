// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/csvtable.h"

#include <QFile>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace vezne::finance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesForGuess = 40;
constexpr std::array delimiters{u';', u',', u'\t', u'|'};

/// The places where Windows-1254, Turkish Windows' own, differs from Latin-1, which is not Windows' either; a
/// decoder of its own, since Qt is not always built with the tables for it.
char16_t fromWindows1254(uchar byte)
{
    static constexpr std::array<char16_t, 32> high{
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0xFFFD, 0x0178};
    constexpr uchar firstHigh = 0x80;
    constexpr uchar pastHigh = 0xA0;
    if (byte >= firstHigh && byte < pastHigh)
        return high[byte - firstHigh];
    switch (byte) {
    case 0xD0:
        return u'Ğ';
    case 0xDD:
        return u'İ';
    case 0xDE:
        return u'Ş';
    case 0xF0:
        return u'ğ';
    case 0xFD:
        return u'ı';
    case 0xFE:
        return u'ş';
    default:
        return byte;
    }
}

QString decodeTurkishWindows(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(),
                           [](char byte) { return QChar(fromWindows1254(static_cast<uchar>(byte))); });
    return text;
}

struct Decoded
{
    QString text, encoding;
};

Decoded decode(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        return {utf16(bytes), u"UTF-16"_s};
    }
    QStringDecoder utf8(QStringDecoder::Utf8); // takes the byte order mark away
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return {text, u"UTF-8"_s};
    return {decodeTurkishWindows(bytes), u"windows-1254"_s};
}

/// A file of a spreadsheet program, a PDF, or anything else that is no text.
bool isBinary(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("%PDF") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return true;
    const bool isWide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    return !isWide && bytes.contains('\0');
}

std::vector<Table::Row> split(const QString &text, QChar delimiter, qsizetype most)
{
    std::vector<Table::Row> rows;
    Table::Row row{.line = 1, .cells = {}};
    QString cell;
    int line = 1;
    bool isQuoted = false;
    const auto endCell = [&] {
        row.cells.append(cell);
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        const bool isBlank =
            std::ranges::all_of(row.cells, [](const QString &c) { return c.trimmed().isEmpty(); });
        if (!isBlank)
            rows.push_back(row);
        row = {.line = line + 1, .cells = {}};
    };
    for (qsizetype i = 0; i < text.size() && qsizetype(rows.size()) < most; ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"') {
                cell.append(c);
                line += c == u'\n' ? 1 : 0;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell.append(c);
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"' && cell.trimmed().isEmpty()) {
            isQuoted = true;
            cell.clear();
        } else if (c == delimiter) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
            ++line;
        } else {
            cell.append(c);
        }
    }
    if (qsizetype(rows.size()) < most && (!cell.isEmpty() || !row.cells.isEmpty()))
        endRow();
    return rows;
}

/// The delimiter that gives most of the first lines the same number of cells, and more than one. A statement
/// often begins with lines of its own before the table.
std::optional<QChar> guessDelimiter(const QString &text)
{
    std::optional<QChar> best;
    qsizetype bestScore = 0;
    for (const QChar delimiter : delimiters) {
        QMap<qsizetype, qsizetype> linesWith;
        for (const Table::Row &row : split(text, delimiter, linesForGuess))
            ++linesWith[row.cells.size()];
        for (auto count = linesWith.begin(); count != linesWith.end(); ++count) {
            const qsizetype score = count.key() > 1 ? count.value() * count.key() : 0;
            if (score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
    }
    return best;
}

} // namespace

QString Table::cell(const Row &row, qsizetype column)
{
    return column >= 0 && column < row.cells.size() ? row.cells[column].trimmed() : QString();
}

tl::expected<Table, TableFault> readTable(const QByteArray &bytes)
{
    if (isBinary(bytes))
        return tl::unexpected(TableFault::NotText);
    Decoded decoded = decode(bytes);
    if (decoded.text.trimmed().isEmpty())
        return tl::unexpected(TableFault::Empty);
    std::optional<QChar> delimiter;
    qsizetype skipped = 0;
    if (decoded.text.startsWith("sep="_L1) && decoded.text.size() > 4) { // Excel's own first line
        delimiter = decoded.text[4];
        skipped = 1;
    } else {
        delimiter = guessDelimiter(decoded.text);
    }
    if (!delimiter)
        return tl::unexpected(TableFault::OneColumn);
    Table table{.rows = split(decoded.text, *delimiter, std::numeric_limits<qsizetype>::max()),
                .delimiter = *delimiter,
                .encoding = decoded.encoding};
    table.rows.erase(table.rows.begin(),
                     table.rows.begin() + std::min(skipped, qsizetype(table.rows.size())));
    return table;
}

tl::expected<Table, TableFault> readTableFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(TableFault::CannotRead);
    if (source.size() > mostTableBytes)
        return tl::unexpected(TableFault::TooLarge);
    return readTable(source.readAll());
}

} // namespace vezne::finance
