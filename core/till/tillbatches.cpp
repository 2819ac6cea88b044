// SPDX-License-Identifier: GPL-3.0-or-later
// Who may carry out a batch of refunds: the rules of single ones, with the password asked once.
#include <algorithm>

#include "core/base/uuid7.h"
#include "core/till/batch/batchrun.h"
#include "core/till/doubt.h"
#include "core/till/till.h"

namespace vezne::till {

using access::Action;
using journal::Batch;
using journal::BatchRow;
using journal::Error;
using journal::Kind;
using journal::Problem;

namespace {

/// The sum in the currency of the first row; nothing when there are others, which no limit can be held
/// against.
std::optional<Money> sumOf(const Batch &batch)
{
    Money sum(0, batch.rows.front().amount.currency());
    for (const BatchRow &row : batch.rows) {
        const auto more = sum.plus(row.amount);
        if (!more)
            return std::nullopt;
        sum = *more;
    }
    return sum;
}

} // namespace

Action Till::batchAction(const Batch &batch) const
{
    const auto sum = batch.rows.empty() ? std::nullopt : sumOf(batch);
    if (!sum || access::refundAction(m_roster.limits(), *sum) == Action::RefundAboveLimit)
        return Action::RefundAboveLimit;
    const bool isAbove = std::ranges::any_of(batch.rows, [this](const BatchRow &row) {
        const auto file = m_journal.reader().paymentFile(row.payment);
        return !file || refundAction(*file, row.amount) == Action::RefundAboveLimit;
    });
    return isAbove ? Action::RefundAboveLimit : Action::Refund;
}

journal::Result<BatchLeave> Till::batchLeave(const Batch &batch, const std::optional<Proof> &second)
{
    if (batch.rows.empty() || batch.rows.size() > journal::mostBatchRows)
        return tl::unexpected(Error{Problem::Incomplete, QStringLiteral("the batch")});
    if (!m_roster.hasStaff())
        return BatchLeave({}, {}, true);
    const Action action = batchAction(batch);
    const auto agreed = m_roster.twoPersons(action, second);
    if (!agreed)
        return tl::unexpected(agreed.error());
    if (const auto confirmed = m_roster.useConfirmation(); !confirmed)
        return tl::unexpected(confirmed.error());
    return BatchLeave(m_roster.current()->name, *agreed, action == Action::RefundAboveLimit);
}

journal::Result<BatchStart> Till::beginBatch(Batch batch, const std::optional<Proof> &second)
{
    auto leave = batchLeave(batch, second);
    if (!leave)
        return tl::unexpected(leave.error());
    const Instant now = m_journal.clock().now();
    batch.id = uuid7(now);
    batch.at = now;
    batch.actor = m_journal.actor().name;
    batch.second = leave->second();
    for (BatchRow &row : batch.rows)
        row.operation = uuid7(now);
    // Before the first row begins: taken up again, a row is known by its operation.
    if (const auto recorded = m_journal.record(journal::deedOf(batch)); !recorded)
        return tl::unexpected(recorded.error());
    return BatchStart{std::move(batch), std::move(*leave)};
}

/// That an operation is missing proves that it was never sent, unless the journal lost something since.
journal::Result<void> Till::isWhole(const Batch &batch) const
{
    const auto doubt = Doubt::of(m_journal);
    if (!doubt)
        return tl::unexpected(doubt.error());
    for (const BatchRow &row : batch.rows) {
        const auto end = rowEndOf(m_journal.reader(), row);
        if (!end)
            return tl::unexpected(end.error());
        if (!end->state && doubt->isAbout(batch.at))
            return tl::unexpected(Error{Problem::BatchInDoubt, batch.id});
    }
    return {};
}

journal::Result<BatchStart> Till::resumeBatch(const Batch &batch, const std::optional<Proof> &second)
{
    if (const auto whole = isWhole(batch); !whole)
        return tl::unexpected(whole.error());
    auto leave = batchLeave(batch, second);
    if (!leave)
        return tl::unexpected(leave.error());
    return BatchStart{batch, std::move(*leave)};
}

journal::Result<void> Till::closeBatch(const QString &batch, const QString &why)
{
    if (const auto allowed = m_roster.check(Action::Refund); !allowed)
        return allowed;
    return m_journal.record(journal::closingOf(batch, why));
}

journal::Result<void> Till::rowPermission(const journal::Change &change, const BatchLeave &leave)
{
    if (!m_roster.hasStaff())
        return {};
    const auto &person = m_roster.current();
    if (!person || m_roster.isLocked() || person->name != leave.m_person)
        return tl::unexpected(Error{Problem::NotSignedIn, leave.m_person});
    const auto file = m_journal.reader().paymentFile(change.payment);
    if (!file)
        return tl::unexpected(file.error());
    if (change.kind == Kind::Cancel)
        return cancelPermission(file->payment);
    if (refundAction(*file, change.amount) == Action::RefundAboveLimit && !leave.m_isAboveLimit)
        return tl::unexpected(Error{Problem::NeedsSecond, change.payment});
    return {};
}

journal::Result<Attempt *> Till::changeInBatch(const journal::Change &change, const BatchLeave &leave)
{
    if (const auto may = mayMoveMoney(); !may)
        return tl::unexpected(may.error());
    if (const auto known = m_journal.reader().operation(change.id); known)
        return tl::unexpected(Error{Problem::StateChanged, change.id}); // once is enough
    if (const auto allowed = rowPermission(change, leave); !allowed)
        return tl::unexpected(allowed.error());
    return carryOut(change, leave.second());
}

} // namespace vezne::till
