// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/access/role.h"

namespace vezne::access {

inline constexpr std::size_t shortestPin = 6;
inline constexpr std::size_t longestPin = 12;
inline constexpr std::size_t shortestPassword = 12; ///< characters, PCI DSS 8.3.6
inline constexpr std::size_t longestPassword = 256; ///< bytes

/// What is wrong with a PIN or password that somebody wants to have.
enum class SecretFlaw {
    TooShort,
    TooLong,
    NotDigits, ///< a PIN is typed on the number pad
    TooPlain,  ///< one character over and over, or 123456 and its like
};

/// `secret` is UTF-8. A cashier's is a PIN, everybody else's a password.
[[nodiscard]] std::optional<SecretFlaw> faultOf(Role role, std::span<const char> secret);

} // namespace vezne::access
