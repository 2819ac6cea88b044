// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/action.h"
#include "core/access/role.h"

namespace vezne::access {

/// How far a role may go with an action.
enum class Right {
    No,
    Yes,
    WithinLimits, ///< see limits.h
    FourEyes,     ///< with a second person who has the same right
};

/// The one table of who may do what; docs/roles.md prints it.
[[nodiscard]] Right rightOf(Action action, Role role);

} // namespace vezne::access
