// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace vezne::sandbox {

/// The provider's own clock: the machine's, moved by an offset that tests set. It goes on running.
class ProviderClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_system.now() + m_offset; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }

    [[nodiscard]] std::chrono::milliseconds offset() const { return m_offset; }
    void setOffset(std::chrono::milliseconds offset) { m_offset = offset; }
    void moveTo(Instant now) { m_offset = now - m_system.now(); }

private:
    SystemClock m_system;
    std::chrono::milliseconds m_offset{0};
};

} // namespace vezne::sandbox
