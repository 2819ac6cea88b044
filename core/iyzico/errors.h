// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::iyzico {

/// What a failure answer means for money.
enum class FailureMeaning {
    Final,        ///< the provider or the bank said no; nothing was done
    NotProcessed, ///< the rate limit (50000): nothing was done; a person may try again as a new operation
    Unknown,      ///< system errors and bank time-outs: ask before anything else
};

/// Meaning of a failure on a call that moves money, by code and group (docs/decisions and payments table:
/// codes 1, 2, 8514 and the groups of system errors and bank time-outs are Unknown).
[[nodiscard]] FailureMeaning meaningOf(const QString &errorCode, const QString &errorGroup);

} // namespace vezne::iyzico
