// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's word on one payment beside the journal's, against the real sandbox.
#include <QSignalSpy>
#include <QTest>

#include "core/till/mismatchtext.h"
#include "core/till/staffoffice.h"
#include "tests/support/amounts.h"
#include "tests/support/people.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using iyzico::Approval;
using journal::Problem;
using till::CheckedPayment;
using till::Mismatch;

class TestPaymentCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_payment = m_shop->pay(10'000, 2);
        QVERIFY(!m_payment.isEmpty());
    }

    void findsAPaymentByEveryId();
    void agreesAfterARefundAndACancel();
    void agreesAboutAHoldAndItsCapture();
    void namesARefundOfThePanel();
    void namesACancelOfThePanel();
    void namesWhatTheJournalDoesNotKnow();
    void knowsWhenNobodyKnows();
    void namesAPaymentThatIsMissingThere();
    void saysWhatItCouldNotCompare();
    void believesNoForgedAnswer();
    void changesNothing();
    void asksWithinTheBudget();
    void needsTheRightToAsk();
    void namesEveryDifference_data();
    void namesEveryDifference();

private:
    CheckedPayment check(const QString &id)
    {
        const auto check = m_shop->till().check(id);
        if (!check)
            return {};
        QSignalSpy finished(*check, &till::PaymentCheck::finished);
        return finished.wait() ? finished.first().first().value<CheckedPayment>() : CheckedPayment();
    }

    static QStringList words(const CheckedPayment &checked)
    {
        QStringList words;
        for (const Mismatch &mismatch : checked.mismatches)
            words.append(word(mismatch.kind));
        return words;
    }

    journal::PaymentFile file() { return m_shop->file(m_payment); }

    std::unique_ptr<test::Shop> m_shop;
    QString m_payment;
};

void TestPaymentCheck::findsAPaymentByEveryId()
{
    const journal::Operation payment = file().payment;
    for (const QString &id : {payment.id, payment.paymentId, payment.orderId}) {
        const CheckedPayment checked = check(id);
        QCOMPARE(checked.word, CheckedPayment::Word::Clear);
        QVERIFY(checked.ours && checked.theirs);
        QVERIFY2(checked.isEqual(), qPrintable(words(checked).join(' '_L1)));
        QCOMPARE(checked.theirs->paymentId, payment.paymentId);
        QCOMPARE(checked.theirs->conversationId, payment.id);
        QVERIFY(checked.theirs->isSigned && checked.theirs->knowsUndos);
    }
}

