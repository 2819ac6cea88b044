// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pages/html.h"
#include "app/sandbox/services/hosted.h"

namespace vezne::sandbox {

/// Goes on with a payment page after the bank's page has ended: takes the money and shows what came out.
[[nodiscard]] html::Page afterThreeDs(const Challenge &challenge, const Payment &payment, const Call &call,
                                      const Ledger &ledger);

} // namespace vezne::sandbox
