// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/cardcheck.h"
#include "app/sandbox/services/service.h"

namespace vezne::sandbox {

/// A payment that is asked for, its fields checked.
struct PaymentOrder
{
    std::optional<QString> basketId;
    Decimal price, paidPrice;
    Currency currency = Currency::TRY;
    int installment = 1;
    BankCard card;
    std::optional<Registration> registration; ///< of the card, once it has paid
    std::vector<Line> lines;                  ///< itemId and price only
};

/// Reads the body that starts a payment, with or without 3-D Secure; the first thing wrong with it otherwise.
[[nodiscard]] tl::expected<PaymentOrder, Failure> readPaymentOrder(const Call &call, const Ledger &ledger);

/// Reads the body that opens a payment page: the same without the card, which the payer keys in there.
[[nodiscard]] tl::expected<PaymentOrder, Failure> readOrderWithoutCard(const Call &call);

} // namespace vezne::sandbox
