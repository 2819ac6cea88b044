// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vezne::journal {

/// The step of the schema for lists of millions: a narrow index that answers filters without touching the
/// rows, running sums, where in the sequence a day lies, and the index of letters for the search box.
[[nodiscard]] QStringList listAndSearch();

/// The step for totals of an amount range: an index that holds all that they are made of, in the order of
/// amounts within each standing and currency.
[[nodiscard]] QStringList amountIndex();

/// The step for totals of what is reconciled or not: running sums of the former.
[[nodiscard]] QStringList reconciledSums();

} // namespace vezne::journal
