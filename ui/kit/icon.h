// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

#include "ui/kit/palette.h"

namespace vezne::ui {

/// The line icons under resources/icons, drawn on a grid of 20 with one stroke weight.
enum class Glyph {
    Sale,
    Transactions,
    Customers,
    Links,
    DayEnd,
    Reconciliation,
    Settings,
    CheckCircle,
    CrossCircle,
    Clock,
    Shield,
    Refund,
    PartialRefund,
    Cancel,
    Dispute,
    Info,
    Warning,
    Plus,
    Trash,
    Search,
    Close,
    Copy,
    Filter,
    Calendar,
    Card,
    Receipt,
    Lock,
    Plug,
    ChevronDown,
    Check,
    Empty,
    ChevronUp,
    Bookmark,
};

inline constexpr int smallIcon = 16;
inline constexpr int normalIcon = 20;

/// Which token an icon is tinted with. It is looked up when the icon is painted, so icons follow the theme.
enum class Ink { Text, Secondary, Accent, Success, Danger, Waiting, Refund, Neutral, Info };

[[nodiscard]] Ink inkOf(Tone tone);
[[nodiscard]] QColor colorOf(Ink ink, const Tokens &tokens);

/// `glyph` in `color`, `size` logical pixels square, at `ratio` device pixels each.
[[nodiscard]] QPixmap pixmap(Glyph glyph, const QColor &color, int size, qreal ratio);

/// A themed icon for buttons and lists.
[[nodiscard]] QIcon themedIcon(Glyph glyph, Ink ink = Ink::Secondary);

/// The program's own icon, in colour.
[[nodiscard]] QIcon applicationIcon();

} // namespace vezne::ui
