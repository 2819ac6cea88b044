// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/journal/requestbook.h"

namespace vezne::ui {

/// The refunds that were asked for and wait, oldest first.
class RequestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AskedAt, Order, Amount, AskedBy, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRequests(std::vector<journal::RefundRequest> requests);
    [[nodiscard]] const journal::RefundRequest *request(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString textOf(const journal::RefundRequest &request, int column);

    std::vector<journal::RefundRequest> m_requests;
};

} // namespace vezne::ui
