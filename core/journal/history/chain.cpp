// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/chain.h"

#include <QtEndian>
#include <cstring>
#include <sodium.h>

namespace vezne::journal {

namespace {

using HmacState = crypto_auth_hmacsha256_state;

void addField(HmacState &state, const QByteArray &bytes)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(bytes.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(&length), sizeof length);
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
}

} // namespace

Chain::Chain(const SecretBytes &key)
    : m_begun(sizeof(HmacState))
{
    // A journal that is open for reading only has no key and no bytes either; libsodium wants an address all
    // the same.
    static constexpr unsigned char nothing = 0;
    const auto *bytes = key.isEmpty() ? &nothing : reinterpret_cast<const unsigned char *>(key.data());
    HmacState state;
    crypto_auth_hmacsha256_init(&state, bytes, key.size());
    std::memcpy(m_begun.data(), &state, sizeof state);
    sodium_memzero(&state, sizeof state);
}

QByteArray Chain::code(const QByteArray &previous, std::span<const QByteArray> fields) const
{
    HmacState state;
    std::memcpy(&state, m_begun.data(), sizeof state);
    addField(state, previous);
    for (const QByteArray &field : fields)
        addField(state, field);
    unsigned char code[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_final(&state, code);
    sodium_memzero(&state, sizeof state); // it tells of the key
    return QByteArray(reinterpret_cast<const char *>(code), sizeof code).toHex();
}

} // namespace vezne::journal
