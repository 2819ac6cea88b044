// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/secretbytes.h"
#include "core/journal/database.h"

namespace vezne::journal {

/// What a check of the whole journal found.
struct Verification
{
    qint64 events = 0;
    qint64 operations = 0;
    qint64 auditEntries = 0;
    QStringList faults; ///< each names its first broken row; empty when all holds
};

/// Checks the file (SQLite's integrity_check), the chain under `key`, the legality of every move, and the
/// projections: they are rebuilt from events and audit trail in memory and compared row by row.
[[nodiscard]] Result<Verification> verify(const Database &database, const SecretBytes &key);

} // namespace vezne::journal
