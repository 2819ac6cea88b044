// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <cstddef>
#include <tl/expected.hpp>

#include "core/access/secretrules.h"
#include "core/base/secretbytes.h"

namespace vezne::access {

/// How dear a guess is made. Only tests take anything but `moderate`.
struct HashCost
{
    unsigned long long operations = 0;
    std::size_t memory = 0; ///< bytes

    [[nodiscard]] static HashCost moderate(); ///< libsodium's MODERATE: about a second, 256 MiB
    [[nodiscard]] static HashCost cheapest();
};

/// argon2id with a salt of its own, in libsodium's printable form, which names its cost; empty when there is
/// no memory for it. Takes as long as `cost` says: not for the thread of a window.
[[nodiscard]] QByteArray hashOf(const SecretBytes &secret, HashCost cost);

/// Whether `secret` is the one that `hash` was made of. As slow as hashOf().
[[nodiscard]] bool matches(const QByteArray &hash, const SecretBytes &secret);

/// A PIN or password that somebody may have, ready to be recorded: it kept the rules of its role.
class NewSecret
{
public:
    /// As slow as hashOf(). Throws std::bad_alloc when there is no memory for it.
    [[nodiscard]] static tl::expected<NewSecret, SecretFlaw> make(Role role, const SecretBytes &secret,
                                                                  HashCost cost);

    [[nodiscard]] const QByteArray &hash() const { return m_hash; }
    /// Made by the rules for passwords, not for PINs.
    [[nodiscard]] bool isPassword() const { return m_isPassword; }

private:
    NewSecret(QByteArray hash, bool isPassword)
        : m_hash(std::move(hash))
        , m_isPassword(isPassword)
    {}

    QByteArray m_hash;
    bool m_isPassword;
};

} // namespace vezne::access
