// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/clock.h"
#include "core/journal/error.h"

namespace vezne::journal {

/// Renames a journal, together with the rollback journal beside it, to `FILE.set-aside-TIME`, so that
/// another can take its place. Nothing is ever deleted. Returns the new name, empty when there was nothing to
/// set aside. The caller holds the journal's lock.
[[nodiscard]] Result<QString> setAside(const QString &file, Instant now);

} // namespace vezne::journal
