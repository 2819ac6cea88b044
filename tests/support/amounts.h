// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

namespace vezne::test {

[[nodiscard]] inline Money kurus(std::int64_t count)
{
    return {count, Currency::TRY};
}

/// Whole ones.
[[nodiscard]] inline Money lira(std::int64_t count)
{
    return kurus(count * 100);
}

} // namespace vezne::test
