// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/clock.h"

namespace vezne::journal {

/// Which of the backups made at `times` need not be kept at `now`. Kept are: of the last 48 hours the newest
/// of each hour, of the last 90 days the newest of each Istanbul day, the newest of all, and those that seem
/// to come from the future (a clock was set back).
[[nodiscard]] std::vector<Instant> expired(std::vector<Instant> times, Instant now);

} // namespace vezne::journal
