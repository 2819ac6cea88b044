// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::bench {

/// What past to make up.
struct PastOptions
{
    qint64 payments = 1'000'000;
    quint32 seed = 1;
    int days = 1095; ///< ending today
};

/// Makes a journal of a shop that takes orders by telephone: customers who come back, banks and families as
/// they are spread in Turkey, instalments, refunds and cancels, declines with the banks' reasons, 3-D Secure,
/// requests that were not sent, results that were found out by inquiry. The same seed makes the same past,
/// up to ids and the present day. The chain's key is that of the demo (`vezne --demo --journal FILE`).
void makePast(const QString &file, const PastOptions &options);

} // namespace vezne::bench
