// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace vezne::ui {

/// Distances in logical pixels, on a grid of four.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

inline constexpr int fieldHeight = 36;
inline constexpr int fieldRadius = 6;
inline constexpr int panelRadius = 10;
inline constexpr int focusRing = 2;
inline constexpr int fieldPadding = 10;

enum class RowDensity { Compact, Normal, Roomy };

[[nodiscard]] constexpr int rowHeight(RowDensity density)
{
    switch (density) {
    case RowDensity::Compact:
        return 28;
    case RowDensity::Normal:
        return 36;
    case RowDensity::Roomy:
        return 44;
    }
    return 36;
}

enum class TextRole { Body, Secondary, Section, Title, Amount };

/// The type scale, relative to the system's font.
[[nodiscard]] QFont fontFor(TextRole role, const QFont &system);

/// `font` for digits that line up in columns. Qt 6.4 cannot switch on OpenType's `tnum` (QFont::setFeature
/// came with 6.7). The desktop fonts in use (DejaVu Sans, Noto Sans, Cantarell, Ubuntu, Segoe UI) have digits
/// of one width by default, so figures line up when they are aligned right; for a font whose digits differ,
/// the system's fixed-width font steps in.
[[nodiscard]] QFont tabular(const QFont &font);

} // namespace vezne::ui
