// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/transactions/transactionspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/journalbuilder.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/statuschip.h"
#include "ui/kit/tile.h"
#include "ui/refund/refunddialog.h"
#include "ui/transactions/savedviews.h"
#include "ui/transactions/transactionmodel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using test::JournalBuilder;

namespace {

/// The page in a window, over a journal, with a provider that nobody asks.
struct Screen
{
    JournalBuilder book;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<journal::ReaderThread> reader;
    std::unique_ptr<iyzico::Client> client;
    std::unique_ptr<till::Till> till;
    std::unique_ptr<ui::TransactionsPage> page;

    void open(QSize size = {1280, 800})
    {
        openOn(book.file(), size);
        QTRY_VERIFY(rows() > 0 || find<QPushButton>(u"emptyStateButton"_s));
        settle();
    }

    void openOn(const QString &file, QSize size)
    {
        reader = std::make_unique<journal::ReaderThread>(file);
        client = std::make_unique<iyzico::Client>(
            QUrl(u"http://127.0.0.1:1"_s),
            std::make_shared<iyzico::Credentials>(iyzico::Credentials{"key", SecretBytes(16)}));
        till = std::make_unique<till::Till>(book.journal(), *client, till::Recovery::Options{});
        page = std::make_unique<ui::TransactionsPage>(*reader, *till, book.clock(), &settings);
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
    }

    /// Until everything that was asked of the reader has been answered: it answers in order.
    void settle()
    {
        bool answered = false;
        reader->ask(
            page.get(), [](const journal::Reader &read) { return read.lastOrder(u"none"_s); },
            [&](const journal::Result<QString> &) { answered = true; });
        QTRY_VERIFY(answered);
    }

