// SPDX-License-Identifier: GPL-3.0-or-later
// What was paid, given back or cancelled elsewhere, on its way into the journal, at a till with a real
// sandbox.
#include "core/till/elsewhereintake.h"

#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "core/finance/reconciler.h"
#include "core/journal/check/verify.h"
#include "tests/support/amounts.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Kind;
using journal::Problem;
using journal::Standing;
using journal::State;
using till::CheckedPayment;
using till::ElsewhereEnd;
using till::ElsewhereIntake;
using Word = ElsewhereEnd::Word;
using test::lira;

namespace {

constexpr int elsewherePatience = 15'000;
const QString reason = u"iyzico panelinden yapılmış"_s;

} // namespace

class TestElsewhereIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::Shop>(); }

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
        QCOMPARE(file.payment.note, reason);
        QCOMPARE(file.items.size(), std::size_t(2));
        QCOMPARE(file.left(), lira(75));
        QCOMPARE(file.changes.size(), std::size_t(1));
        QCOMPARE(file.changes.front().state, State::Done);
        QVERIFY(differencesOf(paymentId).empty());
        // From here on it is a payment like any other.
        QCOMPARE(refund(file.payment.id, lira(75)), State::Done);
        QCOMPARE(m_shop->file(file.payment.id).payment.standing, Standing::Refunded);
        QVERIFY(differencesOf(paymentId).empty());
        QVERIFY(isWhole());
    }

    void whatWasGivenBackInThePanelIsNotGivenBackTwice()
    {
        const QString payment = m_shop->pay(5'000, 2);
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        QCOMPARE(refund(payment, lira(10)), State::Done);
        QVERIFY(refundElsewhere(paymentId, u"70.00"_s)); // the rest of the first line and some of the second
        QVERIFY(!differencesOf(paymentId).empty());
        const ElsewhereEnd end = takeIn(paymentId);
        QCOMPARE(end.word, Word::TakenIn);
        QCOMPARE(m_shop->file(payment).left(), lira(20));
        QVERIFY(differencesOf(paymentId).empty());
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
        QCOMPARE(test::verdict(m_shop->sandbox().post("/payment/cancel", {{u"paymentId"_s, paymentId}})),
                 u"success"_s);
        QCOMPARE(takeIn(paymentId).word, Word::TakenIn);
        QVERIFY(m_shop->file(payment).payment.cancelled);
        QCOMPARE(m_shop->file(payment).left(), lira(0));
        QVERIFY(differencesOf(paymentId).empty());
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
        const auto answer = m_shop->sandbox().post(
            "/payment/preauth", test::paymentRequest(u"c-hold"_s, {{u"A"_s, u"100.00"_s}}));
        QCOMPARE(takeIn(test::exact(answer).value("paymentId"_L1).toString()).word, Word::Contradicts);
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

    void whatIsOpenHereComesFirst()
    {
        const QString payment = m_shop->pay(5'000);
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        QVERIFY(m_shop->sandbox().fault(u"/v2/payment/refund"_s, u"drop-after-commit"_s));
        QCOMPARE(refund(payment, lira(10)), State::Unknown);
        QCOMPARE(takeIn(paymentId).word, Word::OpenHere);
    }

    // Taken for not done here, it would else be counted twice once recovery finds it.
    void aTryOfOnesOwnIsNotTakenIn()
    {
        const QString payment = m_shop->pay(5'000);
        const QString paymentId = m_shop->file(payment).payment.paymentId;
        QVERIFY(m_shop->sandbox().fault(u"/v2/payment/refund"_s, u"drop-after-commit"_s));
        QCOMPARE(refund(payment, lira(10)), State::Unknown);
        const QString change = m_shop->file(payment).changes.front().id;
        QVERIFY(m_shop->journal().move(change, State::Unknown, State::NotDone, {}));
        QCOMPARE(takeIn(paymentId).word, Word::OpenHere);
        QVERIFY(m_shop->journal().move(change, State::NotDone, State::Done, {.proof = QByteArray(64, 'a')}));
        QCOMPARE(takeIn(paymentId).word, Word::NothingToTake);
        QCOMPARE(m_shop->file(payment).left(), lira(40));
        QVERIFY(isWhole());
    }

    void itTakesAReasonAndARight()
    {
        const QString paymentId = payElsewhere({{u"A"_s, u"100.00"_s}});
        auto *intake = make(paymentId, u"  "_s);
        QCOMPARE(intake->start(m_shop->till().roster()).error().problem, Problem::Incomplete);
        delete intake;
        QCOMPARE(m_shop->sandbox().requestCount(u"/payment/detail"_s), 0);
    }

private:
    QString payElsewhere(const QList<test::Item> &items)
    {
        const auto answer =
            m_shop->sandbox().post("/payment/auth", test::paymentRequest(u"another-till"_s, items));
        return test::exact(answer).value("paymentId"_L1).toString();
    }

    bool refundElsewhere(const QString &paymentId, const QString &amount)
    {
        return test::verdict(m_shop->sandbox().post("/v2/payment/refund",
                                                    {{u"paymentId"_s, paymentId}, {u"price"_s, amount}})) ==
               u"success"_s;
    }

    ElsewhereIntake *make(const QString &paymentId, const QString &why)
    {
        return new ElsewhereIntake(
            m_shop->journal(), m_shop->till().client(), m_shop->till().recovery().budget(),
            {.paymentId = paymentId, .at = m_shop->clock().now(), .why = why}, Language::Turkish, this);
    }

    ElsewhereEnd takeIn(const QString &paymentId)
    {
        auto *intake = make(paymentId, reason);
        QSignalSpy finished(intake, &ElsewhereIntake::finished);
        if (!intake->start(m_shop->till().roster()) || !finished.wait(elsewherePatience))
            return {.word = Word::Refused};
        return finished.first().first().value<ElsewhereEnd>();
    }

    std::vector<till::Difference> differencesOf(const QString &paymentId)
    {
        auto *check =
            new till::PaymentCheck(m_shop->journal(), m_shop->till().client(),
                                   m_shop->till().recovery().budget(), paymentId, Language::Turkish, this);
        QSignalSpy finished(check, &till::PaymentCheck::finished);
        check->start();
        if (!finished.wait(elsewherePatience))
            return {till::Difference{}};
        return finished.first().first().value<CheckedPayment>().differences;
    }

    qint64 openDifferences(QDate day)
    {
        finance::Reconciler reconciler(m_shop->journal(), m_shop->till().client(),
                                       m_shop->till().recovery().budget(),
                                       [](access::Action) { return journal::Result<void>(); });
        QSignalSpy finished(&reconciler, &finance::Reconciler::finished);
        if (!reconciler.start(day, day, finance::Reconciler::Again::Everything) ||
            !finished.wait(elsewherePatience))
            return -1;
        const auto book = m_shop->journal().reader().reconciliation();
        return book.comparisons(journal::Source::Iyzico, day, day)->front().open;
    }

    journal::Result<till::Attempt *> change(Kind kind, const QString &payment, const Money &amount)
    {
        return m_shop->till().change(
            {.kind = kind, .payment = payment, .amount = amount, .reason = u"buyer_request"_s});
    }

    State refund(const QString &payment, const Money &amount)
    {
        const auto attempt = change(Kind::Refund, payment, amount);
        if (!attempt)
            return State::Intent;
        QSignalSpy finished(*attempt, &till::Attempt::finished);
        if (!finished.wait(elsewherePatience))
            return State::Sending;
        return m_shop->file(payment).changes.back().state;
    }

    Problem changeError(Kind kind, const QString &payment, const Money &amount)
    {
        const auto attempt = change(kind, payment, amount);
        return attempt ? Problem::Incomplete : attempt.error().problem;
    }

    bool isWhole()
    {
        return journal::verify(m_shop->journal().database(), test::JournalBuilder::key())->faults.isEmpty();
    }

    std::unique_ptr<test::Shop> m_shop;
};

VEZNE_TEST(TestElsewhereIntake)
#include "tst_elsewhereintake.moc"
