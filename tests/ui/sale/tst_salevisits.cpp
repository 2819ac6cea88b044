// SPDX-License-Identifier: GPL-3.0-or-later
// Sales whose payer goes elsewhere: to the bank, to a payment link, to one of iyzico's pages.
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/saledesk.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/kit/cvcedit.h"
#include "ui/kit/moneyedit.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

using test::debit;
using test::parafNumber;
using test::patience;
using test::withoutFunds;

class SaleVisitsTest : public QObject, protected test::SaleDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { open(); }
    void cleanup() { close(); }
    void chargesWithThreeDsWhenToldTo();
    void debitCardsGoToTheBankByThemselves();
    void aWrongCodeIsADeclineWithAWayOn();
    void threeDsCanBeGivenUp();
    void oneKeyTurnsTheSaleIntoALink();
    void aDeclineOffersALink();
    void paysOnAPageOfIyzicos();
    void leavingThePageTakesNothingBack();
    void aProposedNumberGivesWayToWhoUsedItMeanwhile();
    void aLinkForTheNumberThatIsShownHoldsTheSale();
};

void SaleVisitsTest::chargesWithThreeDsWhenToldTo()
{
    keyIn(u"50"_s, parafNumber);
    part<QRadioButton>(u"threeDsAlways"_s)->click();
    const QUrl page = payUntilBank();
    QVERIFY(page.isValid());
    QCOMPARE(text(u"threeDsWord"_s), u"The bank’s page is ready"_s);
    QCOMPARE(part<QLineEdit>(u"threeDsLink"_s)->text(), page.toString());
    QVERIFY(!text(u"threeDsTime"_s).isEmpty());
    QVERIFY2(!text(u"threeDsSay"_s).contains(u"read"_s), qPrintable(text(u"threeDsSay"_s))); // no code aloud
    QVERIFY(!m_page->isSending()); // no money can move while the holder is at the bank

    // A stray key presses nothing.
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    part<QPushButton>(u"threeDsOpenButton"_s)->setFocus();
    const test::WebForm back = m_browser.visitBank(page, m_sandbox->url());
    QCOMPARE(text(u"threeDsWord"_s), u"At the bank’s page"_s);
    QVERIFY(!part<QPushButton>(u"threeDsOpenButton"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"threeDsGiveUpButton"_s)->hasFocus()); // the only one that is left
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_browser.submit(back).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(payments().size(), 1);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
    QCOMPARE(m_sandbox->requestCount(u"/payment/v2/3dsecure/auth"_s), 1);
}

void SaleVisitsTest::debitCardsGoToTheBankByThemselves()
{
    keyIn(u"50"_s, debit);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"threeDsWhy"_s)->isVisible(), patience);
    QVERIFY(!part<QRadioButton>(u"threeDsWhenNeeded"_s)->isVisible());
    const QUrl page = payUntilBank();
    QVERIFY(page.isValid());
    QCOMPARE(m_browser.submit(m_browser.visitBank(page, m_sandbox->url())).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
}

void SaleVisitsTest::aWrongCodeIsADeclineWithAWayOn()
{
    keyIn(u"50"_s, parafNumber);
    part<QRadioButton>(u"threeDsAlways"_s)->click();
    const test::WebForm back = m_browser.visitBank(payUntilBank(), m_sandbox->url(), u"000000"_s);
    QCOMPARE(m_browser.submit(back).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Declined"_s, patience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/v2/3dsecure/auth"_s), 0);
    part<QPushButton>(u"outcomePrimaryButton"_s)->click(); // once more with 3-D Secure
    QVERIFY(part<SecretEdit>(u"cvcEdit"_s)->hasFocus());
    // The cashier chose it, both times; the bank asked for nothing.
    QVERIFY(!part<QLabel>(u"threeDsWhy"_s)->isVisible());
    QVERIFY(part<QRadioButton>(u"threeDsAlways"_s)->isChecked());
    type(u"123"_s);
    const QUrl page = payUntilBank();
    QVERIFY(page.isValid());
    QCOMPARE(m_browser.submit(m_browser.visitBank(page, m_sandbox->url())).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
}

void SaleVisitsTest::threeDsCanBeGivenUp()
{
    keyIn(u"50"_s, parafNumber);
    part<QRadioButton>(u"threeDsAlways"_s)->click();
    const QUrl page = payUntilBank();
    QVERIFY(page.isValid());
    part<QPushButton>(u"threeDsGiveUpButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Not completed"_s, patience);
    QCOMPARE(m_browser.open(page).end, test::RawAnswer::End::Refused);
    QCOMPARE(payments().size(), 0);
}

