// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace vezne::ui {

namespace {

bool isTouched(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::TabletPress;
}

} // namespace

IdleWatch::IdleWatch(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
    setPatience(patience);
}

void IdleWatch::setPatience(std::chrono::milliseconds patience)
{
    m_timer.start(patience);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouched(event->type()))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace vezne::ui
