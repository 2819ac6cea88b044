// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::bench {

/// The names of what can be measured, for the help text.
[[nodiscard]] QString measureNames();

/// Brings a journal that an earlier version made up to the present schema, which readers alone cannot.
void bringUp(const QString &file);

/// Measures `name` on the journal `file` and prints lines of a table: what, figure, reference, ratio, bar.
/// False for an unknown name.
[[nodiscard]] bool measure(const QString &name, const QString &file);

} // namespace vezne::bench
