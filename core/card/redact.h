// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::card {

/// What stands where a card number was struck out.
inline constexpr QLatin1String struckOut("[card number]");

/// `text` with everything that may be a card number replaced by `struckOut`: 13 to 19 digits of any
/// script, also in groups with up to three signs or blanks between, that begin as payment cards do (2 to 6,
/// 9) and pass Luhn. An expiry date and a security code that follow go with it. UUIDs are left alone: they
/// are our operations' names, and one in some twenty would look like a card.
[[nodiscard]] QString withoutCardNumbers(const QString &text);

} // namespace vezne::card
