// SPDX-License-Identifier: GPL-3.0-or-later
// Paper for the other programs, in a process of its own:
//   vezne-paper pdf FILE TITLE < HTML
//     so that vezne-cli loads no fonts and no graphics for its other commands
//   vezne-paper mail < JSON
//     so that the desktop may look at who asks, which it may not at a process that holds keys (app/hardening)
// It knows no keys and no card. Exit codes: 0 done, 1 not done, 2 bad usage.
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <cstdio>

#include "app/paper/portalmail.h"
#include "ui/paper/paper.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray readInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

int makePdf(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it needs no display
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    return vezne::ui::savePdf(QString::fromUtf8(readInput()), words[3], words[2]) ? 0 : 1;
}

int composeMail(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QJsonObject mail = QJsonDocument::fromJson(readInput()).object();
    return vezne::paper::composeThroughPortal(mail) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "pdf" && argc == 4)
        return makePdf(argc, argv);
    if (what == "mail" && argc == 2)
        return composeMail(argc, argv);
    std::fputs("vezne-paper pdf FILE TITLE < HTML\nvezne-paper mail < JSON\n", stderr);
    return 2;
}
