// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vezne::journal {

/// The first step of the schema: events, operations, their lines, and what guards them.
[[nodiscard]] QStringList firstSchema();

/// Fills the table of moves anew, from the one table that the program knows. A change of that table takes a
/// step with this as its content.
[[nodiscard]] QStringList presentMoves();

} // namespace vezne::journal
