// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "core/base/clock.h"
#include "core/journal/engine/database.h"

/// Running sums of the operations, by month and by everything a list filters by: so that a list of millions
/// tells counts and totals without reading its rows. A projection like the rows themselves.
namespace vezne::journal::tally {

/// Number of `at`'s calendar month in Istanbul: year times twelve plus month, January being 0.
[[nodiscard]] int monthOf(Instant at);
[[nodiscard]] int monthOf(QDate day);
[[nodiscard]] QDate firstDayOf(int month);

/// The month of a row's `created_at` in SQL that both engines know, from March 2000 until February 2100.
[[nodiscard]] QString monthInSql();

/// Which operations a table of sums holds.
enum class Of {
    All,
    Reconciled ///< those of table `reconciled`; a difference found since then does not take one out
};
[[nodiscard]] QString tableOf(Of which);

/// Adds the operation as it stands now, or takes it out (`sign` 1 or -1). Taking out must come before the
/// change, adding after it. Within the caller's transaction.
[[nodiscard]] Result<void> book(const Database &database, const QString &operation, Instant createdAt,
                                int sign, Of which = Of::All);

/// SQL that adds up what is reconciled from its rows, a column each of the table of sums; `rest` is a further
/// condition on them.
[[nodiscard]] QString reconciledInSql(const QString &rest = {});

/// The first month whose sums of what is reconciled are not those of its rows; 0 when all are right. Looks at
/// one month at a time, each for itself.
[[nodiscard]] Result<int> wrongMonthOfReconciled(const Database &database);

/// Adds all rows of a private database as they stand, or takes them out: what book() and noteDay() would have
/// made of them one by one. Days are only added.
[[nodiscard]] Result<void> bookAll(const Database &inMemory, int sign);

/// Adds the sums and days of another private database.
[[nodiscard]] Result<void> merge(const Database &inMemory, const Database &other);

/// Notes that the day of `at` holds an operation of this seq.
[[nodiscard]] Result<void> noteDay(const Database &database, Instant at, qint64 seq);

} // namespace vezne::journal::tally
