// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <algorithm>

#include "core/base/phone.h"
#include "core/journal/books/cardbook.h"
#include "tests/support/people.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/purchasemodel.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"
#include "ui/shell/translation.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

/// The page on a till whose provider keeps two cards of one customer.
class CustomersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_customers = std::make_unique<till::Customers>(m_shop->journal(), m_shop->till().roster());
        m_page = std::make_unique<CustomersPage>(*m_customers, m_shop->till().cards());
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_customers.reset();
        m_shop.reset();
    }

    void saysHowToBegin();
    void nothingIsCutInASmallWindow_data();
    void nothingIsCutInASmallWindow();
    void aNoteIsSavedWhenSomebodyElseIsChosen();
    void aNoteIsSavedWhenThePageIsLeft();
    void aNoteThatIsBegunOutlivesTheLock();
    void aNoteOnWhomIsErasedIsNotSaved();
    void aCustomerGetsAnotherName();
    void aCardNumberIsNobodysName();
    void whatStandsInForAContactIsNotShown();
    void findsACustomer();
    void showsAndErasesWhoBought();
    void deletesACardOnlyWhenToldTo();
    void saysThatAnAnswerIsMissing();

private:
    void store(const QString &customer, const QString &name)
    {
        const card::Card card = test::Shop::card();
        const auto errand = m_shop->till().cards().keep(customer, name, u"a@example.com"_s,
                                                        std::get<card::KeyedCard>(card), {});
        QVERIFY(errand);
        QSignalSpy finished(*errand, &till::CardErrand::finished);
        QVERIFY(finished.wait());
        QVERIFY(finished.first().first().value<till::CardErrandEnd>().isDone);
    }
    /// Somebody who bought, in the books alone.
    void sell(const QString &phone, const QString &name, journal::State outcome = journal::State::Paid,
              const QString &email = {})
    {
        m_shop->book().pay({.order = u"S-2026-%1"_s.arg(++m_orders, 6, 10, '0'_L1),
                            .minorUnits = 131'563,
                            .outcome = outcome,
                            .name = name,
                            .surname = u"Yılmaz"_s,
                            .bank = u"Halk Bankası"_s,
                            .phone = phone,
                            .email = email});
        Q_EMIT m_customers->changed();
    }
    void choose(const QString &phone)
    {
        auto *table = part<QTableView>(u"customerTable"_s);
        for (int row = 0; row < customers(); ++row) {
            if (table->model()->index(row, 1).data().toString() == phoneText(phone))
                table->selectRow(row);
        }
    }
    [[nodiscard]] QString noteShown() { return part<QPlainTextEdit>(u"customerNote"_s)->toPlainText(); }
    void writeNote(const QString &text) { part<QPlainTextEdit>(u"customerNote"_s)->setPlainText(text); }
    [[nodiscard]] QString message() { return part<QLabel>(u"customerPaneMessage"_s)->text(); }
    [[nodiscard]] QStringList cutParts();
    [[nodiscard]] QStringList cutCells();
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    int customers() { return part<QTableView>(u"customerTable"_s)->model()->rowCount(); }
    int rows() { return part<QTableView>(u"storedCardTable"_s)->model()->rowCount(); }

    /// Chooses the first card and presses the button of that role in the question that follows.
    void answer(QMessageBox::ButtonRole role)
    {
        part<QTableView>(u"storedCardTable"_s)->selectRow(0);
        part<QPushButton>(u"deleteCardButton"_s)->click();
        auto *box = part<QMessageBox>(u"deleteCardDialog"_s);
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
    }

    int m_orders = 0;
    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<till::Customers> m_customers;
    std::unique_ptr<CustomersPage> m_page;
};

void CustomersPageTest::saysHowToBegin()
{
    QCOMPARE(customers(), 0);
    QVERIFY(!part<QTableView>(u"storedCardTable"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"deleteCardButton"_s)->isEnabled());
}

