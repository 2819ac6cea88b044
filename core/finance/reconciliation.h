// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <vector>

#include "core/iyzico/endpoints/reportingtransactions.h"
#include "core/journal/books/movementbook.h"
#include "core/journal/books/reconcilebook.h"
#include "core/journal/difference.h"

/// The comparison of the journal with what iyzico lists, without network and database: from tables to a
/// table.
namespace vezne::finance {

/// What is compared.
struct Books
{
    journal::Source source = journal::Source::Iyzico;
    QString name;      ///< part of every difference's id
    QDate first, last; ///< days whose movements must be there
    Instant now;       ///< what is younger than an hour may still come
    /// The journal's side: everything of these days and an hour around, and whatever else the list tells of.
    std::vector<journal::Movement> here;
    std::vector<iyzico::ReportedRow> there;
    /// Payments, by operation id, of which another day's list told already.
    QSet<QString> paymentsElsewhere, cancelsElsewhere, refundsElsewhere;
    /// The list holds only a part of what moved (a file of payouts): what is not in it is not missing.
    bool isPartial = false;
};

struct Reconciliation
{
    journal::Comparison comparison;            ///< without who and when
    journal::ReconcileBook::Findings findings; ///< differences: the gravest first, then by payment
};

/// The payments that `there` tells of and `here` does not hold: to be looked up before reconcile().
struct Unknown
{
    QSet<QString> operations, paymentIds;
    [[nodiscard]] bool isEmpty() const { return operations.isEmpty() && paymentIds.isEmpty(); }
};
[[nodiscard]] Unknown unknownOf(const Books &books);

/// Compares both sides, payment by payment: what was taken, cancelled and refunded on these days, and the
/// fees. One pass over each side.
///
/// Near midnight the two sides may date a movement to different days; it then counts as matched on the day of
/// the list that tells of it.
[[nodiscard]] Reconciliation reconcile(const Books &books);

} // namespace vezne::finance
