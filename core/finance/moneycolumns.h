// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finance/export.h"

namespace vezne::finance {

/// Columns that add up to what a shop really has: what was asked of a card is not what it gave, and a change
/// repeats what its payment is about. A payment tells them; rows of cancels, refunds and captures are empty
/// there, so that nothing counts twice.
[[nodiscard]] ExportColumn takenColumn(const QString &title);
/// Held on the card and not taken.
[[nodiscard]] ExportColumn heldColumn(const QString &title);
/// Refunded, or all that was taken where the payment was cancelled.
[[nodiscard]] ExportColumn givenBackColumn(const QString &title);

} // namespace vezne::finance
