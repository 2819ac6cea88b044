// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/removablechip.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/kit/drawing.h"
#include "ui/kit/icon.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

namespace {
constexpr int chipHeight = 28;
constexpr int longestText = 260;
} // namespace

RemovableChip::RemovableChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void RemovableChip::setTexts(const QString &text, const QString &action)
{
    // Unlike setText, this leaves an ampersand alone.
    setAccessibleName(text);
    setAccessibleDescription(action);
    updateGeometry();
    update();
}

QSize RemovableChip::sizeHint() const
{
    // One more pixel: a text as wide as its fraction of one would be cut.
    const int text = qMin(longestText, fontMetrics().horizontalAdvance(accessibleName()) + 1);
    return {space::m + text + space::xs + smallIcon + space::s,
            qMax(chipHeight, fontMetrics().height() + space::s)};
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const QColor ground =
        underMouse() || isDown() ? mix(tokens.info.ground, tokens.accent, 0.12) : tokens.info.ground;
    const qreal radius = height() / 2.0;
    drawRounded(&painter, rect(), radius, ground, {});
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius, tokens);
    const QRect cross(width() - space::s - smallIcon, (height() - smallIcon) / 2, smallIcon, smallIcon);
    painter.drawPixmap(cross, pixmap(Glyph::Close, tokens.info.ink, smallIcon, devicePixelRatioF()));
    const QRect text = rect().adjusted(space::m, 0, -(width() - cross.left() + space::xs), 0);
    painter.setPen(tokens.info.ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(accessibleName(), Qt::ElideRight, text.width()));
}

} // namespace vezne::ui
