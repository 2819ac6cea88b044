// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/csvsheet.h"

#include <array>
#include <charconv>
#include <limits>

#include "core/base/istanbul.h"

namespace vezne::finance {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";
constexpr qsizetype atOnce = 65'536; ///< bytes
constexpr quint64 minorInMajor = 100;

} // namespace

CsvSheet::CsvSheet(const QString &file, Language language)
    : m_isTurkish(language == Language::Turkish)
    , m_file(file)
{
    if (m_file.open(QIODevice::WriteOnly) && m_isTurkish)
        m_file.write(byteOrderMark);
}

void CsvSheet::writeHeader(const QStringList &titles)
{
    for (const QString &title : titles)
        add(title, false);
    if (!titles.isEmpty())
        endLine();
}

void CsvSheet::writeRow(std::span<const Cell> cells)
{
    for (const Cell &cell : cells)
        add(cell);
    if (!cells.empty())
        endLine();
}

void CsvSheet::add(const Cell &cell)
{
    if (const auto *words = std::get_if<QString>(&cell))
        return add(QStringView(*words), isFormula(*words));
    m_text += '"';
    if (const auto *instant = std::get_if<Instant>(&cell))
        add(*instant);
    else if (const auto *number = std::get_if<qint64>(&cell))
        addNumber(*number);
    else if (const auto *money = std::get_if<Money>(&cell))
        add(*money);
    m_text += m_isTurkish ? "\";" : "\",";
}

void CsvSheet::add(QStringView text, bool isDefused)
{
    m_text += isDefused ? "\"'" : "\"";
    const qsizetype begin = m_text.size();
    m_text.resize(begin + m_toUtf8.requiredSpace(text.size()));
    const char *end = m_toUtf8.appendToBuffer(m_text.data() + begin, text);
    m_text.resize(end - m_text.constData());
    for (qsizetype at = m_text.indexOf('"', begin); at >= 0; at = m_text.indexOf('"', at + 2))
        m_text.insert(at, '"');
    m_text += m_isTurkish ? "\";" : "\",";
}

void CsvSheet::add(const Money &money)
{
    const auto minor = money.minorUnits();
    const auto size = minor < 0 ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    if (minor < 0)
        m_text += '-';
    addNumber(size / minorInMajor);
    m_text += m_isTurkish ? ',' : '.';
    addParts({{static_cast<int>(size % minorInMajor), 2}}, ' ');
}

void CsvSheet::add(Instant at)
{
    const istanbul::WallClock time = istanbul::wallClock(at);
    if (m_isTurkish)
        addParts({{time.day, 2}, {time.month, 2}, {time.year, 4}}, '.');
    else
        addParts({{time.year, 4}, {time.month, 2}, {time.day, 2}}, '-');
    m_text += ' ';
    addParts({{time.hour, 2}, {time.minute, 2}, {time.second, 2}}, ':');
}

template<class Number>
void CsvSheet::addNumber(Number number)
{
    std::array<char, std::numeric_limits<Number>::digits10 + 2> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    m_text.append(digits.data(), end - digits.begin());
}

void CsvSheet::addParts(std::initializer_list<Part> parts, char between)
{
    for (const Part &part : parts) {
        std::array<char, 4> digits{};
        int rest = part.value;
        for (int i = part.width - 1; i >= 0; --i, rest /= 10)
            digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + rest % 10);
        m_text.append(digits.data(), part.width);
        m_text += between;
    }
    m_text.chop(1);
}

void CsvSheet::endLine()
{
    m_text.chop(1); // the separator after the last field
    m_text += "\r\n";
    if (m_text.size() >= atOnce)
        flush();
}

void CsvSheet::flush()
{
    if (m_file.isOpen()) // otherwise finish() says so
        m_file.write(m_text);
    m_text.resize(0); // keeps its memory
}

bool CsvSheet::finish()
{
    flush();
    return m_file.commit();
}

} // namespace vezne::finance
