// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/profilesecrets.h"

#include <algorithm>
#include <sodium.h>

#include "core/access/profile.h"

namespace vezne::access {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t hexSize = 2 * chainKeySize;

} // namespace

SecretBytes makeChainKey()
{
    SecretBytes key(chainKeySize); // its first allocation initialises libsodium
    randombytes_buf(key.data(), key.size());
    return key;
}

SecretBytes pack(const ProfileSecrets &secrets)
{
    SecretBytes hex(hexSize + 1); // sodium_bin2hex ends with a zero
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char *>(secrets.chainKey.data()),
                   chainKeySize);
    SecretBytes packed(secrets.apiKey.size() + 1 + secrets.secretKey.size() + 1 + hexSize);
    char *end = std::ranges::copy(secrets.apiKey.bytes(), packed.data()).out;
    *end++ = '\n';
    end = std::ranges::copy(secrets.secretKey.bytes(), end).out;
    *end++ = '\n';
    std::ranges::copy(hex.bytes().first(hexSize), end);
    return packed;
}

std::optional<ProfileSecrets> unpack(const SecretBytes &packed)
{
    const std::span<const char> all = packed.bytes();
    const auto first = std::ranges::find(all, '\n');
    if (first == all.end())
        return std::nullopt;
    const auto second = std::find(first + 1, all.end(), '\n');
    if (second == all.end() || static_cast<std::size_t>(all.end() - second) != hexSize + 1)
        return std::nullopt;
    ProfileSecrets secrets{.apiKey = SecretBytes(std::span(all.begin(), first)),
                           .secretKey = SecretBytes(std::span(first + 1, second)),
                           .chainKey = SecretBytes(chainKeySize)};
    std::size_t size = 0;
    const int result = sodium_hex2bin(reinterpret_cast<unsigned char *>(secrets.chainKey.data()),
                                      chainKeySize, &*(second + 1), hexSize, nullptr, &size, nullptr);
    if (result != 0 || size != chainKeySize || secrets.apiKey.isEmpty() || secrets.secretKey.isEmpty())
        return std::nullopt;
    return secrets;
}

void readSecrets(SecretStore &store, const QString &profileId, QObject *context,
                 const std::function<void(tl::expected<ProfileSecrets, SecretError>)> &deliver)
{
    SecretJob *job = store.read(secretName(profileId));
    QObject::connect(job, &SecretJob::finished, context, [deliver](const SecretResult &result) {
        if (result.error)
            return deliver(tl::unexpected(*result.error));
        auto secrets = unpack(result.value);
        if (!secrets)
            return deliver(tl::unexpected(SecretError{SecretFault::Other, u"the entry is not ours"_s}));
        deliver(std::move(*secrets));
    });
}

} // namespace vezne::access
