// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/till/till.h"
#include "tests/support/browser.h"
#include "tests/support/postgres.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/kit/cvcedit.h"
#include "ui/kit/language.h"
#include "ui/kit/moneyedit.h"
#include "ui/sale/salepage.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

namespace {

const QString parafNumber = u"5528790000000008"_s;  // Halkbank, Mastercard, credit
const QString debit = u"4766620000000001"_s;        // Denizbank, Visa, debit
const QString withoutFunds = u"4111111111111129"_s; // declined with 10051

constexpr int patience = 15'000;

} // namespace

/// The real page on the real till, against a real sandbox; keys in, the provider's ledger out.
class SalePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void chargesWhatItShows();
    void chargesInInstalments();
    void asksTheProviderOnceForAnAmountTypedAtOnce();
    void aRefusalKeepsEverythingButTheCode();
    void aLostAnswerIsNotKnownYetAndSettlesItself();
    void withoutAConnectionNothingIsCharged();
    void pressingTwiceChargesOnce();
    void theSameCardAndAmountAgainNeedsAReason();
    void theBankIsThatOfTheNumberCharged();
    void escapeStopsNothing();
    void chargesWithThreeDsWhenToldTo();
    void debitCardsGoToTheBankByThemselves();
    void aWrongCodeIsADeclineWithAWayOn();
    void threeDsCanBeGivenUp();
    void oneKeyTurnsTheSaleIntoALink();
    void aDeclineOffersALink();
    void paysOnAPageOfIyzicos();
    void leavingThePageTakesNothingBack();
    void namesWhatIsWrongAndSendsNothing();
    void enterGoesOnAndNeverPays();

