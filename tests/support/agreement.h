// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"

namespace vezne::test {

/// Where journal and provider differ, a sentence each; empty when every conversation arrived once at most,
/// every charge at the provider is a paid one in the journal and the other way round, and amounts, refunds
/// and cancels are the same.
[[nodiscard]] QStringList disagreements(const SandboxProcess &sandbox, const CliProcess &cli);

} // namespace vezne::test
