// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/staffoffice.h"

#include <algorithm>

#include "core/base/escaped.h"
#include "core/base/fold.h"
#include "core/card/redact.h"
#include "core/till/shoprules.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using access::Action;
using access::Role;
using journal::DeedKind;
using journal::Error;
using journal::Problem;
using journal::StaffMember;

namespace {

constexpr qsizetype longestName = 60;

/// Nothing when the name cannot stand in a history: it is shown, searched and compared there.
std::optional<QString> properName(const QString &typed)
{
    const QString name = typed.simplified();
    const bool isReserved = fold(name) == "program"_L1 || card::withoutCardNumbers(name) != name;
    if (name.isEmpty() || name.size() > longestName || escaped(name) != name || isReserved)
        return std::nullopt;
    return name;
}

} // namespace

bool isProperName(const QString &typed)
{
    return properName(typed).has_value();
}

StaffOffice::StaffOffice(journal::Journal &journal, Roster &roster)
    : m_journal(journal)
    , m_roster(roster)
{}

journal::Result<void> StaffOffice::recordSecret(const journal::Deed &deed)
{
    // Who finds a till unlocked would give themselves the password that money is asked for.
    if (!m_roster.isConfirmed())
        return tl::unexpected(Error{Problem::NeedsPassword, m_roster.current()->name});
    return record(deed);
}

journal::Result<void> StaffOffice::record(const journal::Deed &deed)
{
    auto recorded = m_journal.record(deed);
    if (recorded)
        Q_EMIT m_roster.changed();
    return recorded;
}

journal::Result<void> StaffOffice::mayManage(Role role)
{
    return m_roster.check(role == Role::Owner ? Action::ManageOwners : Action::ManageStaff);
}

journal::Result<StaffMember> StaffOffice::memberToChange(const QString &name)
{
    const auto member = m_journal.reader().staff().member(name);
    if (!member)
        return tl::unexpected(member.error());
    if (!*member)
        return tl::unexpected(Error{Problem::NoSuchPerson, name});
    return **member;
}

journal::Result<void> StaffOffice::keepAnOwner(const StaffMember &leaving) const
{
    if (leaving.role != access::word(Role::Owner))
        return {};
    const auto everybody = m_roster.members();
    if (!everybody)
        return tl::unexpected(everybody.error());
    const bool isAnother = std::ranges::any_of(*everybody, [&leaving](const StaffMember &member) {
        return member.isActive && member.role == leaving.role && member.name != leaving.name;
    });
    return isAnother ? journal::Result<void>() : tl::unexpected(Error{Problem::LastOwner, leaving.name});
}

journal::Result<void> StaffOffice::add(const QString &typed, Role role, const access::NewSecret &secret)
{
    const bool isFirst = !m_roster.hasStaff();
    if (const auto allowed = mayManage(role); !allowed)
        return allowed;
    const auto name = properName(typed);
    if (!name)
        return tl::unexpected(Error{Problem::BadName, typed});
    if (isFirst && role != Role::Owner)
        return tl::unexpected(Error{Problem::LastOwner, *name});
    if (secret.isPassword() != access::hasPassword(role))
        return tl::unexpected(Error{Problem::WeakSecret, *name});
    const auto taken = m_journal.reader().staff().member(*name);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return tl::unexpected(Error{Problem::NameTaken, (*taken)->name});
    const auto added = recordSecret({.kind = DeedKind::StaffAdded,
                                     .subject = *name,
                                     .details = {{"role"_L1, access::word(role)}},
                                     .secretHash = secret.hash()});
    if (added && isFirst) {
        m_roster.take({*name, role});
        m_roster.m_provenAt = m_journal.clock().monotonic(); // chosen just now
    }
    return added;
}

journal::Result<void> StaffOffice::setRole(const QString &name, Role role,
                                           const std::optional<access::NewSecret> &secret)
{
    const auto member = memberToChange(name);
    if (!member)
        return tl::unexpected(member.error());
    const Role before = access::roleFromWord(member->role).value_or(Role::Owner);
    for (const Role concerned : {before, role}) {
        if (const auto allowed = mayManage(concerned); !allowed)
            return allowed;
    }
    const bool isOtherWay = access::hasPassword(before) != access::hasPassword(role);
    if ((isOtherWay && !secret) || (secret && secret->isPassword() != access::hasPassword(role)))
        return tl::unexpected(Error{Problem::WeakSecret, member->name});
    if (role != Role::Owner) {
        if (const auto kept = keepAnOwner(*member); !kept)
            return kept;
    }
    const auto changed =
        recordSecret({.kind = DeedKind::RoleChanged,
                      .subject = member->name,
                      .details = {{"from"_L1, member->role}, {"role"_L1, access::word(role)}},
                      .secretHash = secret ? secret->hash() : QByteArray()});
    // Whoever changes their own role works on with the new one.
    if (changed && m_roster.m_current && m_roster.m_current->name == member->name)
        m_roster.take({member->name, role});
    return changed;
}

