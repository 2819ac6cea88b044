// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demostaff.h"

#include <QCoreApplication>
#include <QStringView>

#include "core/till/staffoffice.h"
#include "ui/access/accesstext.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using access::Role;

namespace {

struct DemoStaff
{
    Q_DECLARE_TR_FUNCTIONS(vezne::desktop::DemoStaff)
};

struct DemoPerson
{
    QStringView name;
    Role role;
    const char *secret;
};

constexpr DemoPerson demoPeople[]{{u"Ece", Role::Owner, "kapali-carsi-41"},
                                  {u"Fatma", Role::Finance, "mavi-defter-207"},
                                  {u"Ayşe", Role::Cashier, "402817"}};

} // namespace

journal::Result<void> hireDemoStaff(till::Roster &roster)
{
    till::StaffOffice office(roster.journal(), roster);
    for (const DemoPerson &person : demoPeople) {
        QByteArray text(person.secret);
        const auto secret =
            access::NewSecret::make(person.role, SecretBytes::taking(text), access::HashCost::cheapest());
        if (!secret)
            return tl::unexpected(journal::Error{journal::Problem::WeakSecret, {}});
        if (const auto added = office.add(person.name.toString(), person.role, *secret); !added)
            return added;
    }
    return {};
}

QString demoStaffText()
{
    QStringList lines{DemoStaff::tr("In the demo:")};
    for (const DemoPerson &person : demoPeople)
        lines.append(u"%1 (%2): %3"_s.arg(person.name.toString(), ui::roleText(person.role),
                                          QString::fromLatin1(person.secret)));
    return lines.join(u'\n');
}

} // namespace vezne::desktop
