// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace vezne {

QString programNamed(const QString &name)
{
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

} // namespace vezne
