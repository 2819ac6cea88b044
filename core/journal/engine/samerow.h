// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/statement.h"

namespace vezne::journal {

/// Whether the present rows of two statements with the same columns hold the same, whichever engines they
/// come from.
[[nodiscard]] bool isSameRow(const Statement &left, const Statement &right, int columns);

} // namespace vezne::journal
