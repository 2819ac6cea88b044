// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <vector>

#include "core/journal/engine/database.h"
#include "core/journal/history/event.h"

namespace vezne::journal {

/// Rebuilds payments with their changes from their events, a few hundred at a time in a private database in
/// memory, and compares them with the rows that are kept. Nothing that happens to one payment changes
/// another, so the rest of the journal need not be there: memory stays as it is, and several may work on one
/// journal, each with a connection of its own.
///
/// What is added up over all of them (running sums, days, how many there are) is kept as of one event,
/// `upTo`, so that a journal that grows meanwhile can be checked: see checkAgain().
class RebuildCheck
{
public:
    /// `stored` lives longer.
    [[nodiscard]] static Result<RebuildCheck> over(const Database &stored);

    /// The payments whose first event is in `first`..`last`, with all changes, by what had happened up to
    /// `upTo`. One that moved on since is only added up.
    [[nodiscard]] Result<void> check(qint64 first, qint64 last, qint64 upTo);
    /// Brings what is added up from `since` to `upTo`, which is the last event, and compares the payments
    /// that moved on. Within one ReadTransaction with what is compared next.
    [[nodiscard]] Result<void> checkAgain(qint64 since, qint64 upTo);

    /// Takes in what another one added up.
    [[nodiscard]] Result<void> merge(const RebuildCheck &other);

    /// Each names its first broken row.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    void setFaults(const QStringList &faults) { m_faults = faults; }
    /// The private database: tables `tally` and `day` are those of everything that was added up.
    [[nodiscard]] const Database &rebuilt() const { return m_rebuilt; }

    /// How many there were.
    struct Count
    {
        qint64 events = 0, operations = 0, items = 0;
    };
    [[nodiscard]] const Count &count() const { return m_count; }

private:
    /// SQL of the ids of some payments and their changes, with its values.
    struct Payments
    {
        QString ids;
        QVariantList values;
    };

    RebuildCheck(const Database &stored, Database rebuilt);

    [[nodiscard]] Result<std::vector<Event>> eventsOf(const Payments &payments);
    [[nodiscard]] Result<void> clear();
    /// False at the first fault: what follows it proves nothing.
    [[nodiscard]] Result<bool> take(const Event &event);
    [[nodiscard]] bool isMoveLegal(const Event &event) const;
    [[nodiscard]] Result<QJsonObject> buyer(qint64 number);
    [[nodiscard]] Result<void> addUp(qint64 since);
    /// The payments, first event by first event, that `events` belong to.
    [[nodiscard]] Result<QSet<QString>> paymentsOf(const std::vector<Event> &events) const;
    /// Leaves out the rows of `others`.
    [[nodiscard]] Result<void> compare(const Payments &payments, const QSet<QString> &others);
    [[nodiscard]] Result<void> compareRows(const QString &table, const QString &name, const QString &alias,
                                           const QString &rest, const Payments &payments,
                                           const QSet<QString> &others);
    bool fail(const QString &fault); ///< false

    const Database *m_stored;
    Database m_rebuilt;
    QHash<QString, QStringList> m_columns; ///< of each table
    QHash<QString, State> m_states;        ///< of the operations at hand
    QHash<qint64, QJsonObject> m_buyers;
    QStringList m_faults;
    Count m_count;
};

} // namespace vezne::journal
