// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/roster.h"

#include <algorithm>

#include "core/access/lockout.h"
#include "core/access/matrix.h"
#include "core/base/fold.h"
#include "core/base/istanbul.h"
#include "core/base/log.h"
#include "core/card/redact.h"
#include "core/till/shoprules.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using access::Action;
using access::Person;
using access::Refusal;
using access::Right;
using journal::Deed;
using journal::DeedKind;
using journal::Error;
using journal::Problem;

namespace {

DeedKind deedOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::SignIn:
        return DeedKind::SignedIn;
    case Purpose::Confirm:
        return DeedKind::Confirmed;
    case Purpose::Agree:
        return DeedKind::Approved;
    }
    Q_UNREACHABLE();
}

std::optional<Person> personOf(const std::optional<journal::StaffMember> &member)
{
    const auto role = member ? access::roleFromWord(member->role) : std::nullopt;
    return role && member->isActive ? std::optional(Person{member->name, *role}) : std::nullopt;
}

bool isSame(const QString &name, const std::optional<Person> &person)
{
    return person && fold(name) == fold(person->name);
}

} // namespace

journal::Problem problemOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotSignedIn:
        return Problem::NotSignedIn;
    case Refusal::NoRight:
        return Problem::NoRight;
    case Refusal::AboveLimit:
        return Problem::AboveLimit;
    case Refusal::NeedsSecond:
        return Problem::NeedsSecond;
    }
    Q_UNREACHABLE();
}

