// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secrethash.h"
#include "core/till/installmentcaps.h"
#include "core/till/roster.h"

namespace vezne::till {

/// Whether somebody may be called so: neither empty, nor too long, nor reserved.
[[nodiscard]] bool isProperName(const QString &typed);

/// Hires people and sets the shop's rules; asks the roster whether the person signed in may. Every change is
/// in the audit trail. Who may sign in and by what is changed only by somebody whose own password was given a
/// moment ago (Problem::NeedsPassword).
class StaffOffice
{
public:
    StaffOffice(journal::Journal &journal, Roster &roster);

    /// Adds somebody. The first account is an owner's, and signs them in; from then on the till asks who
    /// works at it.
    [[nodiscard]] journal::Result<void> add(const QString &name, access::Role role,
                                            const access::NewSecret &secret);
    /// `secret` is needed when the new role signs in in another way than the old one.
    [[nodiscard]] journal::Result<void> setRole(const QString &name, access::Role role,
                                                const std::optional<access::NewSecret> &secret);
    /// Also unlocks the account. Everybody may set their own.
    [[nodiscard]] journal::Result<void> setSecret(const QString &name, const access::NewSecret &secret);
    /// Somebody who left stays in the history, and cannot sign in.
    [[nodiscard]] journal::Result<void> setActive(const QString &name, bool isActive);

    [[nodiscard]] journal::Result<void> setLimits(const access::Limits &limits);
    /// 1 to 15 minutes.
    [[nodiscard]] journal::Result<void> setIdle(std::chrono::minutes idle);
    [[nodiscard]] journal::Result<void> setMarketplace(bool isMarketplace);
    [[nodiscard]] journal::Result<void> setInstallmentCaps(const std::vector<InstallmentCap> &caps);
    /// Problem::Incomplete for what is no such address; see shoprules.h.
    [[nodiscard]] journal::Result<void> setCallbackBase(const QString &typed);
    [[nodiscard]] journal::Result<void> setReturnPage(const QString &typed);

private:
    [[nodiscard]] journal::Result<void> setAddress(const QString &setting, const QString &typed);
    [[nodiscard]] journal::Result<journal::StaffMember> memberToChange(const QString &name);
    [[nodiscard]] journal::Result<void> mayManage(access::Role role);
    [[nodiscard]] journal::Result<void> keepAnOwner(const journal::StaffMember &leaving) const;
    [[nodiscard]] journal::Result<void> setSetting(const QString &name, const QString &value);
    [[nodiscard]] journal::Result<void> record(const journal::Deed &deed);
    [[nodiscard]] journal::Result<void> recordSecret(const journal::Deed &deed);

    journal::Journal &m_journal;
    Roster &m_roster;
};

} // namespace vezne::till
