// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/chainkeyfile.h"

#include <QFile>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/access/profilesecrets.h"

namespace vezne::access {

namespace {

constexpr std::size_t keyDigits = 2 * access::chainKeySize;

int openKeyFile(const QString &file, int flags)
{
    return ::open(QFile::encodeName(file).constData(), flags | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

} // namespace

std::optional<SecretBytes> readChainKey(const QString &file)
{
    const int descriptor = openKeyFile(file, O_RDONLY);
    if (descriptor < 0)
        return std::nullopt;
    struct stat status = {};
    SecretBytes digits(keyDigits);
    const bool isRead = ::fstat(descriptor, &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0 &&
                        ::read(descriptor, digits.data(), keyDigits) == ssize_t(keyDigits);
    ::close(descriptor);
    SecretBytes key(access::chainKeySize);
    std::size_t size = 0;
    const bool isKey = isRead && sodium_hex2bin(reinterpret_cast<unsigned char *>(key.data()), key.size(),
                                                digits.data(), keyDigits, nullptr, &size, nullptr) == 0;
    return isKey && size == key.size() ? std::optional(std::move(key)) : std::nullopt;
}

bool writeChainKey(const QString &file, const SecretBytes &key)
{
    const int descriptor = openKeyFile(file, O_WRONLY | O_CREAT | O_EXCL);
    if (descriptor < 0)
        return false;
    SecretBytes digits(keyDigits + 1); // ends with a zero, for which a line break is written
    sodium_bin2hex(digits.data(), digits.size(), reinterpret_cast<const unsigned char *>(key.data()),
                   key.size());
    digits.data()[keyDigits] = '\n';
    const bool isWritten = ::write(descriptor, digits.data(), digits.size()) == ssize_t(digits.size()) &&
                           ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isWritten;
}

} // namespace vezne::access
