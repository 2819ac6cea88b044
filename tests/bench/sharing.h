// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/engine/place.h"

namespace vezne::bench {

/// Prints what the finance desk and the till do on a shared book (figure) and on a file with the same
/// payments (reference), and how long a payment takes to the lists of other tills. Adds some hundred payments
/// to both. Returns 0.
int compareEngines(const QString &file, const journal::Place &book);

/// The same without a file beside it.
int measureBook(const journal::Place &book);

/// `tills` of them (till1, till2, ...) sell at once on a book. Prints how long a payment took each, and how
/// many there were a second. Returns 0.
int runTills(const journal::Place &book, int tills);

} // namespace vezne::bench
