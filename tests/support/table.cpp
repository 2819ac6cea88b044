// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/table.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTextStream>

namespace vezne::test {

using namespace Qt::StringLiterals;

QList<QStringList> readTable(const QString &name)
{
    QFile file(sourcePath(u"tests/data/"_s + name));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QTextStream lines(&file);
    for (QString line; lines.readLineInto(&line);) {
        if (!line.startsWith(u'#'))
            rows << line.split(u';');
    }
    return rows;
}

} // namespace vezne::test
