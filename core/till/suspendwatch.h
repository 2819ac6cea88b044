// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

#include "core/base/clock.h"

namespace vezne::till {

/// Notices that the machine slept: CLOCK_BOOTTIME then runs ahead of CLOCK_MONOTONIC, and timers stood still.
class SuspendWatch : public QObject
{
    Q_OBJECT

public:
    explicit SuspendWatch(const Clock &clock, QObject *parent = nullptr);

    /// Compares the clocks now; a timer does so each second.
    void check();

Q_SIGNALS:
    /// The machine was asleep for more than five seconds.
    void resumed(std::chrono::milliseconds slept);

private:
    [[nodiscard]] std::chrono::milliseconds ahead() const { return m_clock.boottime() - m_clock.monotonic(); }

    const Clock &m_clock;
    std::chrono::milliseconds m_ahead;
    QTimer m_timer;
};

} // namespace vezne::till
