// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include "tests/support/suite.h"
#include "tests/support/widgets/saledesk.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/kit/language.h"
#include "ui/sale/customerpanel.h"
#include "ui/shell/mainwindow.h"
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
    void aCardNumberIsNobodysName_data();
    void aCardNumberIsNobodysName();
    void aNameMayHoldAShortNumber();
    void anotherNameForAKnownNumberIsForThisSaleAlone();
    void whatIsWrongFollowsTheLanguage();
    void typingThePhoneMovesNothing();
    void enterGoesOnAndNeverPays();
    void enterGoesFromTheCardToThePlans();
    void aFoundCustomersAmountIsTypedOverWhatStoodThere();
    void whatIsWrongIsSaidInFull_data();
    void whatIsWrongIsSaidInFull();
    void allPlansOfACardFitWithoutScrolling();
    void theChosenPlanIsBroughtIntoView();
    void comingBackGoesOnWhereOneWas();
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
void SaleEntryTest::aCardNumberIsNobodysName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a right one") << u"5528 7900 0000 0008"_s;
    QTest::newRow("one with a digit misheard") << u"5528790000000007"_s;
    QTest::newRow("an Amex with a digit misheard, beside a name") << u"Ayşe 3700-000000-00003"_s;
}

void SaleEntryTest::aCardNumberIsNobodysName()
{
    QFETCH(const QString, typed);
    const int sent = m_sandbox->requestCount(u"/payment/auth"_s);
    keyIn(u"50"_s, parafNumber);
    auto *name = part<QLineEdit>(u"nameEdit"_s);
    name->setText(typed);
    pay();
    QVERIFY(name->hasFocus());
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), sent);
    QVERIFY(name->accessibleDescription().contains(u"card number"_s));
}

void SaleEntryTest::aNameMayHoldAShortNumber()
{
    auto *panel = m_page->findChild<CustomerPanel *>();
    part<QLineEdit>(u"nameEdit"_s)->setText(u"Ayşe 2 (0532 123 45 67)"_s);
    QVERIFY(!panel->check());
}

void SaleEntryTest::anotherNameForAKnownNumberIsForThisSaleAlone()
{
    auto *panel = m_page->findChild<CustomerPanel *>();
    panel->setLookup([](const QString &) {
        return std::vector<journal::Customer>{
            {.phone = u"+905321234567"_s, .buyer = {{u"name"_s, u"Ayşe"_s}, {u"surname"_s, u"Işık"_s}}}};
    });
    auto *name = part<QLineEdit>(u"nameEdit"_s);
    auto *surname = part<QLineEdit>(u"surnameEdit"_s);
    part<QLineEdit>(u"phoneEdit"_s)->setText(u"05321234567"_s);
    (void)panel->check();
    QCOMPARE(name->text() + u' ' + surname->text(), u"Ayşe Işık"_s);
    QCOMPARE(name->accessibleDescription(), QString());
    name->setText(u"Mehmet"_s);
    QVERIFY(!panel->check()); // it holds up nothing
    QVERIFY2(name->accessibleDescription().contains(u"Ayşe Işık"_s),
             qPrintable(name->accessibleDescription()));
    QVERIFY(!surname->accessibleDescription().isEmpty());
    QCOMPARE(panel->buyer().name, u"Mehmet"_s);
    panel->clear();
    QCOMPARE(name->accessibleDescription(), QString());
}

void SaleEntryTest::whatIsWrongFollowsTheLanguage()
{
    Translation translation;
    translation.use(Language::English);
    part<QLineEdit>(u"amountEdit"_s)->clear();
    part<QLineEdit>(u"phoneEdit"_s)->setText(u"12"_s);
    part<QLineEdit>(u"emailEdit"_s)->setText(u"a@b"_s);
    part<QLineEdit>(u"nameEdit"_s)->setText(parafNumber);
    pay();
    const QStringList fields{u"phoneEdit"_s, u"emailEdit"_s, u"nameEdit"_s, u"amountEdit"_s};
    QStringList english;
    for (const QString &field : fields)
        english << part<QLineEdit>(field)->accessibleDescription();
    english << text(u"payMessage"_s);
    QVERIFY(!english.contains(QString()));
    translation.use(Language::Turkish);
    QTRY_VERIFY(text(u"payMessage"_s) != english.last());
    for (int i = 0; i < fields.size(); ++i) {
        const QString said = part<QLineEdit>(fields[i])->accessibleDescription();
        QVERIFY2(!said.isEmpty() && said != english[i], qPrintable(said));
    }
    translation.use(Language::English);
    QLocale::setDefault(localeOf(Language::Turkish)); // as the other tests have it
}

