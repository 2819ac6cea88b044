// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/requestsigner.h"

#include <QRandomGenerator>
#include <array>

#include "core/base/hmac.h"

namespace vezne::iyzico {

QByteArray authorizationHeader(const Credentials &credentials, const QByteArray &randomKey,
                               const QByteArray &path, std::span<const char> body)
{
    const QByteArray signature = hmacSha256Hex(credentials.secretKey, {randomKey, path, body});
    const QByteArray plain =
        "apiKey:" + credentials.apiKey + "&randomKey:" + randomKey + "&signature:" + signature;
    return "IYZWSv2 " + plain.toBase64();
}

QByteArray makeRandomKey()
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

} // namespace vezne::iyzico
