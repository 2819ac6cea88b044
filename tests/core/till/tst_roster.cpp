// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in, lock-out, rights and four eyes, as core enforces them.
#include <QSignalSpy>
#include <QTest>

#include "core/access/matrix.h"
#include "core/journal/check/verify.h"
#include "core/till/roster.h"
#include "core/till/secretcheck.h"
#include "core/till/shoprules.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/people.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;
using access::Action;
using access::Right;
using access::Role;
using journal::DeedKind;
using journal::Problem;
using till::Purpose;

namespace {

const QHash<Role, QString> &names()
{
    static const QHash<Role, QString> all{{Role::Cashier, u"Ayşe"_s},
                                          {Role::Finance, u"Fatma"_s},
                                          {Role::Admin, u"Deniz"_s},
                                          {Role::Owner, u"Ece"_s}};
    return all;
}

/// Why this action is refused to allRoles[who], or to nobody (-1); nothing where it is allowed.
std::optional<Problem> refusalOf(Action action, int who)
{
    if (who < 0)
        return Problem::NotSignedIn;
    switch (access::rightOf(action, access::allRoles.at(static_cast<std::size_t>(who)))) {
    case Right::Yes:
    case Right::WithinLimits:
        return std::nullopt;
    case Right::No:
        return Problem::NoRight;
    case Right::FourEyes:
        return Problem::NeedsSecond;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<JournalBuilder>();
        m_roster = std::make_unique<till::Roster>(m_book->journal(), access::HashCost::cheapest());
    }

    void aJournalWithoutStaffAllowsEverything()
    {
        QVERIFY(!m_roster->hasStaff());
        for (const Action action : access::allActions) {
            QVERIFY(m_roster->check(action));
            QCOMPARE(m_roster->twoPersons(action, std::nullopt).value_or(u"refused"_s), QString());
        }
        QVERIFY(m_roster->useConfirmation());
        QVERIFY(trail().empty());
    }

    void theFirstAccountIsAnOwnersAndSignsIn()
    {
        till::StaffOffice office(m_book->journal(), *m_roster);
        QCOMPARE(office.add(u"Ali"_s, Role::Cashier, secret(Role::Cashier)).error().problem,
                 Problem::LastOwner);
        QVERIFY(office.add(u"  Ece  "_s, Role::Owner, secret(Role::Owner)));
        QCOMPARE(m_roster->current(), std::optional(access::Person{u"Ece"_s, Role::Owner}));
        QCOMPARE(office.add(u"ECE"_s, Role::Cashier, secret(Role::Cashier)).error().problem,
                 Problem::NameTaken);
        QCOMPARE(office.add(u"program"_s, Role::Cashier, secret(Role::Cashier)).error().problem,
                 Problem::BadName);
        QCOMPARE(office.add(u"a\u202Eb"_s, Role::Cashier, secret(Role::Cashier)).error().problem,
                 Problem::BadName);
        QCOMPARE(office.add(u"Fatma"_s, Role::Finance, secret(Role::Cashier)).error().problem,
                 Problem::WeakSecret);
    }

    void everyActionByEveryRole_data()
    {
        QTest::addColumn<int>("who"); // index into allRoles, or -1 for nobody
        QTest::newRow("nobody") << -1;
        for (std::size_t i = 0; i < access::allRoles.size(); ++i)
            QTest::newRow(qPrintable(word(access::allRoles.at(i)))) << static_cast<int>(i);
    }

    void everyActionByEveryRole()
    {
        QFETCH(const int, who);
        hire(*m_roster);
        m_roster->signOut();
        if (who >= 0) {
            const Role role = access::allRoles.at(static_cast<std::size_t>(who));
            signIn(*m_roster, names().value(role), secretTextOf(role));
        }
        for (const Action action : access::allActions) {
            const std::size_t before = trail().size();
            const auto answer = m_roster->check(action);
            const auto refusal = refusalOf(action, who);
            QVERIFY2(answer.has_value() != refusal.has_value(), qPrintable(word(action)));
            QCOMPARE(trail().size(), before + (refusal ? 1 : 0));
            if (!refusal)
                continue;
            QVERIFY2(answer.error().problem == *refusal, qPrintable(word(action)));
            QCOMPARE(trail().front().kind, DeedKind::Refused);
            QCOMPARE(trail().front().subject, word(action));
            if (who >= 0)
                QCOMPARE(trail().front().actor.name,
                         names().value(access::allRoles.at(static_cast<std::size_t>(who))));
        }
    }

    void aWrongPinDoesNotTellWhoIsThere()
    {
        hire(*m_roster);
        for (const QString &name : {u"Ayşe"_s, u"Nobody"_s}) {
            const auto proof = m_roster->prove(Purpose::SignIn, name, secretOf("111112"));
            QCOMPARE(proof.error().problem, Problem::WrongSecret);
        }
        QCOMPARE(m_roster->current()->name, u"Ece"_s); // a failed try signs nobody out
        // Names are found as people type them.
        QVERIFY(m_roster->prove(Purpose::SignIn, u"AYSE"_s, secretOf(cashierPin)));
        QCOMPARE(m_roster->current()->name, u"Ayşe"_s);
    }

    void tenWrongTriesLockForHalfAnHourAndARestartChangesNothing()
    {
        hire(*m_roster);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(tryPin("111112").error().problem, Problem::WrongSecret);
        QCOMPARE(tryPin(cashierPin).error().problem, Problem::LockedOut);
        QCOMPARE(trail().front().kind, DeedKind::LockedOut);

        m_roster = std::make_unique<till::Roster>(m_book->journal(), access::HashCost::cheapest());
        m_book->clock().advance(30min - 1ms);
        QCOMPARE(tryPin(cashierPin).error().problem, Problem::LockedOut);
        m_book->clock().advance(1ms);
        QVERIFY(tryPin(cashierPin));
        for (int i = 0; i < 9; ++i)
            QCOMPARE(tryPin("111112").error().problem, Problem::WrongSecret);
        QVERIFY(tryPin(cashierPin)); // a right one begins the count anew
    }

    void somebodyWhoLeftCannotSignIn()
    {
        hire(*m_roster);
        till::StaffOffice office(m_book->journal(), *m_roster);
        QVERIFY(office.setActive(u"Ayşe"_s, false));
        QCOMPARE(tryPin(cashierPin).error().problem, Problem::WrongSecret);
        QVERIFY(office.setActive(u"Ayşe"_s, true));
        QVERIFY(tryPin(cashierPin));
    }

    void theLastOwnerStays()
    {
        hire(*m_roster);
        till::StaffOffice office(m_book->journal(), *m_roster);
        QCOMPARE(office.setActive(u"Ece"_s, false).error().problem, Problem::LastOwner);
        QCOMPARE(office.setRole(u"Ece"_s, Role::Finance, std::nullopt).error().problem, Problem::LastOwner);
        QVERIFY(office.setRole(u"Hakan"_s, Role::Owner, std::nullopt));
        QVERIFY(office.setActive(u"Ece"_s, false));
        QVERIFY(!m_roster->current());
    }

    void anAdminKeepsStaffButNoOwners()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Deniz"_s, financePassword);
        till::StaffOffice office(m_book->journal(), *m_roster);
        QVERIFY(office.add(u"Can"_s, Role::Cashier, secret(Role::Cashier)));
        QCOMPARE(office.add(u"Cem"_s, Role::Owner, secret(Role::Owner)).error().problem, Problem::NoRight);
        QCOMPARE(office.setSecret(u"Ece"_s, secret(Role::Owner)).error().problem, Problem::NoRight);
        QCOMPARE(office.setRole(u"Deniz"_s, Role::Owner, std::nullopt).error().problem, Problem::NoRight);
        // From a PIN to a password takes a new secret.
        QCOMPARE(office.setRole(u"Can"_s, Role::Finance, std::nullopt).error().problem, Problem::WeakSecret);
        QVERIFY(office.setRole(u"Can"_s, Role::Finance, secret(Role::Finance)));
        signIn(*m_roster, u"Can"_s, financePassword);
    }