void TestPaymentCheck::agreesAfterARefundAndACancel()
{
    QCOMPARE(m_shop->change(journal::Kind::Refund, m_payment, test::kurus(15'000)),
             journal::State::Done); // over both lines: one refund here, two rows there
    const CheckedPayment refunded = check(m_payment);
    QCOMPARE(words(refunded), QStringList());
    QCOMPARE(refunded.theirs->refunds.size(), std::size_t(1));
    QCOMPARE(refunded.theirs->refunds.front().ids.size(), 2);
    m_payment = m_shop->pay(5'000);
    QCOMPARE(m_shop->change(journal::Kind::Cancel, m_payment, test::kurus(5'000)), journal::State::Done);
    const CheckedPayment cancelled = check(m_payment);
    QCOMPARE(words(cancelled), QStringList());
    QVERIFY(cancelled.theirs->isCancelled);
}

void TestPaymentCheck::agreesAboutAHoldAndItsCapture()
{
    till::Sale sale = m_shop->sale(10'000, 2);
    sale.taking = iyzico::Taking::Hold;
    const auto attempt = m_shop->till().charge(sale, test::Shop::card());
    QVERIFY(attempt);
    m_payment = (*attempt)->operation();
    QVERIFY(QSignalSpy(*attempt, &till::Attempt::finished).wait());
    const CheckedPayment held = check(m_payment);
    QCOMPARE(words(held), QStringList());
    QCOMPARE(held.theirs->state, till::ProviderState::Reserved);
    QCOMPARE(m_shop->change(journal::Kind::Capture, m_payment, test::kurus(15'000)), journal::State::Done);
    const CheckedPayment captured = check(m_payment);
    QCOMPARE(words(captured), QStringList());
    QCOMPARE(captured.theirs->state, till::ProviderState::Paid);
}

void TestPaymentCheck::namesARefundOfThePanel()
{
    QCOMPARE(m_shop->sandbox()
                 .post("/payment/refund", {{u"paymentTransactionId"_s, file().items.front().transactionId},
                                           {u"price"_s, u"12.50"_s}})
                 .status,
             200);
    const CheckedPayment checked = check(m_payment);
    QCOMPARE(words(checked), QStringList{u"refund_missing_here"_s});
    QCOMPARE(checked.mismatches.front().theirs, u"12.50 TRY"_s);
    QVERIFY(!checked.isEqual());
}

void TestPaymentCheck::namesACancelOfThePanel()
{
    QCOMPARE(m_shop->sandbox().post("/payment/cancel", {{u"paymentId"_s, file().payment.paymentId}}).status,
             200);
    QCOMPARE(words(check(m_payment)), QStringList{u"cancelled"_s});
}

void TestPaymentCheck::namesWhatTheJournalDoesNotKnow()
{
    test::Shop other;
    const QString foreign = other.pay(4'200);
    const journal::Operation payment = other.file(foreign).payment;
    for (const QString &id : {payment.paymentId, payment.id}) {
        // Asked at that shop's provider, from a till whose journal is empty.
        test::JournalBuilder book;
        const auto credentials = std::make_shared<iyzico::Credentials>(iyzico::Credentials{
            test::SandboxProcess::apiKey(), test::secretOf(test::SandboxProcess::secretKey())});
        iyzico::Client client(other.sandbox().url(), credentials);
        till::Till till(book.journal(), client, {}, access::HashCost::cheapest());
        const auto asked = till.check(id);
        QVERIFY(asked);
        QSignalSpy finished(*asked, &till::PaymentCheck::finished);
        QVERIFY(finished.wait());
        const auto checked = finished.first().first().value<CheckedPayment>();
        QCOMPARE(words(checked), QStringList{u"missing_here"_s});
        QCOMPARE(checked.mismatches.front().theirs, u"42.00 TRY"_s);
    }
}

void TestPaymentCheck::knowsWhenNobodyKnows()
{
    for (const QString &id : {u"123456789"_s, u"no-such-conversation"_s}) {
        const CheckedPayment checked = check(id);
        QCOMPARE(checked.word, CheckedPayment::Word::Clear);
        QVERIFY(!checked.ours && !checked.theirs);
        QCOMPARE(words(checked), QStringList());
    }
    // A number may be either kind of id: both are asked for.
    QCOMPARE(m_shop->sandbox().requestCount(u"/payment/detail"_s), 3);
}

void TestPaymentCheck::namesAPaymentThatIsMissingThere()
{
    QVERIFY(m_shop->sandbox().reset());
    const CheckedPayment checked = check(m_payment);
    QCOMPARE(words(checked), QStringList{u"missing_there"_s});
    QCOMPARE(checked.mismatches.front().ours, u"200.00 TRY"_s);
}

void TestPaymentCheck::saysWhatItCouldNotCompare()
{
    QCOMPARE(m_shop->change(journal::Kind::Refund, m_payment, test::kurus(10'000)), journal::State::Done);
    QVERIFY(m_shop->sandbox().fault(u"/v2/reporting/payment/details"_s, u"http-500"_s));
    const CheckedPayment checked = check(m_payment);
    QCOMPARE(checked.word, CheckedPayment::Word::Clear);
    QVERIFY(!checked.theirs->knowsUndos);
    QCOMPARE(words(checked), QStringList());
    m_shop->sandbox().kill();
    const CheckedPayment silent = check(m_payment);
    QCOMPARE(silent.word, CheckedPayment::Word::Silent);
    QVERIFY(silent.ours && silent.outcome && !silent.theirs);
}

void TestPaymentCheck::believesNoForgedAnswer()
{
    QVERIFY(m_shop->sandbox().fault(u"/payment/detail"_s, u"bad-signature"_s));
    const CheckedPayment checked = check(m_payment);
    QCOMPARE(checked.word, CheckedPayment::Word::Forged);
    QVERIFY(!checked.theirs);
}

void TestPaymentCheck::changesNothing()
{
    QCOMPARE(m_shop->sandbox().post("/payment/cancel", {{u"paymentId"_s, file().payment.paymentId}}).status,
             200);
    const auto before = m_shop->journal().reader().history(m_payment)->size();
    QCOMPARE(words(check(m_payment)).size(), 1);
    QCOMPARE(m_shop->journal().reader().history(m_payment)->size(), before);
    QVERIFY(!file().payment.cancelled);
}

void TestPaymentCheck::asksWithinTheBudget()
{
    const auto budget = m_shop->till().recovery().budget();
    while (budget() == std::chrono::milliseconds(0)) {
    }
    const auto asked = m_shop->till().check(m_payment);
    QVERIFY(asked);
    QSignalSpy waiting(*asked, &till::PaymentCheck::waiting);
    QVERIFY(waiting.wait());
    QVERIFY(waiting.first().first().value<std::chrono::milliseconds>().count() > 0);
    QCOMPARE(m_shop->sandbox().requestCount(u"/payment/detail"_s), 0);
}

void TestPaymentCheck::needsTheRightToAsk()
{
    test::hire(m_shop->till().roster());
    test::signIn(m_shop->till().roster(), u"Deniz"_s, test::secretTextOf(access::Role::Admin));
    const auto asked = m_shop->till().check(m_payment);
    QVERIFY(!asked);
    QCOMPARE(asked.error().problem, Problem::NoRight);
    QCOMPARE(m_shop->till()
                 .approve(m_payment, file().items.front().transactionId, Approval::Approve)
                 .error()
                 .problem,
             Problem::NoRight);
    QCOMPARE(m_shop->till().cards().refresh(u"+905321234567"_s).error().problem, Problem::NoRight);
    test::signIn(m_shop->till().roster(), u"Ayşe"_s, test::cashierPin);
    QVERIFY(m_shop->till().check(m_payment));
    QCOMPARE(m_shop->till()
                 .approve(m_payment, file().items.front().transactionId, Approval::Approve)
                 .error()
                 .problem,
             Problem::NoRight);
}

namespace {

using Twist = void (*)(journal::PaymentFile &, till::ProviderView &);

} // namespace
Q_DECLARE_METATYPE(Twist)

void TestPaymentCheck::namesEveryDifference_data()
{
    QTest::addColumn<Twist>("twist");
    QTest::addColumn<QStringList>("expected");
    using File = journal::PaymentFile;
    using View = till::ProviderView;
    const auto row = [](const char *name, Twist twist, const QStringList &expected) {
        QTest::newRow(name) << twist << expected;
    };
    row("nothing", [](File &, View &) {}, {});
    row("another amount", [](File &, View &v) { v.paidPrice = Money(19'999, Currency::TRY); }, {u"amount"_s});
    row("the same figure in another currency",
        [](File &, View &v) { v.paidPrice = Money(20'000, Currency::USD); }, {u"amount"_s});
    row("refused there", [](File &, View &v) { v.state = till::ProviderState::Failed; }, {u"state"_s});
    row("held there, taken here", [](File &, View &v) { v.state = till::ProviderState::Reserved; },
        {u"state"_s});
    row("under review there", [](File &, View &v) { v.state = till::ProviderState::UnderReview; },
        {u"state"_s});
    row("declined here, refused there",
        [](File &f, View &v) {
            f.payment.state = journal::State::Declined;
            v.state = till::ProviderState::Failed;
        },
        {});
    row("not known here, paid there", [](File &f, View &) { f.payment.state = journal::State::Unknown; },
        {u"state"_s});
    row("three instalments there", [](File &, View &v) { v.installment = 3; }, {u"installment"_s});
    row("another order", [](File &, View &v) { v.basketId = u"S-9"_s; }, {u"order"_s});
    row("reporting names no order of ours", [](File &, View &v) { v.basketId.clear(); }, {});
    row("cancelled here alone", [](File &f, View &) { f.payment.cancelled = true; }, {u"cancelled"_s});
    row("a share of a line", [](File &, View &v) { v.items.front().paidPrice = Decimal(); }, {u"item"_s});
    row("a line less there", [](File &, View &v) { v.items.pop_back(); }, {u"item_missing_there"_s});
    row("a line more there",
        [](File &, View &v) {
            v.items.push_back({{}, u"1"_s, Decimal(), {}});
        },
        {u"item_missing_here"_s});
    row("a refund of ours that is not there",
        [](File &f, View &) {
            journal::Operation refund = f.payment;
            refund.id = u"r"_s;
            refund.kind = journal::Kind::Refund;
            refund.state = journal::State::Done;
            f.changes.push_back(refund);
        },
        {u"refund_missing_there"_s});
    row("a refund by other amounts",
        [](File &f, View &v) {
            journal::Operation refund = f.payment;
            refund.id = u"r"_s;
            refund.kind = journal::Kind::Refund;
            refund.state = journal::State::Done;
            f.changes.push_back(refund);
            v.refunds.push_back({u"r"_s, {u"1"_s}, Decimal()});
        },
        {u"refund"_s});
    row("a refund that this till does not know the result of",
        [](File &f, View &v) {
            journal::Operation refund = f.payment;
            refund.id = u"r"_s;
            refund.kind = journal::Kind::Refund;
            refund.state = journal::State::Unknown;
            f.changes.push_back(refund);
            v.refunds.push_back({u"r"_s, {u"1"_s}, refund.amount.toDecimal()});
        },
        {u"refund_missing_here"_s});
    row("two payments there", [](File &, View &v) { v.others = 1; }, {u"several"_s});
    row("reporting did not answer",
        [](File &f, View &v) {
            f.payment.cancelled = true;
            v.knowsUndos = false;
        },
        {});
}

void TestPaymentCheck::namesEveryDifference()
{
    QFETCH(const Twist, twist);
    QFETCH(const QStringList, expected);
    static const CheckedPayment equal = check(m_payment);
    QVERIFY(equal.isEqual());
    CheckedPayment twisted = equal;
    twist(*twisted.ours, *twisted.theirs);
    twisted.mismatches = till::compare(twisted.ours, twisted.theirs);
    QCOMPARE(words(twisted), expected);
    for (const Mismatch &mismatch : twisted.mismatches)
        QVERIFY(!till::textOf(mismatch, Language::Turkish).contains('%'_L1));
}

VEZNE_TEST(TestPaymentCheck)
#include "tst_paymentcheck.moc"
