// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "tests/support/suite.h"

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // what a window measures is the same everywhere
    const QApplication application(argc, argv);
    return vezne::test::Suite::run(argc, argv);
}
