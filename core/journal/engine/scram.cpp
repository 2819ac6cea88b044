// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/scram.h"

#include <array>
#include <sodium.h>
#include <span>
#include <string_view>

namespace vezne::journal {

namespace {

constexpr int rounds = 4096; // as PostgreSQL 15 does it
using Digest = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

Digest hmacOf(std::span<const unsigned char> key, std::string_view text)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    Digest digest;
    crypto_auth_hmacsha256_final(&state, digest.data());
    sodium_memzero(&state, sizeof state);
    return digest;
}

std::string_view viewOf(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), digest.size()};
}

/// PBKDF2 with one block, which SCRAM calls Hi().
Digest saltedPassword(const SecretBytes &password, const QByteArray &salt)
{
    const std::span key(reinterpret_cast<const unsigned char *>(password.data()), password.size());
    const QByteArray first = salt + QByteArray("\0\0\0\1", 4);
    Digest last = hmacOf(key, {first.constData(), static_cast<std::size_t>(first.size())});
    Digest salted = last;
    for (int round = 1; round < rounds; ++round) {
        last = hmacOf(key, viewOf(last));
        for (std::size_t i = 0; i < salted.size(); ++i)
            salted[i] ^= last[i];
    }
    return salted;
}

QByteArray base64Of(const Digest &digest)
{
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size()))
        .toBase64();
}

} // namespace

QByteArray scramVerifier(const SecretBytes &password, const QByteArray &salt)
{
    Digest salted = saltedPassword(password, salt);
    Digest clientKey = hmacOf(salted, "Client Key");
    Digest storedKey;
    crypto_hash_sha256(storedKey.data(), clientKey.data(), clientKey.size());
    const Digest serverKey = hmacOf(salted, "Server Key");
    sodium_memzero(salted.data(), salted.size());
    sodium_memzero(clientKey.data(), clientKey.size());
    return "SCRAM-SHA-256$" + QByteArray::number(rounds) + ':' + salt.toBase64() + '$' + base64Of(storedKey) +
           ':' + base64Of(serverKey);
}

} // namespace vezne::journal
