// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pages/pageroutes.h"

#include <array>

namespace vezne::sandbox {

std::span<const PageRoute> pageRoutes()
{
    static const std::array table{
        PageRoute{"POST", "/payment/mock/init3ds", askForCode},
        PageRoute{"POST", "/payment/mock/confirm3ds", confirmCode},
        PageRoute{"GET", "/payment/mock/giveup3ds", giveUp},
    };
    return table;
}

} // namespace vezne::sandbox
