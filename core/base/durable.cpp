// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

namespace vezne {

bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

} // namespace vezne