void SaleVisitsTest::oneKeyTurnsTheSaleIntoALink()
{
    m_page->setFocus();
    type(u"125,50"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"sendLinkButton"_s)->isEnabled(), patience);
    part<QPushButton>(u"sendLinkButton"_s)->click();
    auto *dialog = part<QDialog>(u"linkDialog"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"linkQr"_s)->isVisible(), patience);
    QCOMPARE(m_till->links().book().all().value().front().amount, Money(12'550, Currency::TRY));
    const QString order = m_till->links().book().all().value().front().orderId;
    dialog->accept();
    QTRY_VERIFY(part<QLineEdit>(u"orderEdit"_s)->text() != order); // the next sale, in another order
    QCOMPARE(payments().size(), 0);
}

void SaleVisitsTest::aDeclineOffersALink()
{
    keyIn(u"50"_s, withoutFunds);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Declined"_s, patience);
    part<QPushButton>(u"outcomeButton%1"_s.arg(int(OutcomeAction::SendLink)))->click();
    auto *dialog = part<QDialog>(u"linkDialog"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"linkQr"_s)->isVisible(), patience);
    QCOMPARE(m_till->links().book().all().value().front().amount, Money(5'000, Currency::TRY));
}

void SaleVisitsTest::paysOnAPageOfIyzicos()
{
    m_page->setFocus();
    type(u"125,50"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"payOnPageButton"_s)->isEnabled(), patience);
    QVERIFY(!part<QAction>(u"payOnPage-bkm"_s)->isVisible()); // off until somebody asks for it
    QSignalSpy asked(m_page.get(), &SalePage::browserRequested);
    part<QAction>(u"payOnPage-checkout"_s)->trigger();
    QVERIFY(asked.wait(patience));
    const QUrl page = asked.first().first().toUrl();
    QVERIFY(!m_page->isSending()); // Vezne may be closed meanwhile
    (void)test::submit(test::keyedIn(test::formOn(test::open(page).body, page, u"cardForm"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(payments().size(), 1);
}

void SaleVisitsTest::leavingThePageTakesNothingBack()
{
    m_page->setFocus();
    type(u"125,50"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"payOnPageButton"_s)->isEnabled(), patience);
    const QString order = part<QLineEdit>(u"orderEdit"_s)->text();
    QSignalSpy asked(m_page.get(), &SalePage::browserRequested);
    part<QAction>(u"payOnPage-pwi"_s)->trigger();
    QVERIFY(asked.wait(patience));
    const QUrl page = asked.first().first().toUrl();
    part<QPushButton>(u"threeDsGiveUpButton"_s)->click();
    QVERIFY(part<QLineEdit>(u"orderEdit"_s)->text() != order); // the next sale
    QCOMPARE(m_journal->reader().find(order)->state, journal::State::Challenge);
    (void)test::submit(test::keyedIn(test::formOn(test::open(page).body, page, u"cardForm"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_journal->reader().find(order)->state, journal::State::Paid, patience);
    QVERIFY(!part<QLabel>(u"outcomeWord"_s)->isVisible()); // the sale at hand is another one
}

void SaleVisitsTest::aProposedNumberGivesWayToWhoUsedItMeanwhile()
{
    const QString proposed = part<QLineEdit>(u"orderEdit"_s)->text();
    till::Sale other{.orderId = proposed, .paidPrice = Money(10'000, Currency::TRY)};
    other.items.push_back(
        {.id = u"1"_s, .name = u"Kitap"_s, .category1 = u"Kitap"_s, .price = other.paidPrice});
    other.buyer = till::completed({.name = u"Ali"_s, .surname = u"Demir"_s});
    other.billingAddress = till::addressOf(other.buyer);
    other.shippingAddress = other.billingAddress;
    const auto attempt = m_till->charge(other, test::Shop::card());
    QVERIFY(attempt.has_value());
    QSignalSpy finished(*attempt, &till::Attempt::finished);
    QVERIFY(finished.wait());
    keyIn(u"50"_s, withoutFunds);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Declined"_s, patience);
    const QString given = part<QLineEdit>(u"orderEdit"_s)->text();
    QVERIFY(given != proposed);
    // From then on the number is the sale's: a second charge under another would not be kept from.
    part<QPushButton>(u"outcomePrimaryButton"_s)->click();
    type(parafNumber);
    type(u"1230"_s);
    type(u"123"_s);
    type(u"Ayşe Yılmaz"_s);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(payments().last().toObject().value("basketId"_L1).toString(), given);
}

void SaleVisitsTest::aLinkForTheNumberThatIsShownHoldsTheSale()
{
    const QString shown = part<QLineEdit>(u"orderEdit"_s)->text();
    QVERIFY(m_till->links().make({.orderId = shown,
                                  .name = u"Kitap"_s,
                                  .description = u"Kitap"_s,
                                  .amount = Money(10'000, Currency::TRY)}));
    keyIn(u"100"_s, parafNumber);
    pay();
    // Under another number both could be paid.
    QTRY_VERIFY_WITH_TIMEOUT(!text(u"outcomeWord"_s).isEmpty(), patience);
    QCOMPARE(part<QLineEdit>(u"orderEdit"_s)->text(), shown);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
}

VEZNE_TEST(SaleVisitsTest)
#include "tst_salevisits.moc"
