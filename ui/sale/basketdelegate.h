// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/money/currency.h"

namespace vezne::ui {

/// Editors of the basket's cells: an amount field for prices, a choice for the kind.
class BasketDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCurrency(Currency currency) { m_currency = currency; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    [[nodiscard]] QWidget *newEditor(QWidget *parent, const QModelIndex &index) const;
    Currency m_currency = Currency::TRY;
};

} // namespace vezne::ui
