// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include "core/journal/difference.h"
#include "core/journal/engine/database.h"

namespace vezne::journal {

/// What the comparisons with other books found, and how far they have come. What was found can be found anew
/// and is no history; what persons decided about it is (DeedKind::DifferenceAccepted), and is joined to it
/// here by the difference's id as long as the figures are the ones that were decided about.
class ReconcileBook
{
public:
    explicit ReconcileBook(const Database &database)
        : m_database(&database)
    {}

    /// What one comparison found besides its differences: certain here on one day and listed on another.
    struct Elsewhere
    {
        QString payment; ///< operation id
        Subject subject = Subject::Payment;
    };

    /// What one comparison found.
    struct Findings
    {
        std::vector<Difference> differences;
        std::vector<Elsewhere> elsewhere;
        QStringList matched; ///< payments that agree, by operation id
    };

    /// Puts `comparison` and what it found in the place of an earlier one of the same source and name, in one
    /// transaction. What it found elsewhere is no longer missing on its own day.
    [[nodiscard]] Result<void> keep(const Comparison &comparison, const Findings &findings) const;

    /// Newest first, of days from `first` to `last`.
    [[nodiscard]] Result<std::vector<Comparison>> comparisons(Source source, QDate first, QDate last) const;
    [[nodiscard]] Result<std::vector<Comparison>> comparisons(Source source, int most) const;
    /// Nothing when it was never made.
    [[nodiscard]] Result<std::optional<Comparison>> comparison(Source source, const QString &name) const;

    /// In the order in which they were found: the gravest first.
    [[nodiscard]] Result<std::vector<Difference>> differences(Source source, const QString &name) const;
    /// Problem::NoSuchDifference when there is none.
    [[nodiscard]] Result<Difference> difference(const QString &id) const;

    /// What lists of other days already told of: payments by operation id.
    [[nodiscard]] Result<QSet<QString>> listedElsewhere(QDate day, Subject subject) const;

    // Pages of a list that is being read, so that a reading that was interrupted goes on where it stopped.
    [[nodiscard]] Result<void> keepPage(QDate day, int page, const QByteArray &content, Instant at) const;
    [[nodiscard]] Result<std::optional<QByteArray>> page(QDate day, int page, Instant readSince) const;
    [[nodiscard]] Result<void> forgetPages(QDate day) const;

private:
    [[nodiscard]] Result<std::vector<Comparison>> readComparisons(const QString &rest,
                                                                  const QVariantList &values) const;
    [[nodiscard]] Result<std::vector<Difference>> readDifferences(const QString &rest,
                                                                  const QVariantList &values) const;
    [[nodiscard]] Result<void> insert(const Comparison &comparison) const;
    [[nodiscard]] Result<void> note(const Comparison &comparison, const Elsewhere &found) const;
    [[nodiscard]] Result<void> noteMatch(const QString &payment) const;
    [[nodiscard]] Result<void> insert(const Comparison &comparison, const Difference &difference,
                                      qint64 place) const;

    const Database *m_database;
};

/// The figures that an acceptance is about: when they change, the difference is open again.
[[nodiscard]] QString figuresOf(const Difference &difference);

} // namespace vezne::journal
