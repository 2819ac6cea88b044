// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/readahead.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 4 << 20;  ///< bytes
constexpr qint64 ahead = 64 << 20; ///< bytes; more than what a page of rows is off the straight line

/// The descriptor by which SQLite has `file` open; -1 without one. Never one of our own: to open the file
/// once more and to close it would take away all locks that this process has on it (fcntl(2)).
int descriptorOf(const QString &file)
{
    struct stat wanted = {};
    if (::stat(QFile::encodeName(file).constData(), &wanted) != 0)
        return -1;
    const QStringList names = QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System);
    for (const QString &name : names) {
        bool isNumber = false;
        const int descriptor = name.toInt(&isNumber);
        struct stat found = {};
        if (isNumber && ::fstat(descriptor, &found) == 0 && found.st_dev == wanted.st_dev &&
            found.st_ino == wanted.st_ino)
            return descriptor;
    }
    return -1;
}

} // namespace

ReadAhead::ReadAhead(const Place &place)
{
    if (place.isShared() || place.isMemory())
        return;
    struct stat status = {};
    m_descriptor = descriptorOf(place.file());
    if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0)
        return;
    m_size = status.st_size;
    m_from = m_size;
}

void ReadAhead::reach(double share)
{
    if (m_descriptor < 0)
        return;
    const auto here = static_cast<qint64>(std::clamp(share, 0.0, 1.0) * static_cast<double>(m_size));
    m_from = std::min(m_from, here + ahead); // what lies far behind is not needed
    while (m_from > std::max<qint64>(0, here - ahead)) {
        const qint64 begin = std::max<qint64>(0, m_from - piece);
        // The worst that a descriptor which is another's by now can do is to read ahead there.
        (void)::posix_fadvise(m_descriptor, begin, m_from - begin, POSIX_FADV_WILLNEED);
        m_from = begin;
    }
}

} // namespace vezne::journal