    void tell(const QString &operation)
    {
        Q_EMIT till->changed(operation);
        settle();
    }

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"transactionTable"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QWidget *detail() const { return find<QWidget>(u"detailPane"_s); }
    [[nodiscard]] QString text(const QString &label) const { return find<ui::PlainLabel>(label)->text(); }
    [[nodiscard]] qint64 count(const QString &tile) const
    {
        return find<ui::Tile>(tile)->count().value_or(-1);
    }
    [[nodiscard]] ui::RefundDialog *dialog() const { return page->findChild<ui::RefundDialog *>(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

class TestTransactionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void tilesCountWhatTheJournalHolds();
    void aTileFiltersAndItsChipTakesTheFilterAway();
    void typingInTheSearchBoxFindsFoldedNames();
    void theFootAddsUpPerCurrency();
    void walksByKeyboardFromListToDetailAndBack();
    void slashSearchesAndEscapeComesBack();
    void rAsksForARefundOfTheRow();
    void pressedTwiceOpensOneDialog();
    void rOnADeclinedPaymentSaysWhyNot();
    void cCopiesThePaymentIdAndControlCTheRow();
    void aNewRecordKeepsSelectionAndPlace();
    void aNewRecordOutsideTheFilterIsAnnounced();
    void aRecordAfterMidnightBelongsToTheNewToday();
    void theDetailFollowsTheJournal();
    void theFirstPaymentOpenedShowsItsItems();
    void anUnknownPaymentSaysWhatToDo();
    void theDetailStandsBesideTheListInAWideWindow();
    void filtersAreRememberedForTheNextStart();
    void anEmptyJournalSaysHowToFillIt();
    void anEmptyResultNamesTheFilterAndClearsIt();
    void anUnreadableJournalIsSaidAndTriedAgain();
    void textsOfStrangersStayText();
    void speaksTheOtherLanguageAtOnce();
    void furtherFiltersApplyAndBecomeChips();
    void aSavedViewKeepsTheDatesItDoesNotName();
    void ownViewsAreKeptRenamedAndDeleted();
    void columnsAndDensityAreChosenAndRemembered();
    void theFootAddsUpTheSelection();
    void severalRowsAreCopiedAsATable();
    void spaceShowsThePaymentAndTakesItAway();
    void clickingAHeaderSorts();
};

void TestTransactionsPage::tilesCountWhatTheJournalHolds()
{
    Screen screen;
    screen.book.pay({});
    screen.book.pay({});
    screen.book.pay({.outcome = State::Declined});
    screen.book.pay({.outcome = State::Unknown});
    screen.book.pay({.outcome = State::PaidHeld});
    screen.book.pay({.outcome = State::NotSent});
    screen.book.pay({.outcome = State::LateCharge});
    screen.book.refund(screen.book.pay({}), 100);
    screen.book.cancel(screen.book.pay({}));
    screen.open();
    QTRY_COMPARE(screen.count(u"paidTile"_s), 2);
    QCOMPARE(screen.count(u"declinedTile"_s), 1);
    QCOMPARE(screen.count(u"waitingTile"_s), 2);
    QCOMPARE(screen.count(u"not_sentTile"_s), 1);
    QCOMPARE(screen.count(u"attentionTile"_s), 1);
    QCOMPARE(screen.count(u"refundedTile"_s), 1);
    QCOMPARE(screen.count(u"cancelledTile"_s), 1);
    QCOMPARE(screen.text(u"rowCountLabel"_s), u"11 record(s)"_s);
}

void TestTransactionsPage::aTileFiltersAndItsChipTakesTheFilterAway()
{
    Screen screen;
    screen.book.pay({.order = u"GOOD"_s});
    screen.book.pay({.order = u"BAD"_s, .outcome = State::Declined});
    screen.open();
    auto *chip = screen.find<QAbstractButton>(u"standingsChip"_s);
    QVERIFY(!chip->isVisible());
    screen.find<ui::Tile>(u"declinedTile"_s)->click();
    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.cell(0, 1), u"BAD"_s);
    QVERIFY(chip->isVisible());
    // The other tiles still tell what there is.
    QTRY_COMPARE(screen.count(u"paidTile"_s), 1);
    chip->click();
    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(!screen.find<ui::Tile>(u"declinedTile"_s)->isChecked());
}

void TestTransactionsPage::typingInTheSearchBoxFindsFoldedNames()
{
    Screen screen;
    screen.book.pay({.name = u"Işık"_s, .surname = u"Çelik"_s});
    screen.book.pay({.name = u"Ömer"_s, .surname = u"Şahin"_s});
    screen.open();
    QTest::keyClicks(screen.find<QLineEdit>(u"searchEdit"_s), u"isik cel"_s);
    QCOMPARE(screen.rows(), 2); // not at every letter
    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.cell(0, 3), u"Işık Çelik"_s);
    screen.find<QPushButton>(u"clearFiltersButton"_s)->click();
    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(screen.find<QLineEdit>(u"searchEdit"_s)->text().isEmpty());
}

void TestTransactionsPage::theFootAddsUpPerCurrency()
{
    Screen screen;
    screen.book.refund(screen.book.pay({.minorUnits = 100'050}), 25'025);
    screen.book.cancel(screen.book.pay({.minorUnits = 10'000}));
    screen.book.pay({.minorUnits = 99'999, .outcome = State::Declined});
    screen.book.pay({.minorUnits = 5'000, .currency = Currency::EUR});
    screen.open();
    QTRY_COMPARE(screen.text(u"totalsLabel"_s), u"Taken ₺1.100,50   Given back ₺350,25   Net ₺750,25\n"
                                                "Taken €50,00   Given back €0,00   Net €50,00"_s);
}

void TestTransactionsPage::walksByKeyboardFromListToDetailAndBack()
{
    Screen screen;
    for (const auto &order : {u"ONE"_s, u"TWO"_s, u"THREE"_s})
        screen.book.pay({.order = order});
    screen.open();
    screen.table()->setFocus();
    screen.key(Qt::Key_J);
    screen.key(Qt::Key_J);
    screen.key(Qt::Key_J);
    screen.key(Qt::Key_K);
    QCOMPARE(screen.table()->currentIndex().row(), 1);
    screen.key(Qt::Key_Down);
    QCOMPARE(screen.table()->currentIndex().row(), 2);
    screen.key(Qt::Key_J); // stays on the last row
    QCOMPARE(screen.table()->currentIndex().row(), 2);
    screen.key(Qt::Key_Return);
    QVERIFY(screen.detail()->isVisible());
    QVERIFY(!screen.table()->isVisible());
    QTRY_COMPARE(screen.text(u"detailOrder"_s), u"ONE"_s);
    screen.key(Qt::Key_Escape);
    QVERIFY(!screen.detail()->isVisible());
    QVERIFY(screen.table()->hasFocus());
    QCOMPARE(screen.table()->currentIndex().row(), 2);
}

void TestTransactionsPage::slashSearchesAndEscapeComesBack()
{
    Screen screen;
    screen.book.pay({});
    screen.open();
    screen.table()->setFocus();
    screen.key(Qt::Key_Slash);
    auto *search = screen.find<QLineEdit>(u"searchEdit"_s);
    QVERIFY(search->hasFocus());
    screen.key(Qt::Key_Slash); // now a letter like any other
    QCOMPARE(search->text(), u"/"_s);
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.table()->hasFocus());
}

void TestTransactionsPage::rAsksForARefundOfTheRow()
{
    Screen screen;
    screen.book.pay({.minorUnits = 7'700});
    screen.open();
    screen.table()->setFocus();
    screen.key(Qt::Key_J);
    screen.key(Qt::Key_R);
    QTRY_VERIFY(screen.dialog());
    QVERIFY(screen.dialog()->isVisible());
    QCOMPARE(screen.dialog()->findChild<QPushButton *>(u"actButton"_s)->text(), u"Refund ₺77,00"_s);
    screen.dialog()->close();
    QTRY_VERIFY(!screen.dialog());
}

void TestTransactionsPage::pressedTwiceOpensOneDialog()
{
    Screen screen;
    const QString payment = screen.book.pay({.minorUnits = 7'700});
    screen.open();
    screen.page->open(payment);
    screen.settle();
    auto *refund = screen.find<QPushButton>(u"refundButton"_s);
    QTRY_VERIFY(refund->isEnabled());
    refund->click();
    refund->click(); // before the journal has answered the first press
    QTRY_VERIFY(screen.dialog());
    refund->click();
    screen.settle();
    QCOMPARE(screen.page->findChildren<ui::RefundDialog *>().size(), 1);
    screen.dialog()->close();
    QTRY_VERIFY(!screen.dialog());
    refund->click();
    QTRY_VERIFY(screen.dialog());
}

void TestTransactionsPage::rOnADeclinedPaymentSaysWhyNot()
{
    Screen screen;
    screen.book.pay({.outcome = State::Declined});
    screen.open();
    screen.table()->setFocus();
    screen.key(Qt::Key_J);
    screen.key(Qt::Key_R);
    QTRY_VERIFY(screen.detail()->isVisible());
    QVERIFY(!screen.dialog());
    QTRY_COMPARE(screen.text(u"whyNotLabel"_s), u"There is no collected money to give back."_s);
    for (const auto &button : {u"undoButton"_s, u"refundButton"_s, u"cancelButton"_s})
        QVERIFY(!screen.find<QPushButton>(button)->isEnabled());
}

void TestTransactionsPage::cCopiesThePaymentIdAndControlCTheRow()
{
    Screen screen;
    const QString id = screen.book.pay({.order = u"S-7"_s, .minorUnits = 123'456});
    screen.open();
    screen.table()->setFocus();
    screen.key(Qt::Key_J);
    screen.key(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), screen.book.journal().reader().operation(id)->paymentId);
    screen.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains('\t'_L1));
    const QStringList cells = QGuiApplication::clipboard()->text().split('\t'_L1);
    QVERIFY(cells.contains(u"S-7"_s));
    QVERIFY(cells.contains(u"₺1.234,56"_s));
}

void TestTransactionsPage::aNewRecordKeepsSelectionAndPlace()
{
    Screen screen;
    screen.book.fill(60, 60s);
    screen.open();
    QTableView *table = screen.table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(40, 0));
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
    const QString order = screen.cell(40, 1);
    const int before = table->rowViewportPosition(40);
    QVERIFY(table->verticalScrollBar()->value() > 0);

    screen.tell(screen.book.pay({.order = u"NEW"_s}));
    QTRY_COMPARE(screen.cell(0, 1), u"NEW"_s);
    QCOMPARE(table->currentIndex().row(), 41);
    QCOMPARE(screen.cell(41, 1), order);
    QCOMPARE(table->rowViewportPosition(41), before);
    QVERIFY(table->selectionModel()->isRowSelected(41));
}

void TestTransactionsPage::aNewRecordOutsideTheFilterIsAnnounced()
{
    Screen screen;
    screen.book.pay({.outcome = State::Declined});
    screen.open();
    screen.find<ui::Tile>(u"declinedTile"_s)->click();
    screen.settle();
    screen.tell(screen.book.pay({}));
    auto *hidden = screen.find<ui::PlainLabel>(u"hiddenLabel"_s);
    QTRY_VERIFY(hidden->isVisible());
    QVERIFY(hidden->text().startsWith(u"1 new record"_s));
    QCOMPARE(screen.rows(), 1);
    screen.find<QPushButton>(u"clearFiltersButton"_s)->click();
    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(!hidden->isVisible());
}

void TestTransactionsPage::aRecordAfterMidnightBelongsToTheNewToday()
{
    Screen screen;
    screen.book.pay({.order = u"OLD"_s});
    screen.open();
    ui::ListFilter today;
    today.dates = ui::DatePreset::Today;
    screen.page->setFilter(today);
    screen.settle();
    QCOMPARE(screen.rows(), 1);
    screen.book.clock().advance(10h); // past midnight
    screen.tell(screen.book.pay({.order = u"NEW"_s}));
    screen.settle();
    QCOMPARE(screen.rows(), 1);
    QCOMPARE(screen.cell(0, 1), u"NEW"_s);
}

void TestTransactionsPage::theDetailFollowsTheJournal()
{
    Screen screen;
    const QString payment = screen.book.pay({.minorUnits = 10'000});
    screen.open();
    screen.page->open(payment);
    auto *chip = screen.find<ui::StatusChip>(u"detailChip"_s);
    QTRY_COMPARE(chip->chip().word, u"Paid"_s);
    QVERIFY(screen.find<QPushButton>(u"refundButton"_s)->isEnabled());
    QVERIFY(screen.find<QPushButton>(u"cancelButton"_s)->isEnabled());
    screen.tell(screen.book.refund(payment, 10'000));
    QTRY_COMPARE(chip->chip().word, u"Refunded"_s);
    QVERIFY(!screen.find<QPushButton>(u"refundButton"_s)->isEnabled());
}

void TestTransactionsPage::theFirstPaymentOpenedShowsItsItems()
{
    Screen screen;
    const QString payment = screen.book.pay({.items = 3});
    screen.open();
    screen.page->open(payment);
    auto *items = screen.find<QTableView>(u"itemTable"_s);
    QTRY_COMPARE(items->model()->rowCount(), 3);
    const auto lastLine = [items] { return items->visualRect(items->model()->index(2, 0)); };
    QTRY_VERIFY(!lastLine().isEmpty() && items->viewport()->rect().contains(lastLine()));
}

void TestTransactionsPage::anUnknownPaymentSaysWhatToDo()
{
    Screen screen;
    const QString payment = screen.book.pay({.outcome = State::Unknown});
    screen.open();
    screen.page->open(payment);
    QTRY_COMPARE(screen.text(u"guidanceTitle"_s), u"The result is not known yet."_s);
    QVERIFY(screen.text(u"guidanceText"_s).startsWith(u"Do not charge this order again."_s));
    QVERIFY(screen.find<QPushButton>(u"askNowButton"_s)->isVisible());
    QVERIFY(!screen.find<QPushButton>(u"undoButton"_s)->isEnabled());
    screen.book.settle(payment, State::Paid);
    screen.tell(payment);
    QTRY_VERIFY(!screen.find<QPushButton>(u"askNowButton"_s)->isVisible());
}

void TestTransactionsPage::theDetailStandsBesideTheListInAWideWindow()
{
    Screen screen;
    screen.book.pay({.order = u"ONE"_s});
    screen.book.pay({.order = u"TWO"_s});
    screen.open({1600, 900});
    screen.table()->setFocus();
    screen.table()->setCurrentIndex(screen.table()->model()->index(0, 0));
    screen.key(Qt::Key_Return);
    QVERIFY(screen.detail()->isVisible() && screen.table()->isVisible());
    QTRY_COMPARE(screen.text(u"detailOrder"_s), u"TWO"_s);
    screen.key(Qt::Key_J); // the detail follows the cursor
    QTRY_COMPARE(screen.text(u"detailOrder"_s), u"ONE"_s);
    screen.page->resize(1000, 700);
    QTRY_VERIFY(!screen.table()->isVisible());
    QVERIFY(screen.detail()->isVisible());
}

void TestTransactionsPage::filtersAreRememberedForTheNextStart()
{
    Screen screen;
    screen.book.pay({.outcome = State::Declined});
    screen.open();
    screen.find<ui::Tile>(u"declinedTile"_s)->click();
    screen.settle();
    screen.page.reset();
    screen.open();
    QVERIFY(screen.find<ui::Tile>(u"declinedTile"_s)->isChecked());
    QCOMPARE(screen.page->filter().groups, QSet<ui::StandingGroup>{ui::StandingGroup::Declined});
}

void TestTransactionsPage::anEmptyJournalSaysHowToFillIt()
{
    Screen screen;
    screen.open();
    QTRY_VERIFY(!screen.table()->isVisible());
    const auto labels = screen.page->findChildren<ui::PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const ui::PlainLabel *label) {
        return label->isVisible() && label->text() == u"No payments yet"_s;
    }));
    screen.tell(screen.book.pay({}));
    QTRY_VERIFY(screen.table()->isVisible());
    QCOMPARE(screen.rows(), 1);
}

void TestTransactionsPage::anEmptyResultNamesTheFilterAndClearsIt()
{
    Screen screen;
    screen.book.pay({});
    screen.open();
    ui::ListFilter filter;
    filter.groups = {ui::StandingGroup::Refunded};
    filter.text = u"nobody"_s;
    screen.page->setFilter(filter);
    QTRY_VERIFY(!screen.table()->isVisible());
    const auto labels = screen.page->findChildren<ui::PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const ui::PlainLabel *label) {
        return label->isVisible() && label->text().contains(u"Refunded · “nobody”"_s);
    }));
    for (QPushButton *button : screen.page->findChildren<QPushButton *>(u"emptyStateButton"_s)) {
        if (button->isVisible())
            button->click();
    }
    QTRY_VERIFY(screen.table()->isVisible());
}

void TestTransactionsPage::anUnreadableJournalIsSaidAndTriedAgain()
{
    Screen screen;
    const QString elsewhere = screen.folder.filePath(u"journal.vezne"_s);
    QFile garbage(elsewhere);
    QVERIFY(garbage.open(QFile::WriteOnly));
    garbage.write(QByteArray(8192, 'x'));
    garbage.close();
    screen.openOn(elsewhere, {1280, 800});
    QPushButton *again = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton *button : screen.page->findChildren<QPushButton *>(u"emptyStateButton"_s)) {
            if (button->isVisible() && button->text() == u"Try again"_s)
                again = button;
        }
        return again != nullptr;
    }());

    screen.book.pay({});
    QVERIFY(QFile::remove(elsewhere));
    QVERIFY(QFile::copy(screen.book.file(), elsewhere));
    again->click();
    QTRY_COMPARE(screen.rows(), 1);
    QVERIFY(screen.table()->isVisible());
}

void TestTransactionsPage::textsOfStrangersStayText()
{
    Screen screen;
    const QString hostile = u"<img src=file:///etc/passwd><b>PAID</b>"_s;
    const QString payment = screen.book.pay({.name = hostile, .note = hostile});
    screen.open();
    screen.page->open(payment);
    QTRY_COMPARE(screen.text(u"detailOrder"_s).isEmpty(), false);
    int shown = 0;
    for (const QLabel *label : screen.page->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        shown += label->text().contains(u"<b>PAID</b>"_s) ? 1 : 0;
    }
    QVERIFY(shown >= 2); // name and note, as they are
    for (const QWidget *widget : screen.page->findChildren<QWidget *>())
        QVERIFY(!Qt::mightBeRichText(widget->toolTip()));
}

void TestTransactionsPage::speaksTheOtherLanguageAtOnce()
{
    Screen screen;
    screen.book.pay({.minorUnits = 123'456});
    screen.open();
    QCOMPARE(screen.cell(0, 6), u"₺1.234,56"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(screen.page.get(), &change);
    QCOMPARE(screen.cell(0, 6), u"₺1,234.56"_s);
    QCOMPARE(screen.cell(0, 0), u"17 Sep 2026 14:05"_s);
    QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
}

void TestTransactionsPage::furtherFiltersApplyAndBecomeChips()
{
    Screen screen;
    screen.book.pay({.order = u"SMALL"_s, .minorUnits = 5'000, .bank = u"Akbank"_s, .family = u"Axess"_s});
    screen.book.pay({.order = u"BIG"_s, .minorUnits = 500'000, .installment = 3});
    screen.open();
    screen.find<QPushButton>(u"moreFiltersButton"_s)->click();
    auto *panel = screen.find<QWidget>(u"filterPanel"_s);
    QTRY_VERIFY(panel->isVisible());
    auto *banks = screen.find<QComboBox>(u"bankCombo"_s);
    QTRY_VERIFY(banks->findData(u"Akbank"_s) > 0);
    QVERIFY(banks->findData(u"Halkbank"_s) > 0);
    QTest::keyClicks(screen.find<QLineEdit>(u"leastAmountEdit"_s), u"1000"_s);
    screen.find<QPushButton>(u"applyFiltersButton"_s)->click();
    QVERIFY(!panel->isVisible());
    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.cell(0, 1), u"BIG"_s);
    auto *chip = screen.find<QAbstractButton>(u"amountChip"_s);
    QVERIFY(chip->isVisible());
    chip->click();
    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(screen.find<QLineEdit>(u"leastAmountEdit"_s)->text().isEmpty());
}

void TestTransactionsPage::aSavedViewKeepsTheDatesItDoesNotName()
{
    const ui::ListFilter present{.dates = ui::DatePreset::LastMonth, .paymentsOnly = true};
    const auto shipped = ui::SavedViews::shipped();
    QCOMPARE(shipped.size(), std::size_t(5));
    QCOMPARE(shipped[0].over(present).dates, ui::DatePreset::Today);
    QCOMPARE(shipped[2].over(present).dates, ui::DatePreset::LastMonth);
    QCOMPARE(shipped[2].over(present).groups, QSet<ui::StandingGroup>{ui::StandingGroup::Declined});
    QVERIFY(!shipped[2].over(present).paymentsOnly);
    // A hold lapses by itself, however old it is: its view shows all of them.
    QCOMPARE(shipped[4].over(present).dates, ui::DatePreset::AllTime);
    QCOMPARE(shipped[4].over(present).groups, QSet<ui::StandingGroup>{ui::StandingGroup::Reserved});
}

void TestTransactionsPage::ownViewsAreKeptRenamedAndDeleted()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::SavedViews views(&settings);
    views.add({u"Big"_s, {.text = u"Feyza"_s, .least = 100'000}});
    views.add({u"Axess"_s, {.family = u"Axess"_s}});
    views.rename(u"Big"_s, u"Above a thousand"_s);
    ui::SavedViews again(&settings);
    QCOMPARE(again.own().size(), std::size_t(2));
    QCOMPARE(again.own()[0].name, u"Above a thousand"_s);
    QCOMPARE(again.own()[0].filter, (ui::ListFilter{.least = 100'000})); // what was searched is not kept
    again.remove(u"Above a thousand"_s);
    QCOMPARE(ui::SavedViews(&settings).own().size(), std::size_t(1));
}

void TestTransactionsPage::columnsAndDensityAreChosenAndRemembered()
{
    Screen screen;
    screen.book.pay({});
    screen.open();
    auto *menu = screen.find<QMenu>(u"columnsMenu"_s);
    const auto actions = [&] {
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    };
    const auto named = [&](const QString &text) {
        const auto all = actions();
        return *std::ranges::find(all, text, &QAction::text);
    };
    QVERIFY(!screen.table()->isColumnHidden(ui::TransactionModel::Card));
    named(u"Card"_s)->trigger();
    QVERIFY(screen.table()->isColumnHidden(ui::TransactionModel::Card));
    named(u"Compact rows"_s)->trigger();
    QCOMPARE(screen.table()->rowHeight(0), ui::rowHeight(ui::RowDensity::Compact));
    screen.table()->horizontalHeader()->moveSection(1, 0);
    screen.page.reset();
    screen.open();
    QVERIFY(screen.table()->isColumnHidden(ui::TransactionModel::Card));
    QCOMPARE(screen.table()->rowHeight(0), ui::rowHeight(ui::RowDensity::Compact));
    QCOMPARE(screen.table()->horizontalHeader()->visualIndex(ui::TransactionModel::Order), 0);
}

void TestTransactionsPage::theFootAddsUpTheSelection()
{
    Screen screen;
    screen.book.pay({.minorUnits = 10'000});
    screen.book.refund(screen.book.pay({.minorUnits = 20'000}), 5'000);
    screen.open();
    auto *label = screen.find<ui::PlainLabel>(u"selectedTotalsLabel"_s);
    QVERIFY(!label->isVisible());
    screen.table()->selectAll();
    QTRY_COMPARE(label->text(), u"Taken ₺300,00   Given back ₺50,00   Net ₺250,00"_s);
    QCOMPARE(screen.text(u"selectedCountLabel"_s), u"3 selected"_s);
    QVERIFY(label->isVisible());
    screen.table()->clearSelection();
    QTRY_VERIFY(!label->isVisible());
}

void TestTransactionsPage::severalRowsAreCopiedAsATable()
{
    Screen screen;
    screen.book.pay({.order = u"ONE"_s, .minorUnits = 123'456, .name = u"=HYPERLINK(1)"_s});
    screen.book.pay({.order = u"TWO"_s});
    screen.open();
    screen.table()->setFocus();
    screen.table()->selectAll();
    screen.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split('\n'_L1).size(), 3);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n'_L1);
    QVERIFY(lines[0].startsWith(u"Time\tOrder"_s));
    QVERIFY(lines[1].contains(u"TWO"_s));
    QVERIFY(lines[2].contains(u"₺1.234,56"_s));
    QVERIFY(lines[2].contains(u"\t'=HYPERLINK"_s)); // a spreadsheet must not take it for a formula
}

void TestTransactionsPage::spaceShowsThePaymentAndTakesItAway()
{
    Screen screen;
    screen.book.pay({.order = u"ONE"_s});
    screen.open({1600, 900});
    screen.table()->setFocus();
    screen.key(Qt::Key_J);
    screen.key(Qt::Key_Space);
    QVERIFY(screen.detail()->isVisible());
    QVERIFY(screen.table()->hasFocus());
    screen.key(Qt::Key_Space);
    QVERIFY(!screen.detail()->isVisible());
}

void TestTransactionsPage::clickingAHeaderSorts()
{
    Screen screen;
    screen.book.pay({.order = u"BIG"_s, .minorUnits = 90'000});
    screen.book.pay({.order = u"SMALL"_s, .minorUnits = 1'000});
    screen.book.pay({.order = u"MIDDLE"_s, .minorUnits = 5'000});
    screen.open();
    screen.table()->sortByColumn(ui::TransactionModel::Amount, Qt::DescendingOrder);
    QTRY_COMPARE(screen.cell(0, 1), u"BIG"_s);
    QCOMPARE(screen.cell(2, 1), u"SMALL"_s);
}

VEZNE_TEST(TestTransactionsPage)
#include "tst_transactionspage.moc"
