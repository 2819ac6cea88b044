// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/csvsheet.h"

#include "core/base/istanbul.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

CsvSheet::CsvSheet(const QString &file, Language language)
    : m_language(language)
    , m_file(file)
{
    if (m_file.open(QIODevice::WriteOnly) && language == Language::Turkish)
        m_file.write(byteOrderMark);
}

void CsvSheet::writeHeader(const QStringList &titles)
{
    writeLine(titles);
}

void CsvSheet::writeRow(const std::vector<Cell> &cells)
{
    QStringList fields;
    for (const Cell &cell : cells)
        fields.append(text(cell));
    writeLine(fields);
}

QString CsvSheet::text(const Cell &cell) const
{
    if (const auto *words = std::get_if<QString>(&cell))
        return defused(*words);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *money = std::get_if<Money>(&cell))
        return m_language == Language::Turkish ? money->toWire().replace(u'.', u',') : money->toWire();
    if (const auto *instant = std::get_if<Instant>(&cell))
        return istanbul::dateTime(*instant).toString(
            m_language == Language::Turkish ? u"dd.MM.yyyy HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
    return {};
}

void CsvSheet::writeLine(const QStringList &fields)
{
    if (!m_file.isOpen())
        return; // finish() says so
    QStringList ready;
    for (const QString &field : fields)
        ready.append(quoted(field));
    m_file.write((ready.join(m_language == Language::Turkish ? u';' : u',') + u"\r\n"_s).toUtf8());
}

bool CsvSheet::finish()
{
    return m_file.commit(); // remembers whether a write failed
}

} // namespace vezne::finance
