// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/journal/guard.h"
#include "ui/shell/noticebar.h"

namespace vezne::ui {

/// What people must know of the journal, the gravest thing first; nothing when all is well.
[[nodiscard]] std::optional<Notice> noticeOf(const journal::Guard &guard);

/// While the server of a shared book does not answer.
[[nodiscard]] Notice serverAwayNotice();

} // namespace vezne::ui
