// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/journal/difference.h"

namespace vezne::ui {

/// By how much both books stay apart through what persons explained, there minus here as in the sums below
/// the list: one figure a currency, or two, named, where payments and what was given back both differ. Fees
/// move no sum. Empty when nothing is left of it.
[[nodiscard]] QString explainedGapText(const std::vector<journal::Difference> &differences);

} // namespace vezne::ui
