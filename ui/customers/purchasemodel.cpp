// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/purchasemodel.h"

#include "ui/kit/chipdelegate.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/transactions/operationtext.h"

namespace vezne::ui {

void PurchaseModel::show(std::vector<journal::Operation> payments)
{
    beginResetModel();
    m_payments = std::move(payments);
    endResetModel();
}

const journal::Operation *PurchaseModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_payments[static_cast<std::size_t>(row)] : nullptr;
}

int PurchaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_payments.size());
}

int PurchaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PurchaseModel::data(const QModelIndex &index, int role) const
{
    const journal::Operation *payment = at(index.row());
    if (!payment)
        return {};
    if (index.column() == Status)
        return ChipDelegate::dataOf(chipOf(*payment), role);
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return dateTimeText(payment->createdAt, language());
    case Order:
        return payment->orderId;
    case Card:
        return cardText(*payment);
    case Amount:
        return toText(signedAmount(*payment), language());
    default: // a column number, not an enum of ours
        return {};
    }
}

QVariant PurchaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Time"), tr("Order"), tr("Card"), tr("Amount"), tr("Status")};
    return titles[section];
}

} // namespace vezne::ui
