// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery against a real vezne-sandbox: pauses, horizon, watch, and what people decide.
#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "core/journal/check/verify.h"
#include "tests/support/lostshop.h"
#include "tests/support/sandboxrequests.h"
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
    void init() { m_shop = std::make_unique<test::LostShop>(); }
    void cleanup() { m_shop.reset(); }

    void pausesWidenToAMinute()
    {
        const QString lost = m_shop->lose(10'000);
        const QList<std::chrono::seconds> pauses{5s, 10s, 20s, 40s, 60s, 60s, 60s};
        for (const auto pause : pauses) {
            const Instant next = m_shop->recovery().nextInquiry(lost).value();
            QCOMPARE(next - m_shop->clock().now(), std::chrono::milliseconds(pause));
            m_shop->clock().advance(pause - 1ms);
            m_shop->recovery().start();
            QCoreApplication::processEvents();
            QVERIFY(m_shop->recovery().nextInquiry(lost)); // not yet
            m_shop->clock().advance(1ms);
            m_shop->waitForRound(lost, [this] { m_shop->recovery().start(); });
        }
        QCOMPARE(m_shop->sandbox().requestCount(authPath), 1);
        QCOMPARE(m_shop->sandbox().requestCount(detailPath), pauses.size());
        QCOMPARE(m_shop->sandbox().requestCount(detailsPath), pauses.size());
        QCOMPARE(m_shop->stateOf(lost), u"UNKNOWN"_s);
    }

    void aLostAnswerIsFound()
    {
        const QString lost = m_shop->lose(10'000, u"drop-after-commit"_s);
        m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        QCOMPARE(m_shop->stateOf(lost), u"PAID"_s);
        QCOMPARE(m_shop->file(lost).left(), Money(10'000, Currency::TRY));
    }

    void askingInHasteIsLimited()
    {
        const QString lost = m_shop->lose(10'000);
        m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        QVERIFY(!m_shop->recovery().canAskNow(lost));
        const int asked = m_shop->sandbox().requestCount(detailPath);
        for (int i = 0; i < 10; ++i)
            m_shop->recovery().askNow(lost);
        QCoreApplication::processEvents();
        m_shop->clock().advance(4'999ms);
        m_shop->recovery().start();
        QCoreApplication::processEvents();
        QCOMPARE(m_shop->sandbox().requestCount(detailPath), asked);
        m_shop->clock().advance(1ms);
        m_shop->waitForRound(lost, [this] { m_shop->recovery().start(); });
        QCOMPARE(m_shop->sandbox().requestCount(detailPath), asked + 1);
    }

    void notFoundIsBelievedAfterTheHorizonOnly()
    {
        const QString lost = m_shop->lose(10'000);
        m_shop->clock().advance(14min);
        for (int round = 0; round < 3; ++round) {
            m_shop->clock().advance(5s);
            m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
            QCOMPARE(m_shop->stateOf(lost), u"UNKNOWN"_s);
        }
        m_shop->clock().advance(1min);
        m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        QCOMPARE(m_shop->stateOf(lost), u"NOT_CHARGED"_s);
        QCOMPARE(m_shop->file(lost).payment.standing, Standing::NotSent);
    }

    void aWallClockSetForwardDoesNotShortenTheHorizon()
    {
        const QString lost = m_shop->lose(10'000);
        m_shop->clock().set(m_shop->clock().now() + 6h);
        for (int round = 0; round < 3; ++round) {
            m_shop->clock().advance(5s);
            m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        }
        QCOMPARE(m_shop->stateOf(lost), u"UNKNOWN"_s);
    }

    /// Sent before a restart by a clock twelve hours behind, which was set right since.
    void aWallClockSetAfterARestartDoesNotShortenTheHorizonEither()
    {
        const QString lost = m_shop->lose(10'000);
        QVERIFY(test::tamper(m_shop->journal(),
                             u"UPDATE event SET boot = 'before' WHERE to_state = 'SENDING'"_s));
        m_shop->clock().set(m_shop->clock().now() + 12h);
        for (int round = 0; round < 3; ++round) {
            m_shop->clock().advance(5s);
            m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        }
        QCOMPARE(m_shop->stateOf(lost), u"UNKNOWN"_s);
        m_shop->clock().advance(15min); // the machine has been up for longer than that now
        m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        QCOMPARE(m_shop->stateOf(lost), u"NOT_CHARGED"_s);
    }

    void whatAnotherAccountDoesNotKnowIsNoWord()
    {
        const QString lost = m_shop->lose(10'000);
        QVERIFY(test::tamper(
            m_shop->journal(),
            u"UPDATE event SET payload = '{\"account\":\"00000000\",\"why\":\"send\"}' WHERE to_state = 'SENDING'"_s));
        m_shop->clock().advance(15min);
        for (int round = 0; round < 3; ++round) {
            m_shop->clock().advance(5s);
            m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        }
        QCOMPARE(m_shop->stateOf(lost), u"UNKNOWN"_s);
        m_shop->clock().advance(24h);
        m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        QCOMPARE(m_shop->stateOf(lost), u"REVIEW"_s);
    }

    void aPaymentOfAnotherOrderIsNotOurs()
    {
        const QString lost = m_shop->lose(10'000);
        QJsonObject request = test::paymentRequest(lost, {{u"I1"_s, u"100.00"_s}});
        request.insert("basketId"_L1, u"somebody-elses"_s);
        QCOMPARE(test::verdict(m_shop->sandbox().post("/payment/auth", request)), u"success"_s);
        m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        QCOMPARE(m_shop->stateOf(lost), u"REVIEW"_s);
    }

    void aChargeThatAppearsOnWatchIsLateAndHoldsItsOrder()
    {
        const QString lost = notCharged(10'000);
        appear(lost, u"100.00"_s);
        m_shop->clock().advance(15min);
        QSignalSpy changed(&m_shop->till(), &till::Till::changed);
        m_shop->waitForRound(lost, [this] { m_shop->recovery().start(); });
        QCOMPARE(m_shop->stateOf(lost), u"LATE_CHARGE"_s);
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
        const QDate day = istanbul::day(m_shop->clock().now());
        // Two days later, long after the last inquiry.
        moveTo(istanbul::startOf(day.addDays(2)) + 10h);
        appear(lost, u"100.00"_s);
        moveTo(istanbul::startOf(day.addDays(2)) + 23h);
        readLists(2); // D and D+1 are over
        QCOMPARE(m_shop->stateOf(lost), u"NOT_CHARGED"_s);
        moveTo(istanbul::startOf(day.addDays(3)) + 30min);
        readLists(0); // the provider may still enter something
        moveTo(istanbul::startOf(day.addDays(3)) + 1h);
        readLists(1);
        QCOMPARE(m_shop->stateOf(lost), u"LATE_CHARGE"_s);
        const journal::PaymentFile file = m_shop->file(lost);
        QVERIFY(!file.payment.paymentId.isEmpty());
        QVERIFY(!file.items.front().transactionId.isEmpty());
        QCOMPARE(file.items.front().paidPrice->toPlain(), u"100"_s);
        QCOMPARE(m_shop->stateOf(other), u"NOT_CHARGED"_s);

        moveTo(istanbul::startOf(day.addDays(4)) + 2h);
        readLists(1);
        QCOMPARE(m_shop->sandbox().requestCount(listPath), 4); // one a day for both
        QVERIFY(m_shop->recovery().followed()->empty());       // the watch is over
        checkWhole();
    }

    void aListThatCannotBeReadIsReadLater()
    {
        const QString lost = notCharged(10'000);
        const QDate day = istanbul::day(m_shop->clock().now());
        moveTo(istanbul::startOf(day.addDays(1)) + 10h);
        appear(lost, u"100.00"_s); // dated D+1
        moveTo(istanbul::startOf(day.addDays(2)) + 2h);
        QVERIFY(m_shop->sandbox().fault(listPath, u"http-500"_s));
        readLists(1);
        QCOMPARE(m_shop->stateOf(lost), u"NOT_CHARGED"_s);
        m_shop->clock().advance(6min);
        readLists(2);
        QCOMPARE(m_shop->stateOf(lost), u"LATE_CHARGE"_s);
    }

    void withoutAnAnswerForADayAPersonDecides()
    {
        const QString lost = m_shop->lose(10'000);
        m_shop->sandbox().kill();
        m_shop->clock().advance(24h + 1s);
        m_shop->waitForRound(lost, [this] { m_shop->recovery().start(); });
        QCOMPARE(m_shop->stateOf(lost), u"REVIEW"_s);
    }

    void aContradictionIsSettledByTwoPersonsAndTheChainHolds()
    {
        const QString lost = m_shop->lose(10'000);
        appear(lost, u"99.00"_s); // another amount
        m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        QCOMPARE(m_shop->stateOf(lost), u"REVIEW"_s);
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
        QCOMPARE(m_shop->stateOf(lost), u"REVIEW"_s);
        ruling.second = journal::Actor{u"Mehmet"_s, u"finance"_s};
        ruling.to = State::Paid;
        QSignalSpy changed(&m_shop->till(), &till::Till::changed);
        QVERIFY(m_shop->till().rule(ruling, till::Quorum::Two));
        QCOMPARE(m_shop->stateOf(lost), u"PAID"_s);
        QCOMPARE(changed.count(), 1);
        checkWhole();
    }

private:
    QString notCharged(qint64 minorUnits)
    {
        const QString lost = m_shop->lose(minorUnits);
        m_shop->clock().advance(16min);
        for (int round = 0; round < 2; ++round) {
            m_shop->clock().advance(5s);
            m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        }
        if (m_shop->stateOf(lost) != "NOT_CHARGED"_L1)
            qFatal("not given up but %s", qPrintable(m_shop->stateOf(lost)));
        return lost;
    }

    /// The provider carries out late what it once received.
    void appear(const QString &id, const QString &amount)
    {
        QCOMPARE(test::verdict(
                     m_shop->sandbox().post("/payment/auth", test::paymentRequest(id, {{u"I1"_s, amount}}))),
                 u"success"_s);
    }

    /// Both clocks: the provider's and ours.
    void moveTo(Instant now)
    {
        m_shop->clock().advance(now - m_shop->clock().now());
        QVERIFY(m_shop->sandbox().setClock(istanbul::dateTime(now)));
    }

    /// Lets recovery work until it has tried as many lists, of a page each, and no more are due.
    void readLists(int lists)
    {
        const int before = m_shop->sandbox().requestCount(listPath);
        QSignalSpy tried(&m_shop->recovery(), &till::Recovery::listTried);
        m_shop->recovery().start();
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

    std::unique_ptr<test::LostShop> m_shop;
};

VEZNE_TEST(TestRecovery)
#include "tst_recovery.moc"
