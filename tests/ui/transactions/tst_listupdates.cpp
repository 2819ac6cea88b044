// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a list that is being read when the journal goes on.
#include "tests/support/suite.h"
#include "tests/support/widgets/listmodel.h"
#include "ui/kit/palette.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using test::ListModel;
using ui::TransactionModel;

class TestListUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void aRecordThatComesMeanwhileNeitherShiftsNorRepeatsRows();
    void aNewRecordGoesWhereTheOrderPutsIt_data();
    void aNewRecordGoesWhereTheOrderPutsIt();
    void aRowWhoseSortedValueChangesGoesWhereTheOrderPutsIt();
    void whatComesWhileRowsAreBeingSortedIsThereAfterwards();
    void aNewRecordComesOnTop();
    void aNewRecordOutsideTheFilterIsCountedUntilTheNextLoad();
    void aSettledRowTurnsInPlace();
    void aRefundChangesItsPaymentsRow();
    void aRowThatLeavesTheFilterStaysUntilTheNextLoad();
    void anOlderRowThatIsNotHereIsReadFreshLater();
    void aLaterLoadWinsOverAnEarlierOne();
};

void TestListUpdates::aRecordThatComesMeanwhileNeitherShiftsNorRepeatsRows()
{
    ListModel bench;
    bench.book.fill(150, 60s);
    bench.startUntested();
    QSignalSpy completed(bench.model.get(), &TransactionModel::completed);
    bench.model->load({});
    const QString fresh = bench.book.pay({.order = u"NEW"_s});
    bench.model->update(fresh);
    QVERIFY(completed.wait());
    const int all = int(bench.book.journal().reader().page({}, std::nullopt, 100'000)->size());
    QTRY_COMPARE(bench.model->rowCount(), all);
    const QStringList ids = bench.ids();
    QCOMPARE(ids.first(), fresh);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestListUpdates::aNewRecordGoesWhereTheOrderPutsIt_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("orders");
    const auto rising = Qt::AscendingOrder;
    const auto falling = Qt::DescendingOrder;
    QTest::newRow("amount, rising") << int(TransactionModel::Amount) << rising
                                    << QStringList{u"B"_s, u"NEW"_s, u"A"_s, u"C"_s};
    QTest::newRow("amount, falling") << int(TransactionModel::Amount) << falling
                                     << QStringList{u"C"_s, u"NEW"_s, u"A"_s, u"B"_s};
    QTest::newRow("customers as Turkish orders them")
        << int(TransactionModel::Customer) << rising << QStringList{u"B"_s, u"NEW"_s, u"C"_s, u"A"_s};
    QTest::newRow("oldest first") << int(TransactionModel::Time) << rising
                                  << QStringList{u"A"_s, u"B"_s, u"C"_s, u"NEW"_s};
    QTest::newRow("equal keys stay newest first")
        << int(TransactionModel::Actor) << rising << QStringList{u"NEW"_s, u"C"_s, u"B"_s, u"A"_s};
}

void TestListUpdates::aNewRecordGoesWhereTheOrderPutsIt()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QStringList, orders);
    ListModel bench;
    bench.book.pay({.order = u"A"_s, .minorUnits = 2'000, .name = u"Umut"_s});
    bench.book.pay({.order = u"B"_s, .minorUnits = 1'000, .name = u"Cem"_s});
    bench.book.pay({.order = u"C"_s, .minorUnits = 30'000, .name = u"Izgara"_s});
    bench.start();
    QSignalSpy completed(bench.model.get(), &TransactionModel::completed);
    bench.model->sort(column, direction);
    QVERIFY(completed.wait());
    QSignalSpy inserted(bench.model.get(), &TransactionModel::rowsInserted);
    bench.update(bench.book.pay({.order = u"NEW"_s, .minorUnits = 2'000, .name = u"Çelik"_s}), inserted);
    QStringList found;
    for (int row = 0; row < bench.model->rowCount(); ++row)
        found.append(bench.at(row).orderId);
    QCOMPARE(found, orders);
}

void TestListUpdates::aRowWhoseSortedValueChangesGoesWhereTheOrderPutsIt()
{
    ListModel bench;
    const QString pending = bench.book.pay({.outcome = State::Unknown});
    bench.book.fill(40, 60s);
    bench.start();
    QSignalSpy completed(bench.model.get(), &TransactionModel::completed);
    bench.model->sort(TransactionModel::Status, Qt::AscendingOrder);
    QVERIFY(completed.wait());
    const QPersistentModelIndex index = bench.model->index(bench.rowOf(pending), 0);
    QSignalSpy moved(bench.model.get(), &TransactionModel::rowsMoved);
    bench.book.settle(pending, State::Declined);
    bench.update(pending, moved);
    QCOMPARE(index.row(), bench.rowOf(pending));
    QCOMPARE(bench.at(index.row()).state, State::Declined);
    const QStringList followed = bench.ids();
    bench.load({}); // sorts everything
    QCOMPARE(followed, bench.ids());
}

void TestListUpdates::whatComesWhileRowsAreBeingSortedIsThereAfterwards()
{
    ListModel bench;
    bench.book.fill(20, 60s);
    bench.start();
    QSignalSpy completed(bench.model.get(), &TransactionModel::completed);
    bench.model->sort(TransactionModel::Amount, Qt::AscendingOrder);
    const QString fresh = bench.book.pay({.minorUnits = 9'000'000});
    bench.model->update(fresh);
    QVERIFY(completed.wait());
    const int all = int(bench.book.journal().reader().page({}, std::nullopt, 100'000)->size());
    QTRY_COMPARE(bench.model->rowCount(), all);
    QCOMPARE(bench.at(all - 1).id, fresh);
}

void TestListUpdates::aNewRecordComesOnTop()
{
    ListModel bench;
    bench.book.fill(5, 60s);
    bench.start();
    const int before = bench.model->rowCount();
    QSignalSpy inserted(bench.model.get(), &TransactionModel::rowsInserted);
    const QString fresh = bench.book.pay({.outcome = State::Sending});
    bench.update(fresh, inserted);
    QCOMPARE(bench.model->rowCount(), before + 1);
    QCOMPARE(bench.at(0).id, fresh);
    QCOMPARE(bench.model->hiddenCount(), 0);
}

void TestListUpdates::aNewRecordOutsideTheFilterIsCountedUntilTheNextLoad()
{
    ListModel bench;
    bench.book.pay({.outcome = State::Declined});
    bench.start({.standings = {journal::Standing::Declined}});
    QSignalSpy hidden(bench.model.get(), &TransactionModel::hiddenCountChanged);
    const QString paid = bench.book.pay({});
    bench.update(paid, hidden);
    QCOMPARE(bench.model->rowCount(), 1);
    QCOMPARE(bench.model->hiddenCount(), 1);

    // Told twice of the same record, it still is one; an old record that changes is none.
    const QString refund = bench.book.refund(paid, 100);
    bench.update(refund, hidden);
    QCOMPARE(bench.model->hiddenCount(), 2);

    bench.load({});
    QCOMPARE(bench.model->hiddenCount(), 0);
    QCOMPARE(bench.model->rowCount(), 3);
}

void TestListUpdates::aSettledRowTurnsInPlace()
{
    ListModel bench;
    const QString pending = bench.book.pay({.outcome = State::Unknown});
    bench.book.fill(3, 60s);
    bench.start();
    const int row = bench.rowOf(pending);
    QCOMPARE(row, bench.model->rowCount() - 1);
    const QPersistentModelIndex index = bench.model->index(row, TransactionModel::Status);
    QCOMPARE(index.data(TransactionModel::ToneRole).toInt(), int(ui::Tone::Waiting));

    QSignalSpy changed(bench.model.get(), &TransactionModel::dataChanged);
    bench.book.settle(pending, State::Paid);
    bench.update(pending, changed);
    QCOMPARE(index.row(), row);
    QCOMPARE(index.data(TransactionModel::ToneRole).toInt(), int(ui::Tone::Success));
}

void TestListUpdates::aRefundChangesItsPaymentsRow()
{
    ListModel bench;
    const QString payment = bench.book.pay({.minorUnits = 10'000});
    bench.start();
    QSignalSpy changed(bench.model.get(), &TransactionModel::dataChanged);
    const QString refund = bench.book.refund(payment, 10'000);
    bench.update(refund, changed);
    QCOMPARE(bench.model->rowCount(), 2);
    QCOMPARE(bench.model->index(bench.rowOf(payment), 0).data(TransactionModel::StandingRole).toInt(),
             int(journal::Standing::Refunded));
}

void TestListUpdates::aRowThatLeavesTheFilterStaysUntilTheNextLoad()
{
    ListModel bench;
    const QString pending = bench.book.pay({.outcome = State::Unknown});
    const journal::Filter filter{.standings = {journal::Standing::Pending}};
    bench.start(filter);
    QSignalSpy changed(bench.model.get(), &TransactionModel::dataChanged);
    bench.book.settle(pending, State::Paid);
    bench.update(pending, changed);
    QCOMPARE(bench.ids(), QStringList{pending});
    QCOMPARE(bench.model->hiddenCount(), 0);
    bench.load(filter);
    QCOMPARE(bench.model->rowCount(), 0);
}

void TestListUpdates::anOlderRowThatIsNotHereIsReadFreshLater()
{
    ListModel bench;
    const QString oldest = bench.book.pay({.outcome = State::Unknown});
    bench.book.fill(220, 60s);
    bench.start();
    const int row = bench.rowOf(oldest);
    QVERIFY(row > 0 && !bench.model->at(row));
    bench.book.settle(oldest, State::Paid);
    bench.model->update(oldest);
    QCOMPARE(bench.at(row).id, oldest);
    QTRY_COMPARE(bench.at(row).state, State::Paid);
}

void TestListUpdates::aLaterLoadWinsOverAnEarlierOne()
{
    ListModel bench;
    bench.book.pay({.name = u"Ali"_s});
    bench.book.pay({.name = u"Veli"_s});
    bench.start();
    QSignalSpy loaded(bench.model.get(), &TransactionModel::loaded);
    bench.model->load({.text = u"ali"_s});
    bench.model->load({.text = u"veli"_s});
    QVERIFY(loaded.wait());
    QCOMPARE(bench.names(), QStringList{u"Veli Yılmaz"_s});
    QTest::qWait(0);
    QCOMPARE(loaded.count(), 1);
}

VEZNE_TEST(TestListUpdates)
#include "tst_listupdates.moc"
