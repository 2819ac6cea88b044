// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace vezne::desktop {

struct PlainAnswer
{
    int status = 0; ///< 0: nobody answered
    QByteArray body;
};

/// One exchange over plain HTTP with a server on this machine, which hangs up after it. Blocks until then,
/// ten seconds at most a step: for the demo's own sandbox, never for the provider.
[[nodiscard]] PlainAnswer getPlain(const QUrl &address);
[[nodiscard]] PlainAnswer postPlain(const QUrl &address, const QByteArray &content, const QByteArray &type);

} // namespace vezne::desktop
