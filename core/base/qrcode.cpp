// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qrcode.h"

#include <memory>
#include <qrencode.h>

namespace vezne {

QrCode qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> encoded(
        bytes.isEmpty()
            ? nullptr
            : QRcode_encodeString8bit(bytes.constData(), 0 /* the smallest that holds it */, QR_ECLEVEL_Q),
        &QRcode_free);
    if (!encoded)
        return {};
    QrCode code{.size = encoded->width};
    const std::size_t squares = static_cast<std::size_t>(code.size) * static_cast<std::size_t>(code.size);
    code.isDark.reserve(squares);
    for (std::size_t i = 0; i < squares; ++i)
        code.isDark.push_back(encoded->data[i] & 1); // the lowest bit is the colour, qrencode.h
    return code;
}

} // namespace vezne
