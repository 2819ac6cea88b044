// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/database.h"
#include "core/journal/history/audit.h"

namespace vezne::journal {

/// Carries one entry of the audit trail over into the rows that are read: staff, settings, refund requests.
[[nodiscard]] Result<void> project(const Database &database, const AuditEntry &entry);

} // namespace vezne::journal
