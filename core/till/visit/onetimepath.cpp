// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/visit/onetimepath.h"

#include <QCryptographicHash>
#include <sodium.h>

#include "core/base/secretbytes.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype randomBytes = 32;

QByteArray hashOf(const QByteArray &path)
{
    return QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
}

} // namespace

QString OneTimePath::issue()
{
    QByteArray random(randomBytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<std::size_t>(random.size()));
    const QByteArray path = "/3ds/" + random.toHex();
    m_hash = hashOf(path);
    return QString::fromLatin1(path);
}

bool OneTimePath::matches(const QByteArray &path) const
{
    return !m_hash.isEmpty() && constantTimeEquals(hashOf(path), m_hash);
}

} // namespace vezne::till
