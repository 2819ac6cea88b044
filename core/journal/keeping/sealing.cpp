// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/sealing.h"

#include <QFile>
#include <fcntl.h>
#include <functional>
#include <sodium.h>
#include <string_view>

#include "core/base/durable.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view magic = "VEZNEBK1";
constexpr qint64 pieceSize = 64 * 1024;
constexpr qint64 sealedPieceSize = pieceSize + crypto_secretstream_xchacha20poly1305_ABYTES;

using Stream = crypto_secretstream_xchacha20poly1305_state;

const unsigned char *bytesOf(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

unsigned char *bytesOf(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

/// A new file that only the user can read.
bool createPrivate(QFile &file, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    return descriptor >= 0 &&
           file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

Error writeError(const QFile &file, const QString &path)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {isFull ? Problem::Full : Problem::Io, path};
}

/// Hands each opened piece to `take`, which says whether it could be kept.
Result<void> openPieces(const QString &sealed, const SecretBytes &key,
                        const std::function<bool(const QByteArray &)> &take)
{
    QFile file(sealed);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(Error{Problem::CannotOpen, sealed});
    if (file.read(magic.size()) != QByteArrayView(magic.data(), magic.size()))
        return tl::unexpected(Error{Problem::Foreign, sealed});
    const QByteArray header = file.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    Stream stream;
    if (header.size() != crypto_secretstream_xchacha20poly1305_HEADERBYTES ||
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytesOf(header.constData()),
                                                        bytesOf(key.data())) != 0)
        return tl::unexpected(Error{Problem::Damaged, sealed});

    Problem problem = Problem::WrongKey; // of the first piece; afterwards the key is known to be right
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray closed = file.read(sealedPieceSize);
        QByteArray piece(pieceSize, Qt::Uninitialized);
        unsigned long long size = 0;
        const bool isOpened =
            closed.size() >= qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES) &&
            crypto_secretstream_xchacha20poly1305_pull(
                &stream, bytesOf(piece.data()), &size, &tag, bytesOf(closed.constData()),
                static_cast<unsigned long long>(closed.size()), bytesOf(magic.data()), magic.size()) == 0;
        if (!isOpened)
            return tl::unexpected(Error{problem, sealed});
        problem = Problem::Damaged;
        piece.truncate(static_cast<qsizetype>(size));
        if (!take(piece))
            return tl::unexpected(Error{Problem::Full, sealed});
    }
    if (!file.atEnd())
        return tl::unexpected(Error{Problem::Damaged, sealed});
    return {};
}

} // namespace

SecretBytes backupKeyFrom(const SecretBytes &chainKey)
{
    static constexpr std::string_view label = "vezne backup, version 1";
    SecretBytes key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_generichash(bytesOf(key.data()), key.size(), bytesOf(label.data()), label.size(),
                       bytesOf(chainKey.data()), chainKey.size());
    return key;
}

Result<void> seal(const QString &plain, const QString &sealed, const SecretBytes &key)
{
    QFile source(plain);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(Error{Problem::CannotOpen, plain});
    QFile target;
    if (!createPrivate(target, sealed))
        return tl::unexpected(Error{Problem::CannotOpen, sealed});
    Stream stream;
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytesOf(header.data()), bytesOf(key.data()));
    const QByteArray begin = QByteArray(magic.data(), magic.size()) + header;
    bool isWritten = target.write(begin) == begin.size();
    for (qint64 left = source.size(); isWritten;) {
        const QByteArray piece = source.read(pieceSize);
        left -= piece.size();
        if (piece.isEmpty() && left > 0)
            return tl::unexpected(Error{Problem::Io, plain});
        QByteArray closed(piece.size() + crypto_secretstream_xchacha20poly1305_ABYTES, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &stream, bytesOf(closed.data()), nullptr, bytesOf(piece.constData()),
            static_cast<unsigned long long>(piece.size()), bytesOf(magic.data()), magic.size(),
            left <= 0 ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        isWritten = target.write(closed) == closed.size();
        if (left <= 0)
            break;
    }
    if (!isWritten)
        return tl::unexpected(writeError(target, sealed));
    target.close();
    if (!syncToDisk(sealed))
        return tl::unexpected(Error{Problem::Io, sealed});
    return {};
}

Result<void> unseal(const QString &sealed, const QString &plain, const SecretBytes &key)
{
    QFile target;
    if (!createPrivate(target, plain))
        return tl::unexpected(Error{Problem::CannotOpen, plain});
    auto opened = openPieces(
        sealed, key, [&target](const QByteArray &piece) { return target.write(piece) == piece.size(); });
    target.close();
    if (opened && !syncToDisk(plain))
        return tl::unexpected(Error{Problem::Io, plain});
    return opened;
}

Result<void> checkSealed(const QString &sealed, const SecretBytes &key)
{
    return openPieces(sealed, key, [](const QByteArray &) { return true; });
}

} // namespace vezne::journal
