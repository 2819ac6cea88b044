// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiondelegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/kit/metrics.h"
#include "ui/kit/statuschip.h"
#include "ui/transactions/transactionmodel.h"

namespace vezne::ui {

namespace {

/// Of the row's ground towards its state's colour.
constexpr qreal tint = 0.04;

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(TransactionModel::ToneRole).toInt());
}

ChipText chipAt(const QModelIndex &index)
{
    return {toneOf(index), static_cast<Glyph>(index.data(TransactionModel::GlyphRole).toInt()),
            index.data().toString()};
}

QFont chipFont(const QStyleOptionViewItem &option)
{
    return fontFor(TextRole::Secondary, option.font);
}

/// The column that stands first on screen, wherever it was dragged.
bool isFirstShown(const QStyleOptionViewItem &option)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

} // namespace

void TransactionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens &tokens = tokensOf(option->palette);
    option->font = tabular(option->font);
    option->backgroundBrush = mix(tokens.surface, tokens.of(toneOf(index)).ink, tint);
    if (index.column() == TransactionModel::Status) {
        option->text.clear();
    } else if (index.column() == TransactionModel::Amount) {
        option->font.setWeight(QFont::DemiBold);
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, tokens.of(toneOf(index)).ink);
    }
}

void TransactionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Tokens &tokens = tokensOf(option.palette);
    if (index.column() == TransactionModel::Status)
        drawChip(painter, option.rect.adjusted(space::xs, 2, -space::xs, -2), chipAt(index), chipFont(option),
                 tokens);
    if (isFirstShown(option))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()),
                          tokens.of(toneOf(index)).ink);
}

QSize TransactionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() != TransactionModel::Status)
        return usual + QSize(space::s, 0);
    return chipSize(chipAt(index), chipFont(option)) + QSize(2 * space::xs, 0);
}

} // namespace vezne::ui
