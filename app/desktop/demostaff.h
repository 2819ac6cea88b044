// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/till/roster.h"

namespace vezne::desktop {

/// An owner, one of finance and a cashier for the demo, to try sign-in, rights and limits with. The owner is
/// signed in afterwards. Their secrets are no secrets, so they are hashed cheaply.
[[nodiscard]] journal::Result<void> hireDemoStaff(till::Roster &roster);

/// Who they are and what they type, a line each, in the interface language.
[[nodiscard]] QString demoStaffText();

} // namespace vezne::desktop
