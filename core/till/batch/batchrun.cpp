// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/batch/batchrun.h"

namespace vezne::till {

using journal::Problem;
using journal::State;

namespace {

/// A reason that has nothing to do with the row: the next one would meet it too.
bool concernsAll(Problem problem)
{
    return !journal::isRefusal(problem) || problem == Problem::ClockWrong ||
           problem == Problem::NotSignedIn || problem == Problem::NoRight || problem == Problem::NeedsSecond;
}

} // namespace

journal::Result<RowEnd> rowEndOf(const journal::Reader &reader, const journal::BatchRow &row)
{
    const auto operation = reader.operation(row.operation);
    if (operation)
        return RowEnd{operation->state, {}};
    if (operation.error().problem == Problem::NoSuchPayment)
        return RowEnd{};
    return tl::unexpected(operation.error());
}

BatchRun::BatchRun(Till &till, BatchStart start, QObject *parent)
    : QObject(parent)
    , m_till(till)
    , m_batch(std::move(start.batch))
    , m_leave(std::move(start.leave))
{}

void BatchRun::start()
{
    QMetaObject::invokeMethod(this, &BatchRun::next, Qt::QueuedConnection);
}

void BatchRun::next()
{
    if (m_row == m_batch.rows.size())
        return finish(End::Complete);
    if (!m_isWanted)
        return finish(End::Stopped);
    const journal::BatchRow &row = m_batch.rows[m_row];
    const auto before = rowEndOf(m_till.journal().reader(), row);
    if (!before)
        return conclude({{}, before.error().problem});
    if (!before->state)
        return begin(row);
    Q_EMIT rowEnded(static_cast<int>(m_row), *before); // by an earlier run; whoever owns it follows it
    ++m_row;
    QMetaObject::invokeMethod(this, &BatchRun::next, Qt::QueuedConnection);
}

void BatchRun::begin(const journal::BatchRow &row)
{
    Q_EMIT rowBegun(static_cast<int>(m_row));
    const auto attempt = m_till.changeInBatch({.id = row.operation,
                                               .kind = row.kind,
                                               .payment = row.payment,
                                               .amount = row.amount,
                                               .reason = m_batch.reason,
                                               .note = m_batch.note,
                                               .leftAsSeen = row.left},
                                              m_leave);
    if (!attempt)
        return conclude({{}, attempt.error().problem});
    connect(*attempt, &Attempt::finished, this, [this](const AttemptEnd &end) {
        conclude({end.state, end.unrecorded ? std::optional(end.unrecorded->problem) : std::nullopt});
    });
}

void BatchRun::conclude(const RowEnd &end)
{
    Q_EMIT rowEnded(static_cast<int>(m_row), end);
    ++m_row;
    const bool isUncertain =
        end.state && end.state != State::Done && end.state != State::Refused && end.state != State::NotDone;
    if (isUncertain || (end.problem && concernsAll(*end.problem)))
        return finish(End::Halted);
    QMetaObject::invokeMethod(this, &BatchRun::next, Qt::QueuedConnection);
}

void BatchRun::finish(End end)
{
    // Should it not be recorded, the batch is offered again, and every row is known by its operation.
    if (end == End::Complete)
        (void)m_till.closeBatch(m_batch.id, {});
    Q_EMIT finished(end);
}

} // namespace vezne::till
