// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/check/rebuildcheck.h"

namespace vezne::journal {

/// Checks every payment whose first event is no later than `upTo`, on every core, and adds up what all of
/// them make. Stops at the first payments that are not what the events say.
[[nodiscard]] Result<RebuildCheck> checkPayments(const Database &stored, qint64 upTo);

} // namespace vezne::journal
