// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/readypress.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <chrono>

namespace vezne::desktop {

using namespace std::chrono_literals;

namespace {
constexpr auto readyPatience = 2s; // later it would surprise whoever has gone on
} // namespace

void ReadyPress::press(QAbstractButton *button)
{
    if (button->isVisible() && button->isEnabled())
        button->click();
    else
        new ReadyPress(button);
}

ReadyPress::ReadyPress(QAbstractButton *button)
    : QObject(button)
    , m_button(button)
{
    button->installEventFilter(this);
    QTimer::singleShot(readyPatience, this, &QObject::deleteLater);
}

bool ReadyPress::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        deleteLater();
    const bool mayBeReady = event->type() == QEvent::EnabledChange || event->type() == QEvent::Show;
    if (mayBeReady && m_button->isEnabled() && m_button->isVisible()) {
        m_button->removeEventFilter(this);
        // Later: the page is in the middle of showing what it read.
        QTimer::singleShot(0, m_button, [button = m_button] {
            if (!QApplication::activeModalWidget() && button->isVisible() && button->isEnabled())
                button->click();
        });
        deleteLater();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vezne::desktop
