// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/database.h"

/// The index of letters behind the search box. It follows the operations a little behind, in batches, so that
/// no payment waits for it; what it has not taken yet is searched row by row. It can be rebuilt at any time.
namespace vezne::journal::searchindex {

/// Operations up to this seq are in the index.
[[nodiscard]] Result<qint64> mark(const Database &database);

/// Takes in up to `most` operations. Within the caller's transaction. Returns how many it took.
[[nodiscard]] Result<int> takeIn(const Database &database, int most);

/// Adds `words` (folded) to what finds an operation. Within the caller's transaction.
[[nodiscard]] Result<void> addWords(const Database &database, const QString &operation, const QString &words);

/// Replaces everything that finds an operation, for instance by less when a person's data are erased. Within
/// the caller's transaction.
[[nodiscard]] Result<void> setText(const Database &database, const QString &operation, const QString &text);

} // namespace vezne::journal::searchindex
