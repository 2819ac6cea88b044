// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace vezne::test {

/// Stands still until it is told otherwise.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant now)
        : m_now(now)
    {}

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    [[nodiscard]] std::chrono::milliseconds boottime() const override { return m_monotonic + m_slept; }

    void set(Instant now) { m_now = now; }
    /// The machine sleeps: the wall clock goes on, the monotonic one does not.
    void sleep(std::chrono::milliseconds by)
    {
        m_now += by;
        m_slept += by;
    }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_monotonic += by;
    }

private:
    Instant m_now;
    std::chrono::milliseconds m_monotonic{1}, m_slept{0};
};

} // namespace vezne::test
