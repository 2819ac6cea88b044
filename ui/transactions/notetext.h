// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/notebook.h"

namespace vezne::ui {

[[nodiscard]] QString noteKindText(journal::NoteKind kind);

} // namespace vezne::ui