    /// Whoever finds a till unlocked would give themselves the password that money is asked for.
    void whoMaySignInIsChangedOnlyBySomebodyWhoProvesIt()
    {
        hire(*m_roster);
        till::StaffOffice office(m_book->journal(), *m_roster);
        m_book->clock().advance(till::proofLife + 1ms);
        QCOMPARE(office.setSecret(u"Ece"_s, secret(Role::Owner)).error().problem, Problem::NeedsPassword);
        QCOMPARE(office.setSecret(u"Fatma"_s, secret(Role::Finance)).error().problem, Problem::NeedsPassword);
        QCOMPARE(office.add(u"Can"_s, Role::Owner, secret(Role::Owner)).error().problem,
                 Problem::NeedsPassword);
        QCOMPARE(office.setRole(u"Fatma"_s, Role::Owner, std::nullopt).error().problem,
                 Problem::NeedsPassword);
        QVERIFY(m_roster->prove(Purpose::Confirm, u"Ece"_s, secretOf(ownerPassword)));
        QVERIFY(office.setSecret(u"Ece"_s, secret(Role::Owner)));
        QVERIFY(office.setSecret(u"Fatma"_s, secret(Role::Finance)));
    }

    void aCardNumberForANameStaysInNoTrail()
    {
        hire(*m_roster);
        const QString number = u"5528 7900 0000 0008"_s;
        QCOMPARE(m_roster->prove(Purpose::SignIn, number, secretOf(ownerPassword)).error().problem,
                 Problem::WrongSecret);
        till::StaffOffice office(m_book->journal(), *m_roster);
        QCOMPARE(office.add(number, Role::Cashier, secret(Role::Cashier)).error().problem, Problem::BadName);
        const auto kept = m_book->journal().database().value(
            u"SELECT count(*) FROM audit WHERE subject LIKE '%0008%' OR details LIKE '%0008%'"_s);
        QCOMPARE(kept->toInt(), 0);
    }

