// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/cli/run.h"
#include "core/till/sale.h"

namespace vezne::cli {

/// The sale that the options of `pay` describe; says what is wrong and ends the run otherwise.
[[nodiscard]] std::optional<till::Sale> readSale(Run &run);

} // namespace vezne::cli
