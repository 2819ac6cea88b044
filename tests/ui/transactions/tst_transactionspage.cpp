// SPDX-License-Identifier: GPL-3.0-or-later
// The list and one payment beside it: what is shown, counted, added up, and follows the journal.
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include "tests/support/postgres.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/listscreen.h"
#include "ui/kit/statuschip.h"
#include "ui/transactions/itemmodel.h"
#include "ui/transactions/transactionmodel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using test::ListScreen;

class TestTransactionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void tilesCountWhatTheJournalHolds();
    void theFootAddsUpPerCurrency();
    void aNewRecordKeepsSelectionAndPlace();
    void theDetailFollowsTheJournal();
    void theFirstPaymentOpenedShowsItsItems();
    void nothingOfACancelledPaymentIsPaidOut();
    void anUnknownPaymentSaysWhatToDo();
    void theDetailStandsBesideTheListInAWideWindow();
    void anEmptyJournalSaysHowToFillIt();
    void anUnreadableJournalIsSaidAndTriedAgain();
    void textsOfStrangersStayText();
    void speaksTheOtherLanguageAtOnce();
    void theFootAddsUpTheSelection();
    void clickingAHeaderSorts();
    void theFirstClickOnAmountsShowsTheLargestFirst();
    void aRowThatMovesAboveKeepsThePlace();
};

void TestTransactionsPage::tilesCountWhatTheJournalHolds()
{
    ListScreen screen;
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

void TestTransactionsPage::theFootAddsUpPerCurrency()
{
    ListScreen screen;
    screen.book.refund(screen.book.pay({.minorUnits = 100'050}), 25'025);
    screen.book.cancel(screen.book.pay({.minorUnits = 10'000}));
    screen.book.pay({.minorUnits = 99'999, .outcome = State::Declined});
    screen.book.pay({.minorUnits = 5'000, .currency = Currency::EUR});
    screen.open();
    QTRY_COMPARE(screen.text(u"totalsLabel"_s), u"Taken ₺1.100,50   Given back ₺350,25   Net ₺750,25\n"
                                                "Taken €50,00   Given back €0,00   Net €50,00"_s);
}

void TestTransactionsPage::aNewRecordKeepsSelectionAndPlace()
{
    ListScreen screen;
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

void TestTransactionsPage::theDetailFollowsTheJournal()
{
    ListScreen screen;
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
    ListScreen screen;
    const QString payment = screen.book.pay({.items = 3});
    screen.open();
    screen.page->open(payment);
    auto *items = screen.find<QTableView>(u"itemTable"_s);
    QTRY_COMPARE(items->model()->rowCount(), 3);
    const auto lastLine = [items] { return items->visualRect(items->model()->index(2, 0)); };
    QTRY_VERIFY(!lastLine().isEmpty() && items->viewport()->rect().contains(lastLine()));
}

void TestTransactionsPage::nothingOfACancelledPaymentIsPaidOut()
{
    ListScreen screen;
    const QString payment = screen.book.pay({.minorUnits = 10'000});
    screen.book.cancel(payment);
    screen.open();
    screen.page->open(payment);
    const auto *items = screen.find<QTableView>(u"itemTable"_s)->model();
    QTRY_COMPARE(items->rowCount(), 1);
    const auto cell = [items](int column) { return items->index(0, column).data().toString(); };
    QCOMPARE(cell(ui::ItemModel::Payout), QString());
    QCOMPARE(cell(ui::ItemModel::PayoutDate), QString());
    QCOMPARE(cell(ui::ItemModel::Left), u"₺0,00"_s);
}

void TestTransactionsPage::anUnknownPaymentSaysWhatToDo()
{
    ListScreen screen;
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
    ListScreen screen;
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

void TestTransactionsPage::anEmptyJournalSaysHowToFillIt()
{
    ListScreen screen;
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

void TestTransactionsPage::anUnreadableJournalIsSaidAndTriedAgain()
{
    if (test::isOnSharedBook())
        QSKIP("a file is copied");
    ListScreen screen;
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
    ListScreen screen;
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
    ListScreen screen;
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

void TestTransactionsPage::theFootAddsUpTheSelection()
{
    ListScreen screen;
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

void TestTransactionsPage::clickingAHeaderSorts()
{
    ListScreen screen;
    screen.book.pay({.order = u"BIG"_s, .minorUnits = 90'000});
    screen.book.pay({.order = u"SMALL"_s, .minorUnits = 1'000});
    screen.book.pay({.order = u"MIDDLE"_s, .minorUnits = 5'000});
    screen.open();
    screen.table()->sortByColumn(ui::TransactionModel::Amount, Qt::DescendingOrder);
    QTRY_COMPARE(screen.cell(0, 1), u"BIG"_s);
    QCOMPARE(screen.cell(2, 1), u"SMALL"_s);
}

void TestTransactionsPage::theFirstClickOnAmountsShowsTheLargestFirst()
{
    ListScreen screen;
    screen.book.pay({.order = u"SMALL"_s, .minorUnits = 1'000});
    screen.book.pay({.order = u"BIG"_s, .minorUnits = 90'000});
    screen.book.pay({.order = u"MIDDLE"_s, .minorUnits = 5'000});
    screen.open();
    QHeaderView *header = screen.table()->horizontalHeader();
    const auto click = [&](int column) {
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    click(ui::TransactionModel::Amount);
    QTRY_COMPARE(screen.cell(0, 1), u"BIG"_s);
    click(ui::TransactionModel::Amount);
    QTRY_COMPARE(screen.cell(0, 1), u"SMALL"_s);
    click(ui::TransactionModel::Order); // texts begin with A
    QTRY_COMPARE(screen.cell(0, 1), u"BIG"_s);
    click(ui::TransactionModel::Time);
    QTRY_COMPARE(screen.cell(0, 1), u"MIDDLE"_s); // the newest
}

void TestTransactionsPage::aRowThatMovesAboveKeepsThePlace()
{
    ListScreen screen;
    const QString pending = screen.book.pay({.outcome = State::Unknown});
    for (int i = 0; i < 60; ++i)
        screen.book.pay({.outcome = i % 2 == 0 ? State::Declined : State::Paid});
    screen.open();
    QTableView *table = screen.table();
    table->sortByColumn(ui::TransactionModel::Status, Qt::AscendingOrder);
    screen.settle();
    const QAbstractItemModel *model = table->model();
    const auto rowOf = [&](const QString &id) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(ui::TransactionModel::IdRole).toString() == id)
                return row;
        }
        return -1;
    };
    QTRY_COMPARE(rowOf(pending), 60); // declined, paid, pending
    table->scrollTo(model->index(45, 0), QAbstractItemView::PositionAtCenter);
    const QPersistentModelIndex read = model->index(45, 0);
    const int before = table->rowViewportPosition(45);
    QVERIFY(table->verticalScrollBar()->value() > 0);
    screen.book.settle(pending, State::Declined);
    screen.tell(pending);
    QTRY_VERIFY(rowOf(pending) < 31);
    QCOMPARE(read.row(), 46);
    QCOMPARE(table->rowViewportPosition(46), before);
}

VEZNE_TEST(TestTransactionsPage)
#include "tst_transactionspage.moc"
