// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/sandbox/bank/bintable.h"
#include "core/money/decimal.h"

namespace vezne::sandbox {

/// One way to pay.
struct Plan
{
    int count = 1;
    Decimal monthly; ///< total / count, rounded on its own: count times it may miss the total
    Decimal total;
};

[[nodiscard]] bool offersInstallments(const QString &family);

/// The plans that a card may choose from for `price`, ascending: 1 alone for debit, foreign and unknown
/// cards, otherwise 1, 2, 3, 6, 9 and 12 at the family's rates. Amounts have two decimals, rounded half up.
[[nodiscard]] std::vector<Plan> plansFor(const std::optional<BinFacts> &card, Decimal price);

} // namespace vezne::sandbox
