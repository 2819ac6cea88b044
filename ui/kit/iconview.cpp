// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/iconview.h"

#include <QPainter>

namespace vezne::ui {

IconView::IconView(Glyph glyph, int size, Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_ink(ink)
{
    setFixedSize(size, size);
}

void IconView::setIcon(Glyph glyph, Ink ink)
{
    m_glyph = glyph;
    m_ink = ink;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0,
                       pixmap(m_glyph, colorOf(m_ink, tokensOf(palette())), width(), devicePixelRatioF()));
}

} // namespace vezne::ui
