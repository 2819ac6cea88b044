// SPDX-License-Identifier: GPL-3.0-or-later
// What was paid, given back or cancelled elsewhere, on its way into the journal, at a till with a real
// sandbox.
#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/amounts.h"
#include "tests/support/elsewheretest.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Kind;
using journal::Problem;
using journal::Standing;
using journal::State;
using till::ElsewhereEnd;
using Word = ElsewhereEnd::Word;
using test::lira;

class TestElsewhereIntake : public test::ElsewhereTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPaymentWithoutATraceComesInWithItsRefunds()
    {
        const QString paymentId = payElsewhere({{u"A"_s, u"60.00"_s}, {u"B"_s, u"40.00"_s}});
        QVERIFY(refundElsewhere(paymentId, u"25.00"_s));
        const ElsewhereEnd end = takeIn(paymentId);
        QCOMPARE(end.word, Word::TakenIn);
        QCOMPARE(end.operations.size(), 2);
        const auto file = m_shop->file(end.operations.first());
        QCOMPARE(file.payment.state, State::Paid);
        QCOMPARE(file.payment.paymentId, paymentId);
        QCOMPARE(file.payment.standing, Standing::PartlyRefunded);
        QCOMPARE(file.payment.note, u"iyzico panelinden yapılmış"_s);
        QCOMPARE(file.items.size(), std::size_t(2));
        QCOMPARE(file.left(), lira(75));
        QCOMPARE(file.changes.size(), std::size_t(1));
        QCOMPARE(file.changes.front().state, State::Done);
        QVERIFY(mismatchesOf(paymentId).empty());
        // From here on it is a payment like any other.
        QCOMPARE(refund(file.payment.id, lira(75)), State::Done);
        QCOMPARE(m_shop->file(file.payment.id).payment.standing, Standing::Refunded);
        QVERIFY(mismatchesOf(paymentId).empty());
        QVERIFY(isWhole());
    }

    void whatWasGivenBackInThePanelIsNotGivenBackTwice()
    {
        const QString payment = m_shop->pay(5'000, 2);
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        QCOMPARE(refund(payment, lira(10)), State::Done);
        QVERIFY(refundElsewhere(paymentId, u"70.00"_s)); // the rest of the first line and some of the second
        QVERIFY(!mismatchesOf(paymentId).empty());
        const ElsewhereEnd end = takeIn(paymentId);
        QCOMPARE(end.word, Word::TakenIn);
        QCOMPARE(m_shop->file(payment).left(), lira(20));
        QVERIFY(mismatchesOf(paymentId).empty());
        const int sent = m_shop->sandbox().requestCount(u"/v2/payment/refund"_s);
        QCOMPARE(changeError(Kind::Refund, payment, lira(30)), Problem::ExceedsLeft);
        QCOMPARE(m_shop->sandbox().requestCount(u"/v2/payment/refund"_s), sent);
        QCOMPARE(takeIn(paymentId).word, Word::NothingToTake);
        QCOMPARE(m_shop->file(payment).left(), lira(20));
        QVERIFY(isWhole());
    }

    void aCancelInThePanelComesIn()
    {
        const QString payment = m_shop->pay(5'000);
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        QVERIFY(cancelElsewhere(paymentId));
        QCOMPARE(takeIn(paymentId).word, Word::TakenIn);
        QVERIFY(m_shop->file(payment).payment.cancelled);
        QCOMPARE(m_shop->file(payment).left(), lira(0));
        QVERIFY(mismatchesOf(paymentId).empty());
        QVERIFY(isWhole());
    }

    void theDayThenAgrees()
    {
        const QDate day = istanbul::day(m_shop->clock().now());
        const QString paymentId = payElsewhere({{u"A"_s, u"100.00"_s}});
        QVERIFY(refundElsewhere(paymentId, u"30.00"_s));
        QCOMPARE(openDifferences(day), qint64(2));
        QCOMPARE(takeIn(paymentId).word, Word::TakenIn);
        QCOMPARE(openDifferences(day), qint64(0));
    }

    void whatIyzicoDoesNotConfirmStaysOutside_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<Word>("word");
        QTest::newRow("a forged answer") << u"/payment/detail"_s << u"bad-signature"_s << Word::Contradicts;
        QTest::newRow("no detail") << u"/payment/detail"_s << u"http-500"_s << Word::NoAnswer;
        QTest::newRow("no report, which alone knows refunds")
            << u"/v2/reporting/payment/details"_s << u"http-500"_s << Word::NoAnswer;
    }

    void whatIyzicoDoesNotConfirmStaysOutside()
    {
        QFETCH(QString, path);
        QFETCH(QString, behaviour);
        QFETCH(Word, word);
        const QString paymentId = payElsewhere({{u"A"_s, u"100.00"_s}});
        QVERIFY(m_shop->sandbox().fault(path, behaviour, 5));
        QCOMPARE(takeIn(paymentId).word, word);
        QVERIFY(!m_shop->journal().reader().find(paymentId).has_value());
    }

    void whatTheLinesGaveBackIsAddedUp_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("sum");
        QTest::newRow("nothing") << 0 << 0 << 0;
        QTest::newRow("both lines") << 10 << 5 << 15;
        QTest::newRow("spread otherwise than here, and no more in all") << 10 << -10 << 0;
        QTest::newRow("spread otherwise than here, and more in all") << 15 << -10 << 5;
    }
    void whatTheLinesGaveBackIsAddedUp()
    {
        QFETCH(const int, first);
        QFETCH(const int, second);
        QFETCH(const int, sum);
        journal::PaymentFile ours;
        till::ProviderView theirs;
        for (const auto &[id, more] : {std::pair(u"1"_s, first), std::pair(u"2"_s, second)}) {
            journal::Item item;
            item.transactionId = id;
            item.refunded = lira(20).toDecimal();
            ours.items.push_back(item);
            theirs.items.push_back({.itemId = {},
                                    .transactionId = id,
                                    .paidPrice = {},
                                    .status = 2,
                                    .refunded = lira(20 + more).toDecimal()});
        }
        const auto unknown = till::unknownRefunds(ours, theirs);
        QVERIFY(unknown);
        Money all(0, Currency::TRY);
        for (const till::UnknownRefund &refund : *unknown)
            all = *all.plus(refund.amount);
        QCOMPARE(all, lira(sum));
    }

    void aHoldIsNotMoneyTaken()
    {
        const QString paymentId = payElsewhere({{u"A"_s, u"100.00"_s}}, u"c-hold"_s, "/payment/preauth");
        QCOMPARE(takeIn(paymentId).word, Word::Contradicts);
    }

    /// Left as a hold, it could be neither refunded nor captured here, and a release would be offered.
    void aHoldThatWasCapturedElsewhereIsPaid_data()
    {
        QTest::addColumn<int>("captured");
        QTest::newRow("whole") << 100;
        QTest::newRow("in part") << 60;
    }
    void aHoldThatWasCapturedElsewhereIsPaid()
    {
        QFETCH(const int, captured);
        const QString payment = hold();
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        QVERIFY(captureElsewhere(paymentId, lira(captured)));
        const ElsewhereEnd end = takeIn(paymentId);
        QVERIFY2(end.word == Word::TakenIn, end.refusal ? qPrintable(end.refusal->detail) : "");
        const auto file = m_shop->file(payment);
        QVERIFY(!file.payment.isHold());
        QCOMPARE(file.payment.standing, Standing::Paid);
        QCOMPARE(file.payment.captured, lira(captured));
        QCOMPARE(file.left(), lira(captured));
        QCOMPARE(file.changes.front().kind, Kind::Capture);
        QVERIFY(mismatchesOf(paymentId).empty());
        QCOMPARE(takeIn(paymentId).word, Word::NothingToTake);
        QCOMPARE(refund(payment, lira(10)), State::Done);
        QVERIFY(isWhole());
    }

    void anOrderWithAPaymentIsPaidTwice()
    {
        const QString payment = m_shop->pay(10'000);
        QJsonObject request = test::paymentRequest(u"c-2"_s, {{u"A"_s, u"100.00"_s}});
        request.insert("basketId"_L1, m_shop->file(payment).payment.orderId);
        const auto answer = m_shop->sandbox().post("/payment/auth", request);
        const ElsewhereEnd end = takeIn(test::exact(answer).value("paymentId"_L1).toString());
        QCOMPARE(end.word, Word::TakenIn);
        QCOMPARE(m_shop->file(end.operations.first()).payment.state, State::LateCharge);
    }

    /// A web shop with the same keys names its conversations by its own orders, and one of them may read like
    /// ours; what became of its payment is not ours.
    void whatSharesOnlyItsConversationIsAnotherPayment_data()
    {
        QTest::addColumn<bool>("isByOrder");
        QTest::newRow("the order of ours") << true;
        QTest::newRow("the operation of ours, made twice") << false;
    }
    void whatSharesOnlyItsConversationIsAnotherPayment()
    {
        QFETCH(const bool, isByOrder);
        const QString payment = m_shop->pay(10'000);
        const auto before = m_shop->file(payment);
        const QString theirs =
            payElsewhere({{u"A"_s, u"100.00"_s}}, isByOrder ? before.payment.orderId : payment);
        QVERIFY(!theirs.isEmpty() && theirs != before.payment.paymentId);
        QVERIFY(cancelElsewhere(theirs));
        const ElsewhereEnd end = takeIn(theirs);
        QVERIFY(!end.operations.contains(payment));
        const auto after = m_shop->file(payment);
        QVERIFY(!after.payment.cancelled);
        QVERIFY(after.changes.empty());
        QCOMPARE(after.left(), before.left());
        QVERIFY(mismatchesOf(before.payment.paymentId).empty());
    }

    void anotherProgramsCaptureIsNotThatOfOurHold()
    {
        const QString payment = hold();
        const QString theirs =
            payElsewhere({{u"A"_s, u"100.00"_s}}, m_shop->file(payment).payment.orderId, "/payment/preauth");
        QVERIFY(captureElsewhere(theirs, lira(90)));
        (void)takeIn(theirs);
        QVERIFY(m_shop->file(payment).payment.isHold());
        QVERIFY(m_shop->file(payment).changes.empty());
    }

    void anotherProgramsPaymentDoesNotChargeOurOrderLate()
    {
        QVERIFY(m_shop->sandbox().fault(u"/payment/auth"_s, u"drop-before-commit"_s));
        const QString payment = m_shop->charge(5'000);
        QVERIFY(m_shop->journal().move(payment, State::Unknown, State::NotCharged, {}));
        const QString theirs = payElsewhere({{u"A"_s, u"50.00"_s}}, m_shop->file(payment).payment.orderId);
        QCOMPARE(takeIn(theirs).word, Word::TakenIn);
        QCOMPARE(m_shop->file(payment).payment.state, State::NotCharged);
        QVERIFY(m_shop->file(payment).payment.paymentId.isEmpty());
        QVERIFY(isWhole());
    }

    void whatIsOpenHereComesFirst()
    {
        const QString payment = m_shop->pay(5'000);
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        QVERIFY(m_shop->sandbox().fault(u"/v2/payment/refund"_s, u"drop-after-commit"_s));
        QCOMPARE(refund(payment, lira(10)), State::Unknown);
        QCOMPARE(takeIn(paymentId).word, Word::OpenHere);
    }

    void whatIyzicoReviewsWaitsForItsWord()
    {
        QVERIFY(m_shop->sandbox().setAccount(u"fraudReview"_s, u"on"_s));
        const QString payment = m_shop->charge(10'000);
        QCOMPARE(m_shop->file(payment).payment.state, State::PaidHeld);
        QCOMPARE(takeIn(m_shop->file(payment).payment.paymentId).word, Word::UnderReview);
    }

    void itTakesAReasonAndARight()
    {
        const QString paymentId = payElsewhere({{u"A"_s, u"100.00"_s}});
        auto *intake = make(paymentId, u"  "_s);
        QCOMPARE(intake->start(m_shop->till().roster()).error().problem, Problem::Incomplete);
        delete intake;
        QCOMPARE(m_shop->sandbox().requestCount(u"/payment/detail"_s), 0);
    }
};

VEZNE_TEST(TestElsewhereIntake)
#include "tst_elsewhereintake.moc"
