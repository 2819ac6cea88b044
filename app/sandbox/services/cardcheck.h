// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bank/bankcard.h"
#include "app/sandbox/services/service.h"

namespace vezne::sandbox {

/// Reads a request's `paymentCard`; what is wrong with it, before any bank is asked, otherwise.
[[nodiscard]] tl::expected<BankCard, Failure> readPaymentCard(const Call &call, const Ledger &ledger);

} // namespace vezne::sandbox
