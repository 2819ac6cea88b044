// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "app/sandbox/pages/pages.h"

namespace vezne::sandbox {

struct PageRoute
{
    QByteArray method, path; ///< a path may hold `{}` for a part that varies
    PageService page;
};

/// Every page for people. A new one is a function in this folder and a line in the table.
[[nodiscard]] std::span<const PageRoute> pageRoutes();

} // namespace vezne::sandbox