private:
    template<class T>
    T *part(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QString text(const QString &label) const { return part<QLabel>(label)->text(); }
    void type(const QString &keys) const { test::typeOn(m_page.get(), keys); }
    void keyIn(const QString &amount, const QString &number) const;
    void pay() const { QTest::keyClick(m_page->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    /// What the provider has taken; its ledger lists refusals too.
    [[nodiscard]] QJsonArray payments() const
    {
        QJsonArray taken;
        for (const QJsonValue payment : m_sandbox->ledger().value("payments"_L1).toArray()) {
            if (payment.toObject().value("status"_L1).toString() == "SUCCESS"_L1)
                taken.append(payment);
        }
        return taken;
    }

    /// Presses pay and waits for the bank's page, which the page asks to be opened.
    [[nodiscard]] QUrl payUntilBank()
    {
        QSignalSpy asked(m_page.get(), &SalePage::browserRequested);
        pay();
        return asked.wait(patience) ? asked.first().first().toUrl() : QUrl();
    }

    test::Browser m_browser;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<iyzico::Client> m_client;
    std::unique_ptr<till::Till> m_till;
    std::unique_ptr<till::CardLookup> m_lookup;
    std::unique_ptr<SalePage> m_page;
};

void SalePageTest::initTestCase()
{
    QLocale::setDefault(localeOf(Language::Turkish));
    m_sandbox = std::make_unique<test::SandboxProcess>();
    QVERIFY(m_sandbox->isListening());
}

void SalePageTest::init()
{
    QVERIFY(m_sandbox->reset());
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = journal::Journal::open(test::placeFor(m_folder->filePath(u"journal"_s)), SecretBytes(32),
                                         m_clock, std::chrono::milliseconds(100));
    QVERIFY(opened.has_value());
    m_journal = std::move(*opened);
    auto credentials = std::make_shared<iyzico::Credentials>();
    QByteArray secret = test::SandboxProcess::secretKey();
    credentials->apiKey = test::SandboxProcess::apiKey();
    credentials->secretKey = SecretBytes::taking(secret);
    m_client = std::make_unique<iyzico::Client>(m_sandbox->url(), credentials);
    m_till = std::make_unique<till::Till>(*m_journal, *m_client, till::Recovery::Options{});
    m_lookup = std::make_unique<till::CardLookup>(*m_client);
    m_page = std::make_unique<SalePage>(*m_till, *m_lookup, m_clock);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus(Qt::TabFocusReason);
}

void SalePageTest::cleanup()
{
    m_page.reset();
    m_lookup.reset();
    m_till.reset();
    m_client.reset();
    m_journal.reset();
}

/// As at the till: the amount, Enter, the card; fields move on by themselves where they can.
void SalePageTest::keyIn(const QString &amount, const QString &number) const
{
    type(amount);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Enter, Qt::KeypadModifier);
    type(number);
    if (part<CardNumberEdit>(u"cardNumberEdit"_s)->hasFocus()) // a Visa of 16 digits could have 19
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    type(u"1230"_s);
    type(u"123"_s);
    type(u"Ayşe Yılmaz"_s);
}

void SalePageTest::chargesWhatItShows()
{
    const QString order = part<QLineEdit>(u"orderEdit"_s)->text();
    QVERIFY(!order.isEmpty());
    keyIn(u"1250,50"_s, parafNumber);
    QTRY_VERIFY_WITH_TIMEOUT(
        part<CardNumberEdit>(u"cardNumberEdit"_s)->accessibleDescription().contains(u"Paraf"_s), patience);
    QVERIFY(part<QPushButton>(u"payButton"_s)->text().contains(u"₺1.250,50"_s));
    pay();
    QVERIFY(m_page->isSending());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(text(u"outcomeAmount"_s), u"₺1.250,50"_s);
    QVERIFY(part<CardNumberEdit>(u"cardNumberEdit"_s)->isEmpty());

    QCOMPARE(payments().size(), 1);
    const QJsonObject payment = payments().first().toObject();
    QCOMPARE(payment.value("basketId"_L1).toString(), order);
    QCOMPARE(Money::fromWire(payment.value("paidPrice"_L1).toString(), Currency::TRY),
             std::optional(Money(125050, Currency::TRY)));

    // Enter on the outcome begins the next sale, with another order number and nothing of this one.
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(part<QLineEdit>(u"orderEdit"_s)->text() != order);
    QVERIFY(part<QLineEdit>(u"amountEdit"_s)->text().isEmpty());
    QVERIFY(part<QLineEdit>(u"amountEdit"_s)->hasFocus());
}

void SalePageTest::chargesInInstalments()
{
    keyIn(u"1000"_s, parafNumber);
    auto *table = part<QTableView>(u"installmentTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, patience);
    table->setFocus();
    type(u"3"_s);
    const QString button = part<QPushButton>(u"payButton"_s)->text();
    QVERIFY(button.contains(u"3 instalment"_s));
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    // What the button said is what the provider took, vade farkı and all.
    const auto paid =
        Money::fromWire(payments().first().toObject().value("paidPrice"_L1).toString(), Currency::TRY);
    QVERIFY(paid);
    QVERIFY(paid->minorUnits() > 100'000);
    QVERIFY(button.contains(toText(*paid, Language::Turkish)));
}

void SalePageTest::asksTheProviderOnceForAnAmountTypedAtOnce()
{
    type(u"123456,78"_s);
    auto *table = part<QTableView>(u"familyTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/iyzipos/installment"_s), 1);
}

void SalePageTest::aRefusalKeepsEverythingButTheCode()
{
    keyIn(u"99,90"_s, withoutFunds);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Declined"_s, patience);
    QCOMPARE(payments().size(), 0);
    QVERIFY(part<SecretEdit>(u"cvcEdit"_s)->isEmpty());
    QCOMPARE(part<CardNumberEdit>(u"cardNumberEdit"_s)->digitCount(), 16);
    QCOMPARE(part<QLineEdit>(u"amountEdit"_s)->text(), u"99,90"_s);

    // The coach's first choice is another card; the same order goes on.
    const QString order = part<QLineEdit>(u"orderEdit"_s)->text();
    part<QPushButton>(u"outcomePrimaryButton"_s)->click();
    QVERIFY(part<CardNumberEdit>(u"cardNumberEdit"_s)->isEmpty());
    type(parafNumber);
    type(u"1230"_s);
    type(u"123"_s);
    type(u"Ayşe Yılmaz"_s);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(payments().first().toObject().value("basketId"_L1).toString(), order);
}

void SalePageTest::aLostAnswerIsNotKnownYetAndSettlesItself()
{
    QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"drop-after-commit"_s));
    keyIn(u"50"_s, parafNumber);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Result not yet known"_s, patience);
    QVERIFY(text(u"outcomeNext"_s).contains(u"Do not charge again"_s));
    QVERIFY(part<CardNumberEdit>(u"cardNumberEdit"_s)->isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!text(u"outcomeProgress"_s).isEmpty(), patience);

    part<QPushButton>(u"outcomePrimaryButton"_s)->click(); // ask now
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
    QCOMPARE(payments().size(), 1);
}

