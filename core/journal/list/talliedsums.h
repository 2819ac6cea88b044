// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/list/adder.h"
#include "core/journal/list/tally.h"

namespace vezne::journal {

/// Months that lie whole within the filter's dates, both included; empty when the last comes before the
/// first.
struct Months
{
    int first = 0, last = std::numeric_limits<int>::max();
};

[[nodiscard]] Months wholeMonthsOf(const Filter &filter);

/// Adds what running sums say of `months`, which lie within the filter's dates; of what is reconciled or not,
/// too. Nothing but what the sums hold may be asked for.
[[nodiscard]] Result<void> addTallied(const Database &database, const Filter &filter, Months months,
                                      Adder &adder);

} // namespace vezne::journal
