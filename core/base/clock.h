// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

namespace vezne {

/// A point in time as the journal stores it: UTC, milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Since 1970-01-01T00:00Z, as the journal, the provider and Qt count.
[[nodiscard]] constexpr qint64 toMilliseconds(Instant at)
{
    return at.time_since_epoch().count();
}

[[nodiscard]] constexpr Instant fromMilliseconds(qint64 sinceEpoch)
{
    return Instant(std::chrono::milliseconds(sinceEpoch));
}

/// Where the program learns the time. The one seam that tests replace.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall clock, UTC. May jump; never used to measure how long something took.
    [[nodiscard]] virtual Instant now() const = 0;

    /// Time since some fixed point that never goes backwards and stands still in suspend (CLOCK_MONOTONIC).
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;

    /// The same, but goes on in suspend (CLOCK_BOOTTIME): the two drift apart by as long as the machine
    /// slept.
    [[nodiscard]] virtual std::chrono::milliseconds boottime() const { return monotonic(); }
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] std::chrono::milliseconds boottime() const override;
};

} // namespace vezne
