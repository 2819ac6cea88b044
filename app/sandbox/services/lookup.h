// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/service.h"

namespace vezne::sandbox {

/// The payments that an inquiry's `paymentId` or, without one, its `paymentConversationId` means and that may
/// be seen by now, oldest first, as far as they may be seen. InvalidRequest when it names neither.
[[nodiscard]] tl::expected<std::vector<Payment>, Failure> visiblePayments(const Call &call,
                                                                          const Ledger &ledger);

} // namespace vezne::sandbox
