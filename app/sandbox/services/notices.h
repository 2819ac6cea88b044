// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/service.h"

/// What the merchant is told by itself. Nothing is kept while the account names no address.
namespace vezne::sandbox {

/// What happened to a payment of the merchant's own form; the words of `iyziEventType`.
enum class Event { Authorized, ThreeDsReturned, ThreeDsCompleted };

void announce(Event event, const Payment &payment, const Call &call, const Ledger &ledger);

/// What happened to a payment on one of the provider's pages.
void announceForm(const HostedForm &form, const Payment &payment, const Call &call, const Ledger &ledger);

} // namespace vezne::sandbox
