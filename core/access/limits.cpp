// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/limits.h"

#include "core/access/matrix.h"

namespace vezne::access {

bool isAbove(const Money &amount, const Money &limit)
{
    return amount.currency() != limit.currency() || amount.minorUnits() > limit.minorUnits();
}

Action refundAction(const Limits &limits, const Money &amount)
{
    return isAbove(amount, limits.fourEyesRefund) ? Action::RefundAboveLimit : Action::Refund;
}

std::optional<Refusal> refusalOfCancel(Role role, const Limits &limits, const CancelCase &payment)
{
    if (rightOf(Action::CancelAny, role) == Right::Yes)
        return std::nullopt;
    if (!payment.isOwn || rightOf(Action::CancelOwn, role) == Right::No)
        return Refusal::NoRight;
    const bool isWithin =
        payment.age <= limits.ownCancelWindow && !isAbove(payment.amount, limits.cashierCancel);
    return isWithin ? std::nullopt : std::optional(Refusal::AboveLimit);
}

} // namespace vezne::access
