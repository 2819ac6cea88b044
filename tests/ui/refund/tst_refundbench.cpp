// SPDX-License-Identifier: GPL-3.0-or-later
// The refund bench over a real sandbox: dry run, consent, run, stop, and taking up what was interrupted.
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/support/people.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/passwordedit.h"
#include "ui/kit/plainlabel.h"
#include "ui/refund/bench/refundbench.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::test;

namespace {

struct Bench
{
    explicit Bench(Shop &shop)
        : dialog(shop.reader(), shop.till(), shop.clock())
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog.findChild<QPushButton *>(name);
    }
    [[nodiscard]] QPushButton *act() const { return button(u"benchActButton"_s); }
    [[nodiscard]] QString label(const QString &name) const
    {
        return dialog.findChild<ui::PlainLabel *>(name)->text();
    }
    [[nodiscard]] QAbstractItemModel *rows() const
    {
        return dialog.findChild<QTableView *>(u"benchTable"_s)->model();
    }
    [[nodiscard]] QString result(int row) const
    {
        return rows()->index(row, rows()->columnCount() - 1).data().toString();
    }

    ui::RefundBench dialog;
};

} // namespace

class TestRefundBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void theSelectionIsTriedDryAndThenGivenBack()
    {
        Shop shop;
        const QString first = shop.pay(10'000);
        const QString second = shop.pay(5'000);
        Bench bench(shop);
        bench.dialog.planSelection({first, second});
        QTRY_COMPARE(bench.rows()->rowCount(), 2);
        QCOMPARE(bench.result(0), u"Will be cancelled"_s);
        QCOMPARE(bench.act()->text(), u"Give ₺150,00 back"_s);
        QCOMPARE(shop.sandbox().requestCount(u"/payment/cancel"_s), 0);
        bench.act()->click();
        QTRY_VERIFY(bench.label(u"benchLead"_s).startsWith(u"Every payment was tried"_s));
        QCOMPARE(shop.sandbox().requestCount(u"/payment/cancel"_s), 2);
        QVERIFY(shop.file(first).payment.cancelled && shop.file(second).payment.cancelled);
        QVERIFY(!shop.journal().reader().batches().open()->has_value());
        QVERIFY(!bench.act()->isVisible());
    }

    void aFileSaysWhyARowCannot()
    {
        Shop shop;
        const QString payment = shop.pay(10'000);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"iade.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Sipariş;Tutar\n" + shop.file(payment).payment.orderId.toUtf8() + ";25,50\nS-none;1\n");
        file.close();
        Bench bench(shop);
        bench.dialog.planFile(file.fileName());
        QTRY_COMPARE(bench.rows()->rowCount(), 2);
        QCOMPARE(bench.result(1), u"Line 3: no such payment"_s);
        QVERIFY(bench.label(u"benchTotals"_s).contains(u"₺25,50"_s));
        bench.act()->click();
        QTRY_COMPARE(bench.label(u"benchLead"_s).left(5), u"Every"_s);
        QCOMPARE(shop.file(payment).payment.refunded, Money(2'550, Currency::TRY));

        Bench again(shop); // the same list asks first
        again.dialog.planFile(file.fileName());
        QTRY_VERIFY(again.dialog.findChild<QCheckBox *>(u"benchAgainCheck"_s)->isVisible());
        QVERIFY(!again.act()->isEnabled());
        again.dialog.findChild<QCheckBox *>(u"benchAgainCheck"_s)->setChecked(true);
        QVERIFY(again.act()->isEnabled());
    }

    void anEmptyBenchSaysHowToFillIt()
    {
        Shop shop;
        const QString payment = shop.pay(10'000);
        Bench bench(shop);
        auto *empty = bench.dialog.findChild<ui::EmptyState *>(u"benchEmpty"_s);
        auto *table = bench.dialog.findChild<QTableView *>(u"benchTable"_s);
        QTRY_VERIFY(empty->isVisible() && !table->isVisible());
        QCOMPARE(bench.act()->text(), u"Give back"_s);
        bench.dialog.planSelection({payment});
        QTRY_COMPARE(bench.rows()->rowCount(), 1);
        QVERIFY(table->isVisible() && !empty->isVisible());
        table->selectRow(0);
        bench.button(u"benchRemoveButton"_s)->click();
        QVERIFY(empty->isVisible());
    }

    void aLongReasonStaysOnItsLineAndIsWholeInItsTip()
    {
        Shop shop;
        const QString payment = shop.pay(10'000);
        Bench bench(shop);
        bench.dialog.planSelection({payment, payment});
        QTRY_COMPARE(bench.rows()->rowCount(), 2);
        const auto *table = bench.dialog.findChild<QTableView *>(u"benchTable"_s);
        QVERIFY(!table->wordWrap());
        const QModelIndex reason = bench.rows()->index(1, bench.rows()->columnCount() - 1);
        QCOMPARE(reason.data().toString(), u"Already in the list"_s);
        QCOMPARE(reason.data(Qt::ToolTipRole).toString(), u"Already in the list"_s);
    }

    void whatIsInterruptedIsTakenUpAndNothingIsDoneTwice()
    {
        Shop shop;
        QStringList payments;
        for (int i = 0; i < 4; ++i)
            payments.append(shop.pay(10'000));
        {
            Bench bench(shop);
            bench.dialog.planSelection(payments);
            QTRY_COMPARE(bench.rows()->rowCount(), 4);
            bench.act()->click();
            QTRY_VERIFY(shop.sandbox().requestCount(u"/payment/cancel"_s) >= 1);
        } // the window is gone; what was sent goes on
        QTRY_VERIFY(shop.file(payments[0]).payment.cancelled);
        const int before = shop.sandbox().requestCount(u"/payment/cancel"_s);
        QVERIFY(before < 4);

        Bench bench(shop);
        QTRY_VERIFY(bench.button(u"benchDiscardButton"_s)->isVisible());
        QCOMPARE(bench.rows()->rowCount(), 4);
        bench.act()->click();
        QTRY_VERIFY(bench.label(u"benchLead"_s).startsWith(u"Every payment was tried"_s));
        for (const QString &payment : std::as_const(payments))
            QVERIFY(shop.file(payment).payment.cancelled);
        QCOMPARE(shop.sandbox().requestCount(u"/payment/cancel"_s), 4);
    }

    void theRestOfAnInterruptedRunCanBeGivenUp()
    {
        Shop shop;
        const QString payment = shop.pay(10'000);
        QVERIFY(shop.till().beginBatch({.source = u"selection"_s,
                                        .reason = u"buyer_request"_s,
                                        .rows = {{.payment = payment,
                                                  .amount = Money(100, Currency::TRY),
                                                  .left = Money(10'000, Currency::TRY)}}}));
        Bench bench(shop);
        QTRY_VERIFY(bench.button(u"benchDiscardButton"_s)->isVisible());
        bench.button(u"benchDiscardButton"_s)->click();
        QVERIFY(!bench.dialog.isVisible());
        QVERIFY(!shop.journal().reader().batches().open()->has_value());
        QVERIFY(shop.file(payment).changes.empty());
    }

    void theFirstUncertainRowHaltsTheRun()
    {
        Shop shop;
        const QStringList payments{shop.pay(10'000), shop.pay(10'000)};
        QVERIFY(shop.sandbox().fault(u"/payment/cancel"_s, u"drop-after-commit"_s));
        Bench bench(shop);
        bench.dialog.planSelection(payments);
        QTRY_COMPARE(bench.rows()->rowCount(), 2);
        bench.act()->click();
        QTRY_VERIFY(bench.label(u"benchLead"_s).startsWith(u"Halted"_s));
        QCOMPARE(shop.sandbox().requestCount(u"/payment/cancel"_s), 1);
        QVERIFY(shop.journal().reader().batches().open()->has_value());
    }

    void aboveTheLimitTwoPersonsAgreeOnce()
    {
        Shop shop;
        hire(shop.till().roster());
        const QStringList payments{shop.pay(600'000), shop.pay(600'000)}; // each below, together above
        signIn(shop.till().roster(), u"Ayşe"_s, cashierPin);
        {
            Bench bench(shop);
            bench.dialog.planSelection(payments);
            QTRY_COMPARE(bench.rows()->rowCount(), 2);
            QVERIFY(!bench.act()->isEnabled()); // a cashier asks, one payment at a time
        }
        signIn(shop.till().roster(), u"Fatma"_s, financePassword);
        Bench bench(shop);
        bench.dialog.planSelection(payments);
        QTRY_COMPARE(bench.rows()->rowCount(), 2);
        auto *second = bench.dialog.findChild<QComboBox *>(u"secondCombo"_s);
        QVERIFY(second->isVisible());
        second->setCurrentIndex(second->findData(u"Hakan"_s));
        for (const QString &field : {u"ownSecret"_s, u"secondSecret"_s}) {
            QVERIFY(!bench.act()->isEnabled());
            auto *edit = bench.dialog.findChild<QWidget *>(field)->findChild<ui::PasswordEdit *>();
            edit->wipe();
            type(edit, QString::fromLatin1(financePassword));
        }
        bench.act()->click();
        QTRY_VERIFY(bench.label(u"benchLead"_s).startsWith(u"Every payment was tried"_s));
        QCOMPARE(shop.sandbox().requestCount(u"/payment/cancel"_s), 2);
    }
};

VEZNE_TEST(TestRefundBench)
#include "tst_refundbench.moc"