/// Buttons that do not show everything, and what is wider than its place.
QStringList CustomersPageTest::cutParts()
{
    QStringList cut;
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || qobject_cast<QLineEdit *>(button->parentWidget()))
            continue;
        const QString name = button->objectName() + u' ' + button->text() + button->accessibleName();
        if (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height())
            cut << name + u" is too small"_s;
        if (!button->parentWidget()->rect().contains(button->geometry()))
            cut << name + u" is not within its parent"_s;
    }
    for (const auto *name : {"exportCustomerButton", "eraseCustomerButton", "renameCustomerButton"}) {
        const auto *button = part<QPushButton>(QString::fromLatin1(name));
        if (button->visibleRegion() != QRegion(button->rect()))
            cut << QString::fromLatin1(name) + u" is not in sight"_s;
    }
    for (const QScrollArea *area : m_page->findChildren<QScrollArea *>()) {
        if (area->horizontalScrollBar()->maximum() > 0)
            cut << u"the pane is too wide by %1"_s.arg(area->horizontalScrollBar()->maximum());
    }
    return cut;
}

QStringList CustomersPageTest::cutCells()
{
    QStringList cut;
    for (const QTableView *table : m_page->findChildren<QTableView *>()) {
        const QString name = table->objectName();
        if (table->horizontalScrollBar()->maximum() > 0)
            cut << name + u" is too wide"_s;
        if (table->wordWrap())
            cut << name + u" breaks lines that its rows have no room for"_s;
        if (table->isVisible() && table->rowHeight(0) < table->fontMetrics().height())
            cut << name + u" has low rows"_s;
    }
    const auto *bought = part<QTableView>(u"purchaseTable"_s);
    const auto *view = static_cast<const QAbstractItemView *>(bought);
    for (const int column : {PurchaseModel::Time, PurchaseModel::Amount, PurchaseModel::Status}) {
        if (bought->isColumnHidden(column) || bought->columnWidth(column) < view->sizeHintForColumn(column))
            cut << u"column %1 is narrow"_s.arg(column);
    }
    if (bought->viewport()->height() % bought->rowHeight(0) != 0)
        cut << u"a payment is cut in two"_s;
    return cut;
}

void CustomersPageTest::nothingIsCutInASmallWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Turkish") << Language::Turkish;
    QTest::newRow("English") << Language::English;
}

void CustomersPageTest::nothingIsCutInASmallWindow()
{
    QFETCH(Language, language);
    // What a window of 1024 x 700 leaves to its page: the rail is folded there.
    constexpr QSize size(964, 606);
    const Theme theme(*qApp);
    Translation translation;
    translation.use(language);
    const QString phone = u"+905321234567"_s;
    sell(phone, u"Muhammed Abdülkadir Hüsamettin"_s, journal::State::Paid, u"ayse.yilmaz@example.com"_s);
    for (const auto outcome : {journal::State::Unknown, journal::State::Declined, journal::State::Paid,
                               journal::State::NotCharged, journal::State::Paid})
        sell(phone, u"Ayşe"_s, outcome, u"ayse.yilmaz@example.com"_s);
    const journal::CardBook cards(m_shop->journal().database());
    for (const auto &token : {u"a"_s, u"b"_s}) {
        QVERIFY(cards.keep({.customer = phone,
                            .name = u"Ayşe Yılmaz"_s,
                            .userKey = u"u"_s,
                            .token = token,
                            .lastFour = u"0008"_s,
                            .bank = u"Halk Bankası"_s,
                            .family = u"Paraf"_s}));
    }
    m_page->resize(size);
    Q_EMIT m_customers->changed();
    QCOMPARE(part<QTableView>(u"purchaseTable"_s)->model()->rowCount(), 6);
    QCOMPARE(rows(), 2);
    QTRY_COMPARE(cutParts(), QStringList());
    QTRY_COMPARE(cutCells(), QStringList());
    QCOMPARE(m_page->size(), size); // it did not have to be larger
}

void CustomersPageTest::aNoteIsSavedWhenSomebodyElseIsChosen()
{
    const QString ayse = u"+905321234567"_s;
    const QString ali = u"+905329999999"_s;
    sell(ayse, u"Ayşe"_s);
    sell(ali, u"Ali"_s);
    choose(ayse);
    writeNote(u"Kapıda ara"_s);
    choose(ali);
    QCOMPARE(m_customers->note(ayse), u"Kapıda ara"_s);
    QCOMPARE(m_customers->note(ali), QString());
    QCOMPARE(noteShown(), QString());
    QVERIFY2(message().contains(u"Ayşe Yılmaz"_s), qPrintable(message()));
    QCOMPARE(part<QLabel>(u"customerName"_s)->text(), u"Ali Yılmaz"_s);
    choose(ayse);
    QCOMPARE(noteShown(), u"Kapıda ara"_s);
    QCOMPARE(message(), QString()); // nothing was begun
    QVERIFY(!part<QPushButton>(u"keepNoteButton"_s)->isEnabled());
}

