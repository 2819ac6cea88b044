// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <span>

#include "core/base/secretbytes.h"

namespace vezne::journal {

/// How one entry of a chain proves the one before it: HMAC-SHA256 over the previous entry's code and every
/// field of this one, each with its length before it, so that no two histories share their bytes.
class Chain
{
public:
    /// `key` has 32 bytes. What is computed from it once is kept in locked memory.
    explicit Chain(const SecretBytes &key);

    /// Lower-case hex.
    [[nodiscard]] QByteArray code(const QByteArray &previous, std::span<const QByteArray> fields) const;

private:
    SecretBytes m_begun; ///< the state after the key
};

} // namespace vezne::journal
