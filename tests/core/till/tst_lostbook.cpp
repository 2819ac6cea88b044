// SPDX-License-Identifier: GPL-3.0-or-later
// A shared book that lost what its tills knew, and results that find their operation moved on.
#include <QTest>
#include <csignal>

#include "core/journal/history/anchor.h"
#include "tests/support/postgres.h"
#include "tests/support/sharedbooktest.h"
#include "tests/support/silentcounter.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::DeedKind;
using journal::Problem;
using journal::State;
using test::Postgres;
using test::SilentCounter;

class TestLostBook : public test::SharedBookTest
{
    Q_OBJECT

private Q_SLOTS:
    // The server lost the last that till1 wrote, and till2 has put something in its place since.
    void nothingIsAddedBehindWhatIsNotThereAnyMore()
    {
        SilentCounter first(*m_book, u"till1"_s);
        const QString sent = first.send(u"S-1"_s);
        QVERIFY(forgetLastEvent());
        {
            SilentCounter second(*m_book, u"till2"_s);
            QVERIFY(!second.till().pay(u"S-2"_s, 10'000).isEmpty());
        }
        const qint64 events = count(first, u"event"_s);
        const qint64 deeds = count(first, u"audit"_s);
        QCOMPARE(first.journal().record({.kind = DeedKind::SettingChanged}).error().problem,
                 Problem::RolledBack);
        QCOMPARE(first.journal().move(sent, State::Sending, State::Paid, test::paidFacts()).error().problem,
                 Problem::RolledBack);
        QCOMPARE(first.till().begin(u"S-3"_s, 1'000).error().problem, Problem::RolledBack);
        QCOMPARE(count(first, u"event"_s), events);
        QCOMPARE(count(first, u"audit"_s), deeds);
        QVERIFY(SilentCounter(*m_book, u"till2"_s).till().begin(u"S-4"_s, 1'000)); // the chain is whole

        // Once a person has looked into it, the till goes on behind what is there.
        QVERIFY(first.journal().acceptAsItIs(u"iyzico ile karşılaştırıldı"_s));
        QCOMPARE(first.till().begin(u"S-5"_s, 1'000).error().problem, Problem::Unrecorded);
        QVERIFY(first.journal().move(sent, State::Sending, State::Paid, test::paidFacts()));
        QVERIFY(first.till().begin(u"S-5"_s, 1'000));
        QVERIFY(SilentCounter(*m_book, u"till2"_s).till().begin(u"S-6"_s, 1'000));
    }

    void whatMayHaveBeenSentInWhatWasLostIsAskedAbout()
    {
        QString intended;
        {
            SilentCounter first(*m_book, u"till1"_s);
            intended = *first.till().begin(u"S-1"_s, 1'000);
            first.journal().setDistrust({Problem::RolledBack, u"event 9"_s});
            QVERIFY(first.journal().acceptAsItIs(u"iyzico ile karşılaştırıldı"_s));
        }
        QVERIFY(asOwner(u"UPDATE lease SET until = 0"_s));
        SilentCounter second(*m_book, u"till2"_s);
        QVERIFY(second.recovery().settleLeftovers());
        QCOMPARE(second.stateOf(intended), State::Unknown);
    }

    void whoMayHaveComeBackFromTheBankInWhatWasLostIsAskedAbout()
    {
        QString sent;
        {
            SilentCounter first(*m_book, u"till1"_s);
            sent = first.send(u"S-1"_s);
            const journal::Challenge challenge{
                .returnHash = "hash", .port = 1, .until = first.journal().clock().now()};
            QVERIFY(first.journal().move(sent, State::Sending, State::Challenge,
                                         {.why = u"answer"_s, .paymentId = u"P1"_s, .challenge = challenge}));
            first.journal().setDistrust({Problem::RolledBack, u"event 9"_s});
            QVERIFY(first.journal().acceptAsItIs(u"iyzico ile karşılaştırıldı"_s));
        }
        QVERIFY(asOwner(u"UPDATE lease SET until = 0"_s));
        SilentCounter second(*m_book, u"till2"_s);
        iyzico::Client nobody(QUrl(u"http://127.0.0.1:9"_s), SilentCounter::anyKeys());
        till::Till till(second.journal(), nobody, {});
        QVERIFY(till.resumeVisits());
        QCOMPARE(second.stateOf(sent), State::Unknown);
    }

    void aPromotedServerIsAnotherHistory()
    {
        SilentCounter first(*m_book, u"till1"_s);
        const journal::Database &database = first.journal().database();
        const QByteArray history = database.engine().history(database);
        QVERIFY(history.contains('/'));
        QCOMPARE(journal::reasonToDistrust(database, {.history = history}).value(), QString());
        QCOMPARE(journal::reasonToDistrust(database, {.history = "7/00000001"}).value(),
                 u"history 7/00000001"_s);
        QCOMPARE(journal::reasonToDistrust(database, {}).value(), QString());
    }

    void aResultIsTakenWhereItsOperationIsInDoubt_data()
    {
        QTest::addColumn<State>("meanwhile");
        QTest::addColumn<State>("after");
        QTest::newRow("not known") << State::Unknown << State::Paid;
        QTest::newRow("taken for not charged") << State::NotCharged << State::LateCharge;
    }

    void aResultIsTakenWhereItsOperationIsInDoubt()
    {
        QFETCH(State, meanwhile);
        QFETCH(State, after);
        SilentCounter first(*m_book, u"till1"_s);
        SilentCounter second(*m_book, u"till2"_s);
        const QString sent = first.send(u"S-1"_s);
        QVERIFY(asOwner(u"UPDATE lease SET until = 0"_s));
        QVERIFY(second.recovery().settleLeftovers());
        if (meanwhile != State::Unknown)
            QVERIFY(second.journal().move(sent, State::Unknown, meanwhile, {}));
        QVERIFY(first.journal().move(sent, State::Sending, State::Paid, test::paidFacts()));
        QCOMPARE(first.stateOf(sent), after);
        QVERIFY(first.journal().guard().mayBegin());
    }

    void noAnswerUndoesWhatIsCertain()
    {
        SilentCounter first(*m_book, u"till1"_s);
        const QString sent = first.send(u"S-1"_s);
        QVERIFY(first.journal().move(sent, State::Sending, State::Paid, test::paidFacts()));
        for (const State late : {State::Declined, State::Unknown, State::NotSent})
            QCOMPARE(first.journal().move(sent, State::Sending, late, {}).error().problem,
                     Problem::StateChanged);
        QCOMPARE(first.stateOf(sent), State::Paid);
    }

    // The commit went through, or another till was quicker; this one heard of neither.
    void aResultThatStandsInTheBookIsNotMissing()
    {
        SilentCounter first(*m_book, u"till1"_s);
        const QString sent = first.send(u"S-1"_s);
        Postgres::running().end(SIGKILL);
        const auto moved = first.journal().move(sent, State::Sending, State::Paid, test::paidFacts());
        QCOMPARE(moved.error().problem, Problem::Unreachable);
        QVERIFY(!first.journal().guard().mayBegin());
        Postgres::running().start();
        QVERIFY(asOwner(u"UPDATE lease SET until = 0"_s));
        {
            SilentCounter second(*m_book, u"till2"_s);
            QVERIFY(second.recovery().settleLeftovers());
            QVERIFY(second.journal().move(sent, State::Unknown, State::Paid, test::paidFacts()));
        }
        first.recovery().owe({.operation = sent,
                              .state = State::Paid,
                              .facts = test::paidFacts(),
                              .unrecorded = moved.error()});
        first.recovery().start();
        QTRY_VERIFY_WITH_TIMEOUT(first.journal().guard().mayBegin().has_value(), 60'000);
        QCOMPARE(first.stateOf(sent), State::Paid);
    }

private:
    bool asOwner(const QString &statement)
    {
        return Postgres::running().asOwner(m_book->server()->database, statement);
    }

    bool forgetLastEvent()
    {
        return asOwner(u"ALTER TABLE event DISABLE TRIGGER event_remains"_s) &&
               asOwner(u"DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)"_s) &&
               asOwner(u"ALTER TABLE event ENABLE TRIGGER event_remains"_s);
    }

    static qint64 count(SilentCounter &counter, const QString &table)
    {
        return counter.journal()
            .database()
            .value(u"SELECT count(*) FROM %1"_s.arg(table))
            .value_or(QVariant(-1))
            .toLongLong();
    }
};

VEZNE_TEST(TestLostBook)
#include "tst_lostbook.moc"
