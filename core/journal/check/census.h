// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <optional>

#include "core/base/clock.h"
#include "core/journal/engine/database.h"
#include "core/journal/operation.h"

namespace vezne::journal {

/// How much is in a journal, without anything of what it is: for those who help from afar.
struct Census
{
    int schema = 0;
    qint64 events = 0;
    qint64 auditEntries = 0;
    qint64 bytes = 0;                     ///< of the file; 0 of a shared book
    QHash<QString, qint64> operations;    ///< by `kind/STATE`
    std::optional<Instant> oldestAwaited; ///< creation of the oldest whose result is not known
};

/// Works on any connection; reads the whole list of operations once.
[[nodiscard]] Result<Census> takeCensus(const Database &database);

} // namespace vezne::journal
