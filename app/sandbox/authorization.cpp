// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/authorization.h"

#include "core/iyzico/requestsigner.h"

namespace vezne::sandbox {

namespace {

const QByteArray scheme = "IYZWSv2 ";

/// Value of `name` in `apiKey:...&randomKey:...&signature:...`.
QByteArray part(const QByteArray &plain, const QByteArray &name)
{
    for (const QByteArray &field : plain.split('&')) {
        if (field.startsWith(name + ':'))
            return field.sliced(name.size() + 1);
    }
    return {};
}

} // namespace

std::optional<ErrorCode> authorizationFault(const Request &request, const iyzico::Credentials &credentials)
{
    if (request.authorization.isEmpty())
        return ErrorCode::SignatureMissing;
    if (!request.authorization.startsWith(scheme))
        return ErrorCode::InvalidSignature; // the SHA-1 scheme IYZWS has been refused since the end of 2024

    const QByteArray plain = QByteArray::fromBase64(request.authorization.sliced(scheme.size()));
    const QByteArray signature = part(plain, "signature");
    const QByteArray apiKey = part(plain, "apiKey");
    if (signature.isEmpty())
        return ErrorCode::SignatureMissing;
    if (apiKey.isEmpty())
        return ErrorCode::ApiKeyMissing;
    if (apiKey != credentials.apiKey)
        return ErrorCode::UnknownApiKey;

    const QByteArray expected =
        iyzico::authorizationHeader(credentials, part(plain, "randomKey"), request.path, request.body);
    const QByteArray expectedSignature =
        part(QByteArray::fromBase64(expected.sliced(scheme.size())), "signature");
    return constantTimeEquals(signature, expectedSignature) ? std::nullopt
                                                            : std::optional(ErrorCode::InvalidSignature);
}

} // namespace vezne::sandbox
