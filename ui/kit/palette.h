// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace vezne::ui {

enum class Scheme { Light, Dark };

/// What a state means to the person at the till. Colour is never its only carrier: an icon and a word go
/// along.
enum class Tone { Success, Danger, Waiting, Refund, Neutral, Info };

/// Text or icon colour and the ground it stands on.
struct Pair
{
    QColor ink;
    QColor ground;
};

/// Every colour of Vezne. Contrast is held by a test: text on each ground it may stand on 4.5:1, control
/// borders and the focus ring 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
struct Tokens
{
    QColor window;        ///< page
    QColor surface;       ///< cards, tables, fields
    QColor rail;          ///< navigation, status bar
    QColor border;        ///< separators
    QColor controlBorder; ///< fields and buttons
    QColor text;
    QColor text2;
    QColor accent; ///< the one primary action, selection, focus ring
    QColor onAccent;
    Pair success, danger, waiting, refund, neutral, info;

    [[nodiscard]] const Pair &of(Tone tone) const;
};

[[nodiscard]] const Tokens &tokens(Scheme scheme);

/// The scheme that a palette belongs to, by the lightness of its window.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

/// Tokens that match `palette`; painted widgets pass their own, so that nothing global is asked.
[[nodiscard]] inline const Tokens &tokensOf(const QPalette &palette)
{
    return tokens(schemeOf(palette));
}

[[nodiscard]] QPalette paletteFrom(const Tokens &tokens);

/// `over` laid on `under` with the given opacity (0..1): hover and pressed shades come from the tokens.
[[nodiscard]] QColor mix(const QColor &under, const QColor &over, qreal opacity);

} // namespace vezne::ui