void SalePageTest::withoutAConnectionNothingIsCharged()
{
    m_sandbox->kill();
    keyIn(u"50"_s, parafNumber);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Not sent"_s, patience);
    QVERIFY(text(u"outcomeNext"_s).contains(u"nothing was charged"_s));
    m_sandbox->restart();
    QVERIFY(m_sandbox->isListening());

    // The same order may be tried again at once, with the code entered anew.
    part<QPushButton>(u"outcomePrimaryButton"_s)->click();
    QVERIFY(part<SecretEdit>(u"cvcEdit"_s)->hasFocus());
    type(u"123"_s);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
}

void SalePageTest::pressingTwiceChargesOnce()
{
    keyIn(u"50"_s, parafNumber);
    auto *button = part<QPushButton>(u"payButton"_s);
    button->click();
    QVERIFY(!button->isEnabled());
    button->click();
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
}

void SalePageTest::theSameCardAndAmountAgainNeedsAReason()
{
    keyIn(u"75,00"_s, parafNumber);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    keyIn(u"75,00"_s, parafNumber);
    pay();
    auto *dialog = part<QDialog>(u"repeatDialog"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"chargeAnywayButton"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return); // what Enter does without a look is to give up
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"repeatDialog"_s));
    QCOMPARE(payments().size(), 1);
    QCOMPARE(part<SecretEdit>(u"cvcEdit"_s)->isEmpty(), false);

    m_page->activateWindow(); // what a window manager does when the dialog has gone
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    pay();
    dialog = part<QDialog>(u"repeatDialog"_s);
    dialog->findChild<QLineEdit *>(u"repeatReasonEdit"_s)->setText(u"İkinci takım"_s);
    dialog->findChild<QPushButton *>(u"chargeAnywayButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(payments().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"outcomeWord"_s)->isVisible(), patience);
    QCOMPARE(m_journal->reader().page({}, std::nullopt, 1)->front().reason, u"İkinci takım"_s);
}

