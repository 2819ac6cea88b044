// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tilerow.h"

#include <QEvent>
#include <QGridLayout>
#include <algorithm>

#include "ui/kit/metrics.h"
#include "ui/kit/tile.h"

namespace vezne::ui {

TileRow::TileRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TileRow::add(Tile *tile)
{
    m_all.push_back(tile);
    m_columns = 0;
    arrange();
}

int TileRow::widthOf(int columns) const
{
    int widest = 0;
    for (const Tile *tile : m_all)
        widest = std::max(widest, tile->minimumSizeHint().width());
    return columns * widest + (columns - 1) * space::s;
}

QSize TileRow::minimumSizeHint() const
{
    const int half = (static_cast<int>(m_all.size()) + 1) / 2;
    return {widthOf(std::max(1, half)), m_grid->minimumSize().height()};
}

void TileRow::arrange()
{
    const int all = static_cast<int>(m_all.size());
    const int columns = width() >= widthOf(all) ? all : (all + 1) / 2;
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    for (int i = 0; i < all; ++i) {
        m_grid->addWidget(m_all[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
    m_columns = columns;
}

bool TileRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words, in another language
        arrange();
    return QWidget::event(event);
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace vezne::ui
