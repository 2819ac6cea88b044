// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/qrview.h"

#include <QPainter>

#include "ui/kit/metrics.h"

namespace vezne::ui {

namespace {

constexpr int quietZone = 4; // squares on every side, ISO/IEC 18004
constexpr int qrSize = 190;

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(qrSize, qrSize);
}

void QrView::setText(const QString &text)
{
    m_code = qrCode(text);
    update();
}

QSize QrView::sizeHint() const
{
    return {qrSize, qrSize};
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_code.size == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), fieldRadius, fieldRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Whole pixels a square, so that the edges are sharp.
    const int square = qrSize / (m_code.size + 2 * quietZone);
    const int margin = (qrSize - square * m_code.size) / 2;
    for (int row = 0; row < m_code.size; ++row) {
        for (int column = 0; column < m_code.size; ++column) {
            if (m_code.at(column, row))
                painter.fillRect(margin + column * square, margin + row * square, square, square, Qt::black);
        }
    }
}

} // namespace vezne::ui
