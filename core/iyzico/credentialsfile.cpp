// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/credentialsfile.h"

#include <QFile>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/json.h"

namespace vezne::iyzico {

using namespace Qt::StringLiterals;

tl::expected<std::shared_ptr<const Credentials>, CredentialsFault> readCredentials(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return tl::unexpected(CredentialsFault::Missing);
    struct stat status = {};
    QFile opened;
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) ||
        !opened.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return tl::unexpected(CredentialsFault::Missing);
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return tl::unexpected(CredentialsFault::Exposed);

    QByteArray bytes = opened.read(64 * 1024);
    const auto object = json::parseObject(bytes);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!object)
        return tl::unexpected(CredentialsFault::NotUnderstood);
    auto credentials = std::make_shared<Credentials>();
    credentials->apiKey = object->value("apiKey"_L1).toString().toUtf8();
    QByteArray secret = object->value("secretKey"_L1).toString().toUtf8();
    if (credentials->apiKey.isEmpty() || secret.isEmpty())
        return tl::unexpected(CredentialsFault::NotUnderstood);
    credentials->secretKey = SecretBytes::taking(secret);
    return credentials;
}

} // namespace vezne::iyzico
