// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/secretbytes.h"
#include "core/journal/engine/database.h"

namespace vezne::journal {

/// What a walk along the events found.
struct ChainCheck
{
    qint64 events = 0; ///< that hold
    QString fault;     ///< names the first event that does not; empty when all do
};

/// Checks the chain under `key` and that every move is a legal one, on several threads with connections of
/// their own. Reads in short pages, so that a till may write meanwhile, and keeps little in memory.
[[nodiscard]] Result<ChainCheck> checkChain(const Database &database, const SecretBytes &key);

} // namespace vezne::journal
