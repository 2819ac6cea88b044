// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rules.h"

#include <algorithm>

#include "core/base/istanbul.h"

namespace vezne::journal {

namespace {

std::optional<Problem> refusalOfRefund(const Change &change, const PaymentFile &payment)
{
    if (payment.payment.isHold())
        return Problem::NotPaid;
    if (!(change.amount <= payment.left()))
        return Problem::ExceedsLeft;
    if (change.itemTransaction.isEmpty())
        return std::nullopt;
    const auto item = std::ranges::find(payment.items, change.itemTransaction, &Item::transactionId);
    if (item == payment.items.end())
        return Problem::NoSuchItem;
    return change.amount.toDecimal() <= item->left() ? std::nullopt : std::optional(Problem::ExceedsLeft);
}

std::optional<Problem> refusalOfCancel(const Change &change, const PaymentFile &payment, Instant at)
{
    if (!payment.payment.refunded.isZero())
        return Problem::NotWhole;
    if (change.amount != payment.payment.whole())
        return Problem::ExceedsLeft;
    if (!payment.payment.isHold() && istanbul::day(takenAt(payment)) != istanbul::day(at))
        return Problem::DayOver;
    return std::nullopt;
}

std::optional<Problem> refusalOfCapture(const Change &change, const PaymentFile &payment)
{
    if (!payment.payment.isHold())
        return Problem::NotHeld;
    return change.amount <= payment.payment.paidPrice ? std::nullopt : std::optional(Problem::ExceedsLeft);
}

} // namespace

Instant takenAt(const PaymentFile &payment)
{
    const auto capture = std::ranges::find_if(payment.changes, [](const Operation &change) {
        return change.kind == Kind::Capture && change.state == State::Done;
    });
    const Operation &taking = capture == payment.changes.end() ? payment.payment : *capture;
    return taking.sentAt.value_or(taking.createdAt);
}

std::optional<Problem> refusalOf(const Change &change, const PaymentFile &payment, Instant at)
{
    if (!isPayment(payment.payment.kind) || !isCollected(payment.payment.state) || payment.payment.cancelled)
        return Problem::NotPaid;
    if (payment.hasOpenChange())
        return Problem::ChangeOpen;
    if (!change.amount.isPositive())
        return Problem::ExceedsLeft;
    if (change.kind != Kind::Capture && change.leftAsSeen && *change.leftAsSeen != payment.left())
        return Problem::StateChanged;
    switch (change.kind) {
    case Kind::Refund:
        return refusalOfRefund(change, payment);
    case Kind::Cancel:
        return refusalOfCancel(change, payment, at);
    case Kind::Capture:
        return refusalOfCapture(change, payment);
    case Kind::Charge:
    case Kind::Preauth:
        break;
    }
    return Problem::NotPaid;
}

bool mayComeLate(const Operation &change, const PaymentFile &payment)
{
    if (change.kind == Kind::Cancel)
        return !payment.payment.cancelled && !payment.hasOpenChange();
    if (change.kind == Kind::Capture)
        return !payment.payment.taken().isPositive() && !payment.hasOpenChange();
    return true;
}

Intent intentOn(const Operation &payment, const QString &id, Kind kind, const Money &amount)
{
    return {.id = id,
            .kind = kind,
            .parent = payment.id,
            .orderId = payment.orderId,
            .price = payment.price,
            .paidPrice = payment.paidPrice,
            .amount = amount,
            .installment = payment.installment,
            .cardBin = payment.cardBin,
            .cardLast4 = payment.cardLast4,
            .cardBrand = payment.cardBrand,
            .cardBank = payment.cardBank,
            .cardFamily = payment.cardFamily,
            .cardType = payment.cardType};
}

} // namespace vezne::journal
