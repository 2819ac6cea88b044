// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

#include "core/base/secretbytes.h"

namespace vezne::iyzico {

/// The pair from the merchant panel. The secret signs requests and proves answers; it never travels.
struct Credentials
{
    QByteArray apiKey;
    SecretBytes secretKey;
};

/// From where keys are kept in locked memory; the API key, which travels with every request, leaves it.
[[nodiscard]] inline std::shared_ptr<const Credentials> makeCredentials(const SecretBytes &apiKey,
                                                                        SecretBytes secretKey)
{
    return std::make_shared<const Credentials>(
        Credentials{QByteArray(apiKey.data(), static_cast<qsizetype>(apiKey.size())), std::move(secretKey)});
}

} // namespace vezne::iyzico
