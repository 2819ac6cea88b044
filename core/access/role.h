// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace vezne::access {

/// What a member of the staff is there for. One person has one role.
enum class Role {
    Cashier, ///< takes payments at the till
    Finance, ///< gives money back, settles what is in doubt, reconciles
    Admin,   ///< keeps staff, settings and backups; has no right over money
    Owner,   ///< everything, for whom no second person is asked where there is none
};

inline constexpr std::array allRoles{Role::Cashier, Role::Finance, Role::Admin, Role::Owner};

/// The words of the journal and of the command line.
[[nodiscard]] QString word(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(QStringView word);

/// Signs in with a password; a cashier types a PIN.
[[nodiscard]] bool hasPassword(Role role);

} // namespace vezne::access
