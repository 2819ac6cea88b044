// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chipdelegate.h"

#include <QPainter>

#include "ui/kit/metrics.h"

namespace vezne::ui {

namespace {

bool hasChip(const QModelIndex &index)
{
    return index.data(ChipDelegate::ToneRole).isValid();
}

ChipText chipIn(const QModelIndex &index)
{
    return {static_cast<Tone>(index.data(ChipDelegate::ToneRole).toInt()),
            static_cast<Glyph>(index.data(ChipDelegate::GlyphRole).toInt()), index.data().toString()};
}

QFont fontOfChips(const QStyleOptionViewItem &option)
{
    return fontFor(TextRole::Secondary, option.font);
}

} // namespace

QVariant ChipDelegate::dataOf(const ChipText &chip, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return chip.word;
    case ToneRole:
        return int(chip.tone);
    case GlyphRole:
        return int(chip.glyph);
    default:
        return {};
    }
}

void ChipDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (hasChip(index))
        option->text.clear(); // paint() draws it
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (hasChip(index))
        drawChip(painter, option.rect.adjusted(space::xs, 2, -space::xs, -2), chipIn(index),
                 fontOfChips(option), tokensOf(option.palette));
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (hasChip(index))
        return chipSize(chipIn(index), fontOfChips(option)) + QSize(2 * space::xs, 0);
    return QStyledItemDelegate::sizeHint(option, index) + QSize(space::s, 0);
}

} // namespace vezne::ui