void CustomersPageTest::aNoteIsSavedWhenThePageIsLeft()
{
    const QString ayse = u"+905321234567"_s;
    sell(ayse, u"Ayşe"_s);
    writeNote(u"Kapıda ara"_s);
    m_page->hide();
    QCOMPARE(m_customers->note(ayse), u"Kapıda ara"_s);
    m_page->show();
    QCOMPARE(noteShown(), u"Kapıda ara"_s);
    QVERIFY(!message().isEmpty());
    writeNote(u"Ofiste"_s);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"nobody"_s); // the pane gives way to a hint
    QCOMPARE(m_customers->note(ayse), u"Ofiste"_s);
    part<QLineEdit>(u"customerSearch"_s)->clear();
    writeNote(u"Evde"_s);
    m_page.reset();
    QCOMPARE(m_customers->note(ayse), u"Evde"_s);
}

void CustomersPageTest::aNoteThatIsBegunOutlivesTheLock()
{
    const QString ayse = u"+905321234567"_s;
    sell(ayse, u"Ayşe"_s);
    till::Roster &roster = m_shop->till().roster();
    test::hire(roster);
    writeNote(u"Kapıda ara"_s);
    roster.signOut();
    QCOMPARE(customers(), 0);
    test::signIn(roster, u"Ayşe"_s, test::cashierPin);
    QCOMPARE(noteShown(), u"Kapıda ara"_s);
    QVERIFY(part<QPushButton>(u"keepNoteButton"_s)->isEnabled());
    part<QPushButton>(u"keepNoteButton"_s)->click();
    QCOMPARE(m_customers->note(ayse), u"Kapıda ara"_s);
}

void CustomersPageTest::aNoteOnWhomIsErasedIsNotSaved()
{
    const QString ayse = u"+905321234567"_s;
    sell(ayse, u"Ayşe"_s);
    sell(u"+905329999999"_s, u"Ali"_s);
    choose(ayse);
    writeNote(u"Kapıda ara"_s);
    part<QPushButton>(u"eraseCustomerButton"_s)->click();
    auto *box = part<QMessageBox>(u"eraseCustomerDialog"_s);
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(customers(), 1);
    QCOMPARE(m_customers->note(ayse), QString());
    QCOMPARE(noteShown(), QString());
}

void CustomersPageTest::aCustomerGetsAnotherName()
{
    const QString ayse = u"+905321234567"_s;
    sell(ayse, u"Ayşe"_s);
    part<QPushButton>(u"renameCustomerButton"_s)->click();
    QVERIFY(part<QDialog>(u"renameCustomerDialog"_s));
    QCOMPARE(part<QLineEdit>(u"customerNameEdit"_s)->text(), u"Ayşe"_s);
    QCOMPARE(part<QLineEdit>(u"customerSurnameEdit"_s)->text(), u"Yılmaz"_s);
    part<QLineEdit>(u"customerSurnameEdit"_s)->setText(u"Demir"_s);
    part<QPushButton>(u"saveCustomerNameButton"_s)->click();
    QCOMPARE(m_customers->at(ayse)->name(), u"Ayşe Demir"_s);
    QCOMPARE(part<QLabel>(u"customerName"_s)->text(), u"Ayşe Demir"_s);
    QCOMPARE(part<QTableView>(u"customerTable"_s)->model()->index(0, 0).data().toString(), u"Ayşe Demir"_s);
    QVERIFY(!message().isEmpty());
    QTRY_VERIFY(!part<QDialog>(u"renameCustomerDialog"_s));
}

void CustomersPageTest::aCardNumberIsNobodysName()
{
    const QString ayse = u"+905321234567"_s;
    sell(ayse, u"Ayşe"_s);
    part<QPushButton>(u"renameCustomerButton"_s)->click();
    auto *name = part<QLineEdit>(u"customerNameEdit"_s);
    for (const QString &typed : {u"5528 7900 0000 0008"_s, u"5528790000000009"_s, u"  "_s}) {
        name->setText(typed);
        part<QPushButton>(u"saveCustomerNameButton"_s)->click();
        QVERIFY2(!name->accessibleDescription().isEmpty(), qPrintable(typed)); // says what is wrong
        QVERIFY(part<QDialog>(u"renameCustomerDialog"_s)->isVisible());
    }
    QCOMPARE(m_customers->at(ayse)->name(), u"Ayşe Yılmaz"_s);
    name->setText(u"Fatma"_s);
    QVERIFY(name->accessibleDescription().isEmpty());
}

