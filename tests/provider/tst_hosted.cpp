// SPDX-License-Identifier: GPL-3.0-or-later
// Payments on iyzico's own pages, on a till at a real sandbox.
#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "core/journal/check/verify.h"
#include "tests/support/payer.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::HostedPage;
using journal::State;
using till::HostedVisit;

namespace {

constexpr int hostedPatience = 15'000;
const QString cardWithoutFunds = u"4111111111111129"_s;
const QString pageResult = u"/payment/iyzipos/checkoutform/auth/ecom/detail"_s;

/// What a payer sees after paying with `number` on `page`.
QByteArray payOnHosted(const QUrl &page, const QString &number = u"5528790000000008"_s)
{
    // Without following the way back: what the browser tells is a hint alone.
    return test::submit(test::keyedIn(test::formOn(test::open(page).body, page, u"cardForm"_s), number)).body;
}

/// The same where the page then asks for a plan.
QByteArray payInParts(const QUrl &page, const QString &count)
{
    const test::WebForm plans = test::formOn(payOnHosted(page), page, u"planForm"_s);
    return test::submit(plans.with(u"installment"_s, count)).body;
}

} // namespace

class TestHosted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_shop->till().setVisitOptions({.pageLook = 0ms, .latePageLook = 0ms}); // each second
    }

    void paidOnThePage_data();
    void paidOnThePage();
    void thePayerMayChooseInstalments_data();
    void thePayerMayChooseInstalments();
    void instalmentsThatWereNotOfferedComeBeforeAPerson();
    void aHoldIsHeld();
    void aTryThatIsDeclinedIsNoEnd();
    void aLostOpeningIsNoCharge();
    void aRefusedOpeningIsNoCharge();
    void theOrderWaitsForItsPage();
    void aPageThatLapsesIsAskedAboutUntilNobodyCanHavePaid();
    void paidInTheLastMinuteItIsStillFound();
    void paidWhileVezneWasClosed();
    void anotherAmountComesBeforeAPerson();
    void aForgedResultIsNotBelieved();

