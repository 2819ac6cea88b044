// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/purchasemodel.h"

#include "core/money/moneytext.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

QVariant PurchaseModel::data(const QModelIndex &index, int role) const
{
    const journal::Operation *payment = index.column() == Status ? at(index.row()) : nullptr;
    return payment ? ChipDelegate::dataOf(chipOf(*payment), role) : RowModel::data(index, role);
}

QString PurchaseModel::text(const journal::Operation &payment, int column) const
{
    switch (column) {
    case Time:
        return dateTimeText(payment.createdAt, language());
    case Order:
        return payment.orderId;
    case Card:
        return cardText(payment);
    case Amount:
        return toText(signedAmount(payment), language());
    default: // a column number, not an enum of ours
        return {};
    }
}

QVariant PurchaseModel::other(const journal::Operation &payment, int column, int role) const
{
    const bool isCut = column == Order || column == Card;
    return role == Qt::ToolTipRole && isCut ? QVariant(text(payment, column)) : QVariant();
}

QStringList PurchaseModel::titles() const
{
    return {tr("Time"), tr("Order"), tr("Card"), tr("Amount"), tr("Status")};
}

} // namespace vezne::ui
