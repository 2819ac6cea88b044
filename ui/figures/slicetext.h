// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/periodbook.h"
#include "ui/transactions/listfilter.h"

namespace vezne::ui {

[[nodiscard]] QString titleOf(journal::Slicing slicing);
/// The same in a word, for the head of a column.
[[nodiscard]] QString headOf(journal::Slicing slicing);
/// The name of a part as people read it: `14:00`, `17.09.2026`, `Mastercard`, `Tek çekim`.
[[nodiscard]] QString sliceText(journal::Slicing slicing, const QString &name);
/// What stands over a bar: `14:00 · 12 satış · ₺3.400,00`.
[[nodiscard]] QString sliceTip(journal::Slicing slicing, const journal::PeriodSlice &slice);
/// The list that holds the payments of a part, on the days shown; nothing for a part that has no name.
[[nodiscard]] std::optional<ListFilter> filterOf(journal::Slicing slicing, const journal::PeriodSlice &slice,
                                                 const DateRange &days);

} // namespace vezne::ui
