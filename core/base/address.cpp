// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace vezne {

bool isLoopbackAddress(const QUrl &base)
{
    return base.host() == "localhost"_L1 || QHostAddress(base.host()).isLoopback();
}

bool isSafeAddress(const QUrl &base)
{
    if (base.scheme() == "https"_L1)
        return !base.host().isEmpty();
    return base.scheme() == "http"_L1 && isLoopbackAddress(base);
}

} // namespace vezne
