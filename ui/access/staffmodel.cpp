// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/staffmodel.h"

#include "ui/access/accesstext.h"

namespace vezne::ui {

QString StaffModel::text(const journal::StaffMember &member, int column) const
{
    switch (column) {
    case Name:
        return member.name;
    case Role:
        return roleText(member.role);
    case State:
        return member.isActive ? tr("open") : tr("closed");
    default: // a column number, not an enum of ours
        return {};
    }
}

QStringList StaffModel::titles() const
{
    return {tr("Name"), tr("Role"), tr("Account")};
}

} // namespace vezne::ui
