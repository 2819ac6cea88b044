// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/undofinding.h"

#include <algorithm>

#include "core/till/verdict.h"

namespace vezne::till {

namespace {

bool isDone(const iyzico::ReportedUndo &undo)
{
    return standingOf(undo) == UndoStanding::Done;
}

UndoFinding findAmong(const std::vector<iyzico::ReportedUndo> &rows, const QString &change)
{
    UndoFinding finding;
    for (const iyzico::ReportedUndo &row : rows) {
        if (isDone(row))
            finding.sum = finding.sum.plus(row.amount).value_or(finding.sum);
    }
    const auto isUndecided = [](const auto &row) { return standingOf(row) == UndoStanding::Undecided; };
    const auto isOurFailure = [&](const auto &row) {
        return standingOf(row) == UndoStanding::Failed && row.conversationId == change;
    };
    if (std::ranges::any_of(rows, isUndecided))
        finding.presence = Presence::NoWord;
    else if (std::ranges::any_of(rows, isDone))
        finding.presence = Presence::Found;
    else if (std::ranges::any_of(rows, isOurFailure))
        finding.presence = Presence::Failed;
    return finding;
}

} // namespace

UndoStanding standingOf(const iyzico::ReportedUndo &undo)
{
    constexpr int doneStatus = 1;
    if (!undo.errorCode.isEmpty())
        return isLastWord(undo.errorCode, undo.errorGroup) ? UndoStanding::Failed : UndoStanding::Undecided;
    return undo.status == doneStatus ? UndoStanding::Done : UndoStanding::Undecided;
}

UndoFinding findUndo(const iyzico::ReportedPayment &payment, const journal::Operation &change)
{
    if (change.kind == journal::Kind::Cancel) {
        // A cancel is of the whole payment: whoever made it, the payment is cancelled.
        if (std::ranges::any_of(payment.cancels, isDone))
            return {Presence::Found, change.amount.toDecimal()};
        return findAmong(payment.cancels, change.id);
    }
    std::vector<iyzico::ReportedUndo> ours;
    bool isOneNameless = false;
    for (const iyzico::ReportedItem &item : payment.items) {
        std::ranges::copy_if(item.refunds, std::back_inserter(ours),
                             [&](const auto &refund) { return refund.conversationId == change.id; });
        isOneNameless =
            isOneNameless || std::ranges::any_of(item.refunds, [](const auto &refund) {
                return refund.conversationId.isEmpty() && standingOf(refund) != UndoStanding::Failed;
            });
    }
    UndoFinding finding = findAmong(ours, change.id);
    if (finding.presence == Presence::Absent && isOneNameless)
        finding.presence = Presence::NoWord;
    return finding;
}

} // namespace vezne::till
