// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/journal/books/daybook.h"

namespace vezne::ui {

/// Day ends that were closed, newest first.
class ClosingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Day, Net, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setClosings(std::vector<journal::Closing> closings);
    [[nodiscard]] const journal::Closing &at(int row) const
    {
        return m_closings[static_cast<std::size_t>(row)];
    }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<journal::Closing> m_closings;
};

} // namespace vezne::ui
