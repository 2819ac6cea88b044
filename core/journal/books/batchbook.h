// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/journal/engine/database.h"
#include "core/journal/history/deed.h"
#include "core/journal/operation.h"
#include "core/money/money.h"

namespace vezne::journal {

/// One payment of a batch of refunds. Its operation has its id from the start, so that it can be carried out
/// once however often the batch is taken up again: what became of it is what became of that operation.
struct BatchRow
{
    QString operation; ///< UUIDv7
    QString payment;   ///< operation id of the payment
    Kind kind = Kind::Refund;
    Money amount;
    Money left; ///< what the person saw as left; refused when that is no longer true
};

/// Several refunds and cancels that a person decided on together. A plan: money moves by the operations of
/// its rows alone.
struct Batch
{
    QString id; ///< UUIDv7
    Instant at;
    QString actor, second; ///< who decided, and who agreed
    QString source;        ///< `selection` or a file's name
    QString reason, note;  ///< of every row
    std::vector<BatchRow> rows;
    bool isClosed = false; ///< every row was tried, or a person gave the rest up
};

/// A row more than this is refused: a batch stands in the audit trail as one entry.
inline constexpr std::size_t mostBatchRows = 500;

/// As deeds of the audit trail, which keeps batches whole, chained and named.
[[nodiscard]] Deed deedOf(const Batch &batch);
[[nodiscard]] Deed closingOf(const QString &batch, const QString &why);

/// Works on any connection.
class BatchBook
{
public:
    explicit BatchBook(const Database &database)
        : m_database(&database)
    {}

    /// Newest first.
    [[nodiscard]] Result<std::vector<Batch>> latest(int limit) const;
    /// The newest that is not closed: a run was interrupted.
    [[nodiscard]] Result<std::optional<Batch>> open() const;

private:
    const Database *m_database;
};

} // namespace vezne::journal
