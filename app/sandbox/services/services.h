// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/service.h"

/// The provider's services, each in a file of its own.
namespace vezne::sandbox {

/// GET /payment/test: says that the provider is there.
[[nodiscard]] Outcome testConnection(const Call &call, const Ledger &ledger);

} // namespace vezne::sandbox
