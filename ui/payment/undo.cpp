// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/undo.h"

namespace vezne::ui {

using journal::Kind;
using journal::PaymentFile;
using journal::Problem;

namespace {

std::optional<Problem> refusalOf(Kind kind, Money amount, const PaymentFile &file, Instant at)
{
    return journal::refusalOf({.kind = kind, .payment = file.payment.id, .amount = amount}, file, at);
}

} // namespace

std::optional<Problem> refusalOfRefund(const PaymentFile &file, Instant at)
{
    const Money smallest(1, file.payment.paidPrice.currency());
    const auto refusal = refusalOf(Kind::Refund, smallest, file, at);
    // Nothing is left: to the reader that is a payment without money, not an amount too large.
    return refusal == Problem::ExceedsLeft ? Problem::NotPaid : refusal;
}

std::optional<Problem> refusalOfCancel(const PaymentFile &file, Instant at)
{
    return refusalOf(Kind::Cancel, file.payment.whole(), file, at);
}

std::optional<Problem> refusalOfCapture(const PaymentFile &file, Instant at)
{
    return refusalOf(Kind::Capture, file.payment.paidPrice, file, at);
}

std::optional<Kind> undoOf(const PaymentFile &file, Instant at)
{
    if (!refusalOfCancel(file, at))
        return Kind::Cancel;
    if (!refusalOfRefund(file, at))
        return Kind::Refund;
    return std::nullopt;
}

} // namespace vezne::ui
