// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <initializer_list>
#include <span>

#include "core/base/secretbytes.h"

namespace vezne {

/// HMAC-SHA256 (RFC 2104, FIPS 180-4) under a key of any length over the parts as if they were one text;
/// lower-case hexadecimal, 64 characters.
[[nodiscard]] QByteArray hmacSha256Hex(const SecretBytes &key,
                                       std::initializer_list<std::span<const char>> parts);

} // namespace vezne
