// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::bench {

/// Compares the fullest day of the journal `file` with a list of the provider's that is made from it, with
/// something changed in each hundredth row: reading the journal, comparing and keeping, without the network.
void measureReconcile(const QString &file);

} // namespace vezne::bench
