// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/place.h"

namespace vezne::bench {

/// Chains the events of a shared book anew, for its owner, who moved them: tests/bench/sharedbook grow.
/// Returns 0.
int seal(const journal::Place &book);

} // namespace vezne::bench
