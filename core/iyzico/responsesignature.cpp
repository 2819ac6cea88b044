// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/responsesignature.h"

#include "core/base/hmac.h"

namespace vezne::iyzico {

QByteArray responseSignature(const SecretBytes &secretKey, const QStringList &values)
{
    return hmacSha256Hex(secretKey, {values.join(u':').toUtf8()});
}

SignatureCheck checkSignature(const SecretBytes &secretKey, const QStringList &values, const QString &given)
{
    if (given.isEmpty())
        return SignatureCheck::Missing;
    const bool equal = constantTimeEquals(responseSignature(secretKey, values), given.toUtf8());
    return equal ? SignatureCheck::Valid : SignatureCheck::Invalid;
}

} // namespace vezne::iyzico
