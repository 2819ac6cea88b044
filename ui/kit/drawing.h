// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

#include "ui/kit/palette.h"
#include "ui/kit/style.h"

/// The shapes that the style and the painted widgets share.
namespace vezne::ui {

/// A rounded rectangle whose `width` px border lies inside `rect`, sharp on the pixel grid.
void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground,
                 const QColor &border, qreal width = 1.0);

/// A bar along the left edge of a rounded box, following its corners: what stands in it is good, bad or open.
void drawEdge(QPainter *painter, const QRectF &box, qreal radius, const QColor &color);

/// Ground and border of an input field; focus wins over `invalid` in the ring's weight, not in its colour.
void drawField(QPainter *painter, const QStyleOption &option, bool invalid);

void drawButton(QPainter *painter, const QStyleOption &option, ButtonRole role);
[[nodiscard]] QColor buttonInk(ButtonRole role, const Tokens &tokens);

/// The 2 px ring around what has the keyboard focus.
void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const Tokens &tokens);

void drawCheckBox(QPainter *painter, const QStyleOption &option);
void drawRadioButton(QPainter *painter, const QStyleOption &option);

/// Ground of a selected row: the accent, calm enough for every text tone to stand on it.
[[nodiscard]] QColor selectionGround(const Tokens &tokens);

} // namespace vezne::ui
