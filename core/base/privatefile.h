// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <sys/types.h>

namespace vezne {

/// While it lives, files and folders that this process makes are their owner's only (umask 077). The umask is
/// the whole process's: keep it short.
class PrivateCreation
{
public:
    PrivateCreation();
    ~PrivateCreation();
    Q_DISABLE_COPY_MOVE(PrivateCreation)

private:
    mode_t m_before;
};

/// Makes the folder and those above it that are missing, each for its owner only (0700). One that is there
/// keeps its rights: it may be shared on purpose.
[[nodiscard]] bool makePrivateFolder(const QString &folder);

} // namespace vezne
