// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/suspendwatch.h"

namespace vezne::till {

using namespace std::chrono_literals;

namespace {

constexpr auto checkEvery = 1s;
constexpr std::chrono::milliseconds shortestSleep = 5s;

} // namespace

SuspendWatch::SuspendWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ahead(ahead())
{
    m_timer.setInterval(checkEvery);
    connect(&m_timer, &QTimer::timeout, this, &SuspendWatch::check);
    m_timer.start();
}

void SuspendWatch::check()
{
    const auto slept = ahead() - m_ahead;
    m_ahead += slept;
    if (slept > shortestSleep)
        Q_EMIT resumed(slept);
}

} // namespace vezne::till