Roster::Roster(journal::Journal &journal, access::HashCost cost, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_cost(cost)
    , m_nobody{u"program"_s, {}}
{}

bool Roster::hasStaff() const
{
    const auto found = m_journal.reader().staff().hasStaff();
    if (!found)
        qCWarning(logTill) << "the staff cannot be read:" << found.error().detail;
    return !found || *found; // a journal that cannot be read allows nothing
}

journal::Result<std::vector<journal::StaffMember>> Roster::members() const
{
    return m_journal.reader().staff().members();
}

access::Limits Roster::limits() const
{
    const auto settings = m_journal.reader().staff().settings();
    return limitsFrom(settings.value_or(QHash<QString, QString>()));
}

journal::Result<Proof> Roster::prove(Purpose purpose, const QString &name, const SecretBytes &secret)
{
    const auto hash = hashOf(purpose, name);
    if (!hash)
        return tl::unexpected(hash.error());
    return conclude(purpose, name, access::matches(*hash, secret));
}

journal::Result<QByteArray> Roster::hashOf(Purpose purpose, const QString &name)
{
    // Who confirms is who works here; who agrees is somebody else.
    if (purpose == Purpose::Confirm && !isSame(name, m_current))
        return tl::unexpected(Error{Problem::NotSignedIn, name});
    if (purpose == Purpose::Agree && isSame(name, m_current))
        return tl::unexpected(Error{Problem::NeedsSecond, name});
    const auto member = m_journal.reader().staff().member(name);
    if (!member)
        return tl::unexpected(member.error());
    if (!personOf(*member)) {
        static const QByteArray nobodys = access::hashOf(SecretBytes(1), m_cost);
        return nobodys;
    }
    const Instant now = m_journal.clock().now();
    if (const auto until = access::lockedUntil((*member)->tries, (*member)->lastFailure, now))
        return tl::unexpected(Error{Problem::LockedOut, istanbul::dateTime(*until).toString(u"HH:mm"_s)});
    return m_journal.reader().staff().secretHash(name);
}

journal::Result<Proof> Roster::conclude(Purpose purpose, const QString &name, bool isRight)
{
    const auto member = m_journal.reader().staff().member(name);
    if (!member)
        return tl::unexpected(member.error());
    const auto person = personOf(*member);
    if (!isRight || !person)
        return fail(name);
    if (purpose == Purpose::SignIn)
        m_journal.setActor({person->name, access::word(person->role)});
    const auto recorded = m_journal.record({.kind = deedOf(purpose), .subject = person->name});
    if (!recorded) {
        if (purpose == Purpose::SignIn)
            m_journal.setActor(m_current ? journal::Actor{m_current->name, access::word(m_current->role)}
                                         : m_nobody);
        return tl::unexpected(recorded.error());
    }
    const auto now = m_journal.clock().monotonic();
    if (purpose != Purpose::Agree)
        m_provenAt = now;
    if (purpose == Purpose::SignIn)
        take(*person);
    return Proof(*person, purpose, now);
}

journal::Result<Proof> Roster::fail(const QString &name)
{
    if (const auto recorded =
            m_journal.record({.kind = DeedKind::SignInFailed, .subject = card::withoutCardNumbers(name)});
        !recorded)
        return tl::unexpected(recorded.error());
    const auto member = m_journal.reader().staff().member(name);
    if (member && *member && (*member)->tries % access::mostTries == 0 && (*member)->tries > 0) {
        if (const auto recorded = m_journal.record({.kind = DeedKind::LockedOut, .subject = name}); !recorded)
            return tl::unexpected(recorded.error());
    }
    return tl::unexpected(Error{Problem::WrongSecret, {}});
}

void Roster::take(const Person &person)
{
    m_current = person;
    m_isLocked = false;
    m_journal.setActor({person.name, access::word(person.role)});
    Q_EMIT changed();
}

void Roster::signOut()
{
    if (!m_current)
        return;
    if (const auto recorded = m_journal.record({.kind = DeedKind::SignedOut, .subject = m_current->name});
        !recorded)
        qCWarning(logTill) << "the sign-out was not recorded:" << recorded.error().detail;
    m_current.reset();
    m_provenAt.reset();
    m_isLocked = false;
    m_journal.setActor(m_nobody);
    Q_EMIT changed();
}

void Roster::lockScreen()
{
    if (!m_current || m_isLocked)
        return;
    if (const auto recorded = m_journal.record({.kind = DeedKind::ScreenLocked, .subject = m_current->name});
        !recorded)
        qCWarning(logTill) << "the lock was not recorded:" << recorded.error().detail;
    m_isLocked = true;
    m_provenAt.reset();
    Q_EMIT changed();
}

std::optional<Refusal> Roster::refusalOf(Action action) const
{
    if (!hasStaff())
        return std::nullopt;
    if (!m_current || m_isLocked)
        return Refusal::NotSignedIn;
    switch (access::rightOf(action, m_current->role)) {
    case Right::No:
        return Refusal::NoRight;
    case Right::Yes:
    case Right::WithinLimits:
        return std::nullopt;
    case Right::FourEyes:
        return needsSecond(action) ? std::optional(Refusal::NeedsSecond) : std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Refusal> Roster::refusalOfCancel(const journal::Operation &payment) const
{
    if (const auto refusal = refusalOf(Action::CancelOwn); refusal || !m_current)
        return refusal;
    const access::CancelCase cancelled{
        .amount = payment.paidPrice,
        .isOwn = isSame(payment.actor, m_current),
        .age = m_journal.clock().now() - payment.createdAt,
    };
    return access::refusalOfCancel(m_current->role, limits(), cancelled);
}

journal::Result<void> Roster::check(Action action)
{
    const auto refusal = refusalOf(action);
    return refusal ? refuse(action, *refusal) : journal::Result<void>();
}

journal::Result<void> Roster::refuse(Action action, Refusal refusal)
{
    const auto recorded = m_journal.record({.kind = DeedKind::Refused, .subject = access::word(action)});
    return tl::unexpected(recorded ? Error{problemOf(refusal), access::word(action)} : recorded.error());
}

bool Roster::needsSecond(Action action) const
{
    if (!m_current || access::rightOf(action, m_current->role) != Right::FourEyes)
        return false;
    if (m_current->role != access::Role::Owner)
        return true;
    const auto everybody = members();
    return !everybody || std::ranges::any_of(*everybody, [&](const journal::StaffMember &member) {
        const auto person = personOf(member);
        return person && !isSame(person->name, m_current) &&
               access::rightOf(action, person->role) != Right::No;
    });
}

journal::Result<QString> Roster::twoPersons(Action action, const std::optional<Proof> &proof)
{
    const auto refusal = refusalOf(action);
    if (!refusal)
        return QString();
    const bool isFresh = proof && proof->purpose() == Purpose::Agree &&
                         m_journal.clock().monotonic() - proof->at() <= proofLife;
    const bool isFit = isFresh && !isSame(proof->person().name, m_current) &&
                       access::rightOf(action, proof->person().role) != Right::No;
    if (*refusal != Refusal::NeedsSecond || !isFit) {
        const auto refused = refuse(action, *refusal);
        return tl::unexpected(refused.error());
    }
    const auto recorded = m_journal.record({.kind = DeedKind::Approved,
                                            .subject = proof->person().name,
                                            .details = {{"action"_L1, access::word(action)}}});
    if (!recorded)
        return tl::unexpected(recorded.error());
    return proof->person().name;
}

bool Roster::needsConfirmation() const
{
    return m_current && access::hasPassword(m_current->role);
}

journal::Result<void> Roster::useConfirmation()
{
    if (!needsConfirmation())
        return {};
    const bool isFresh = isConfirmed();
    m_provenAt.reset();
    if (isFresh)
        return {};
    return tl::unexpected(Error{Problem::NeedsPassword, m_current->name});
}

bool Roster::isConfirmed() const
{
    return !needsConfirmation() || (m_provenAt && m_journal.clock().monotonic() - *m_provenAt <= proofLife);
}

} // namespace vezne::till
