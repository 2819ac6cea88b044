// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/drawing.h"

#include <QPainterPath>

#include "ui/kit/icon.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

namespace {

constexpr int edgeWidth = 4;
constexpr int focusGap = 3; ///< between the edge of a filled button and its ring

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Border of a check box or radio button; its ground when it is on.
QColor indicatorColor(const QStyleOption &option, const Tokens &tokens)
{
    if (!has(option, QStyle::State_Enabled))
        return tokens.border;
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    return on || has(option, QStyle::State_HasFocus) ? tokens.accent : tokens.controlBorder;
}

} // namespace

void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground,
                 const QColor &border, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void drawEdge(QPainter *painter, const QRectF &box, qreal radius, const QColor &color)
{
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(shape);
    painter->fillRect(QRectF(box.left(), box.top(), edgeWidth, box.height()), color);
    painter->restore();
}

void drawField(QPainter *painter, const QStyleOption &option, bool invalid)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    QColor border = enabled ? tokens.controlBorder : tokens.border;
    if (invalid)
        border = tokens.danger.ink;
    else if (focus)
        border = tokens.accent;
    else if (enabled && has(option, QStyle::State_MouseOver))
        border = tokens.text2;
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    drawRounded(painter, option.rect, fieldRadius, enabled && !readOnly ? tokens.surface : tokens.window,
                border, focus ? focusRing : 1);
}

QColor buttonInk(ButtonRole role, const Tokens &tokens)
{
    switch (role) {
    case ButtonRole::Primary:
        return tokens.onAccent;
    case ButtonRole::Danger:
        return tokens.surface;
    case ButtonRole::Normal:
        return tokens.text;
    case ButtonRole::Quiet:
        return tokens.accent;
    }
    Q_UNREACHABLE();
}

void drawButton(QPainter *painter, const QStyleOption &option, ButtonRole role)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = role == ButtonRole::Primary || role == ButtonRole::Danger;
    QColor ground = role == ButtonRole::Primary  ? tokens.accent
                    : role == ButtonRole::Danger ? tokens.danger.ink
                    : role == ButtonRole::Normal ? tokens.surface
                                                 : QColor();
    QColor border = filled || role == ButtonRole::Quiet ? QColor() : tokens.controlBorder;
    if (!enabled) {
        ground = role == ButtonRole::Quiet ? QColor() : tokens.rail;
        border = role == ButtonRole::Quiet ? QColor() : tokens.border;
    } else if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)) {
        ground = filled ? mix(ground, tokens.text, 0.22) : mix(tokens.surface, tokens.accent, 0.20);
    } else if (has(option, QStyle::State_MouseOver)) {
        ground = filled ? mix(ground, tokens.text, 0.12) : mix(tokens.surface, tokens.accent, 0.08);
    }
    drawRounded(painter, option.rect, fieldRadius, ground, border);
    if (!enabled || !has(option, QStyle::State_HasFocus))
        return;
    if (filled) // the accent's ring would not show on the accent
        drawRounded(painter, QRectF(option.rect).adjusted(focusGap, focusGap, -focusGap, -focusGap),
                    fieldRadius - focusGap, {}, buttonInk(role, tokens), focusRing);
    else
        drawFocusRing(painter, option.rect, fieldRadius, tokens);
}

void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const Tokens &tokens)
{
    drawRounded(painter, rect, radius, {}, tokens.accent, focusRing);
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const QColor color = indicatorColor(option, tokens);
    const qreal width = has(option, QStyle::State_HasFocus) ? focusRing : 1;
    drawRounded(painter, option.rect, 4, on ? color : tokens.surface, color, width);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QRect middle = option.rect.adjusted(1, 1, -1, -1);
    if (on) {
        painter->drawPixmap(middle, pixmap(Glyph::Check, tokens.onAccent, middle.width(), ratio));
    } else if (has(option, QStyle::State_NoChange)) {
        const QRectF bar(option.rect.center().x() - 3.5, option.rect.center().y() - 0.5, 8, 2);
        painter->fillRect(bar, color);
    }
}

void drawRadioButton(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QColor color = indicatorColor(option, tokens);
    const QRectF rect(option.rect);
    const qreal width = has(option, QStyle::State_HasFocus) ? focusRing : 1;
    drawRounded(painter, rect, rect.width() / 2, tokens.surface, color, width);
    if (has(option, QStyle::State_On)) {
        const QRectF dot = rect.adjusted(4, 4, -4, -4);
        drawRounded(painter, dot, dot.width() / 2, color, {});
    }
}

QColor selectionGround(const Tokens &tokens)
{
    return mix(tokens.surface, tokens.accent, tokens.selection);
}

} // namespace vezne::ui
