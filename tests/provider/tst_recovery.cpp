// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery against a real vezne-sandbox: pauses, horizon, watch, budget, clocks, and what people decide.
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "core/journal/check/verify.h"
#include "tests/support/postgres.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/shop.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Problem;
using journal::Standing;
using journal::State;

namespace {

const QString authPath = u"/payment/auth"_s;
const QString detailPath = u"/payment/detail"_s;
const QString detailsPath = u"/v2/reporting/payment/details"_s;
const QString listPath = u"/v2/reporting/payment/transactions"_s;

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::Shop>(); }
    void cleanup() { m_shop.reset(); }

    void pausesWidenToAMinute()
    {
        const QString lost = lose(10'000);
        const QList<std::chrono::seconds> pauses{5s, 10s, 20s, 40s, 60s, 60s, 60s};
        for (const auto pause : pauses) {
            const Instant next = recovery().nextInquiry(lost).value();
            QCOMPARE(next - clock().now(), std::chrono::milliseconds(pause));
            clock().advance(pause - 1ms);
            recovery().start();
            QCoreApplication::processEvents();
            QVERIFY(recovery().nextInquiry(lost)); // not yet
            clock().advance(1ms);
            waitForRound(lost, [this] { recovery().start(); });
        }
        QCOMPARE(m_shop->sandbox().requestCount(authPath), 1);
        QCOMPARE(m_shop->sandbox().requestCount(detailPath), pauses.size());
        QCOMPARE(m_shop->sandbox().requestCount(detailsPath), pauses.size());
        QCOMPARE(stateOf(lost), u"UNKNOWN"_s);
    }

    void aLostAnswerIsFound()
    {
        const QString lost = lose(10'000, u"drop-after-commit"_s);
        waitForRound(lost, [&] { recovery().askNow(lost); });
        QCOMPARE(stateOf(lost), u"PAID"_s);
        QCOMPARE(m_shop->file(lost).left(), Money(10'000, Currency::TRY));
    }

    void askingInHasteIsLimited()
    {
        const QString lost = lose(10'000);
        waitForRound(lost, [&] { recovery().askNow(lost); });
        QVERIFY(!recovery().canAskNow(lost));
        const int asked = m_shop->sandbox().requestCount(detailPath);
        for (int i = 0; i < 10; ++i)
            recovery().askNow(lost);
        QCoreApplication::processEvents();
        clock().advance(4'999ms);
        recovery().start();
        QCoreApplication::processEvents();
        QCOMPARE(m_shop->sandbox().requestCount(detailPath), asked);
        clock().advance(1ms);
        waitForRound(lost, [this] { recovery().start(); });
        QCOMPARE(m_shop->sandbox().requestCount(detailPath), asked + 1);
    }

    void notFoundIsBelievedAfterTheHorizonOnly()
    {
        const QString lost = lose(10'000);
        clock().advance(14min);
        for (int round = 0; round < 3; ++round) {
            clock().advance(5s);
            waitForRound(lost, [&] { recovery().askNow(lost); });
            QCOMPARE(stateOf(lost), u"UNKNOWN"_s);
        }
        clock().advance(1min);
        waitForRound(lost, [&] { recovery().askNow(lost); });
        QCOMPARE(stateOf(lost), u"NOT_CHARGED"_s);
        QCOMPARE(m_shop->file(lost).payment.standing, Standing::NotSent);
    }

    void aWallClockSetForwardDoesNotShortenTheHorizon()
    {
        const QString lost = lose(10'000);
        clock().set(clock().now() + 6h);
        for (int round = 0; round < 3; ++round) {
            clock().advance(5s);
            waitForRound(lost, [&] { recovery().askNow(lost); });
        }
        QCOMPARE(stateOf(lost), u"UNKNOWN"_s);
    }

    /// Sent before a restart by a clock twelve hours behind, which was set right since.
    void aWallClockSetAfterARestartDoesNotShortenTheHorizonEither()
    {
        const QString lost = lose(10'000);
        QVERIFY(test::tamper(m_shop->journal(),
                             u"UPDATE event SET boot = 'before' WHERE to_state = 'SENDING'"_s));
        clock().set(clock().now() + 12h);
        for (int round = 0; round < 3; ++round) {
            clock().advance(5s);
            waitForRound(lost, [&] { recovery().askNow(lost); });
        }
        QCOMPARE(stateOf(lost), u"UNKNOWN"_s);
        clock().advance(15min); // the machine has been up for longer than that now
        waitForRound(lost, [&] { recovery().askNow(lost); });
        QCOMPARE(stateOf(lost), u"NOT_CHARGED"_s);
    }

    void whatAnotherAccountDoesNotKnowIsNoWord()
    {
        const QString lost = lose(10'000);
        QVERIFY(test::tamper(
            m_shop->journal(),
            u"UPDATE event SET payload = '{\"account\":\"00000000\",\"why\":\"send\"}' WHERE to_state = 'SENDING'"_s));
        clock().advance(15min);
        for (int round = 0; round < 3; ++round) {
            clock().advance(5s);
            waitForRound(lost, [&] { recovery().askNow(lost); });
        }
        QCOMPARE(stateOf(lost), u"UNKNOWN"_s);
        clock().advance(24h);
        waitForRound(lost, [&] { recovery().askNow(lost); });
        QCOMPARE(stateOf(lost), u"REVIEW"_s);
    }

    void aPaymentOfAnotherOrderIsNotOurs()
    {
        const QString lost = lose(10'000);
        QJsonObject request = test::paymentRequest(lost, {{u"I1"_s, u"100.00"_s}});
        request.insert("basketId"_L1, u"somebody-elses"_s);
        QCOMPARE(test::verdict(m_shop->sandbox().post("/payment/auth", request)), u"success"_s);
        waitForRound(lost, [&] { recovery().askNow(lost); });
        QCOMPARE(stateOf(lost), u"REVIEW"_s);
    }

    void aChargeThatAppearsOnWatchIsLateAndHoldsItsOrder()
    {
        const QString lost = notCharged(10'000);
        appear(lost, u"100.00"_s);
        clock().advance(15min);
        QSignalSpy changed(&m_shop->till(), &till::Till::changed);
        waitForRound(lost, [this] { recovery().start(); });
        QCOMPARE(stateOf(lost), u"LATE_CHARGE"_s);
        QVERIFY(changed.count() > 0);
        QCOMPARE(m_shop->file(lost).payment.standing, Standing::Attention);
        QCOMPARE(m_shop->file(lost).left(), Money(10'000, Currency::TRY)); // a cancel or refund is possible
        const auto again = m_shop->journal().open(intentLike(lost));
        QCOMPARE(again.error().problem, Problem::SaleHeld);
        QCOMPARE(m_shop->sandbox().requestCount(u"/payment/cancel"_s), 0); // proposed, never automatic
    }

    void aChargeThatAppearsDaysLaterIsFoundInTheList()
    {
        const QString lost = notCharged(10'000);
        const QString other = notCharged(20'000);
        const QDate day = istanbul::day(clock().now());
        // Two days later, long after the last inquiry.
        moveTo(istanbul::startOf(day.addDays(2)) + 10h);
        appear(lost, u"100.00"_s);
        moveTo(istanbul::startOf(day.addDays(2)) + 23h);
        readLists(2); // D and D+1 are over
        QCOMPARE(stateOf(lost), u"NOT_CHARGED"_s);
        moveTo(istanbul::startOf(day.addDays(3)) + 30min);
        readLists(0); // the provider may still enter something
        moveTo(istanbul::startOf(day.addDays(3)) + 1h);
        readLists(1);
        QCOMPARE(stateOf(lost), u"LATE_CHARGE"_s);
        const journal::PaymentFile file = m_shop->file(lost);
        QVERIFY(!file.payment.paymentId.isEmpty());
        QVERIFY(!file.items.front().transactionId.isEmpty());
        QCOMPARE(file.items.front().paidPrice->toPlain(), u"100"_s);
        QCOMPARE(stateOf(other), u"NOT_CHARGED"_s);

        moveTo(istanbul::startOf(day.addDays(4)) + 2h);
        readLists(1);
        QCOMPARE(m_shop->sandbox().requestCount(listPath), 4); // one a day for both
        QVERIFY(recovery().followed()->empty());               // the watch is over
        checkWhole();
    }

    void aListThatCannotBeReadIsReadLater()
    {
        const QString lost = notCharged(10'000);
        const QDate day = istanbul::day(clock().now());
        moveTo(istanbul::startOf(day.addDays(1)) + 10h);
        appear(lost, u"100.00"_s); // dated D+1
        moveTo(istanbul::startOf(day.addDays(2)) + 2h);
        QVERIFY(m_shop->sandbox().fault(listPath, u"http-500"_s));
        readLists(1);
        QCOMPARE(stateOf(lost), u"NOT_CHARGED"_s);
        clock().advance(6min);
        readLists(2);
        QCOMPARE(stateOf(lost), u"LATE_CHARGE"_s);
    }

    void withoutAnAnswerForADayAPersonDecides()
    {
        const QString lost = lose(10'000);
        m_shop->sandbox().kill();
        clock().advance(24h + 1s);
        waitForRound(lost, [this] { recovery().start(); });
        QCOMPARE(stateOf(lost), u"REVIEW"_s);
    }

    void aContradictionIsSettledByTwoPersonsAndTheChainHolds()
    {
        const QString lost = lose(10'000);
        appear(lost, u"99.00"_s); // another amount
        waitForRound(lost, [&] { recovery().askNow(lost); });
        QCOMPARE(stateOf(lost), u"REVIEW"_s);
        QVERIFY(
            m_shop->journal().reader().history(lost)->back().payload.contains(R"("reported":"99.00 TRY")"));

        journal::Ruling ruling{.operation = lost,
                               .to = State::NotCharged,
                               .evidence = u"Panel: 99,00, başka bir kart"_s,
                               .first = {u"Ayşe"_s, u"finance"_s},
                               .second = journal::Actor{u"AYSE"_s, u"finance"_s}};
        QCOMPARE(m_shop->till().rule(ruling, till::Quorum::Two).error().problem, Problem::SamePerson);
        ruling.second = journal::Actor{u"Can"_s, u"cashier"_s};
        QCOMPARE(m_shop->till().rule(ruling, till::Quorum::Two).error().problem, Problem::NoRight);
        QCOMPARE(stateOf(lost), u"REVIEW"_s);
        ruling.second = journal::Actor{u"Mehmet"_s, u"finance"_s};
        ruling.to = State::Paid;
        QSignalSpy changed(&m_shop->till(), &till::Till::changed);
        QVERIFY(m_shop->till().rule(ruling, till::Quorum::Two));
        QCOMPARE(stateOf(lost), u"PAID"_s);
        QCOMPARE(changed.count(), 1);
        checkWhole();
    }

    void oneBudgetForEverythingThatAsks()
    {
        if (test::isOnSharedBook())
            QSKIP("the server's clock counts (tst_sharedtills)");
        QList<QString> lost;
        for (int i = 0; i < 30; ++i)
            lost.append(lose(10'000 + i));
        const auto asked = [this] {
            return m_shop->sandbox().requestCount(detailPath) + m_shop->sandbox().requestCount(detailsPath);
        };
        const auto answered = [this] { return m_answered; };
        connect(&recovery(), &till::Recovery::asked, this, [this] { ++m_answered; });
        for (const QString &id : std::as_const(lost))
            recovery().askNow(id);
        QTRY_COMPARE(answered(), 25);
        QCOMPARE(asked(), 50); // and no more, however often it is planned anew
        recovery().start();
        QCoreApplication::processEvents();
        QVERIFY(recovery().budget()() > 0ms);
        QCOMPARE(asked(), 50);
        clock().advance(1min);
        QVERIFY(recovery().budget()() > 0ms); // a second of grace for requests that travel slowly
        clock().advance(1s);
        recovery().start();
        QTRY_COMPARE(answered(), 45); // the last five that are waited for; the others leave a fifth
    }

    void theBackgroundLeavesCallsForThoseWhoWait()
    {
        const auto background = recovery().backgroundBudget();
        int taken = 0;
        while (background() == 0ms)
            ++taken;
        QCOMPARE(taken, 40);
        for (int waiting = 0; waiting < 10; ++waiting)
            QCOMPARE(recovery().budget()(), 0ms);
        QVERIFY(recovery().budget()() > 0ms);
    }

    void asleepWhileSendingIsUnknownAtOnce()
    {
        QVERIFY(m_shop->sandbox().fault(authPath, u"hang-after-commit"_s));
        const auto attempt = m_shop->begin(10'000);
        QVERIFY(attempt);
        QSignalSpy finished(*attempt, &till::Attempt::finished);
        const QString id = (*attempt)->operation();
        QTRY_COMPARE(m_shop->sandbox().requestCount(authPath), 1);
        clock().sleep(6s);
        QVERIFY(finished.wait());
        QCOMPARE(stateOf(id), u"UNKNOWN"_s);
        const auto history = m_shop->journal().reader().history(id);
        QVERIFY(history->back().payload.contains("suspend"));
        clock().advance(5s);
        waitForRound(id, [this] { recovery().start(); });
        QCOMPARE(stateOf(id), u"PAID"_s);
        QCOMPARE(m_shop->sandbox().requestCount(authPath), 1);
    }

    void aClockHoursOffMovesNoMoney()
    {
        const QString paid = m_shop->pay(10'000);
        clock().advance(13h);           // the provider's does not
        const QString lost = lose(500); // its answers tell the time
        waitForRound(lost, [&] { recovery().askNow(lost); });
        QCOMPARE(m_shop->till().clockSkew().verdict(), till::ClockSkew::Verdict::Refuse);
        const int sent = m_shop->sandbox().requestCount(authPath);
        QCOMPARE(m_shop->begin(10'000).error().problem, Problem::ClockWrong);
        const auto refund = m_shop->till().change(
            {.kind = journal::Kind::Refund, .payment = paid, .amount = Money(100, Currency::TRY)});
        QCOMPARE(refund.error().problem, Problem::ClockWrong);
        QCOMPARE(m_shop->sandbox().requestCount(authPath), sent);
        QVERIFY(m_shop->file(paid).changes.empty()); // not even recorded
    }

    void startingUpDoesNotWaitForTheProvider()
    {
        for (int i = 0; i < 20; ++i)
            static_cast<void>(lose(10'000 + i));
        QVERIFY(m_shop->sandbox().fault(detailPath, u"hang-before-commit"_s, 100));
        QVERIFY(m_shop->sandbox().fault(detailsPath, u"hang-before-commit"_s, 100));
        clock().advance(1min);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(recovery().settleLeftovers());
        recovery().start();
        QCoreApplication::processEvents(); // plans and sends
        qInfo() << "settled, planned and asked about 20 in" << timer.elapsed() << "ms";
        QVERIFY(timer.elapsed() < 5'000); // the provider would have kept us for 30 s
    }

private:
    till::Recovery &recovery() { return m_shop->till().recovery(); }
    test::ManualClock &clock() { return m_shop->clock(); }
    QString stateOf(const QString &id) { return word(m_shop->file(id).payment.state); }

    /// A charge whose result nobody knows.
    QString lose(qint64 minorUnits, const QString &behaviour = u"drop-before-commit"_s)
    {
        if (!m_shop->sandbox().fault(authPath, behaviour))
            qFatal("no such fault");
        const QString id = m_shop->charge(minorUnits);
        if (stateOf(id) != "UNKNOWN"_L1)
            qFatal("not lost but %s", qPrintable(stateOf(id)));
        return id;
    }

    QString notCharged(qint64 minorUnits)
    {
        const QString lost = lose(minorUnits);
        clock().advance(16min);
        for (int round = 0; round < 2; ++round) {
            clock().advance(5s);
            waitForRound(lost, [&] { recovery().askNow(lost); });
        }
        if (stateOf(lost) != "NOT_CHARGED"_L1)
            qFatal("not given up but %s", qPrintable(stateOf(lost)));
        return lost;
    }

    /// The provider carries out late what it once received.
    void appear(const QString &id, const QString &amount)
    {
        QCOMPARE(test::verdict(
                     m_shop->sandbox().post("/payment/auth", test::paymentRequest(id, {{u"I1"_s, amount}}))),
                 u"success"_s);
    }

    void waitForRound(const QString &id, const std::function<void()> &act)
    {
        QSignalSpy asked(&recovery(), &till::Recovery::asked);
        act();
        QTRY_VERIFY(std::ranges::any_of(asked, [&](const auto &round) { return round.first() == id; }));
    }

    /// Both clocks: the provider's and ours.
    void moveTo(Instant now)
    {
        clock().advance(now - clock().now());
        QVERIFY(m_shop->sandbox().setClock(istanbul::dateTime(now)));
    }

    /// Lets recovery work until it has tried as many lists, of a page each, and no more are due.
    void readLists(int lists)
    {
        const int before = m_shop->sandbox().requestCount(listPath);
        QSignalSpy tried(&recovery(), &till::Recovery::listTried);
        recovery().start();
        QTRY_COMPARE(tried.count(), lists);
        QCoreApplication::processEvents(); // plans anew
        QCOMPARE(m_shop->sandbox().requestCount(listPath), before + lists);
    }

    journal::Intent intentLike(const QString &id)
    {
        const journal::Operation payment = m_shop->file(id).payment;
        return {.id = u"another"_s,
                .orderId = payment.orderId,
                .price = payment.price,
                .paidPrice = payment.paidPrice,
                .amount = payment.amount};
    }

    void checkWhole()
    {
        const auto checked = journal::verify(m_shop->journal().database(), m_shop->journal().key());
        QVERIFY(checked);
        QCOMPARE(checked->faults, QStringList());
    }

    std::unique_ptr<test::Shop> m_shop;
    int m_answered = 0;
};

VEZNE_TEST(TestRecovery)
#include "tst_recovery.moc"
