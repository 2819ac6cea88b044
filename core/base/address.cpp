// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace vezne {

bool isSafeAddress(const QUrl &base)
{
    const QString host = base.host();
    if (base.scheme() == "https"_L1)
        return !host.isEmpty();
    return base.scheme() == "http"_L1 && (host == "localhost"_L1 || QHostAddress(host).isLoopback());
}

} // namespace vezne
