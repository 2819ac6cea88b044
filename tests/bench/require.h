// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdio>
#include <cstdlib>

#include "core/journal/error.h"

namespace vezne::bench {

[[noreturn]] inline void giveUp(const QString &why)
{
    std::fprintf(stderr, "vezne-bench: %s\n", qUtf8Printable(why));
    std::exit(1);
}

/// The value, or the end of the program: a figure that was measured on something broken is worse than none.
template<class Value>
Value require(journal::Result<Value> result)
{
    if (!result)
        giveUp(result.error().detail);
    return std::move(*result);
}

inline void require(const journal::Result<void> &result)
{
    if (!result)
        giveUp(result.error().detail);
}

} // namespace vezne::bench