journal::Result<void> StaffOffice::setSecret(const QString &name, const access::NewSecret &secret)
{
    const auto member = memberToChange(name);
    if (!member)
        return tl::unexpected(member.error());
    const Role role = access::roleFromWord(member->role).value_or(Role::Owner);
    const bool isOwn = m_roster.current() && !m_roster.isLocked() && m_roster.current()->name == member->name;
    if (const auto allowed = isOwn ? journal::Result<void>() : mayManage(role); !allowed)
        return allowed;
    if (secret.isPassword() != access::hasPassword(role))
        return tl::unexpected(Error{Problem::WeakSecret, member->name});
    return recordSecret(
        {.kind = DeedKind::SecretReset, .subject = member->name, .secretHash = secret.hash()});
}

journal::Result<void> StaffOffice::setActive(const QString &name, bool isActive)
{
    const auto member = memberToChange(name);
    if (!member)
        return tl::unexpected(member.error());
    if (const auto allowed = mayManage(access::roleFromWord(member->role).value_or(Role::Owner)); !allowed)
        return allowed;
    if (!isActive) {
        if (const auto kept = keepAnOwner(*member); !kept)
            return kept;
    }
    const auto changed =
        record({.kind = isActive ? DeedKind::Reactivated : DeedKind::Deactivated, .subject = member->name});
    if (changed && !isActive && m_roster.current() && m_roster.current()->name == member->name)
        m_roster.signOut();
    return changed;
}

journal::Result<void> StaffOffice::setSetting(const QString &name, const QString &value)
{
    const auto settings = m_journal.reader().staff().settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const QString before = settings->value(name);
    if (before == value)
        return {};
    return record({.kind = DeedKind::SettingChanged,
                   .subject = name,
                   .details = {{"from"_L1, before}, {"to"_L1, value}}});
}

journal::Result<void> StaffOffice::setLimits(const access::Limits &limits)
{
    if (const auto allowed = m_roster.check(Action::ChangeSettings); !allowed)
        return allowed;
    const std::pair<QString, qint64> values[]{
        {setting::ownCancelMinutes, limits.ownCancelWindow.count()},
        {setting::cashierCancel, limits.cashierCancel.minorUnits()},
        {setting::fourEyesRefund, limits.fourEyesRefund.minorUnits()},
    };
    for (const auto &[name, value] : values) {
        if (const auto set = setSetting(name, QString::number(value)); !set)
            return set;
    }
    return {};
}

journal::Result<void> StaffOffice::setIdle(std::chrono::minutes idle)
{
    if (const auto allowed = m_roster.check(Action::ChangeSettings); !allowed)
        return allowed;
    return setSetting(setting::idleMinutes,
                      QString::number(std::clamp(idle, std::chrono::minutes(1), idleMost).count()));
}

journal::Result<void> StaffOffice::setMarketplace(bool isMarketplace)
{
    if (const auto allowed = m_roster.check(Action::ChangeSettings); !allowed)
        return allowed;
    return setSetting(setting::marketplace, isMarketplace ? u"1"_s : QString());
}

journal::Result<void> StaffOffice::setInstallmentCaps(const std::vector<InstallmentCap> &caps)
{
    if (const auto allowed = m_roster.check(Action::ChangeSettings); !allowed)
        return allowed;
    return setSetting(setting::installmentCaps, settingOf(caps));
}

journal::Result<void> StaffOffice::setCallbackBase(const QString &typed)
{
    return setAddress(setting::callbackBase, typed);
}

journal::Result<void> StaffOffice::setReturnPage(const QString &typed)
{
    return setAddress(setting::returnPage, typed);
}

journal::Result<void> StaffOffice::setAddress(const QString &setting, const QString &typed)
{
    if (const auto allowed = m_roster.check(Action::ChangeSettings); !allowed)
        return allowed;
    const auto address = callbackBaseFrom(typed);
    if (!address)
        return tl::unexpected(Error{Problem::Incomplete, typed});
    return setSetting(setting, *address);
}

} // namespace vezne::till
