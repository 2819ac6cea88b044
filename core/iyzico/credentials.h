// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/base/secretbytes.h"

namespace vezne::iyzico {

/// The pair from the merchant panel. The secret signs requests and proves answers; it never travels.
struct Credentials
{
    QByteArray apiKey;
    SecretBytes secretKey;
};

} // namespace vezne::iyzico
