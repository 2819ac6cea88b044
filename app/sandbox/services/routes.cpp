// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/routes.h"

#include <array>

#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

std::span<const Route> routes()
{
    static const std::array table{
        Route{"GET", "/payment/test", Access::Open, testConnection},
    };
    return table;
}

} // namespace vezne::sandbox
