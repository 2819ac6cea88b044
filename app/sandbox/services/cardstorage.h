// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/cardcheck.h"

namespace vezne::sandbox {

/// Keeps a card, for a new user or the one named; gives it back with its keys.
[[nodiscard]] SavedCard store(const BankCard &card, const Registration &registration, bool isActive,
                              const Ledger &ledger);

} // namespace vezne::sandbox
