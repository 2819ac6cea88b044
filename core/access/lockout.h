// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "core/base/clock.h"

namespace vezne::access {

/// PCI DSS 8.3.4: at most ten tries, then half an hour.
inline constexpr int mostTries = 10;
inline constexpr std::chrono::minutes lockLength{30};

/// Until when nobody may try again for an account with so many failed tries in a row, the last of them at
/// `lastFailure`; nothing when it is free.
[[nodiscard]] inline std::optional<Instant> lockedUntil(int tries, Instant lastFailure, Instant now)
{
    const bool isFull = tries > 0 && tries % mostTries == 0;
    const Instant until = lastFailure + lockLength;
    return isFull && now < until ? std::optional(until) : std::nullopt;
}

} // namespace vezne::access
