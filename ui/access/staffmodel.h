// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/journal/staffbook.h"

namespace vezne::ui {

/// The staff: name, role, and whether the account is open.
class StaffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(std::vector<journal::StaffMember> members);
    [[nodiscard]] const journal::StaffMember *member(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<journal::StaffMember> m_members;
};

} // namespace vezne::ui
