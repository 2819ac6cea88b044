// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/books/customerbook.h"
#include "core/journal/engine/database.h"

namespace vezne::journal {

/// Empties the buyers' records for which `condition` holds, and takes them out of what screens and the search
/// box read. Within the caller's transaction. See CustomerBook::erase for what stays.
[[nodiscard]] Result<Erasure> eraseBuyers(const Database &database, const QString &condition,
                                          const QVariantList &values, Instant keepSince);

} // namespace vezne::journal
