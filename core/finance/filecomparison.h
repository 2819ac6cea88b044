// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finance/importfile.h"
#include "core/finance/reconciler.h"

namespace vezne::finance {

struct FileComparison
{
    std::optional<journal::Comparison> comparison; ///< nothing when no row could be read
    std::vector<BadRow> bad;                       ///< left out
};

/// Compares a table that was read from the file `name`, whose columns are where `map` says.
[[nodiscard]] journal::Result<FileComparison> compareTable(Reconciler &reconciler, FileKind kind,
                                                           const QString &name, const Table &table,
                                                           const ColumnMap &map);

} // namespace vezne::finance
