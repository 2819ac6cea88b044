// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/staffmodel.h"

#include "ui/access/accesstext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

void StaffModel::setMembers(std::vector<journal::StaffMember> members)
{
    beginResetModel();
    m_members = std::move(members);
    endResetModel();
}

const journal::StaffMember *StaffModel::member(int row) const
{
    return row >= 0 && row < rowCount() ? &m_members[static_cast<std::size_t>(row)] : nullptr;
}

int StaffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int StaffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    const journal::StaffMember *found = member(index.row());
    if (!found || role != Qt::DisplayRole)
        return {};
    const QString cells[]{found->name, roleText(found->role), found->isActive ? tr("open") : tr("closed")};
    return cells[index.column()];
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[]{tr("Name"), tr("Role"), tr("Account")};
    return role == Qt::DisplayRole ? titles[section] : QVariant();
}

} // namespace vezne::ui
