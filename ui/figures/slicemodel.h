// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/journal/books/periodbook.h"

namespace vezne::ui {

/// The parts of a period as a table: what a chart shows, for those who read instead of look.
class SliceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, Gross, ColumnCount };

    explicit SliceModel(journal::Slicing slicing, QObject *parent = nullptr);

    void setSlices(std::vector<journal::PeriodSlice> slices);
    [[nodiscard]] const journal::PeriodSlice &at(int row) const
    {
        return m_slices[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const std::vector<journal::PeriodSlice> &slices() const { return m_slices; }
    [[nodiscard]] journal::Slicing slicing() const { return m_slicing; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    journal::Slicing m_slicing;
    std::vector<journal::PeriodSlice> m_slices;
};

} // namespace vezne::ui
