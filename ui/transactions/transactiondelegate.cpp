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

bool isThere(const QModelIndex &index)
{
    return index.data(TransactionModel::IdRole).isValid();
}

ChipText chipAt(const QModelIndex &index)
{
    return {toneOf(index), static_cast<Glyph>(index.data(TransactionModel::GlyphRole).toInt()),
            index.data().toString()};
}

void drawAmount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font; // the view's, whose digits are all as wide
    font.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(font);
    painter->setPen(tokensOf(option.palette).of(toneOf(index)).ink);
    painter->drawText(option.rect.adjusted(0, 0, -space::s, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data().toString());
    painter->restore();
}

/// In place of the text of a row that is still being read.
void drawAwaited(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRect cell = option.rect.adjusted(space::s, 0, -space::s, 0);
    const int height = option.fontMetrics.xHeight();
    painter->fillRect(QRect(cell.left(), cell.center().y() - height / 2, cell.width() * 3 / 5, height),
                      tokensOf(option.palette).border);
}

QFont chipFont(const QStyleOptionViewItem &option)
{
    return fontFor(TextRole::Secondary, option.font);
}

} // namespace

void TransactionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!isThere(index))
        return;
    const Tokens &tokens = tokensOf(option->palette);
    option->backgroundBrush = mix(tokens.surface, tokens.of(toneOf(index)).ink, tint);
    // paint() draws these two itself, since the style gives selected text its own colour.
    if (index.column() == TransactionModel::Status || index.column() == TransactionModel::Amount)
        option->text.clear();
}

void TransactionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Tokens &tokens = tokensOf(option.palette);
    if (!isThere(index)) {
        drawAwaited(painter, option);
        return;
    }
    if (index.column() == TransactionModel::Status)
        drawChip(painter, option.rect.adjusted(space::xs, 2, -space::xs, -2), chipAt(index), chipFont(option),
                 tokens);
    if (index.column() == TransactionModel::Amount)
        drawAmount(painter, option, index);
    if (index.column() == TransactionModel::Time)
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
