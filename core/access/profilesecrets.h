// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <tl/expected.hpp>

#include "core/access/secretstore.h"

namespace vezne::access {

/// What the keychain holds for one profile, as one entry: it is unlocked once and changes as a whole.
struct ProfileSecrets
{
    SecretBytes apiKey;
    SecretBytes secretKey;
    SecretBytes chainKey; ///< of the journal's chain; 32 random bytes, made once, outlives the other two
};

inline constexpr std::size_t chainKeySize = 32;

/// A fresh key from the system's generator.
[[nodiscard]] SecretBytes makeChainKey();

/// Three lines: API key, secret key, chain key in hexadecimal. Everything stays in locked memory.
[[nodiscard]] SecretBytes pack(const ProfileSecrets &secrets);
/// Nothing when `packed` is not what pack() makes.
[[nodiscard]] std::optional<ProfileSecrets> unpack(const SecretBytes &packed);

/// Reads a profile's secrets; `deliver` is called once, unless `context` is gone by then.
void readSecrets(SecretStore &store, const QString &profileId, QObject *context,
                 const std::function<void(tl::expected<ProfileSecrets, SecretError>)> &deliver);

} // namespace vezne::access
