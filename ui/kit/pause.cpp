// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pause.h"

namespace vezne::ui {

Pause::Pause(std::chrono::milliseconds length, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(length);
    connect(&m_timer, &QTimer::timeout, this, &Pause::over);
}

void Pause::begin()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void Pause::restart()
{
    m_timer.start();
}

void Pause::stop()
{
    m_timer.stop();
}

} // namespace vezne::ui
