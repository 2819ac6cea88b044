// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/base/secretbytes.h"

namespace vezne::iyzico {

enum class SignatureCheck { Valid, Missing, Invalid };

/// The signature iyzico puts on an answer (docs.iyzico.com, "Response Signature Validation"): lower-case hex
/// of HMAC-SHA256 under the secret key over the values joined by `:`. Absent values are empty texts; money is
/// plain decimal text without trailing zeros (Decimal::toPlain).
[[nodiscard]] QByteArray responseSignature(const SecretBytes &secretKey, const QStringList &values);

/// Compares in constant time.
[[nodiscard]] SignatureCheck checkSignature(const SecretBytes &secretKey, const QStringList &values,
                                            const QString &given);

} // namespace vezne::iyzico
