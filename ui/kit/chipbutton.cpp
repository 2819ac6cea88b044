// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chipbutton.h"

#include <QPainter>

#include "ui/kit/drawing.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

ChipButton::ChipButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void ChipButton::setChip(const ChipText &chip)
{
    m_chip = chip;
    setAccessibleName(chip.word);
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    return chipSize(m_chip, font());
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    drawChip(&painter, rect(), m_chip, font(), tokens);
    if (underMouse() || isDown() || hasFocus())
        drawRounded(&painter, rect(), height() / 2.0, {}, tokens.of(m_chip.tone).ink,
                    hasFocus() ? focusRing : 1);
}

} // namespace vezne::ui