void SaleEntryTest::typingThePhoneMovesNothing()
{
    auto *number = part<CardNumberEdit>(u"cardNumberEdit"_s);
    auto *keep = part<QWidget>(u"keepCardBox"_s);
    const auto place = [this, number] { return number->mapTo(m_page.get(), QPoint()); };
    const QPoint before = place();
    QVERIFY(!keep->isVisible());
    part<QLineEdit>(u"phoneEdit"_s)->setText(u"05321234567"_s);
    QTRY_VERIFY(keep->isVisible() && keep->mapTo(m_page.get(), QPoint()).y() > before.y());
    QCOMPARE(place(), before);
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

/// In a low window the table grows below what is seen while the focus is in it.
void SaleEntryTest::theChosenPlanIsBroughtIntoView()
{
    m_page->resize(968, 420);
    keyIn(u"1250"_s, parafNumber);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    auto *table = part<QTableView>(u"installmentTable"_s);
    QVERIFY(table->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 6, patience);
    type(u"12"_s);
    const QWidget *seen = m_page->findChild<QScrollArea *>()->viewport();
    const auto isSeen = [table, seen] {
        const QRect row = table->visualRect(table->currentIndex());
        const int top = table->viewport()->mapTo(seen, row.topLeft()).y();
        return top >= 0 && top + row.height() <= seen->height();
    };
    QCOMPARE(table->currentIndex().row(), 5);
    QTRY_VERIFY(isSeen());
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(table->currentIndex().row(), 0);
    QTRY_VERIFY(isSeen());
}

void SaleEntryTest::comingBackGoesOnWhereOneWas()
{
    MainWindow window;
    auto *elsewhere = new QLineEdit;
    window.addPage(
        {PageId::Sale, Glyph::Sale, [] { return u"Satış"_s; }, [this] { return PageParts{m_page.get()}; }});
    window.addPage({PageId::Transactions, Glyph::Transactions, [] { return u"İşlemler"_s; },
                    [elsewhere] { return PageParts{elsewhere}; }});
    const auto isBackAt = [&](const QWidget *place) {
        window.showPage(PageId::Transactions);
        const bool wasAway = elsewhere->hasFocus();
        window.showPage(PageId::Sale);
        const bool isBackByKey = place->hasFocus();
        window.showPage(PageId::Transactions);
        auto *button = window.findChild<QAbstractButton *>(u"saleRailButton"_s);
        button->setFocus();
        button->click();
        return wasAway && isBackByKey && place->hasFocus();
    };
    const auto leave = qScopeGuard([this] { m_page->setParent(nullptr); }); // the window would delete it
    window.showPage(PageId::Sale);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    part<QLineEdit>(u"amountEdit"_s)->setFocus();
    keyIn(u"50"_s, parafNumber);
    QVERIFY(isBackAt(part<QLineEdit>(u"holderEdit"_s)));
    part<CardNumberEdit>(u"cardNumberEdit"_s)->setFocus();
    QVERIFY(isBackAt(part<CardNumberEdit>(u"cardNumberEdit"_s)));

    // The answer comes while the cashier is elsewhere.
    QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"delay"_s, 1, std::chrono::milliseconds(300)));
    pay();
    window.showPage(PageId::Transactions);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QVERIFY(isBackAt(part<QPushButton>(u"outcomePrimaryButton"_s)));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return); // and so the next sale begins
    QVERIFY(part<QLineEdit>(u"amountEdit"_s)->hasFocus());
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
