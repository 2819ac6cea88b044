// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/csvsheet.h"

#include <array>
#include <cstdio>

#include "core/base/istanbul.h"

namespace vezne::finance {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

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
        add(title);
    endLine();
}

void CsvSheet::writeRow(const std::vector<Cell> &cells)
{
    for (const Cell &cell : cells)
        add(cell);
    endLine();
}

void CsvSheet::add(const Cell &cell)
{
    if (const auto *words = std::get_if<QString>(&cell))
        return add(defused(*words));
    if (const auto *instant = std::get_if<Instant>(&cell))
        return add(*instant);
    m_line += '"';
    if (const auto *number = std::get_if<qint64>(&cell))
        m_line += QByteArray::number(*number);
    else if (const auto *money = std::get_if<Money>(&cell))
        m_line += m_isTurkish ? money->toWire().toLatin1().replace('.', ',') : money->toWire().toLatin1();
    m_line += m_isTurkish ? "\";" : "\",";
}

void CsvSheet::add(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.contains('"'))
        bytes.replace("\"", "\"\"");
    m_line += '"';
    m_line += bytes;
    m_line += m_isTurkish ? "\";" : "\",";
}

void CsvSheet::add(Instant at)
{
    const istanbul::WallClock time = istanbul::wallClock(at);
    std::array<char, 64> text{};
    if (m_isTurkish)
        std::snprintf(text.data(), text.size(), "\"%02d.%02d.%04d %02d:%02d:%02d\";", time.day, time.month,
                      time.year, time.hour, time.minute, time.second);
    else
        std::snprintf(text.data(), text.size(), "\"%04d-%02d-%02d %02d:%02d:%02d\",", time.year, time.month,
                      time.day, time.hour, time.minute, time.second);
    m_line += text.data();
}

void CsvSheet::endLine()
{
    if (m_line.isEmpty())
        return;
    m_line.chop(1); // the separator after the last field
    m_line += "\r\n";
    if (m_file.isOpen()) // otherwise finish() says so
        m_file.write(m_line);
    m_line.resize(0); // keeps its memory
}

bool CsvSheet::finish()
{
    return m_file.commit(); // remembers whether a write failed
}

} // namespace vezne::finance
