// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace vezne::ui {

/// `typed` brought into the form `MM / YY` as far as it goes: `5` gives `05 / `, `1/29`, `0129` and `01-2029`
/// all give `01 / 29`. Nothing when no card could bear it: a month 00 or 13, a letter, a fifth year digit.
[[nodiscard]] std::optional<QString> expiryTyped(QStringView typed);

/// `left` after a deletion: a mark at its end goes too, so that Backspace removes the slash that came by
/// itself.
[[nodiscard]] QString expiryDeleted(QStringView left);

} // namespace vezne::ui
