// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/clock.h"

namespace vezne {

/// A fresh UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits from the system's
/// generator; sorts by time. Lower-case text without braces, 36 characters.
[[nodiscard]] QString uuid7(Instant at);

} // namespace vezne
