// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scrollbar.h"

#include <QStyleOptionSlider>

#include "ui/kit/drawing.h"

namespace vezne::ui {

namespace {

constexpr int shortestHandle = 32;
constexpr int margin = 3;

/// Start and length of the handle along the bar.
std::pair<int, int> handleOf(const QStyleOptionSlider &option)
{
    const int length = option.orientation == Qt::Horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return {0, length};
    const auto share = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
    const int handle = qMin(length, qMax(shortestHandle, share));
    return {QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                            length - handle, option.upsideDown),
            handle};
}

QRect along(const QStyleOptionSlider &option, int from, int length)
{
    const QRect &rect = option.rect;
    return option.orientation == Qt::Horizontal ? QRect(rect.left() + from, rect.top(), length, rect.height())
                                                : QRect(rect.left(), rect.top() + from, rect.width(), length);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const auto [start, length] = handleOf(option);
    const int whole = option.orientation == Qt::Horizontal ? option.rect.width() : option.rect.height();
    QRect rect;
    if (part == QStyle::SC_ScrollBarSlider)
        rect = along(option, start, length);
    else if (part == QStyle::SC_ScrollBarSubPage)
        rect = along(option, 0, start);
    else if (part == QStyle::SC_ScrollBarAddPage)
        rect = along(option, start + length, whole - start - length);
    else if (part == QStyle::SC_ScrollBarGroove)
        rect = option.rect;
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum)
        return;
    const Tokens &tokens = tokensOf(option.palette);
    const bool held = option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor color = mix(tokens.window, tokens.text2, held ? 0.9 : hovered ? 0.7 : 0.45);
    const QRect handle =
        scrollBarPart(option, QStyle::SC_ScrollBarSlider).adjusted(margin, margin, -margin, -margin);
    drawRounded(painter, handle, (scrollBarExtent - 2 * margin) / 2.0, color, {});
}

} // namespace vezne::ui
