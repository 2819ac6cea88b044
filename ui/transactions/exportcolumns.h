// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finance/export.h"

namespace vezne::ui {

/// How customers’ names leave Vezne.
enum class Names {
    Whole,
    Masked, ///< `A••• Y•••`
};

/// The columns of the list as those of a table file, in the order of `columns` (TransactionModel::Column).
/// Figures and times stay what they are; an amount is followed by its currency.
[[nodiscard]] std::vector<finance::ExportColumn> exportColumns(const std::vector<int> &columns, Names names);

/// `Ayşe Yılmaz` as `A••• Y•••`: enough to recognise somebody whom one knows.
[[nodiscard]] QString maskedName(const QString &name);

} // namespace vezne::ui
