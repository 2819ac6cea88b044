// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/journal/records.h"

namespace vezne::till {

/// iyzico says that a hold which is not captured may lapse by itself, and names no term. Card schemes
/// commonly let one stand for a week, so it is warned of before.
inline constexpr std::chrono::days usualHoldLife{7};
inline constexpr std::chrono::days holdWarning{5};

/// How long an amount has been held.
[[nodiscard]] inline std::chrono::days ageOfHold(const journal::Operation &hold, Instant now)
{
    return std::chrono::floor<std::chrono::days>(now - hold.sentAt.value_or(hold.createdAt));
}

/// Held for so long that it may soon lapse by itself.
[[nodiscard]] inline bool isLapsing(const journal::Operation &operation, Instant now)
{
    return operation.isHold() && ageOfHold(operation, now) >= holdWarning;
}

} // namespace vezne::till
