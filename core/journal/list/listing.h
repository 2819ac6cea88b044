// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

#include "core/journal/engine/database.h"
#include "core/journal/list/filter.h"
#include "core/journal/list/operationfields.h"

namespace vezne::journal {

/// What a filter amounts to in one currency, over payments that were collected.
struct Totals
{
    qint64 count = 0;
    Money gross, cancelled, refunded;
    [[nodiscard]] Money net() const;
    bool operator==(const Totals &) const = default;
};

/// Counts and totals of one filter.
struct Sums
{
    /// How many operations stand how; the filter's own standings and states are ignored.
    QMap<Standing, qint64> counts;
    QMap<Currency, Totals> totals;
};

/// What a list can be sorted by. Time is the order of recording.
enum class SortBy { Time, Order, Kind, Customer, Card, Installment, Amount, Status, Actor, Security, Till };

/// A stretch of a list: the seqs that match, falling.
struct Slice
{
    std::vector<qint64> seqs;
    std::vector<QVariant> keys; ///< of each, what it is sorted by; none for Time
    std::optional<qint64> next; ///< `before` of what follows; nothing at the end
};

/// Seqs, both included; empty when last < first.
struct Span
{
    qint64 first = 1, last = 0;
};

/// What a list can be narrowed by, as far as it occurs in the journal.
struct Choices
{
    QStringList actors, tills, banks, families, errorGroups; ///< sorted by code unit; never empty texts
    std::vector<int> installments;
};

/// Lists of operations under a filter. Every question is one short read, so that it never holds up a write:
/// a long list is walked in slices.
class Listing
{
public:
    explicit Listing(const Database &database)
        : m_database(&database)
    {}

    /// The next of the filter's operations before `before`, newest first: `most` of them, or fewer when a
    /// stretch of the journal that takes some hundredths of a second has been looked at.
    [[nodiscard]] Result<Slice> slice(const Filter &filter, std::optional<qint64> before, int most,
                                      SortBy by = SortBy::Time) const;

    /// The operations of these seqs, which are distinct, in this order; what is not there is left out.
    [[nodiscard]] Result<std::vector<Operation>>
    rows(const std::vector<qint64> &seqs, const OperationFields &fields = OperationFields::all()) const;

    /// Newest first; `before` is the seq to continue from, nothing for the first page. Walks as far as it
    /// takes to fill the page.
    [[nodiscard]] Result<std::vector<Operation>>
    page(const Filter &filter, std::optional<qint64> before, int limit,
         const OperationFields &fields = OperationFields::all()) const;

    /// Shows `visit` the rows of such a page, each gone when it returns.
    [[nodiscard]] Result<void> each(const Filter &filter, std::optional<qint64> before, int limit,
                                    const OperationFields &fields,
                                    const std::function<void(Operation &row)> &visit) const;

    /// Nothing restricts but days, and changes left out: rows are then read one after the other.
    [[nodiscard]] static bool matchesMost(const Filter &filter);

    /// Whether one operation is in the list.
    [[nodiscard]] Result<bool> contains(const Filter &filter, qint64 seq) const;

    /// Stops with Problem::StateChanged when `isWanted` says no; it is asked between the short reads.
    [[nodiscard]] Result<Sums> sums(const Filter &filter, const std::function<bool()> &isWanted = {}) const;
    /// The same over these operations alone.
    [[nodiscard]] Result<Sums> sums(const std::vector<qint64> &seqs) const;

    [[nodiscard]] Result<Choices> choices() const;

    /// Where in the sequence the filter's operations lie.
    [[nodiscard]] Result<Span> spanOf(const Filter &filter) const;

    /// Reads the filter's operations within `span`, newest first, each into the one that `next` gives. For
    /// filters of matchesMost(), and short spans.
    [[nodiscard]] Result<void> between(const Filter &filter, Span span, const OperationFields &fields,
                                       const std::function<Operation &()> &next) const;

private:
    /// The operations of falling seqs that lie close together: read one after the other, not each by its key.
    [[nodiscard]] Result<std::vector<Operation>> neighbours(const std::vector<qint64> &seqs,
                                                            const OperationFields &fields) const;
    [[nodiscard]] Result<Span> spanOfIds(const QString &prefix) const;
    /// First column into seqs, second, where there is one, into keys.
    [[nodiscard]] Result<Slice> found(const QString &sql, const QVariantList &values) const;

    const Database *m_database;
};

} // namespace vezne::journal
