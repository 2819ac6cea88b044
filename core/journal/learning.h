// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/database.h"
#include "core/journal/facts.h"
#include "core/journal/records.h"

/// What the provider's answers make of the rows of the projection.
namespace vezne::journal {

/// Assignments of an UPDATE of table operation, with their values.
struct Assignments
{
    QString sql;
    QVariantList values;
};

/// The facts that stand in columns of their own; a fact that is absent leaves the column alone.
[[nodiscard]] Assignments assignmentsOf(const Facts &facts);

/// Also what is no column: the payment's id finds it, unless it stands in the row's text already, and its
/// lines know what was taken for each.
[[nodiscard]] Result<void> learnRest(const Database &database, const QString &operation, const Facts &facts,
                                     bool isInSearchText);

/// All of it at once.
[[nodiscard]] Result<void> learn(const Database &database, const QString &operation, const Facts &facts);

/// What is known of a payment's lines.
[[nodiscard]] Result<void> learnItems(const Database &database, const QString &operation, const Facts &facts);

/// Takes a refund's amount from the lines of its payment: from the line that the refund named, or, for the
/// payment as a whole, from the first line with something left on, as iyzico does (ascending
/// paymentTransactionId).
[[nodiscard]] Result<void> takeFromItems(const Database &database, const Operation &refund);

} // namespace vezne::journal
