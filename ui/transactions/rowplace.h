// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/reader.h"
#include "ui/kit/language.h"
#include "ui/transactions/listwalk.h"

namespace vezne::ui {

/// In which row of a sorted list an operation belongs: `seqs` are its rows in their order, with or without
/// `seq`, and the answer is the row that it has once it is there. Looks at two keys where it stands rightly,
/// else at as many as halving the list takes: some twenty of a million rows, each one look by key.
[[nodiscard]] journal::Result<int> placeIn(const journal::Reader &reader, const std::vector<qint64> &seqs,
                                           qint64 seq, const ListOrder &order, Language language);

} // namespace vezne::ui
