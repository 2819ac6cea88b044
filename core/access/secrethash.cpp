// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secrethash.h"

#include <new>
#include <sodium.h>

namespace vezne::access {

HashCost HashCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

HashCost HashCost::cheapest()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

QByteArray hashOf(const SecretBytes &secret, HashCost cost)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const int failed = crypto_pwhash_str(hash.data(), secret.isEmpty() ? "" : secret.data(), secret.size(),
                                         cost.operations, cost.memory);
    return failed ? QByteArray() : QByteArray(hash.constData());
}

bool matches(const QByteArray &hash, const SecretBytes &secret)
{
    if (hash.isEmpty() || hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    return crypto_pwhash_str_verify(hash.constData(), secret.isEmpty() ? "" : secret.data(), secret.size()) ==
           0;
}

tl::expected<NewSecret, SecretFlaw> NewSecret::make(Role role, const SecretBytes &secret, HashCost cost)
{
    if (const auto fault = faultOf(role, secret.bytes()))
        return tl::unexpected(*fault);
    QByteArray hash = hashOf(secret, cost);
    if (hash.isEmpty())
        throw std::bad_alloc();
    return NewSecret(std::move(hash), hasPassword(role));
}

} // namespace vezne::access
