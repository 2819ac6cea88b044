// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/lockedfile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vezne::journal {

bool openLocked(QFile &file, const QString &path, int flags)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), flags | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    if (::flock(descriptor, LOCK_EX) != 0 ||
        !file.open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return false;
    }
    return true;
}

bool overwrite(QFile &file, const QByteArray &content)
{
    file.seek(0);
    return file.write(content) == content.size() && file.resize(content.size()) &&
           ::fsync(file.handle()) == 0;
}

} // namespace vezne::journal