void SalePageTest::chargesWithThreeDsWhenToldTo()
{
    keyIn(u"50"_s, parafNumber);
    part<QRadioButton>(u"threeDsAlways"_s)->click();
    const QUrl page = payUntilBank();
    QVERIFY(page.isValid());
    QCOMPARE(text(u"threeDsWord"_s), u"The bank’s page is ready"_s);
    QCOMPARE(part<QLineEdit>(u"threeDsLink"_s)->text(), page.toString());
    QVERIFY(!text(u"threeDsTime"_s).isEmpty());
    QVERIFY(!m_page->isSending()); // no money can move while the holder is at the bank

    // A stray key presses nothing.
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    const test::WebForm back = m_browser.visitBank(page, m_sandbox->url());
    QCOMPARE(text(u"threeDsWord"_s), u"At the bank’s page"_s);
    QVERIFY(!part<QPushButton>(u"threeDsOpenButton"_s)->isVisible());
    QCOMPARE(m_browser.submit(back).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(payments().size(), 1);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
    QCOMPARE(m_sandbox->requestCount(u"/payment/v2/3dsecure/auth"_s), 1);
}

void SalePageTest::debitCardsGoToTheBankByThemselves()
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

void SalePageTest::aWrongCodeIsADeclineWithAWayOn()
{
    keyIn(u"50"_s, parafNumber);
    part<QRadioButton>(u"threeDsAlways"_s)->click();
    const test::WebForm back = m_browser.visitBank(payUntilBank(), m_sandbox->url(), u"000000"_s);
    QCOMPARE(m_browser.submit(back).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Declined"_s, patience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/v2/3dsecure/auth"_s), 0);
    part<QPushButton>(u"outcomePrimaryButton"_s)->click(); // once more with 3-D Secure
    QVERIFY(part<SecretEdit>(u"cvcEdit"_s)->hasFocus());
    type(u"123"_s);
    const QUrl page = payUntilBank();
    QVERIFY(page.isValid());
    QCOMPARE(m_browser.submit(m_browser.visitBank(page, m_sandbox->url())).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
}

void SalePageTest::threeDsCanBeGivenUp()
{
    keyIn(u"50"_s, parafNumber);
    part<QRadioButton>(u"threeDsAlways"_s)->click();
    const QUrl page = payUntilBank();
    QVERIFY(page.isValid());
    part<QPushButton>(u"threeDsGiveUpButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Not confirmed"_s, patience);
    QCOMPARE(m_browser.open(page).end, test::RawAnswer::End::Refused);
    QCOMPARE(payments().size(), 0);
}

void SalePageTest::oneKeyTurnsTheSaleIntoALink()
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

void SalePageTest::aDeclineOffersALink()
{
    keyIn(u"50"_s, withoutFunds);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Declined"_s, patience);
    part<QPushButton>(u"outcomeButton%1"_s.arg(int(OutcomeAction::SendLink)))->click();
    auto *dialog = part<QDialog>(u"linkDialog"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"linkQr"_s)->isVisible(), patience);
    QCOMPARE(m_till->links().book().all().value().front().amount, Money(5'000, Currency::TRY));
}

void SalePageTest::paysOnAPageOfIyzicos()
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

void SalePageTest::leavingThePageTakesNothingBack()
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

void SalePageTest::theBankIsThatOfTheNumberCharged()
{
    keyIn(u"50"_s, parafNumber);
    QTRY_VERIFY_WITH_TIMEOUT(
        part<CardNumberEdit>(u"cardNumberEdit"_s)->accessibleDescription().contains(u"Paraf"_s), patience);
    auto *number = part<CardNumberEdit>(u"cardNumberEdit"_s);
    number->setFocus();
    QTest::keyClick(number, Qt::Key_A, Qt::ControlModifier);
    type(u"5526080000000006"_s); // Akbank's Axess
    pay();                       // before anybody could be asked about it
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"outcomeWord"_s)->isVisible(), patience);
    const journal::Operation charged = m_journal->reader().page({}, std::nullopt, 1)->front();
    QCOMPARE(charged.cardLast4, u"0006"_s);
    QVERIFY2(!charged.cardBank.contains(u"Halk"_s), qPrintable(charged.cardBank));
    QCOMPARE(charged.cardFamily, u"Axess"_s); // from the answer to the charge
}

void SalePageTest::escapeStopsNothing()
{
    keyIn(u"50"_s, parafNumber);
    pay();
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(m_page->isSending());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
}

void SalePageTest::namesWhatIsWrongAndSendsNothing()
{
    type(u"50"_s);
    pay();
    QVERIFY(!m_page->isSending());
    QVERIFY(part<CardNumberEdit>(u"cardNumberEdit"_s)->hasFocus());
    QVERIFY(text(u"payMessage"_s).contains(u"Not charged"_s));
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
}

void SalePageTest::enterGoesOnAndNeverPays()
{
    keyIn(u"50"_s, parafNumber);
    for (int press = 0; press < 40; ++press)
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(!m_page->isSending());
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
}

VEZNE_TEST(SalePageTest)
#include "tst_salepage.moc"
