// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/role.h"

#include "core/base/fromword.h"

namespace vezne::access {

using namespace Qt::StringLiterals;

QString word(Role role)
{
    switch (role) {
    case Role::Cashier:
        return u"cashier"_s;
    case Role::Finance:
        return u"finance"_s;
    case Role::Admin:
        return u"admin"_s;
    case Role::Owner:
        return u"owner"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromWord(QStringView text)
{
    return fromWord(allRoles, text);
}

bool hasPassword(Role role)
{
    return role != Role::Cashier;
}

} // namespace vezne::access
