// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QFileInfo>
#include <QMap>
#include <cstdio>

namespace vezne::test {

namespace {

QMap<QString, Suite::Run> &classes()
{
    static QMap<QString, Suite::Run> byName;
    return byName;
}

} // namespace

Suite::Suite(const char *path, Run function)
{
    classes().insert(QFileInfo(QString::fromLocal8Bit(path)).completeBaseName(), function);
}

int Suite::run(int argc, char **argv)
{
    const Run chosen = argc > 1 ? classes().value(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (chosen)
        return chosen(argc - 1, argv + 1);
    for (auto it = classes().cbegin(); it != classes().cend(); ++it)
        std::puts(qUtf8Printable(it.key()));
    return argc > 1 ? 2 : 0;
}

} // namespace vezne::test
