// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/clock.h"
#include "core/journal/error.h"

namespace vezne::journal {

/// Renames a journal, together with the rollback journal beside it, to `FILE.set-aside-TIME`, so that
/// another can take its place. Returns the new name, empty when there was nothing to
/// set aside. The caller holds the journal's lock.
[[nodiscard]] Result<QString> setAside(const QString &file, Instant now);

/// Removes what was set aside of `file` more than 90 days ago: like a backup it holds everybody's names.
void pruneSetAside(const QString &file, Instant now);

} // namespace vezne::journal
