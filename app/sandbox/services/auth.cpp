// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/charging.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

Outcome authorizePayment(const Call &call, const Ledger &ledger)
{
    return takePayment(call, ledger, Taking::Charge);
}

} // namespace vezne::sandbox
