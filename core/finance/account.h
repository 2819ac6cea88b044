// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <vector>

#include "core/finance/reconciliation.h"

/// Both sides of one payment, put together; the first half of a reconciliation.
namespace vezne::finance {

struct Account
{
    const journal::Movement *known = nullptr; ///< the payment as the journal has it
    /// Its payments, captures, cancels and refunds, whatever their state.
    std::vector<const journal::Movement *> taken, cancelled, refunded;

    QString paymentId, conversationId, orderId; ///< as listed
    Currency currency = Currency::TRY;
    QDate day;
    bool isListed = false;     ///< a payment that took money
    bool isHoldListed = false; ///< a pre-authorisation, which took none
    bool isSecond = false;     ///< another payment of an attempt that has one already
    Decimal takenThere, heldThere, cancelledThere, refundedThere;
    std::optional<Decimal> commission, fee, payout; ///< sums; nothing when one line lacks it

    /// Operation id of the payment here; empty when there is none.
    [[nodiscard]] QString payment() const { return known ? known->operation : QString(); }
};

/// Every payment that one of the sides tells of.
[[nodiscard]] std::vector<Account> accountsOf(const Books &books);

} // namespace vezne::finance
