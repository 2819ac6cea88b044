// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/database.h"
#include "core/journal/list/conditions.h"

/// The index of letters behind the search box. It can be rebuilt at any time.
///
/// In a file it follows the operations a little behind, in batches, so that no payment waits for it; what it
/// has not taken yet is searched row by row. In a shared book the database keeps it by itself, up to date, in
/// blocks of the sequence: a question names the blocks that it asks for (docs/decisions/030).
namespace vezne::journal::searchindex {

/// Operations up to this seq are in the index.
[[nodiscard]] Result<qint64> mark(const Database &database);

/// Numbers of the sequence in a block of a shared book's index.
inline constexpr qint64 block = 131'072;

/// First of the numbers up to `last` that one question may look through; below 1 near the beginning. Less
/// where the operations' own rows are needed.
[[nodiscard]] qint64 begin(const Database &database, qint64 last, bool needsRows);

/// How rows up to the mark are asked for words that the index knows, of these numbers at most.
struct Match
{
    QString source; ///< FROM clause; with the operation's own columns if asked for
    QString key;    ///< the operation's seq
    Conditions conditions;
};
[[nodiscard]] Match match(const Database &database, const QStringList &words, bool needsRows, qint64 first,
                          qint64 last);

/// Takes in up to `most` operations. Within the caller's transaction. Returns how many it took.
[[nodiscard]] Result<int> takeIn(const Database &database, int most);

/// SQL of an operation's row: whether the index has taken it in, so that its text changes by the functions
/// below alone.
[[nodiscard]] QString isTaken(const Database &database);

/// Adds `words` (folded) to what finds an operation. Within the caller's transaction.
[[nodiscard]] Result<void> addWords(const Database &database, const QString &operation, const QString &words);

/// Replaces everything that finds an operation, for instance by less when a person's data are erased. Within
/// the caller's transaction.
[[nodiscard]] Result<void> setText(const Database &database, const QString &operation, const QString &text);

} // namespace vezne::journal::searchindex
