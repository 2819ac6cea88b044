// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "app/sandbox/ledger/records.h"

/// What a payment costs the merchant, to eight decimals, as recorded from the provider's sandbox in 2026.
namespace vezne::sandbox {

/// Spreads `paidPrice` over the lines (whose price and itemId are set) and reckons each line's commission
/// (3.49 %), its share of the fixed fee (0.25) and what the merchant gets. Shares are rounded half up; the
/// last line takes what rounding left, so that shares add up exactly. The prices' sum is above zero.
void settle(std::vector<Line> &lines, Decimal paidPrice);

/// The merchant's surcharge over the price in percent; negative for a discount.
[[nodiscard]] Decimal merchantCommissionRate(Decimal price, Decimal paidPrice);

/// When the money of a payment is released: midnight in Istanbul eight days later, `yyyy-MM-dd HH:mm:ss`.
[[nodiscard]] QString blockageResolvedDate(Instant paidAt);

} // namespace vezne::sandbox
