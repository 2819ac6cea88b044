// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/journal/keeping/guard.h"
#include "core/journal/shared/bookwatch.h"
#include "ui/shell/noticebar.h"

namespace vezne::ui {

/// What people must know of the journal, the gravest thing first; nothing when all is well.
[[nodiscard]] std::optional<Notice> noticeOf(const journal::Guard &guard);

/// What people must know of the shared book; nothing while it is ready.
[[nodiscard]] std::optional<Notice> noticeOf(journal::BookState state);

/// Why nothing can be charged meanwhile, in one line; empty while the book is ready.
[[nodiscard]] QString saleObstacleOf(journal::BookState state);

} // namespace vezne::ui
