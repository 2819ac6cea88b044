// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefile.h"

#include <QDir>
#include <sys/stat.h>

namespace vezne {

bool makePrivateFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return true;
    const mode_t before = ::umask(077);
    const bool isMade = QDir().mkpath(folder);
    ::umask(before);
    return isMade;
}

} // namespace vezne
