// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

#include <utility>

namespace vezne::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap, Side side)
    : QLayout(parent)
    , m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Act::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Act::Place);
}

namespace {

/// A line of a flow, `indent` further along: what is lower than the highest stands in its middle.
void placeLine(const std::vector<std::pair<QLayoutItem *, QRect>> &line, int height, int indent)
{
    for (const auto &[item, place] : line)
        item->setGeometry(place.translated(indent, (height - place.height()) / 2));
}

} // namespace

int FlowLayout::arrange(const QRect &rect, Act act) const
{
    const bool isLeftToRight = parentWidget()->layoutDirection() == Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        const int left = m_side == Side::Trailing ? rect.width() - (x - spacing()) : 0;
        placeLine(std::exchange(line, {}), lineHeight, isLeftToRight ? left : -left);
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
        if (x > 0 && x + size.width() > rect.width()) {
            endLine();
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (act == Act::Place) {
            const int left = isLeftToRight ? rect.left() + x : rect.right() + 1 - x - size.width();
            line.emplace_back(item, QRect(QPoint(left, rect.top() + y), size));
        }
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight;
}

} // namespace vezne::ui
