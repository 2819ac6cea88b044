// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <QCoreApplication>
#include <QDir>

namespace vezne::test {

using namespace Qt::StringLiterals;

QString sourcePath(const QString &path)
{
    QDir folder(QCoreApplication::applicationDirPath());
    while (!folder.exists(u"CMakePresets.json"_s) && folder.cdUp()) {
    }
    return QDir::cleanPath(folder.filePath(path));
}

QString programPath(const QString &name)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../bin/"_s + name);
}

} // namespace vezne::test
