// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/kit/statuschip.h"

namespace vezne::ui {

/// Draws a table's cells that carry a tone as chips, and aligns figures of other cells.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What a model gives beside the word itself; cells without a tone are plain.
    static constexpr int ToneRole = Qt::UserRole + 100;
    static constexpr int GlyphRole = Qt::UserRole + 101;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Answers one of these roles, or the word, for `chip`; nothing for other roles.
    [[nodiscard]] static QVariant dataOf(const ChipText &chip, int role);

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vezne::ui
