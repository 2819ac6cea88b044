// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "app/desktop/desk.h"
#include "tests/support/sandboxprocess.h"

namespace vezne::test {

/// The whole window of a till at `sandbox`, with its journal and settings in `folder`, as large as at a usual
/// screen; null when it cannot be opened.
[[nodiscard]] std::unique_ptr<desktop::Desk> openDesk(const SandboxProcess &sandbox,
                                                      const QTemporaryDir &folder, const Clock &clock,
                                                      Language language,
                                                      std::function<bool(const QUrl &)> browser = {});

} // namespace vezne::test
