// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace vezne::ui {

/// Contrast is for those who need the most of it: black, white and few bright colours.
enum class Scheme { Light, Dark, Contrast };

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
/// borders and the focus ring 3:1 (WCAG 2.1, 1.4.3 and 1.4.11); in the scheme Contrast 7:1 and 4.5:1 (1.4.6).
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
    qreal selection = 0.14; ///< how much of the accent lies on a selected row, 0 to 1

    [[nodiscard]] const Pair &of(Tone tone) const;
};

[[nodiscard]] const Tokens &tokens(Scheme scheme);

/// The scheme that a palette belongs to, by its window: the one of Contrast is black, others by lightness.
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
