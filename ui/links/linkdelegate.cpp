// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkdelegate.h"

#include "ui/kit/metrics.h"
#include "ui/links/linkmodel.h"
#include "ui/links/linktext.h"

namespace vezne::ui {

namespace {

ChipText linkChipAt(const QModelIndex &index)
{
    return chipOf(static_cast<const LinkModel *>(index.model())->at(index.row()));
}

QFont linkChipFont(const QStyleOptionViewItem &option)
{
    return fontFor(TextRole::Secondary, option.font);
}

} // namespace

void LinkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear(); // paint() draws the chip, which holds the word
}

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    drawChip(painter, option.rect.adjusted(space::xs, 2, -space::xs, -2), linkChipAt(index),
             linkChipFont(option), tokensOf(option.palette));
}

QSize LinkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return chipSize(linkChipAt(index), linkChipFont(option)) + QSize(2 * space::xs, 0);
}

} // namespace vezne::ui
