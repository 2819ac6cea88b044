// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::ui {

/// `12 of 16 digits entered`, in Turkish `16 haneden 12'si girildi` with the suffix that the number asks for.
/// `entered` 0 to 19.
[[nodiscard]] QString spokenCount(int entered, int expected);

} // namespace vezne::ui
