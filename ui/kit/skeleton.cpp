// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/skeleton.h"

#include <QEvent>
#include <QPainter>

#include "ui/kit/drawing.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

namespace {
constexpr int ghostHeight = 12;
constexpr int cellWidth = 140;
} // namespace

Skeleton::Skeleton(QWidget *covered)
    : QWidget(covered)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    covered->installEventFilter(this);
    connect(&m_pause, &Pause::over, this, [this] {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    });
}

void Skeleton::begin()
{
    if (!isVisible())
        m_pause.begin();
}

void Skeleton::end()
{
    m_pause.stop();
    hide();
}

bool Skeleton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const int row = rowHeight(RowDensity::Normal);
    for (int y = 0; y < height(); y += row) {
        for (int x = space::l; x < width(); x += cellWidth) {
            // Uneven lengths read as text that is not there yet.
            const int length = cellWidth - space::xl - (x * 7 + y * 3) % 48;
            drawRounded(&painter, QRect(x, y + (row - ghostHeight) / 2, length, ghostHeight),
                        ghostHeight / 2.0, tokens.rail, {});
        }
        painter.fillRect(QRect(0, y + row - 1, width(), 1), tokens.border);
    }
}

} // namespace vezne::ui
