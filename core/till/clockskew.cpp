// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/clockskew.h"

namespace vezne::till {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds warnAbove = 2min;
constexpr std::chrono::milliseconds refuseAbove = 12h;

} // namespace

ClockSkew::ClockSkew(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void ClockSkew::hear(Instant systemTime)
{
    const auto before = m_skew;
    const Verdict verdictBefore = verdict();
    m_skew = systemTime - m_clock.now();
    const auto minutes = [](std::chrono::milliseconds skew) {
        return std::chrono::round<std::chrono::minutes>(skew);
    };
    const bool isOtherMinute = !before || minutes(*before) != minutes(*m_skew);
    if (verdict() != verdictBefore || (verdict() != Verdict::Fine && isOtherMinute))
        Q_EMIT changed();
}

ClockSkew::Verdict ClockSkew::verdict() const
{
    const auto apart = std::chrono::abs(m_skew.value_or(0ms));
    if (apart > refuseAbove)
        return Verdict::Refuse;
    return apart > warnAbove ? Verdict::Warn : Verdict::Fine;
}

} // namespace vezne::till
