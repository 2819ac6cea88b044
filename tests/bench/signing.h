// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::bench {

/// CPU time of one signed inquiry over loopback: ours against the provider's own Node client's, without TLS
/// and with it, and what Qt's client costs alone.
void measureSigning(const QString &journal);

} // namespace vezne::bench
