// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/secretbytes.h"
#include "core/journal/engine/database.h"
#include "core/journal/history/anchor.h"

namespace vezne::journal {

/// What a check of the whole journal found.
struct Verification
{
    qint64 events = 0;
    qint64 operations = 0;
    qint64 auditEntries = 0;
    QStringList faults;        ///< each names its first broken row; empty when all holds
    bool isRolledBack = false; ///< the anchor knows of events that are not here
};

/// Checks the files (faultOfFile()), the chain under `key`, the legality of every move, the
/// projection (it is rebuilt from the events, some payments at a time, and compared row by row), what is
/// added up of it, the audit trail likewise, and whether the chains still hold the event and the audit entry
/// of `anchor`. On every core, and in memory that does not grow with the journal but by what checkChain()
/// needs. Reads in short pages: another process may write meanwhile.
[[nodiscard]] Result<Verification> verify(const Database &database, const SecretBytes &key,
                                          const std::optional<Anchor> &anchor = {});

/// The chains alone, events and audit trail, with their moves and `anchor`: by checkChain(), on every core.
/// What both take is told by tests/bench.
[[nodiscard]] Result<Verification> verifyChains(const Database &database, const SecretBytes &key,
                                                const std::optional<Anchor> &anchor = {});

/// What the engine says of its files (of SQLite integrity_check); empty when they are well. One long read.
[[nodiscard]] Result<QString> faultOfFile(const Database &database);

/// Checks the chain of the last `count` events: Problem::Damaged names the first that does not hold.
[[nodiscard]] Result<void> checkTail(const Database &database, const SecretBytes &key, qint64 count);

} // namespace vezne::journal
