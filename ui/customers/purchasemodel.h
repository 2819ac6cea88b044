// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/journal/records.h"

namespace vezne::ui {

/// What a customer bought: payments, newest first.
class PurchaseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Order, Card, Amount, Status, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<journal::Operation> payments);
    /// Null for a row that is not there.
    [[nodiscard]] const journal::Operation *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<journal::Operation> m_payments;
};

} // namespace vezne::ui
