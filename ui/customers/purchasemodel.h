// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/records.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// What a customer bought: payments, newest first.
class PurchaseModel : public RowModel<journal::Operation>
{
    Q_OBJECT

public:
    enum Column { Time, Order, Card, Amount, Status };

    using RowModel::RowModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString text(const journal::Operation &payment, int column) const override;
    /// What a narrow table cuts is read by pointing at it.
    [[nodiscard]] QVariant other(const journal::Operation &payment, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column == Amount; }
};

} // namespace vezne::ui
