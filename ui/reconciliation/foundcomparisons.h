// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/reader.h"
#include "ui/reconciliation/comparisonmodel.h"

namespace vezne::ui {

/// What was compared, as the page of reconciliation shows it.
struct FoundComparisons
{
    std::vector<ComparisonModel::Entry> entries;
    std::vector<journal::Difference> differences; ///< of all entries, in their order
    std::vector<std::size_t> counts;              ///< how many of them belong to each entry
};

/// Every day from `first` to `last`, the newest first, also those that were not compared.
[[nodiscard]] journal::Result<FoundComparisons> readDays(const journal::Reader &reader, QDate first,
                                                         QDate last);
/// Bank statements, then settlement files, the newest of each first.
[[nodiscard]] journal::Result<FoundComparisons> readFiles(const journal::Reader &reader);

} // namespace vezne::ui
