// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <chrono>
#include <memory>

#include "core/journal/error.h"

namespace vezne::journal {

/// Keeps other processes from writing the journal at `file` while it lives. Waits up to `patience`, then
/// Problem::Locked names who holds it.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockFor(const QString &file,
                                                         std::chrono::milliseconds patience);

} // namespace vezne::journal
