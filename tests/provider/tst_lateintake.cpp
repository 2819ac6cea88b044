// SPDX-License-Identifier: GPL-3.0-or-later
// What was tried here, taken for nothing, and made by iyzico later than anybody asked, at a till with a real
// sandbox.
#include <QSignalSpy>
#include <QTest>

#include "tests/support/amounts.h"
#include "tests/support/elsewheretest.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Kind;
using journal::Problem;
using journal::State;
using till::ElsewhereEnd;
using Word = ElsewhereEnd::Word;
using test::lira;

class TestLateIntake : public test::ElsewhereTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCaptureThatIyzicoMadeLateIsDone()
    {
        const QString payment = hold();
        const QString change = loseAndGiveUp(u"/payment/postauth"_s, Kind::Capture, payment, lira(100));
        const ElsewhereEnd end = takeIn(m_shop->file(payment).payment.paymentId);
        QCOMPARE(end.word, Word::TakenIn);
        QCOMPARE(end.operations, QStringList{change});
        QCOMPARE(m_shop->file(payment).changes.size(), std::size_t(1));
        QCOMPARE(m_shop->file(payment).left(), lira(100));
        QVERIFY(isWhole());
    }

    /// Nobody asks any more, and a person makes the refund again for want of the first one.
    void aRefundThatIyzicoMadeLateIsDoneAndNotTakenInBesideIt()
    {
        const QString payment = m_shop->pay(5'000, 2);
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        const QString change = loseAndGiveUp(u"/v2/payment/refund"_s, Kind::Refund, payment, lira(40));
        QCOMPARE(m_shop->file(payment).left(), lira(100));
        const ElsewhereEnd end = takeIn(paymentId);
        QCOMPARE(end.word, Word::TakenIn);
        QCOMPARE(end.operations, QStringList{change});
        QCOMPARE(m_shop->file(payment).changes.front().state, State::Done);
        QCOMPARE(m_shop->file(payment).changes.size(), std::size_t(1));
        QCOMPARE(m_shop->file(payment).left(), lira(60));
        QCOMPARE(changeError(Kind::Refund, payment, lira(61)), Problem::ExceedsLeft);
        QVERIFY(mismatchesOf(paymentId).empty());
        QCOMPARE(takeIn(paymentId).word, Word::NothingToTake);
        QVERIFY(isWhole());
    }

    void aRefundMadeLateAndOneOfThePanelBothComeIn()
    {
        const QString payment = m_shop->pay(10'000);
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        QVERIFY(!loseAndGiveUp(u"/v2/payment/refund"_s, Kind::Refund, payment, lira(40)).isEmpty());
        QVERIFY(refundElsewhere(paymentId, u"25.00"_s));
        QCOMPARE(takeIn(paymentId).operations.size(), 2);
        QCOMPARE(m_shop->file(payment).left(), lira(35));
        QVERIFY(mismatchesOf(paymentId).empty());
        QVERIFY(isWhole());
    }

    void aCancelThatIyzicoMadeLateIsDone()
    {
        const QString payment = m_shop->pay(10'000);
        const QString change = loseAndGiveUp(u"/payment/cancel"_s, Kind::Cancel, payment, lira(100));
        const ElsewhereEnd end = takeIn(m_shop->file(payment).payment.paymentId);
        QCOMPARE(end.word, Word::TakenIn);
        QCOMPARE(end.operations, QStringList{change});
        QVERIFY(m_shop->file(payment).payment.cancelled);
        QCOMPARE(m_shop->file(payment).changes.size(), std::size_t(1));
        QVERIFY(isWhole());
    }

    /// iyzico shows that a payment is cancelled or captured, not by which of two tries.
    void whatASecondTryDidIsNotToldOfTheFirstToo_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("path");
        QTest::newRow("cancel") << Kind::Cancel << u"/payment/cancel"_s;
        QTest::newRow("capture") << Kind::Capture << u"/payment/postauth"_s;
    }
    void whatASecondTryDidIsNotToldOfTheFirstToo()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, path);
        const QString payment = kind == Kind::Cancel ? m_shop->pay(10'000) : hold();
        QVERIFY(m_shop->sandbox().fault(path, u"drop-before-commit"_s));
        QCOMPARE(m_shop->change(kind, payment, lira(100)), State::Unknown);
        const QString first = m_shop->file(payment).changes.front().id;
        QVERIFY(m_shop->journal().move(first, State::Unknown, State::NotDone, {}));
        QVERIFY(m_shop->sandbox().fault(path, u"drop-after-commit"_s));
        QCOMPARE(m_shop->change(kind, payment, lira(100)), State::Unknown);
        const QString second = m_shop->file(payment).changes.back().id;
        QVERIFY(!m_shop->journal().move(first, State::NotDone, State::Done, {.why = {}, .proof = "x"}));

        m_shop->till().recovery().askNow(first); // before the second one, as its turn would come
        m_shop->till().recovery().askNow(second);
        QTRY_COMPARE(m_shop->file(payment).changes.back().state, State::Done);
        QSignalSpy asked(&m_shop->till().recovery(), &till::Recovery::asked);
        const int calls = m_shop->sandbox().requestCount(u"/v2/reporting/payment/details"_s);
        m_shop->clock().advance(std::chrono::hours(1));
        m_shop->till().recovery().askNow(first);
        QTRY_COMPARE(asked.count(), 1); // answered without a question
        QCOMPARE(m_shop->sandbox().requestCount(u"/v2/reporting/payment/details"_s), calls);
        QCOMPARE(m_shop->file(payment).changes.front().state, State::NotDone);
        QVERIFY(isWhole());
    }

    void aChargeThatCameAfterAllIsALateCharge()
    {
        QVERIFY(m_shop->sandbox().fault(u"/payment/auth"_s, u"drop-after-commit"_s));
        const QString payment = m_shop->charge(10'000);
        QCOMPARE(m_shop->file(payment).payment.state, State::Unknown);
        QVERIFY(m_shop->journal().move(payment, State::Unknown, State::NotCharged, {}));
        passADay();
        const QString paymentId = m_shop->ledgerOf(payment).value("paymentId"_L1).toString();
        const ElsewhereEnd end = takeIn(paymentId);
        QCOMPARE(end.word, Word::TakenIn);
        QCOMPARE(end.operations, QStringList{payment});
        QCOMPARE(m_shop->file(payment).payment.state, State::LateCharge);
        QCOMPARE(m_shop->file(payment).left(), lira(100));
        QCOMPARE(refund(payment, lira(100)), State::Done);
        QVERIFY(isWhole());
    }

    void whoeverAsksAboutAnOldRefundGetsAnAnswer()
    {
        const QString payment = m_shop->pay(10'000);
        const QString change = loseAndGiveUp(u"/v2/payment/refund"_s, Kind::Refund, payment, lira(40));
        QVERIFY(m_shop->till().askNow(change));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->file(payment).left(), lira(60), 15'000);
    }
};

VEZNE_TEST(TestLateIntake)
#include "tst_lateintake.moc"
