// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include "tests/support/suite.h"
#include "tests/support/widgets/saledesk.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/kit/language.h"
#include "ui/sale/customerpanel.h"
#include "ui/shell/translation.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

using test::parafNumber;
using test::patience;
using test::withoutFunds;

/// How a sale is keyed in: where Enter goes, what is said of what is wrong, and that nothing is cut.
class SaleEntryTest : public QObject, protected test::SaleDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { open(); }
    void cleanup() { close(); }
    void namesWhatIsWrongAndSendsNothing();
    void aCardNumberIsNobodysName();
    void enterGoesOnAndNeverPays();
    void enterGoesFromTheCardToThePlans();
    void aFoundCustomersAmountIsTypedOverWhatStoodThere();
    void whatIsWrongIsSaidInFull_data();
    void whatIsWrongIsSaidInFull();
    void allPlansOfACardFitWithoutScrolling();
    void aCallGoesToThePhoneNumber();
};

void SaleEntryTest::namesWhatIsWrongAndSendsNothing()
{
    type(u"50"_s);
    pay();
    QVERIFY(!m_page->isSending());
    QVERIFY(part<CardNumberEdit>(u"cardNumberEdit"_s)->hasFocus());
    QVERIFY(text(u"payMessage"_s).contains(u"Not charged"_s));
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
}

/// It would be the customer's name from the next call on.
void SaleEntryTest::aCardNumberIsNobodysName()
{
    const int sent = m_sandbox->requestCount(u"/payment/auth"_s);
    keyIn(u"50"_s, parafNumber);
    auto *name = part<QLineEdit>(u"nameEdit"_s);
    name->setText(u"5528 7900 0000 0008"_s);
    pay();
    QVERIFY(name->hasFocus());
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), sent);
    QVERIFY(name->accessibleDescription().contains(u"card number"_s));
}

void SaleEntryTest::enterGoesOnAndNeverPays()
{
    keyIn(u"50"_s, parafNumber);
    for (int press = 0; press < 40; ++press)
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(!m_page->isSending());
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
}

void SaleEntryTest::enterGoesFromTheCardToThePlans()
{
    part<QLineEdit>(u"surnameEdit"_s)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return); // passes what is folded away
    QVERIFY(part<QLineEdit>(u"amountEdit"_s)->hasFocus());
    part<QLineEdit>(u"phoneEdit"_s)->setText(u"05321234567"_s); // a known customer's card can be kept
    QVERIFY(part<QWidget>(u"keepCardBox"_s)->isVisible());
    keyIn(u"1000"_s, parafNumber);
    QTRY_COMPARE_WITH_TIMEOUT(part<QTableView>(u"installmentTable"_s)->model()->rowCount(), 6, patience);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(part<QTableView>(u"installmentTable"_s)->hasFocus());
    type(u"3"_s);
    QVERIFY(part<QPushButton>(u"payButton"_s)->text().contains(u"3 instalment"_s));
}

void SaleEntryTest::aFoundCustomersAmountIsTypedOverWhatStoodThere()
{
    type(u"70"_s);
    part<QLineEdit>(u"phoneEdit"_s)->setFocus();
    Q_EMIT m_page->findChild<CustomerPanel *>()->taken();
    type(u"50"_s);
    QCOMPARE(part<QLineEdit>(u"amountEdit"_s)->text(), u"50"_s);
}

void SaleEntryTest::whatIsWrongIsSaidInFull_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in Turkish") << Language::Turkish;
    QTest::newRow("in English") << Language::English;
}

void SaleEntryTest::whatIsWrongIsSaidInFull()
{
    QFETCH(Language, language);
    Translation translation;
    translation.use(language);
    m_page->resize(1096, 706); // what a window of 1280 by 800 leaves it
    part<QPushButton>(u"moreCustomerButton"_s)->click();
    for (const auto &[name, text] :
         {std::pair(u"phoneEdit"_s, u"12"_s), std::pair(u"emailEdit"_s, u"a@b"_s),
          std::pair(u"identityEdit"_s, u"123"_s), std::pair(u"orderEdit"_s, QString())})
        part<QLineEdit>(name)->setText(text);
    keyIn(u"12,345"_s, u"4111111111111112"_s);
    pay();
    int said = 0;
    for (const QLabel *label : m_page->findChildren<QLabel *>(u"fieldMessage"_s)) {
        said += label->isVisible() && !label->text().isEmpty() ? 1 : 0;
        QVERIFY2(!label->isVisible() || label->sizeHint().width() <= label->width(),
                 qPrintable(label->text()));
    }
    QVERIFY(said >= 5);
    translation.use(Language::English);
    QLocale::setDefault(localeOf(Language::Turkish)); // as the other tests have it
}

void SaleEntryTest::allPlansOfACardFitWithoutScrolling()
{
    m_page->resize(1096, 706); // what a window of 1280 by 800 leaves it
    keyIn(u"1250"_s, parafNumber);
    QTRY_COMPARE_WITH_TIMEOUT(part<QTableView>(u"installmentTable"_s)->model()->rowCount(), 6, patience);
    QTRY_VERIFY(!m_page->findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
}

void SaleEntryTest::aCallGoesToThePhoneNumber()
{
    const QString order = part<QLineEdit>(u"orderEdit"_s)->text();
    keyIn(u"99,90"_s, withoutFunds);
    m_page->takeCall();
    QVERIFY(part<QLineEdit>(u"phoneEdit"_s)->hasFocus());
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Declined"_s, patience);
    m_page->takeCall(); // what was refused is kept: the caller may be the same
    QVERIFY(part<QLineEdit>(u"phoneEdit"_s)->hasFocus());
    QCOMPARE(part<QLineEdit>(u"amountEdit"_s)->text(), u"99,90"_s);
    QCOMPARE(part<QLineEdit>(u"orderEdit"_s)->text(), order);

    m_page->wipeCard();
    part<QLineEdit>(u"amountEdit"_s)->setFocus();
    keyIn({}, parafNumber);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    m_page->takeCall(); // and what is done makes way
    QVERIFY(part<QLineEdit>(u"phoneEdit"_s)->hasFocus());
    QVERIFY(part<QLineEdit>(u"amountEdit"_s)->text().isEmpty());
    QVERIFY(part<QLineEdit>(u"orderEdit"_s)->text() != order);
}

VEZNE_TEST(SaleEntryTest)
#include "tst_saleentry.moc"