    void fourEyesAreTwoPersonsWithTheSameRight()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Fatma"_s, financePassword);
        const auto refusal = [this](const std::optional<till::Proof> &proof) {
            return m_roster->twoPersons(Action::SettleReview, proof).error().problem;
        };
        QCOMPARE(refusal(std::nullopt), Problem::NeedsSecond);
        QCOMPARE(m_roster->prove(Purpose::Agree, u"Fatma"_s, secretOf(financePassword)).error().problem,
                 Problem::NeedsSecond);
        QCOMPARE(refusal(*m_roster->prove(Purpose::Agree, u"Ayşe"_s, secretOf(cashierPin))),
                 Problem::NeedsSecond);
        QCOMPARE(refusal(*m_roster->prove(Purpose::Confirm, u"Fatma"_s, secretOf(financePassword))),
                 Problem::NeedsSecond);
        const auto stale = m_roster->prove(Purpose::Agree, u"Hakan"_s, secretOf(financePassword));
        m_book->clock().advance(till::proofLife + 1ms);
        QCOMPARE(refusal(*stale), Problem::NeedsSecond);

        const auto fresh = m_roster->prove(Purpose::Agree, u"Hakan"_s, secretOf(financePassword));
        QCOMPARE(m_roster->twoPersons(Action::SettleReview, *fresh).value_or(QString()), u"Hakan"_s);
        QCOMPARE(trail().front().subject, u"Hakan"_s);
        QCOMPARE(trail().front().actor.name, u"Fatma"_s);
        QVERIFY(trail().front().details.contains("settle_review"));
    }

    void anOwnerAloneNeedsNobody()
    {
        till::StaffOffice office(m_book->journal(), *m_roster);
        QVERIFY(office.add(u"Ece"_s, Role::Owner, secret(Role::Owner)));
        QVERIFY(office.add(u"Ayşe"_s, Role::Cashier, secret(Role::Cashier)));
        QCOMPARE(m_roster->twoPersons(Action::SettleReview, std::nullopt).value_or(u"refused"_s), QString());
        QVERIFY(office.add(u"Fatma"_s, Role::Finance, secret(Role::Finance)));
        QVERIFY(m_roster->needsSecond(Action::SettleReview));
        QVERIFY(office.setActive(u"Fatma"_s, false));
        QVERIFY(!m_roster->needsSecond(Action::SettleReview));
    }

    void aLockedScreenAllowsNothingUntilThePasswordIsGiven()
    {
        hire(*m_roster);
        m_roster->lockScreen();
        QCOMPARE(m_roster->check(Action::SeePayments).error().problem, Problem::NotSignedIn);
        signIn(*m_roster, u"Ece"_s, ownerPassword);
        QVERIFY(m_roster->check(Action::SeePayments));
    }

    void aConfirmationServesOnceAndNotForLong()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Fatma"_s, financePassword);
        QVERIFY(m_roster->useConfirmation()); // signing in was one
        QCOMPARE(m_roster->useConfirmation().error().problem, Problem::NeedsPassword);
        QVERIFY(m_roster->prove(Purpose::Confirm, u"Fatma"_s, secretOf(financePassword)));
        m_book->clock().advance(till::proofLife + 1ms);
        QCOMPARE(m_roster->useConfirmation().error().problem, Problem::NeedsPassword);
    }

    void theCheckOfAWindowEndsOnceWithTheSameAnswer()
    {
        hire(*m_roster);
        for (const QByteArray &typed : {cashierPin, QByteArray("111112")}) {
            auto *check = new till::SecretCheck(*m_roster, Purpose::SignIn, u"Ayşe"_s, secretOf(typed), this);
            int ends = 0;
            bool isProven = false;
            connect(check, &till::SecretCheck::finished, this, [&](const till::SecretCheckEnd &result) {
                ++ends;
                isProven = result.proof.has_value();
                QCOMPARE(result.proof.has_value(), !result.error.has_value());
            });
            QSignalSpy gone(check, &QObject::destroyed);
            check->start();
            QVERIFY(gone.wait());
            QCOMPARE(ends, 1);
            QCOMPARE(isProven, typed == cashierPin);
        }
    }

    void settingsAreLimitedRememberedAndInTheTrail()
    {
        hire(*m_roster);
        till::StaffOffice office(m_book->journal(), *m_roster);
        const access::Limits limits{.ownCancelWindow = 5min,
                                    .cashierCancel = Money(50'000, Currency::TRY),
                                    .fourEyesRefund = Money(300'000, Currency::TRY)};
        QVERIFY(office.setLimits(limits));
        QCOMPARE(m_roster->limits(), limits);
        QCOMPARE(trail().front().kind, DeedKind::SettingChanged);
        QVERIFY(office.setIdle(40min));
        QCOMPARE(till::idleFrom(*m_book->journal().reader().staff().settings()), till::idleMost);
        signIn(*m_roster, u"Fatma"_s, financePassword);
        QCOMPARE(office.setLimits({}).error().problem, Problem::NoRight);
    }

    void theTrailShowsNoTrickOfLettersAndHoldsItsChain()
    {
        hire(*m_roster);
        QVERIFY(!m_roster->prove(Purpose::SignIn, u"Ay\u202Ese\nroot"_s, secretOf("1")));
        QCOMPARE(trail().front().subject, u"Ay\\u{202e}se\\u{000a}root"_s);
        const auto holds = journal::verify(m_book->journal().database(), m_book->journal().key());
        QVERIFY(holds);
        QCOMPARE(holds->faults, QStringList());
        QCOMPARE(holds->auditEntries, qint64(trail().size()));
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        QTest::newRow("an entry changed") << u"UPDATE audit SET subject='Can' WHERE seq=2"_s << u"audit 2"_s;
        QTest::newRow("an entry gone") << u"DELETE FROM audit WHERE seq=3"_s << u"audit 3"_s;
        QTest::newRow("a role changed in the list")
            << u"UPDATE staff SET role='owner' WHERE id='ayse'"_s << u"staff ayse"_s;
        QTest::newRow("tries wiped") << u"UPDATE staff SET tries=0"_s << u"staff ayse"_s;
        QTest::newRow("a password put in another's place")
            << u"UPDATE staff_secret SET hash=(SELECT hash FROM staff_secret WHERE id='fatma') WHERE id='ece'"_s
            << u"staff Ece"_s;
        QTest::newRow("a limit raised") << u"UPDATE setting SET value='99999999'"_s << u"setting"_s;
        QTest::newRow("the history of money cut under it") << u"DELETE FROM event"_s << u"audit 10"_s;
    }

    void tamperingIsNamed()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, fault);
        hire(*m_roster); // audit 1 to 5
        till::StaffOffice office(m_book->journal(), *m_roster);
        QVERIFY(office.setLimits({.fourEyesRefund = Money(5, Currency::TRY)})); // 6 to 8
        QVERIFY(!tryPin("111112"));                                             // 9
        QVERIFY(!m_book->pay({}).isEmpty());
        m_roster->lockScreen(); // 10, after events
        const journal::Database &database = m_book->journal().database();
        QVERIFY(test::tamper(m_book->journal(), sql));
        const auto checked = journal::verify(database, m_book->journal().key());
        QVERIFY(checked);
        QVERIFY2(checked->faults.join(';'_L1).contains(fault), qPrintable(checked->faults.join(';'_L1)));
        if (sql.contains("staff_secret"_L1))
            QCOMPARE(m_roster->prove(Purpose::SignIn, u"Ece"_s, secretOf(financePassword)).error().problem,
                     Problem::Damaged);
    }

private:
    [[nodiscard]] static access::NewSecret secret(Role role)
    {
        return *access::NewSecret::make(role, secretOf(secretTextOf(role)), access::HashCost::cheapest());
    }

    [[nodiscard]] journal::Result<till::Proof> tryPin(const QByteArray &pin)
    {
        return m_roster->prove(Purpose::SignIn, u"Ayşe"_s, secretOf(pin));
    }

    /// Newest first.
    [[nodiscard]] std::vector<journal::AuditEntry> trail() const
    {
        return m_book->journal()
            .reader()
            .audit()
            .page({}, std::nullopt, 1000)
            .value_or(std::vector<journal::AuditEntry>());
    }

    std::unique_ptr<JournalBuilder> m_book;
    std::unique_ptr<till::Roster> m_roster;
};

VEZNE_TEST(TestRoster)
#include "tst_roster.moc"
