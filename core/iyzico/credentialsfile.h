// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <tl/expected.hpp>

#include "core/iyzico/credentials.h"

namespace vezne::iyzico {

enum class CredentialsFault {
    Missing,       ///< no such file, or it cannot be read
    Exposed,       ///< group or others may read it
    NotUnderstood, ///< not a JSON object with non-empty texts `apiKey` and `secretKey`
};

/// Reads `{"apiKey","secretKey"}` from a regular file that only its owner can read. Links are not followed.
[[nodiscard]] tl::expected<std::shared_ptr<const Credentials>, CredentialsFault>
readCredentials(const QString &file);

} // namespace vezne::iyzico
