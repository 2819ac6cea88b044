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
        PageRoute{"GET", "/cpp", showForm},
        PageRoute{"GET", "/pwi", showForm},
        PageRoute{"GET", "/payment/bkm/mock/initialize", showForm},
        PageRoute{"POST", "/payment/bkm/mock/initialize", showForm},
        PageRoute{"POST", "/cpp/pay", payOnForm},
        PageRoute{"GET", "/link/{}", showLinkPage},
        PageRoute{"POST", "/link/{}", takeLinkBuyer},
        PageRoute{"GET", "/link/{}/{}", showLinkPicture},
    };
    return table;
}

} // namespace vezne::sandbox
