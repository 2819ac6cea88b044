// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"

namespace vezne::test {

using namespace Qt::StringLiterals;
using access::Role;

QByteArray secretTextOf(Role role)
{
    switch (role) {
    case Role::Cashier:
        return cashierPin;
    case Role::Finance:
    case Role::Admin:
        return financePassword;
    case Role::Owner:
        return ownerPassword;
    }
    Q_UNREACHABLE();
}

void hire(till::Roster &roster)
{
    till::StaffOffice office(roster.journal(), roster);
    for (const auto &[name, role] :
         {std::pair(u"Ece"_s, Role::Owner), std::pair(u"Ayşe"_s, Role::Cashier),
          std::pair(u"Fatma"_s, Role::Finance), std::pair(u"Hakan"_s, Role::Finance),
          std::pair(u"Deniz"_s, Role::Admin)}) {
        const auto secret =
            access::NewSecret::make(role, secretOf(secretTextOf(role)), access::HashCost::cheapest());
        const auto added = office.add(name, role, *secret);
        if (!added)
            qFatal("%s was not added: %s", qPrintable(name), qPrintable(added.error().detail));
    }
}

void signIn(till::Roster &roster, const QString &name, const QByteArray &secret)
{
    if (const auto proof = roster.prove(till::Purpose::SignIn, name, secretOf(secret)); !proof)
        qFatal("%s was not signed in: %s", qPrintable(name),
               qPrintable(journal::word(proof.error().problem)));
}

} // namespace vezne::test
