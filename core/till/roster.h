// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/access/limits.h"
#include "core/access/rights.h"
#include "core/access/secrethash.h"
#include "core/journal/journal.h"
#include "core/till/proof.h"

namespace vezne::till {

/// How long a proof serves for money that goes out, or for a second person's word.
inline constexpr std::chrono::minutes proofLife{2};

/// Who works at this till and what they may do. A journal without staff needs no sign-in and allows
/// everything.
class Roster final : public QObject, public access::Rights
{
    Q_OBJECT

public:
    /// `cost` is what new PINs and passwords are hashed with; tests take a cheap one.
    explicit Roster(journal::Journal &journal, access::HashCost cost = access::HashCost::moderate(),
                    QObject *parent = nullptr);

    [[nodiscard]] bool hasStaff() const;
    /// The staff in the order they came.
    [[nodiscard]] journal::Result<std::vector<journal::StaffMember>> members() const;
    [[nodiscard]] const std::optional<access::Person> &current() const { return m_current; }
    [[nodiscard]] access::Limits limits() const;
    [[nodiscard]] access::HashCost cost() const { return m_cost; }
    [[nodiscard]] journal::Journal &journal() const { return m_journal; }

    /// Tries `secret` of `name`. Success and failure go into the audit trail, and ten failures in a row lock
    /// the account for half an hour. Problem::WrongSecret does not tell whether there is such a person. Takes
    /// as long as a hash does: windows use SecretCheck.
    [[nodiscard]] journal::Result<Proof> prove(Purpose purpose, const QString &name,
                                               const SecretBytes &secret);
    /// The two halves of prove(), between which the hash is compared. The first refuses a locked account; of
    /// somebody who is not there it gives the hash of nothing, so that both take as long.
    [[nodiscard]] journal::Result<QByteArray> hashOf(Purpose purpose, const QString &name);
    [[nodiscard]] journal::Result<Proof> conclude(Purpose purpose, const QString &name, bool isRight);

    /// Nobody is signed in afterwards.
    void signOut();
    /// Covers the screen; the person stays signed in, but has to prove it again.
    void lockScreen();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    [[nodiscard]] std::optional<access::Refusal> refusalOf(access::Action action) const override;
    /// Why the person signed in may not cancel `payment`; nothing when they may, as far as rights go.
    [[nodiscard]] std::optional<access::Refusal> refusalOfCancel(const journal::Operation &payment) const;
    /// The same as the journal's problem; a refusal goes into the audit trail.
    [[nodiscard]] journal::Result<void> check(access::Action action);

    /// Whether `action` takes a second person here and now. An owner who is alone needs none.
    [[nodiscard]] bool needsSecond(access::Action action) const;
    /// Four eyes: the person signed in and, where the matrix asks for one, another with the same right, whose
    /// `proof` was given for Purpose::Agree a moment ago. Returns the second person's name, empty where none
    /// is needed; it goes into the audit trail.
    [[nodiscard]] journal::Result<QString> twoPersons(access::Action action,
                                                      const std::optional<Proof> &proof);

    /// Whether the person signed in has to give the password again before money goes out.
    [[nodiscard]] bool needsConfirmation() const;
    /// The password was given a moment ago, at signing in or since.
    [[nodiscard]] bool isConfirmed() const;
    /// Uses up the confirmation that was given; Problem::NeedsPassword without one.
    [[nodiscard]] journal::Result<void> useConfirmation();

Q_SIGNALS:
    /// Somebody else is signed in, nobody is, the screen was locked, or the staff changed.
    void changed();

private:
    friend class StaffOffice;
    void take(const access::Person &person);
    [[nodiscard]] journal::Result<Proof> fail(const QString &name);
    [[nodiscard]] journal::Result<void> refuse(access::Action action, access::Refusal refusal);

    journal::Journal &m_journal;
    access::HashCost m_cost;
    journal::Actor m_nobody; ///< who acts while the journal has no staff
    std::optional<access::Person> m_current;
    std::optional<std::chrono::milliseconds> m_provenAt;
    bool m_isLocked = false;
};

[[nodiscard]] journal::Problem problemOf(access::Refusal refusal);

} // namespace vezne::till
