// SPDX-License-Identifier: GPL-3.0-or-later
// What holds recovery back, against a real vezne-sandbox: the budget of inquiries, sleep, wrong clocks.
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/lostshop.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Problem;

namespace {

const QString limitedCharge = u"/payment/auth"_s;
const QString limitedDetail = u"/payment/detail"_s;
const QString limitedReport = u"/v2/reporting/payment/details"_s;

} // namespace

class TestRecoveryLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::LostShop>(); }
    void cleanup() { m_shop.reset(); }

    void oneBudgetForEverythingThatAsks()
    {
        if (test::isOnSharedBook())
            QSKIP("the server's clock counts (tst_sharedtills)");
        QList<QString> lost;
        for (int i = 0; i < 30; ++i)
            lost.append(m_shop->lose(10'000 + i));
        const auto asked = [this] {
            return m_shop->sandbox().requestCount(limitedDetail) +
                   m_shop->sandbox().requestCount(limitedReport);
        };
        const auto answered = [this] { return m_answered; };
        connect(&m_shop->recovery(), &till::Recovery::asked, this, [this] { ++m_answered; });
        for (const QString &id : std::as_const(lost))
            m_shop->recovery().askNow(id);
        QTRY_COMPARE(answered(), 25);
        QCOMPARE(asked(), 50); // and no more, however often it is planned anew
        m_shop->recovery().start();
        QCoreApplication::processEvents();
        QVERIFY(m_shop->recovery().budget()() > 0ms);
        QCOMPARE(asked(), 50);
        m_shop->clock().advance(1min);
        QVERIFY(m_shop->recovery().budget()() > 0ms); // a second of grace for requests that travel slowly
        m_shop->clock().advance(1s);
        m_shop->recovery().start();
        QTRY_COMPARE(answered(), 45); // the last five that are waited for; the others leave a fifth
    }

    void theBackgroundLeavesCallsForThoseWhoWait()
    {
        const auto background = m_shop->recovery().backgroundBudget();
        int taken = 0;
        while (background() == 0ms)
            ++taken;
        QCOMPARE(taken, 40);
        for (int waiting = 0; waiting < 10; ++waiting)
            QCOMPARE(m_shop->recovery().budget()(), 0ms);
        QVERIFY(m_shop->recovery().budget()() > 0ms);
    }

    void asleepWhileSendingIsUnknownAtOnce()
    {
        QVERIFY(m_shop->sandbox().fault(limitedCharge, u"hang-after-commit"_s));
        const auto attempt = m_shop->begin(10'000);
        QVERIFY(attempt);
        QSignalSpy finished(*attempt, &till::Attempt::finished);
        const QString id = (*attempt)->operation();
        QTRY_COMPARE(m_shop->sandbox().requestCount(limitedCharge), 1);
        m_shop->clock().sleep(6s);
        QVERIFY(finished.wait());
        QCOMPARE(m_shop->stateOf(id), u"UNKNOWN"_s);
        const auto history = m_shop->journal().reader().history(id);
        QVERIFY(history->back().payload.contains("suspend"));
        m_shop->clock().advance(5s);
        m_shop->waitForRound(id, [this] { m_shop->recovery().start(); });
        QCOMPARE(m_shop->stateOf(id), u"PAID"_s);
        QCOMPARE(m_shop->sandbox().requestCount(limitedCharge), 1);
    }

    void aClockHoursOffMovesNoMoney()
    {
        const QString paid = m_shop->pay(10'000);
        m_shop->clock().advance(13h);           // the provider's does not
        const QString lost = m_shop->lose(500); // its answers tell the time
        m_shop->waitForRound(lost, [&] { m_shop->recovery().askNow(lost); });
        QCOMPARE(m_shop->till().clockSkew().verdict(), till::ClockSkew::Verdict::Refuse);
        const int sent = m_shop->sandbox().requestCount(limitedCharge);
        QCOMPARE(m_shop->begin(10'000).error().problem, Problem::ClockWrong);
        const auto refund = m_shop->till().change(
            {.kind = journal::Kind::Refund, .payment = paid, .amount = Money(100, Currency::TRY)});
        QCOMPARE(refund.error().problem, Problem::ClockWrong);
        QCOMPARE(m_shop->sandbox().requestCount(limitedCharge), sent);
        QVERIFY(m_shop->file(paid).changes.empty()); // not even recorded
    }

    void startingUpDoesNotWaitForTheProvider()
    {
        for (int i = 0; i < 20; ++i)
            static_cast<void>(m_shop->lose(10'000 + i));
        QVERIFY(m_shop->sandbox().fault(limitedDetail, u"hang-before-commit"_s, 100));
        QVERIFY(m_shop->sandbox().fault(limitedReport, u"hang-before-commit"_s, 100));
        m_shop->clock().advance(1min);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_shop->recovery().settleLeftovers());
        m_shop->recovery().start();
        QCoreApplication::processEvents(); // plans and sends
        qInfo() << "settled, planned and asked about 20 in" << timer.elapsed() << "ms";
        QVERIFY(timer.elapsed() < 5'000); // the provider would have kept us for 30 s
    }

private:
    std::unique_ptr<test::LostShop> m_shop;
    int m_answered = 0;
};

VEZNE_TEST(TestRecoveryLimits)
#include "tst_recoverylimits.moc"
