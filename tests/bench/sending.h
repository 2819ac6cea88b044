// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/engine/place.h"
#include "tests/bench/samples.h"

namespace vezne::bench {

/// From pressing Pay to the first byte on the wire.
[[nodiscard]] Samples chargesOn(const journal::Place &place);

/// From pressing Pay to the first byte at the provider's end, with everything that is written before.
void measurePay(const QString &journal);

} // namespace vezne::bench
