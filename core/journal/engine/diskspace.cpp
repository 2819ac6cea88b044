// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/diskspace.h"

#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace vezne::journal {

using namespace Qt::StringLiterals;

std::optional<qint64> SystemDiskSpace::freeAt(const QString &path) const
{
    struct statvfs status = {};
    if (::statvfs(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return static_cast<qint64>(status.f_bavail) * static_cast<qint64>(status.f_frsize);
}

Room roomOf(std::optional<qint64> freeBytes)
{
    const qint64 bytes = freeBytes.value_or(lowRoom);
    if (bytes < leastRoom)
        return Room::Out;
    return bytes < lowRoom ? Room::Low : Room::Ample;
}

Ballast::Ballast(const QString &journalFile)
    : m_file(journalFile + u".ballast"_s)
{}

bool Ballast::take() const
{
    const QByteArray path = QFile::encodeName(m_file);
    struct stat status = {};
    if (::stat(path.constData(), &status) == 0 && status.st_size >= size)
        return true;
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    // Blocks are taken, not only promised: a hole in the file would give nothing back.
    const bool isTaken = ::posix_fallocate(descriptor, 0, size) == 0;
    ::close(descriptor);
    if (!isTaken)
        ::unlink(path.constData());
    return isTaken;
}

bool Ballast::release() const
{
    return QFileInfo(m_file).size() > 0 && QFile::remove(m_file);
}

} // namespace vezne::journal
