// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

/// The scroll bar of Vezne: a rounded handle without arrows or groove.
namespace vezne::ui {

inline constexpr int scrollBarExtent = 12;

[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option);

} // namespace vezne::ui
