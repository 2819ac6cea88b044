// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/columnslayout.h"

#include <QWidget>
#include <algorithm>

namespace vezne::ui {

namespace {

int heightOf(const QLayoutItem *item, int width)
{
    const int asked = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::max(asked, item->minimumSize().height());
}

} // namespace

ColumnsLayout::ColumnsLayout(int least, int most, QWidget *parent)
    : QLayout(parent)
    , m_least(least)
    , m_most(most)
{}

ColumnsLayout::~ColumnsLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void ColumnsLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, new QWidgetItemV2(widget));
    invalidate();
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize ColumnsLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    return {m_least + margins.left() + margins.right(), margins.top() + margins.bottom()};
}

int ColumnsLayout::heightForWidth(int width) const
{
    int bottom = contentsMargins().top();
    for (const auto &[item, place] : placed({0, 0, width, 0}))
        bottom = std::max(bottom, place.bottom() + 1);
    return bottom + contentsMargins().bottom();
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    for (const auto &[item, place] : placed(rect))
        item->setGeometry(place);
}

std::vector<std::pair<QLayoutItem *, QRect>> ColumnsLayout::placed(const QRect &rect) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const int gap = spacing();
    std::vector<std::pair<QLayoutItem *, QRect>> places;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            places.emplace_back(item, QRect());
    }
    const int columns =
        std::clamp((inside.width() + gap) / (m_least + gap), 1, std::max(1, static_cast<int>(places.size())));
    const int width = std::min(m_most, (inside.width() - (columns - 1) * gap) / columns);
    int total = 0;
    for (auto &[item, place] : places) {
        place.setSize({width, heightOf(item, width)});
        total += place.height() + gap;
    }
    const int level = total / columns;
    int column = 0;
    int y = 0;
    for (auto &[item, place] : places) {
        // What would stand more below the level than above it begins the next column.
        if (y > 0 && y + place.height() / 2 > level && column + 1 < columns) {
            ++column;
            y = 0;
        }
        place.moveTopLeft(inside.topLeft() + QPoint(column * (width + gap), y));
        y += place.height() + gap;
    }
    return places;
}

} // namespace vezne::ui
