// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include "core/journal/list/listing.h"

/// What the columns of the list (TransactionModel::Column) are called, say and are sorted by.
namespace vezne::ui {

[[nodiscard]] QString columnTitle(int column);
[[nodiscard]] bool isRightAligned(int column);
[[nodiscard]] journal::SortBy sortKeyOf(int column);

/// The columns of table operation that the cells of a column, also exported ones, look at.
[[nodiscard]] QStringList columnsRead(int column);
/// What the list reads of an operation: about half of it.
[[nodiscard]] const journal::OperationFields &listFields();

/// `now` is for what a text says of an age.
[[nodiscard]] QString cellText(const journal::Operation &operation, int column, Instant now);
/// The raw value of a role of TransactionModel::Role.
[[nodiscard]] QVariant cellValue(const journal::Operation &operation, int role, Instant now);

} // namespace vezne::ui
