// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/check/verify.h"

namespace vezne::journal {

/// Checks the audit trail's chain and its place in the history of money, of which `result` has counted the
/// events; with `rebuilt`, also that staff, settings and requests are what it says. For use within one read
/// transaction of `database`.
[[nodiscard]] Result<void> checkAudit(const Database &database, const Database *rebuilt,
                                      const SecretBytes &key, Verification &result);

} // namespace vezne::journal
