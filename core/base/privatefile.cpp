// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefile.h"

#include <QDir>
#include <sys/stat.h>

namespace vezne {

PrivateCreation::PrivateCreation()
    : m_before(::umask(077))
{}

PrivateCreation::~PrivateCreation()
{
    ::umask(m_before);
}

bool makePrivateFolder(const QString &folder)
{
    const PrivateCreation creation;
    return QDir().mkpath(folder);
}

} // namespace vezne
