// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/records.h"

/// What persons may decide of an operation, in their words.
namespace vezne::ui {

/// The choice: `Money was taken`, `Nothing was taken`, ...
[[nodiscard]] QString rulingText(const journal::Operation &operation, journal::State ruling);
/// The button.
[[nodiscard]] QString rulingAct(const journal::Operation &operation, journal::State ruling);
/// What exactly will happen.
[[nodiscard]] QString rulingSentence(const journal::Operation &operation, journal::State ruling);

} // namespace vezne::ui
