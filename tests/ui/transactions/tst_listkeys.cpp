// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the list does without a mouse.
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

#include "tests/support/people.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/listscreen.h"
#include "ui/payment/operationtext.h"
#include "ui/transactions/transactionmodel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using test::ListScreen;

class TestListKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void walksByKeyboardFromListToDetailAndBack();
    void slashSearchesAndEscapeComesBack();
    void rAsksForARefundOfTheRow();
    void downAndEnterLeadFromTheSearchToTheList();
    void rOnSeveralRowsOpensTheWorkbenchWithThem();
    void rOnSeveralRowsSaysWhyNotToWhoMayNotRefundThem();
    void everyWordOfARowsKindIsWhole();
    void theHeadOfAColumnThatComesBackIsWhole();
    void pressedTwiceOpensOneDialog();
    void rOnADeclinedPaymentSaysWhyNot();
    void cCopiesThePaymentIdAndControlCTheRow();
    void spaceShowsThePaymentAndTakesItAway();
    void severalRowsAreCopiedAsATable();
};

void TestListKeys::walksByKeyboardFromListToDetailAndBack()
{
    ListScreen screen;
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

void TestListKeys::downAndEnterLeadFromTheSearchToTheList()
{
    ListScreen screen;
    screen.book.pay({});
    screen.open();
    auto *search = screen.find<QLineEdit>(u"searchEdit"_s);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        search->setFocus();
        QTest::keyClick(search, key);
        QVERIFY(screen.table()->hasFocus());
    }
}

void TestListKeys::slashSearchesAndEscapeComesBack()
{
    ListScreen screen;
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

void TestListKeys::rAsksForARefundOfTheRow()
{
    ListScreen screen;
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

void TestListKeys::rOnSeveralRowsOpensTheWorkbenchWithThem()
{
    ListScreen screen;
    for (const auto &order : {u"ONE"_s, u"TWO"_s, u"THREE"_s})
        screen.book.pay({.order = order});
    screen.open();
    screen.table()->setFocus();
    screen.table()->selectRow(0);
    screen.key(Qt::Key_Down, Qt::ShiftModifier);
    screen.key(Qt::Key_R);
    const auto bench = [&] { return screen.find<QDialog>(u"refundBench"_s); };
    QTRY_VERIFY(bench());
    const QAbstractItemModel *rows = bench()->findChild<QTableView *>(u"benchTable"_s)->model();
    QTRY_COMPARE(rows->rowCount(), 2);
    QSet<QString> orders;
    for (int row = 0; row < rows->rowCount(); ++row)
        orders.insert(rows->index(row, 0).data().toString());
    QCOMPARE(orders, (QSet<QString>{u"THREE"_s, u"TWO"_s}));
    QVERIFY(!screen.dialog());
}

void TestListKeys::rOnSeveralRowsSaysWhyNotToWhoMayNotRefundThem()
{
    ListScreen screen;
    for (const auto &order : {u"ONE"_s, u"TWO"_s})
        screen.book.pay({.order = order});
    screen.open();
    test::hire(screen.till->roster());
    test::signIn(screen.till->roster(), u"Ayşe"_s, test::cashierPin);
    screen.table()->setFocus();
    screen.table()->selectAll();
    screen.key(Qt::Key_R);
    QTRY_COMPARE(screen.text(u"listNotice"_s),
                 u"You cannot refund several payments at once. Choose one to ask for its refund."_s);
    QVERIFY(!screen.find<QDialog>(u"refundBench"_s));
    QVERIFY(!screen.dialog());
}

void TestListKeys::everyWordOfARowsKindIsWhole()
{
    ListScreen screen;
    screen.book.pay({});
    screen.open({1096, 706}); // what a window of 1280 by 800 leaves the page
    const int column = ui::TransactionModel::Kind;
    QVERIFY(!screen.table()->isColumnHidden(column));
    for (const journal::Kind kind : journal::allKinds) {
        const int width = screen.table()->fontMetrics().horizontalAdvance(ui::kindWord(kind));
        QVERIFY2(screen.table()->columnWidth(column) > width, qPrintable(ui::kindWord(kind)));
    }
}

void TestListKeys::theHeadOfAColumnThatComesBackIsWhole()
{
    ListScreen screen;
    screen.book.pay({});
    screen.open({640, 706});
    const int column = ui::TransactionModel::Installment;
    QVERIFY(screen.table()->isColumnHidden(column)); // no room for it
    screen.page->resize(1096, 706);
    QTRY_VERIFY(!screen.table()->isColumnHidden(column));
    const QString head = screen.table()->model()->headerData(column, Qt::Horizontal).toString();
    QVERIFY(screen.table()->columnWidth(column) > screen.table()->fontMetrics().horizontalAdvance(head));
}

void TestListKeys::pressedTwiceOpensOneDialog()
{
    ListScreen screen;
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

void TestListKeys::rOnADeclinedPaymentSaysWhyNot()
{
    ListScreen screen;
    screen.book.pay({.outcome = State::Declined});
    screen.open();
    screen.table()->setFocus();
    screen.key(Qt::Key_J);
    screen.key(Qt::Key_R);
    QTRY_VERIFY(screen.detail() && screen.detail()->isVisible());
    QVERIFY(!screen.dialog());
    QTRY_COMPARE(screen.text(u"whyNotLabel"_s), u"There is no collected money to give back."_s);
    for (const auto &button : {u"undoButton"_s, u"refundButton"_s, u"cancelButton"_s})
        QVERIFY(!screen.find<QPushButton>(button)->isEnabled());
}

void TestListKeys::cCopiesThePaymentIdAndControlCTheRow()
{
    ListScreen screen;
    const QString id = screen.book.pay({.order = u"S-7"_s, .minorUnits = 123'456});
    screen.open();
    screen.table()->setFocus();
    screen.key(Qt::Key_J);
    screen.key(Qt::Key_C);
    const QString number = screen.book.journal().reader().operation(id)->paymentId;
    QCOMPARE(QGuiApplication::clipboard()->text(), number);
    QCOMPARE(screen.text(u"rowCountLabel"_s), u"Copied: "_s + number);
    screen.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains('\t'_L1));
    QCOMPARE(screen.text(u"rowCountLabel"_s), u"1 record(s) copied"_s);
    const QStringList cells = QGuiApplication::clipboard()->text().split('\t'_L1);
    QVERIFY(cells.contains(u"S-7"_s));
    QVERIFY(cells.contains(u"₺1.234,56"_s));
}

void TestListKeys::spaceShowsThePaymentAndTakesItAway()
{
    ListScreen screen;
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

void TestListKeys::severalRowsAreCopiedAsATable()
{
    ListScreen screen;
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

VEZNE_TEST(TestListKeys)
#include "tst_listkeys.moc"
