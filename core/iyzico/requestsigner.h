// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <span>

#include "core/iyzico/credentials.h"

namespace vezne::iyzico {

/// Value of the Authorization header, scheme IYZWSv2 (docs.iyzico.com, "HMACSHA256 Auth"): HMAC-SHA256 under
/// the secret key over randomKey + path + body, without separators. `path` begins with `/` and has neither
/// host nor query; `body` is the exact bytes sent, empty for none.
[[nodiscard]] QByteArray authorizationHeader(const Credentials &credentials, const QByteArray &randomKey,
                                             const QByteArray &path, std::span<const char> body);

/// A fresh random key: 32 hexadecimal digits from the system's generator.
[[nodiscard]] QByteArray makeRandomKey();

} // namespace vezne::iyzico
