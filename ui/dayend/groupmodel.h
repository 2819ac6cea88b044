// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/journal/books/dayfigures.h"

namespace vezne::ui {

/// The groups of a day end's sales: name, how many, how much, and its share of the currency's sales.
class GroupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, Gross, Share, ColumnCount };
    /// 0 to 100, whole.
    static constexpr int ShareRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const journal::DayFigures &figures, journal::Grouping grouping);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int share(const journal::DayGroup &group) const;

    journal::Grouping m_grouping = journal::Grouping::Family;
    std::vector<journal::DayGroup> m_groups;
    QMap<Currency, Money> m_gross;
};

} // namespace vezne::ui
