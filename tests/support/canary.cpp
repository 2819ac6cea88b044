// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary.h"

#include <QByteArrayMatcher>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <fcntl.h>
#include <unistd.h>

namespace vezne::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 4 * 1024 * 1024;
constexpr qint64 overlap = 256; // longer than any spelling

QByteArray utf16(const QByteArray &text, bool isBigEndian)
{
    QByteArray wide;
    for (const char c : text) {
        wide.append(isBigEndian ? '\0' : c);
        wide.append(isBigEndian ? c : '\0');
    }
    return wide;
}

/// What base64 makes of `text` when `before` bytes stand before it in the last triple, without the letters
/// that depend on its neighbours.
QByteArray base64At(const QByteArray &text, int before)
{
    QByteArray padded = QByteArray(before, 'x') + text;
    const qsizetype skipped = before == 0 ? 0 : before + 1;
    const qsizetype whole = padded.size() / 3 * 3;
    return padded.first(whole).toBase64().sliced(skipped);
}

QByteArray grouped(const QByteArray &number, char gap)
{
    QByteArray text;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text.append(gap);
        text.append(number[i]);
    }
    return text;
}

QByteArray jsonEscaped(const QByteArray &text)
{
    QByteArray escaped;
    for (const char c : text)
        escaped += "\\u00" + QByteArray(1, c).toHex();
    return escaped;
}

char luhnDigit(const QByteArray &body)
{
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        int digit = body[body.size() - 1 - i] - '0';
        if (i % 2 == 0)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return char('0' + (10 - sum % 10) % 10);
}

struct Region
{
    qint64 from, to;
};

/// What the process may have written to: libraries' code and shared files hold nothing of it.
QList<Region> writableRegions(pid_t process)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QList<Region> regions;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words[1].startsWith("rw") || line.contains("[vvar]"))
            continue;
        const QList<QByteArray> ends = words[0].split('-');
        regions.append({ends[0].toLongLong(nullptr, 16), ends[1].toLongLong(nullptr, 16)});
    }
    return regions;
}

} // namespace

Canary::Canary(const QByteArray &text, Form form)
{
    m_spellings = {{u"ASCII"_s, text},
                   {u"UTF-16LE"_s, utf16(text, false)},
                   {u"UTF-16BE"_s, utf16(text, true)},
                   {u"hex"_s, text.toHex()},
                   {u"HEX"_s, text.toHex().toUpper()},
                   {u"JSON escapes"_s, jsonEscaped(text)}};
    for (int before = 0; before < 3; ++before)
        m_spellings.append({u"base64 after %1"_s.arg(before), base64At(text, before)});
    if (form == Form::CardNumber) {
        for (const char gap : {' ', '-'}) {
            m_spellings.append({u"groups with '%1'"_s.arg(QLatin1Char(gap)), grouped(text, gap)});
            m_spellings.append(
                {u"UTF-16LE groups with '%1'"_s.arg(QLatin1Char(gap)), utf16(grouped(text, gap), false)});
        }
        m_spellings.append({u"BCD"_s, QByteArray::fromHex(text)});
    }
}

QByteArray Canary::cardNumber()
{
    QByteArray body = "552879";
    while (body.size() < 15)
        body.append(char('0' + QRandomGenerator::system()->bounded(10)));
    return body + luhnDigit(body);
}

QByteArray Canary::randomText(int size)
{
    QByteArray text;
    while (text.size() < size)
        text.append(char('a' + QRandomGenerator::system()->bounded(26)));
    return text;
}

QStringList Canary::in(const QByteArray &bytes) const
{
    QStringList found;
    for (const Spelling &spelling : m_spellings) {
        if (bytes.contains(spelling.bytes))
            found << spelling.name;
    }
    return found;
}

QStringList Canary::inFolder(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue; // a socket or a pipe
        const QStringList spellings = in(file.readAll());
        for (const QString &spelling : spellings)
            found << file.fileName() + u": "_s + spelling;
    }
    return found;
}

QStringList Canary::inMemory(pid_t process) const
{
    const int memory = ::open(qPrintable(u"/proc/%1/mem"_s.arg(process)), O_RDONLY | O_CLOEXEC);
    const QList<Region> regions = writableRegions(process);
    if (memory < 0 || regions.isEmpty())
        return {u"the memory cannot be read"_s};
    QStringList found;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (const Region &region : regions) {
        for (qint64 at = region.from; at < region.to; at += chunkSize - overlap) {
            const auto wanted = std::min(chunkSize, region.to - at);
            const qint64 got = ::pread(memory, chunk.data(), size_t(wanted), at);
            if (got <= 0)
                break; // a guard page, or memory that nobody has touched
            const auto seen = QByteArray::fromRawData(chunk.constData(), got);
            for (const Spelling &spelling : m_spellings) {
                const qsizetype place = QByteArrayMatcher(spelling.bytes).indexIn(seen);
                if (place >= 0)
                    found << u"%1: %2"_s.arg(at + place, 0, 16).arg(spelling.name);
            }
        }
    }
    ::close(memory);
    return found;
}

bool mayReadMemory()
{
    return ::geteuid() == 0;
}

} // namespace vezne::test
