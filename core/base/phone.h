// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace vezne {

/// A Turkish number as it is stored and sent to iyzico, `+905321234567`. Reads it with or without 0, 90, +90
/// or 0090, with spaces, dashes and brackets. A number of another country is taken with its plus sign, 8 to
/// 15 digits (ITU-T E.164). Nothing for other text.
[[nodiscard]] std::optional<QString> phoneNumber(QStringView typed);

/// For people: `0 (532) 123 45 67`; a foreign number as it is stored.
[[nodiscard]] QString phoneText(QStringView stored);

} // namespace vezne
