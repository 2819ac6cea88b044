// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QFileInfo>

namespace vezne {

bool WholeFile::open(OpenMode mode)
{
    const QFileInfo there(fileName());
    return (!there.exists() || there.isFile()) && QSaveFile::open(mode);
}

bool WholeFile::commit()
{
    if (!isOpen())
        return false;
    if (!flush() || error() != NoError)
        cancelWriting();
    return QSaveFile::commit();
}

bool writeWhole(const QString &file, const QByteArray &bytes, Audience audience)
{
    WholeFile target(file);
    return target.open(QIODevice::WriteOnly) &&
           (audience == Audience::Everybody || target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) &&
           target.write(bytes) == bytes.size() && target.commit();
}

} // namespace vezne
