// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace vezne {

/// The squares of a QR code, without its quiet zone.
struct QrCode
{
    int size = 0;             ///< squares a side; 0 when the text could not be encoded
    std::vector<bool> isDark; ///< row by row

    [[nodiscard]] bool at(int column, int row) const
    {
        return isDark[static_cast<std::size_t>(row * size + column)];
    }
};

/// `text` as a QR code that stands a quarter of wear (level Q reads from scratched screens and faint prints).
/// Empty for an empty text, or one of more than about 1,600 bytes.
[[nodiscard]] QrCode qrCode(const QString &text);

} // namespace vezne