private:
    HostedVisit *open(HostedPage page = HostedPage::Checkout, const till::Sale &sale = {})
    {
        const auto visit =
            m_shop->till().chargeOnPage(sale.items.empty() ? m_shop->sale(12'550) : sale, page);
        if (!visit)
            return nullptr;
        m_operation = (*visit)->operation();
        QSignalSpy opened(*visit, &HostedVisit::opened);
        return opened.wait(hostedPatience) ? *visit : nullptr;
    }
    State state() { return m_shop->file(m_operation).payment.state; }
    void pass(std::chrono::milliseconds time)
    {
        m_shop->clock().advance(time);
        QVERIFY(m_shop->sandbox().setClock(istanbul::dateTime(m_shop->clock().now())));
    }
    /// One round of questions.
    void ask()
    {
        pass(10s);
        QSignalSpy asked(&m_shop->till().recovery(), &till::Recovery::asked);
        m_shop->till().recovery().askNow(m_operation);
        QVERIFY(asked.wait(hostedPatience));
    }

    std::unique_ptr<test::Shop> m_shop;
    QString m_operation;
};

void TestHosted::paidOnThePage_data()
{
    QTest::addColumn<HostedPage>("page");
    QTest::addColumn<QString>("path");
    QTest::newRow("the payment form")
        << HostedPage::Checkout << u"/payment/iyzipos/checkoutform/initialize/auth/ecom"_s;
    QTest::newRow("Pay with iyzico") << HostedPage::PayWithIyzico << u"/payment/pay-with-iyzico/initialize"_s;
    QTest::newRow("BKM Express") << HostedPage::Bkm << u"/payment/bkm/initialize"_s;
}

void TestHosted::paidOnThePage()
{
    QFETCH(HostedPage, page);
    QFETCH(QString, path);
    HostedVisit *visit = open(page);
    QVERIFY(visit);
    QCOMPARE(state(), State::Challenge);
    QSignalSpy ended(visit, &HostedVisit::finished);
    (void)payOnHosted(visit->page());
    QVERIFY(ended.wait(hostedPatience));
    const journal::PaymentFile file = m_shop->file(m_operation);
    QCOMPARE(file.payment.state, State::Paid);
    QCOMPARE(file.payment.cardLast4, u"0008"_s); // learnt from the answer
    QVERIFY(!file.items.front().transactionId.isEmpty());
    QCOMPARE(m_shop->sandbox().requestCount(path, m_operation), 1);
    QCOMPARE(m_shop->sandbox().payments(m_operation).size(), 1);
}

void TestHosted::thePayerMayChooseInstalments_data()
{
    QTest::addColumn<HostedPage>("page");
    QTest::addColumn<bool>("isLearntLater");
    QTest::newRow("the page's result tells") << HostedPage::Checkout << false;
    QTest::newRow("recovery tells") << HostedPage::Checkout << true;
    QTest::newRow("BKM Express, by the signed detail") << HostedPage::Bkm << false;
}

void TestHosted::thePayerMayChooseInstalments()
{
    QFETCH(HostedPage, page);
    QFETCH(bool, isLearntLater);
    till::Sale sale = m_shop->sale(10'000);
    sale.offered = till::usualInstallments();
    HostedVisit *visit = open(page, sale);
    QVERIFY(visit);
    const QUrl address = visit->page();
    if (isLearntLater)
        delete visit; // as when Vezne ends
    (void)payInParts(address, u"3"_s);
    if (isLearntLater) {
        m_shop->clock().advance(31min);
        QVERIFY(m_shop->till().expireVisits().has_value());
        ask();
    }
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Paid, hostedPatience);
    const journal::PaymentFile file = m_shop->file(m_operation);
    const QJsonObject ledger = m_shop->ledgerOf(m_operation);
    QCOMPARE(file.payment.installment, 3);
    QCOMPARE(file.payment.price, Money(10'000, Currency::TRY));
    QVERIFY(file.payment.paidPrice > file.payment.price); // with the plan's surcharge
    QCOMPARE(file.payment.paidPrice.toWire(), ledger.value("paidPrice"_L1).toString());
    QCOMPARE(file.left(), file.payment.paidPrice);
    QVERIFY(journal::verify(m_shop->journal().database(), test::JournalBuilder::key())->faults.isEmpty());
}

void TestHosted::instalmentsThatWereNotOfferedComeBeforeAPerson()
{
    till::Sale sale = m_shop->sale(10'000);
    sale.offered = {2};
    HostedVisit *visit = open(HostedPage::Checkout, sale);
    QVERIFY(visit);
    QSignalSpy ended(visit, &HostedVisit::finished);
    QVERIFY(m_shop->sandbox().fault(pageResult, u"wrong-amount"_s, 50));
    (void)payInParts(visit->page(), u"1"_s);
    QVERIFY(ended.wait(hostedPatience));
    QCOMPARE(state(), State::Unknown);
    ask();
    QCOMPARE(state(), State::Review);
}

void TestHosted::aHoldIsHeld()
{
    till::Sale sale = m_shop->sale(5'000);
    sale.taking = iyzico::Taking::Hold;
    HostedVisit *visit = open(HostedPage::Checkout, sale);
    QVERIFY(visit);
    QSignalSpy ended(visit, &HostedVisit::finished);
    (void)payOnHosted(visit->page());
    QVERIFY(ended.wait(hostedPatience));
    QVERIFY(m_shop->file(m_operation).payment.isHold());
}

void TestHosted::aTryThatIsDeclinedIsNoEnd()
{
    HostedVisit *visit = open();
    QVERIFY(visit);
    QSignalSpy ended(visit, &HostedVisit::finished);
    (void)payOnHosted(visit->page(), cardWithoutFunds);
    QTRY_VERIFY_WITH_TIMEOUT(visit->lastRefusal().has_value(), hostedPatience);
    QCOMPARE(visit->lastRefusal()->code, u"10051"_s);
    QCOMPARE(state(), State::Challenge);
    (void)payOnHosted(visit->page());
    QVERIFY(ended.wait(hostedPatience));
    QCOMPARE(state(), State::Paid);
}

void TestHosted::aLostOpeningIsNoCharge()
{
    QVERIFY(m_shop->sandbox().fault(u"/payment/iyzipos/checkoutform/initialize/auth/ecom"_s,
                                    u"drop-after-commit"_s));
    const auto visit = m_shop->till().chargeOnPage(m_shop->sale(12'550), HostedPage::Checkout);
    QVERIFY(visit.has_value());
    m_operation = (*visit)->operation();
    QSignalSpy ended(*visit, &HostedVisit::finished);
    QVERIFY(ended.wait(hostedPatience));
    QCOMPARE(state(), State::Unknown);
    ask();
    QCOMPARE(state(), State::NotCharged); // nobody ever had the page's address
}

void TestHosted::aRefusedOpeningIsNoCharge()
{
    QVERIFY(
        m_shop->sandbox().fault(u"/payment/iyzipos/checkoutform/initialize/auth/ecom"_s, u"rate-limit"_s));
    const auto visit = m_shop->till().chargeOnPage(m_shop->sale(12'550), HostedPage::Checkout);
    QVERIFY(visit.has_value());
    m_operation = (*visit)->operation();
    QSignalSpy ended(*visit, &HostedVisit::finished);
    QVERIFY(ended.wait(hostedPatience));
    QCOMPARE(state(), State::Declined);
}

void TestHosted::theOrderWaitsForItsPage()
{
    const till::Sale sale = m_shop->sale(12'550);
    QVERIFY(open(HostedPage::Checkout, sale));
    QCOMPARE(m_shop->till().charge(sale, test::Shop::card()).error().problem, journal::Problem::SaleHeld);
    QVERIFY(!m_shop->till().links().make({.orderId = sale.orderId,
                                          .name = u"x"_s,
                                          .description = u"x"_s,
                                          .amount = Money(12'550, Currency::TRY)}));
}

void TestHosted::aPageThatLapsesIsAskedAboutUntilNobodyCanHavePaid()
{
    HostedVisit *visit = open();
    QVERIFY(visit);
    QSignalSpy ended(visit, &HostedVisit::finished);
    pass(31min);
    QVERIFY(ended.wait(hostedPatience));
    QCOMPARE(state(), State::Unknown);
    ask();
    ask();
    ask();
    QCOMPARE(state(), State::Unknown); // well past fifteen minutes since it was opened
    pass(15min);
    ask();
    QCOMPARE(state(), State::NotCharged);
}

void TestHosted::paidInTheLastMinuteItIsStillFound()
{
    HostedVisit *visit = open();
    QVERIFY(visit);
    const QUrl page = visit->page();
    QSignalSpy ended(visit, &HostedVisit::finished);
    m_shop->clock().advance(31min); // ours; at the provider's the page is still open
    QVERIFY(ended.wait(hostedPatience));
    QCOMPARE(state(), State::Unknown);
    (void)payOnHosted(page);
    ask();
    QCOMPARE(state(), State::Paid);
}

void TestHosted::paidWhileVezneWasClosed()
{
    HostedVisit *visit = open();
    QVERIFY(visit);
    const QUrl page = visit->page();
    delete visit; // as when Vezne ends
    (void)payOnHosted(page);
    QVERIFY(m_shop->till().resumeVisits().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Paid, hostedPatience);
}

void TestHosted::anotherAmountComesBeforeAPerson()
{
    HostedVisit *visit = open();
    QVERIFY(visit);
    QSignalSpy ended(visit, &HostedVisit::finished);
    QVERIFY(m_shop->sandbox().fault(pageResult, u"wrong-amount"_s, 50));
    (void)payOnHosted(visit->page());
    QVERIFY(ended.wait(hostedPatience));
    QCOMPARE(state(), State::Unknown);
    ask();
    QCOMPARE(state(), State::Review);
}

void TestHosted::aForgedResultIsNotBelieved()
{
    HostedVisit *visit = open();
    QVERIFY(visit);
    QVERIFY(m_shop->sandbox().fault(pageResult, u"bad-signature"_s, 1));
    QSignalSpy ended(visit, &HostedVisit::finished);
    (void)payOnHosted(visit->page());
    QVERIFY(ended.wait(hostedPatience)); // by a later look
    QCOMPARE(state(), State::Paid);
    QVERIFY(m_shop->sandbox().requestCount(pageResult) >= 2);
}

VEZNE_TEST(TestHosted)
#include "tst_hosted.moc"
