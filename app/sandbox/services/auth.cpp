// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/charging.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

Outcome authorizePayment(const Call &call, const Ledger &ledger)
{
    const auto order = readPaymentOrder(call, ledger);
    if (!order)
        return tl::unexpected(order.error());
    // What the bank refuses is kept too: an inquiry can tell that it was tried.
    return answerTo(
        ledger.record(decided(paymentOf(*order, call, Taking::Charge), bankDecline(*order), call)));
}

} // namespace vezne::sandbox
