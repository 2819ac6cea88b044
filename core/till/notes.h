// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/notebook.h"
#include "core/till/roster.h"

namespace vezne::till {

/// Writes a note on a payment in the acting person's name. Card numbers in it are struck out.
/// Problem::Incomplete for an empty or too long one.
[[nodiscard]] journal::Result<void> addNote(Roster &roster, const journal::Operation &payment,
                                            journal::NoteKind kind, const QString &text);

} // namespace vezne::till
