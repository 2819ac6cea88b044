// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/till/batch/batchleave.h"
#include "core/till/till.h"

namespace vezne::till {

/// How one row of a batch stands after the run came to it.
struct RowEnd
{
    std::optional<journal::State> state;     ///< of its operation, when it has one
    std::optional<journal::Problem> problem; ///< why it was not begun
};

/// Carries out a batch, row after row: each an ordinary recorded cancel or refund. Rows whose operation is
/// there already are left as they are, so that a batch that was interrupted, also by a kill, is taken up
/// without doing anything twice. Halts at the first row whose result is not known or that could not be sent:
/// what holds for one then may hold for all. Ends with exactly one finished().
class BatchRun : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Complete, ///< every row was tried; the batch is closed
        Stopped,  ///< by the person, between rows
        Halted,   ///< see the last row
    };
    Q_ENUM(End)

    BatchRun(Till &till, BatchStart start, QObject *parent = nullptr);

    void start();
    /// After the row under way.
    void stop() { m_isWanted = false; }

    [[nodiscard]] const journal::Batch &batch() const { return m_batch; }

Q_SIGNALS:
    void rowBegun(int row);
    void rowEnded(int row, const vezne::till::RowEnd &end);
    void finished(vezne::till::BatchRun::End end);

private:
    void next();
    void begin(const journal::BatchRow &row);
    void conclude(const RowEnd &end);
    void finish(End end);

    Till &m_till;
    journal::Batch m_batch;
    BatchLeave m_leave;
    std::size_t m_row = 0;
    bool m_isWanted = true;
};

/// How a row stands by the journal: for showing a batch that was interrupted.
[[nodiscard]] journal::Result<RowEnd> rowEndOf(const journal::Reader &reader, const journal::BatchRow &row);

} // namespace vezne::till
