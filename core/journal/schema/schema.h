// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/database.h"

namespace vezne::journal {

/// Marks a database as a journal (of SQLite its `PRAGMA application_id`): "Vzne".
inline constexpr int applicationId = 0x567a6e65;

/// Of the newest schema (of SQLite `PRAGMA user_version`); grows by one with each migration.
[[nodiscard]] int schemaVersion();

/// Brings an empty or older journal to the newest schema: numbered steps, forward only, one transaction each.
/// Refuses files of others (Problem::Foreign) and of later versions (Problem::Newer).
[[nodiscard]] Result<void> migrate(const Database &database);

/// For readers: is this a journal of the present schema? Changes nothing.
[[nodiscard]] Result<void> checkSchema(const Database &database);

/// Refuses (Problem::HalfCarried) a journal into which another is being carried, until all of that is here.
[[nodiscard]] Result<void> checkWhole(const Database &database);

} // namespace vezne::journal
