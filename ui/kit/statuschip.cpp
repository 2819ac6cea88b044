// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/statuschip.h"

#include <QPainter>

#include "ui/kit/drawing.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

QSize chipSize(const ChipText &chip, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int width = space::s + smallIcon + space::xs + metrics.horizontalAdvance(chip.word) + space::s;
    return {width, qMax(smallIcon, metrics.height()) + space::s};
}

void drawChip(QPainter *painter, const QRect &rect, const ChipText &chip, const QFont &font,
              const Tokens &tokens)
{
    QRect box(rect.topLeft(), chipSize(chip, font).boundedTo(rect.size()));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    const Pair &pair = tokens.of(chip.tone);
    drawRounded(painter, box, box.height() / 2.0, pair.ground, {});
    const QRect symbol(box.left() + space::s, box.top() + (box.height() - smallIcon) / 2, smallIcon,
                       smallIcon);
    painter->drawPixmap(symbol,
                        pixmap(chip.glyph, pair.ink, smallIcon, painter->device()->devicePixelRatioF()));
    const QRect text = box.adjusted(space::s + smallIcon + space::xs, 0, -space::s / 2, 0);
    painter->save();
    painter->setFont(font);
    painter->setPen(pair.ink);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(chip.word, Qt::ElideRight, text.width()));
    painter->restore();
}

StatusChip::StatusChip(const ChipText &chip, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
}

void StatusChip::setChip(const ChipText &chip)
{
    m_chip = chip;
    setAccessibleName(chip.word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_chip, font());
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(&painter, rect(), m_chip, font(), tokensOf(palette()));
}

} // namespace vezne::ui
