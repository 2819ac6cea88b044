// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::bench {

/// What a payment costs on disk, against a raw loop with the same settings and rows. `file` is no journal any
/// more afterwards.
void measureDurable(const QString &file);
/// Checking the chain of events, against reading them and one hash after the other.
void measureVerify(const QString &file);

} // namespace vezne::bench
