// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/records.h"

#include <algorithm>

namespace vezne::journal {

bool isAsAsked(const Money &price, const Money &asked, const std::vector<int> &offered, const Money &paid,
               int installments)
{
    const bool isChosen = installments > 1 && std::ranges::find(offered, installments) != offered.end();
    return isChosen ? paid >= price : paid == asked;
}

bool Operation::fits(const Money &paid, int installments) const
{
    return isAsAsked(price, paidPrice, offered, paid, installments);
}

bool Operation::isHold() const
{
    return kind == Kind::Preauth && isCollected(state) && captured.isZero() && !cancelled;
}

Money Operation::taken() const
{
    if (!isPayment(kind) || !isCollected(state))
        return {0, paidPrice.currency()};
    return kind == Kind::Preauth ? captured : paidPrice;
}

Item::Approval Item::approval() const
{
    constexpr int statusApproved = 2;
    constexpr int statusWaiting = 1;
    if (!openAct.isEmpty())
        return Approval::NotKnown;
    if (approved)
        return *approved ? Approval::Approved : Approval::Waiting;
    return status == statusApproved  ? Approval::Approved
           : status == statusWaiting ? Approval::Waiting
                                     : Approval::NotKnown;
}

Decimal Item::left() const
{
    return paidPrice ? paidPrice->minus(refunded).value_or(Decimal()) : Decimal();
}

bool Operation::isUndone() const
{
    return cancelled || (taken().isPositive() && refunded == taken());
}

Money PaymentFile::pending() const
{
    Money sum(0, payment.paidPrice.currency());
    for (const Operation &change : changes) {
        if (change.state != State::Done && change.kind != Kind::Capture && holdsAmount(change.state))
            sum = sum.plus(change.amount).value_or(payment.paidPrice);
    }
    return sum;
}

Money PaymentFile::left() const
{
    const Money none(0, payment.paidPrice.currency());
    if (!isCollected(payment.state) || payment.cancelled)
        return none;
    const auto left = payment.taken().minus(payment.refunded);
    const auto free = left ? left->minus(pending()) : std::nullopt;
    return free && free->isPositive() ? *free : none;
}

const Operation *PaymentFile::openChange() const
{
    const auto open = std::ranges::find_if(changes, [](const Operation &change) {
        return change.state != State::Done && holdsAmount(change.state);
    });
    return open == changes.end() ? nullptr : &*open;
}

} // namespace vezne::journal
