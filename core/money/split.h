// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/money/money.h"

namespace vezne {

/// Spreads `total` over `weights` in proportion, to the minor unit, by the largest-remainder method: the
/// parts always add up to `total`, and no part differs from its exact share by a whole minor unit. Ties go to
/// the earlier weight. Weights are not negative; when all are zero, the first takes everything. Empty for no
/// weights.
[[nodiscard]] std::vector<Money> split(Money total, std::span<const std::int64_t> weights);

} // namespace vezne
