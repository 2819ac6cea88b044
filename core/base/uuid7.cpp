// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"

#include <QUuid>
#include <array>
#include <sodium.h>

namespace vezne {

QString uuid7(Instant at)
{
    std::array<unsigned char, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    const auto milliseconds = static_cast<quint64>(toMilliseconds(at));
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(milliseconds >> (8 * (5 - i)));
    bytes[6] = static_cast<unsigned char>(0x70 | (bytes[6] & 0x0f)); // version
    bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3f)); // variant
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QUuid::fromRfc4122(view).toString(QUuid::WithoutBraces);
}

} // namespace vezne
