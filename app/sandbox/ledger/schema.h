// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vezne::sandbox {

/// The version a ledger's file has once every step is taken.
[[nodiscard]] int schemaVersion();

/// The statements that bring a file of that version (0: an empty one) to the newest.
[[nodiscard]] QStringList schemaStepsAfter(int version);

} // namespace vezne::sandbox
