// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace vezne::till {

inline constexpr int longestNamePart = 60; ///< letters of a first name, and of a surname

/// Why a text is no part of a person's name.
enum class NameFault { Empty, TooLong, CardNumber };

/// A card number is nobody's name, nor is one with a digit misheard: so many digits are in no name, wherever
/// they begin and whether their checksum is right or not.
[[nodiscard]] std::optional<NameFault> faultOfName(const QString &name);

} // namespace vezne::till
