// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/staffoffice.h"

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const journal::StaffMember &member)
{
    return {{"name"_L1, member.name},
            {"role"_L1, member.role},
            {"state"_L1, member.isActive ? "active"_L1 : "inactive"_L1}};
}

QString staffLine(const journal::StaffMember &member)
{
    return u"%1  %2  %3"_s.arg(member.name, member.role, member.isActive ? u"active"_s : u"inactive"_s);
}

/// Needs no sign-in: the sign-in screen shows the same names.
void listStaff(Run &run)
{
    const journal::Database *database = run.database();
    if (!database)
        return;
    const auto members = journal::Reader(*database).staff().members();
    if (!members)
        return run.fail(members.error());
    for (const journal::StaffMember &member : *members)
        run.answer(jsonOf(member), staffLine(member));
    run.finish(ExitCode::Done);
}

void reportMember(Run &run, const till::Roster &roster, const QString &name)
{
    const auto member = roster.journal().reader().staff().member(name.simplified());
    if (!member)
        return run.fail(member.error());
    if (*member)
        run.answer(jsonOf(**member), staffLine(**member));
    run.finish(ExitCode::Done);
}

void addStaff(Run &run, const QString &name)
{
    const auto role = access::roleFromWord(run.option(u"role"_s));
    if (!role)
        return run.fail(ExitCode::Usage, Words::tr("--role is cashier, finance, admin or owner."));
    // After the line of the person of --as.
    const SecretBytes typed = Run::readSecret();
    till::Roster *roster = run.roster();
    if (!roster || !run.signIn(*roster))
        return;
    const auto secret = access::NewSecret::make(*role, typed, roster->cost());
    if (!secret)
        return run.fail({journal::Problem::WeakSecret, {}});
    if (const auto added = till::StaffOffice(roster->journal(), *roster).add(name, *role, *secret); !added)
        return run.fail(added.error());
    reportMember(run, *roster, name);
}

void deactivateStaff(Run &run, const QString &name)
{
    till::Roster *roster = run.roster();
    if (!roster || !run.signIn(*roster))
        return;
    till::StaffOffice office(roster->journal(), *roster);
    if (const auto left = office.setActive(name, false); !left)
        return run.fail(left.error());
    reportMember(run, *roster, name);
}

} // namespace

void startStaff(Run &run)
{
    const QString what = run.arguments().constFirst();
    const bool isNamed = run.arguments().size() == 2;
    if (what == "list"_L1 && !isNamed)
        return listStaff(run);
    if (what == "add"_L1 && isNamed)
        return addStaff(run, run.arguments().constLast());
    if (what == "deactivate"_L1 && isNamed)
        return deactivateStaff(run, run.arguments().constLast());
    run.fail(ExitCode::Usage, Words::tr("staff list, staff add NAME --role R, or staff deactivate NAME."));
}

} // namespace vezne::cli
