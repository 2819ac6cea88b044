// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/basketdelegate.h"

#include <QComboBox>
#include <QLineEdit>

#include "ui/kit/moneyedit.h"
#include "ui/sale/basketmodel.h"

namespace vezne::ui {

QWidget *BasketDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    QWidget *editor = newEditor(parent, index);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

QWidget *BasketDelegate::newEditor(QWidget *parent, const QModelIndex &index) const
{
    if (index.column() == BasketModel::Price)
        return new MoneyEdit(m_currency, parent);
    if (index.column() == BasketModel::Type) {
        auto *combo = new QComboBox(parent);
        for (const auto type : {iyzico::ItemType::Physical, iyzico::ItemType::Virtual})
            combo->addItem(itemTypeWord(type), QVariant::fromValue(type));
        return combo;
    }
    return new QLineEdit(parent); // Qt's own has no ground: what stood in the cell would show through
}

void BasketDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *money = qobject_cast<MoneyEdit *>(editor))
        money->setAmount(value.isValid() ? std::optional(value.value<Money>()) : std::nullopt);
    else if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(value.value<iyzico::ItemType>() == iyzico::ItemType::Physical ? 0 : 1);
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void BasketDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *money = qobject_cast<MoneyEdit *>(editor))
        model->setData(index, money->amount() ? QVariant::fromValue(*money->amount()) : QVariant(),
                       Qt::EditRole);
    else if (auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace vezne::ui
