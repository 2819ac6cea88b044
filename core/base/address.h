// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace vezne {

/// Whether card data may be sent there: https to any host, or plain http to this machine itself (127.0.0.0/8,
/// ::1, localhost), which is how the sandbox is reached.
[[nodiscard]] bool isSafeAddress(const QUrl &base);
/// This machine itself.
[[nodiscard]] bool isLoopbackAddress(const QUrl &base);

} // namespace vezne
