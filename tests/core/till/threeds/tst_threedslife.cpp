// SPDX-License-Identifier: GPL-3.0-or-later
// A payment that waits for its card holder: what it holds, how it ends without one, and how it outlives
// Vezne.
#include "tests/core/till/threeds/counter.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;
using journal::State;
using till::ThreeDs;

class TestThreeDsLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheOrderMeanwhile();
    void canBeGivenUp();
    void canBeGivenUpBeforeThePageHasCome();
    void expiresOnTheClock();
    void refusesALateReturn();
    void takesNoMoneyOnAJournalThatIsNoLongerTrusted();
    void goesOnAfterARestart();
    void forgetsWhatExpiredDuringARestart();
};
void TestThreeDsLife::holdsTheOrderMeanwhile()
{
    Counter counter;
    QVERIFY(counter.goToBank());
    const auto second = counter.till().charge(saleOf(u"S-1"_s), testCard());
    QVERIFY(!second);
    const auto other = counter.till().chargeWithThreeDs(saleOf(u"S-1"_s), testCard());
    QVERIFY(!other);
}

void TestThreeDsLife::canBeGivenUp()
{
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    End end(threeDs);
    threeDs->giveUp();
    QCOMPARE(end.wait().value().state, State::Abandoned);
    QCOMPARE(counter.row().state, State::Abandoned);
    QVERIFY(!counter.row().challenge);
    QCOMPARE(counter.comeBack(counter.form()), 0);
    QCOMPARE(counter.server().requests(auth), 0);
}

void TestThreeDsLife::canBeGivenUpBeforeThePageHasCome()
{
    Counter counter;
    ThreeDs *threeDs = counter.begin();
    QVERIFY(threeDs);
    QSignalSpy opened(threeDs, &ThreeDs::opened);
    End end(threeDs);
    threeDs->giveUp();
    QCOMPARE(counter.row().state, State::Sending); // what is out is waited for
    QCOMPARE(end.wait().value().state, State::Abandoned);
    QVERIFY(opened.isEmpty());
}

void TestThreeDsLife::expiresOnTheClock()
{
    Counter counter;
    counter.till().setVisitOptions({.tick = 10ms});
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    QCOMPARE(threeDs->until(), std::optional(counter.clock().now() + 10min));
    End end(threeDs);
    counter.clock().advance(10min - 1ms);
    QTRY_COMPARE(counter.server().requests("/payment/detail"), 1); // it has ticked, and the end was not due
    QCOMPARE(counter.row().state, State::Challenge);
    counter.clock().advance(1ms);
    QCOMPARE(end.wait().value().state, State::Abandoned);
    QCOMPARE(counter.comeBack(counter.form()), 0);
}

void TestThreeDsLife::refusesALateReturn()
{
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    End end(threeDs);
    counter.clock().advance(10min);
    (void)counter.comeBack(counter.form()); // before the second that would have noticed
    QCOMPARE(end.wait().value().state, State::Abandoned);
    QCOMPARE(counter.server().requests(auth), 0);
}

void TestThreeDsLife::takesNoMoneyOnAJournalThatIsNoLongerTrusted()
{
    Counter counter;
    ThreeDs *threeDs = counter.goToBank();
    QVERIFY(threeDs);
    End end(threeDs);
    // The check of the whole chain ended while the card holder was at the bank.
    counter.journal().setDistrust({journal::Problem::Damaged, u"event 7"_s});
    QCOMPARE(counter.comeBack(counter.form()), 200);
    QCOMPARE(end.wait().value().state, State::Abandoned);
    QCOMPARE(counter.server().requests(auth), 0);
    QCOMPARE(counter.row().state, State::Abandoned);
}

void TestThreeDsLife::goesOnAfterARestart()
{
    Counter counter;
    QVERIFY(counter.goToBank());
    counter.close();
    QCOMPARE(counter.comeBack(counter.form()), 0);
    QCOMPARE(counter.row().state, State::Challenge);

    counter.open();
    QVERIFY(counter.till().recovery().settleLeftovers());
    QVERIFY(counter.till().resumeVisits());
    auto *threeDs = qobject_cast<ThreeDs *>(counter.till().visitOf(counter.id));
    QVERIFY(threeDs);
    QVERIFY(threeDs->page().isEmpty());
    End end(threeDs);
    QCOMPARE(counter.comeBack(counter.form()), 200);
    QCOMPARE(end.wait().value().state, State::Paid);
    QCOMPARE(counter.server().requests(auth), 1);
}

void TestThreeDsLife::forgetsWhatExpiredDuringARestart()
{
    Counter counter;
    QVERIFY(counter.goToBank());
    counter.close();
    counter.clock().advance(11min);
    counter.open();
    QVERIFY(counter.till().resumeVisits());
    QVERIFY(!counter.till().visitOf(counter.id));
    QCOMPARE(counter.row().state, State::Abandoned);
    QCOMPARE(counter.comeBack(counter.form()), 0);
}

VEZNE_TEST(TestThreeDsLife)
#include "tst_threedslife.moc"
