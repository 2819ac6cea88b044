// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/journal/engine/place.h"

namespace vezne::bench {

/// One row of a table, milliseconds.
struct Figure
{
    QString what;
    double milliseconds = 0;
};

/// What the three below measure, of Vezne alone, wherever the journal lies.
[[nodiscard]] std::vector<Figure> listFigures(const journal::Place &place);

/// Opening the list and jumping in it, through the window's own model.
void measureList(const QString &file);
/// Searching as one types, through the same.
void measureSearch(const QString &file);
/// Counts and totals of filters.
void measureTotals(const QString &file);

} // namespace vezne::bench
