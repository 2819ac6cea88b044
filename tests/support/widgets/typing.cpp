// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/typing.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace vezne::test {

namespace {

void press(QWidget *widget, QChar c)
{
    const int key = c.toUpper().unicode();
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

void type(QWidget *widget, const QString &text)
{
    for (const QChar c : text)
        press(widget, c);
}

void typeOn(QWidget *window, const QString &text)
{
    for (const QChar c : text)
        press(window->focusWidget(), c);
}

} // namespace vezne::test
