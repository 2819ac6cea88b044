// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transactions/standinggroup.h"

namespace vezne::ui {

/// What a search text means that is the word of a state in the interface's language, or the beginnings of its
/// words: `iade`, `reddedildi`, `sonuç bek`, with or without Turkish letters. Nothing for less than four
/// letters.
[[nodiscard]] std::optional<StandingGroup> groupOfWords(const QString &typed);

} // namespace vezne::ui
