// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::bench {

/// Opening the list and jumping in it, through the window's own model.
void measureList(const QString &file);
/// Searching as one types, through the same.
void measureSearch(const QString &file);
/// Counts and totals of filters.
void measureTotals(const QString &file);

} // namespace vezne::bench
