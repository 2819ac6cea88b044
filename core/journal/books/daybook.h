// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/secretbytes.h"
#include "core/journal/books/dayfigures.h"
#include "core/journal/engine/database.h"
#include "core/journal/history/event.h"
#include "core/journal/records.h"

namespace vezne::journal {

/// A day end as it was closed (Z): numbered, frozen, and chained to the one before it.
struct Closing
{
    qint64 number = 0; ///< from 1, without gaps
    QDate day;         ///< the Istanbul day it closes
    Instant at;        ///< when it was closed
    Actor actor;
    DayFigures figures;
};

/// The day ends of a journal. Figures run from one closing to the next without gap or overlap, by the numbers
/// of the events, so that nothing is counted twice and nothing is lost, whatever the clocks said.
class DayBook
{
public:
    explicit DayBook(const Database &database)
        : m_database(&database)
    {}

    /// What has come in since the last closing, up to the end of `day` (X).
    [[nodiscard]] Result<DayFigures> figures(QDate day) const;
    /// The same of what `actor` took, cancelled and refunded, for who sees no more of the shop. Without
    /// payouts: what iyzico owes is the shop's.
    [[nodiscard]] Result<DayFigures> figuresOf(const QString &actor, QDate day) const;

    /// What keeps `day` from being closed: operations that began by then and whose result is not known.
    [[nodiscard]] Result<std::vector<Operation>> unsettled(QDate day) const;

    /// Freezes figures(day) under the next number. Problem::NotSettled while something is unsettled,
    /// Problem::DayClosed when a later day is closed already or nothing has happened since the last closing.
    [[nodiscard]] Result<Closing> close(QDate day, const Actor &actor, Instant at,
                                        const SecretBytes &key) const;

    /// Newest first.
    [[nodiscard]] Result<std::vector<Closing>> closings(int limit) const;

    /// Empty when every closing is as it was frozen, otherwise what is wrong with the first that is not.
    [[nodiscard]] Result<QString> verify(const SecretBytes &key) const;

private:
    /// Whose operations count: everybody's, or one actor's.
    using Whose = std::optional<QString>;
    [[nodiscard]] Result<qint64> lastCounted() const;
    [[nodiscard]] Result<DayFigures> stretch(QDate day) const;
    [[nodiscard]] Result<void> addParts(DayFigures &figures, const Whose &whose) const;
    [[nodiscard]] Result<void> addSums(DayFigures &figures, const Whose &whose) const;
    [[nodiscard]] Result<void> addGiven(DayFigures &figures, const Whose &whose) const;
    [[nodiscard]] Result<void> addGroups(DayFigures &figures, Grouping grouping, const Whose &whose) const;
    [[nodiscard]] Result<void> addDeclines(DayFigures &figures, const Whose &whose) const;
    [[nodiscard]] Result<void> addPayouts(DayFigures &figures) const;

    const Database *m_database;
};

} // namespace vezne::journal
