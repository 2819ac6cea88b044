// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/database.h"
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

/// The facts that stand in columns of their own. A fact that is absent leaves its column alone, but for the
/// error's: those are always of the last answer.
[[nodiscard]] Assignments assignmentsOf(const Facts &facts);

/// The facts that stand elsewhere: the payment's id among the words that find the operation, unless
/// `isInSearchText`, and those of its lines.
[[nodiscard]] Result<void> learnRest(const Database &database, const QString &operation, const Facts &facts,
                                     bool isInSearchText);

/// Both at once.
[[nodiscard]] Result<void> learn(const Database &database, const QString &operation, const Facts &facts);

/// What is known of a payment's lines.
[[nodiscard]] Result<void> learnItems(const Database &database, const QString &operation, const Facts &facts);

/// Takes a refund's amount from the lines of its payment: from the line that the refund named, or, for the
/// payment as a whole, from the first line with something left on, as iyzico does (ascending
/// paymentTransactionId).
[[nodiscard]] Result<void> takeFromItems(const Database &database, const Operation &refund);

} // namespace vezne::journal
