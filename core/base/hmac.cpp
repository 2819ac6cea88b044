// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hmac.h"

#include <sodium.h>

namespace vezne {

namespace {

/// libsodium declares its input non-null, even where there are no bytes to read.
const unsigned char *unsignedBytes(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes ? bytes : "");
}

} // namespace

QByteArray hmacSha256Hex(const SecretBytes &key, std::initializer_list<std::span<const char>> parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, unsignedBytes(key.data()), key.size());
    for (const std::span<const char> part : parts)
        crypto_auth_hmacsha256_update(&state, unsignedBytes(part.data()), part.size());
    QByteArray code(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(code.data()));
    sodium_memzero(&state, sizeof state); // it holds the key
    return code.toHex();
}

} // namespace vezne