void CustomersPageTest::whatStandsInForAContactIsNotShown()
{
    const auto isShown = [this](const QString &text) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
    };
    m_customers->setUsualBuyer({.email = u"dukkan@example.com"_s});
    sell(u"+905321234567"_s, u"Ayşe"_s, journal::State::Paid, u"dukkan@example.com"_s);
    sell(u"+905329999999"_s, u"Ali"_s, journal::State::Paid, u"ali@example.com"_s);
    choose(u"+905329999999"_s);
    QVERIFY(isShown(u"ali@example.com"_s));
    choose(u"+905321234567"_s);
    QVERIFY(isShown(phoneText(u"+905321234567"_s)));
    QVERIFY(!isShown(u"dukkan@example.com"_s));
}

void CustomersPageTest::findsACustomer()
{
    QAbstractItemModelTester tester(part<QTableView>(u"customerTable"_s)->model());
    store(u"+905321234567"_s, u"Işık Yılmaz"_s);
    store(u"+905329999999"_s, u"Ali Demir"_s);
    QCOMPARE(customers(), 2);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"isik"_s);
    QCOMPARE(customers(), 1);
    QCOMPARE(rows(), 1);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"999"_s);
    QCOMPARE(customers(), 1);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"532 999"_s);
    QCOMPARE(customers(), 1);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"999 532"_s);
    QCOMPARE(customers(), 0);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"0008"_s);
    QCOMPARE(customers(), 2);
    part<QLineEdit>(u"customerSearch"_s)->setText(u"nobody"_s);
    QCOMPARE(customers(), 0);
}

void CustomersPageTest::showsAndErasesWhoBought()
{
    till::Sale sale = m_shop->sale(12'500);
    sale.buyer.gsmNumber = u"+905321234567"_s;
    const auto attempt = m_shop->till().charge(sale, test::Shop::card());
    QVERIFY(attempt);
    QSignalSpy finished(*attempt, &till::Attempt::finished);
    QVERIFY(finished.wait());
    part<QLineEdit>(u"customerSearch"_s)->setText(u"0532"_s);
    QCOMPARE(customers(), 1);
    QCOMPARE(part<QTableView>(u"purchaseTable"_s)->model()->rowCount(), 1);
    part<QPlainTextEdit>(u"customerNote"_s)->setPlainText(u"Kapıda ara"_s);
    part<QPushButton>(u"keepNoteButton"_s)->click();
    QCOMPARE(m_customers->note(u"+905321234567"_s), u"Kapıda ara"_s);
    part<QPushButton>(u"eraseCustomerButton"_s)->click();
    auto *box = part<QMessageBox>(u"eraseCustomerDialog"_s);
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(customers(), 0);
    QVERIFY(!m_customers->at(u"+905321234567"_s));
}

void CustomersPageTest::deletesACardOnlyWhenToldTo()
{
    store(u"+905321234567"_s, u"Ayşe Yılmaz"_s);
    answer(QMessageBox::RejectRole);
    QCOMPARE(rows(), 1);
    QTRY_VERIFY(!part<QMessageBox>(u"deleteCardDialog"_s));
    answer(QMessageBox::DestructiveRole);
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(m_shop->sandbox().requestCount(u"/cardstorage/card"_s), 2); // kept, deleted
}

void CustomersPageTest::saysThatAnAnswerIsMissing()
{
    store(u"+905321234567"_s, u"Ayşe Yılmaz"_s);
    QVERIFY(m_shop->sandbox().fault(u"/cardstorage/card"_s, u"drop-before-commit"_s));
    answer(QMessageBox::DestructiveRole);
    QTRY_VERIFY(part<QLabel>(u"customerMessage"_s)->text().contains(u"may still be there"_s));
    QCOMPARE(rows(), 1);
}

VEZNE_TEST(CustomersPageTest)
#include "tst_customerspage.moc"
