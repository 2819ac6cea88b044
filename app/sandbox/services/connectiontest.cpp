// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

Outcome testConnection(const Call &, const Ledger &)
{
    return Success{};
}

} // namespace vezne::sandbox
