// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/transactions/transactionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/journalbuilder.h"
#include "ui/kit/palette.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using test::JournalBuilder;
using ui::TransactionModel;

namespace {

/// A model over a journal of its own.
struct Bench
{
    JournalBuilder book;
    std::unique_ptr<journal::ReaderThread> reader;
    std::unique_ptr<TransactionModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    /// Under the eyes of a model tester, which fetches more whenever it can.
    void start(const journal::Filter &filter = {})
    {
        startUntested();
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(filter);
    }

    void startUntested()
    {
        reader = std::make_unique<journal::ReaderThread>(book.file());
        model = std::make_unique<TransactionModel>(*reader);
    }

    void load(const journal::Filter &filter)
    {
        QSignalSpy completed(model.get(), &TransactionModel::completed);
        model->load(filter);
        QVERIFY(completed.wait());
    }

    /// The row, read if need be.
    [[nodiscard]] journal::Operation at(int row) const
    {
        (void)model->index(row, 0).data();
        if (!QTest::qWaitFor([&] { return model->at(row) != nullptr; }))
            qFatal("a row that does not come");
        return *model->at(row);
    }
    [[nodiscard]] int rowOf(const QString &operation)
    {
        return model->rowOf(book.journal().reader().operation(operation)->seq);
    }

    void update(const QString &operation, const QSignalSpy &awaited)
    {
        const auto before = awaited.count();
        model->update(operation);
        QTRY_VERIFY(awaited.count() > before);
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(at(row).id);
        return ids;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, TransactionModel::Customer).data().toString());
        return names;
    }
};

} // namespace

class TestTransactionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void knowsEveryRowAndReadsThoseThatAreLookedAt();
    void aRowThatIsStillReadIsEmptyAndComes();
    void aJumpReadsTheNewPlace();
    void aRecordThatComesMeanwhileNeitherShiftsNorRepeatsRows();
    void sortsByAColumn_data();
    void sortsByAColumn();
    void aNewRecordInASortedListComesOnTop();
    void handsOverAnyRows();
    void showsTheTextsOfARow();
    void givesRawValuesBesideTexts();
    void refundsAndCancelsAreRowsOfTheirOwnWithAMinus();
    void searchFoldsTurkishLetters_data();
    void searchFoldsTurkishLetters();
    void daysEndAtMidnightInIstanbul();
    void aNewRecordComesOnTop();
    void aNewRecordOutsideTheFilterIsCountedUntilTheNextLoad();
    void aSettledRowTurnsInPlace();
    void aRefundChangesItsPaymentsRow();
    void aRowThatLeavesTheFilterStaysUntilTheNextLoad();
    void anOlderRowThatIsNotHereIsReadFreshLater();
    void aLaterLoadWinsOverAnEarlierOne();
    void saysWhenTheJournalCannotBeRead();
    void tellsAnEmptyJournalFromAnEmptyResult();
};

void TestTransactionModel::knowsEveryRowAndReadsThoseThatAreLookedAt()
{
    Bench bench;
    bench.book.fill(700, 90s);
    bench.start();
    const auto everything = bench.book.journal().reader().page({}, std::nullopt, 100'000);
    QVERIFY(everything);
    const int all = int(everything->size());
    QCOMPARE(bench.model->rowCount(), all);
    QVERIFY(!bench.model->isGrowing());
    for (const int row : {0, 150, all - 1, all / 2, 1})
        QCOMPARE(bench.at(row).id, (*everything)[std::size_t(row)].id);
    for (int row = 0; row < all; ++row)
        QCOMPARE(bench.model->seqAt(row), (*everything)[std::size_t(row)].seq);
    QCOMPARE(bench.model->rowOf((*everything)[400].seq), 400);
    QCOMPARE(bench.model->rowOf(999'999), -1);
}

void TestTransactionModel::aRowThatIsStillReadIsEmptyAndComes()
{
    Bench bench;
    bench.book.fill(300, 60s);
    bench.start();
    const int row = bench.model->rowCount() - 1;
    QVERIFY(!bench.model->at(row));
    QSignalSpy changed(bench.model.get(), &TransactionModel::dataChanged);
    QVERIFY(!bench.model->index(row, TransactionModel::Order).data().isValid());
    QVERIFY(!bench.model->index(row, 0).data(TransactionModel::IdRole).isValid());
    QVERIFY(bench.model->index(row, 0).data(TransactionModel::SeqRole).isValid());
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(changed.last()[1].toModelIndex().row() >= row);
    QVERIFY(!bench.model->index(row, TransactionModel::Order).data().toString().isEmpty());
}

void TestTransactionModel::aJumpReadsTheNewPlace()
{
    Bench bench;
    bench.book.fill(700, 60s);
    bench.start();
    // As when the scroll bar is dragged: many places are asked for, the last one is wanted.
    for (int row = 200; row < 700; row += 100)
        (void)bench.model->index(row, 0).data();
    QTRY_VERIFY(bench.model->at(600));
}

void TestTransactionModel::aRecordThatComesMeanwhileNeitherShiftsNorRepeatsRows()
{
    Bench bench;
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

void TestTransactionModel::sortsByAColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("orders");
    const auto rising = Qt::AscendingOrder;
    const auto falling = Qt::DescendingOrder;
    QTest::newRow("amount, rising") << int(TransactionModel::Amount) << rising
                                    << QStringList{u"B"_s, u"A"_s, u"D"_s, u"C"_s};
    QTest::newRow("amount, falling") << int(TransactionModel::Amount) << falling
                                     << QStringList{u"C"_s, u"D"_s, u"A"_s, u"B"_s};
    QTest::newRow("customers as Turkish orders them")
        << int(TransactionModel::Customer) << rising << QStringList{u"C"_s, u"B"_s, u"D"_s, u"A"_s};
    QTest::newRow("oldest first") << int(TransactionModel::Time) << rising
                                  << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    QTest::newRow("equal keys stay newest first")
        << int(TransactionModel::Actor) << rising << QStringList{u"D"_s, u"C"_s, u"B"_s, u"A"_s};
}

void TestTransactionModel::sortsByAColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QStringList, orders);
    Bench bench;
    bench.book.pay({.order = u"A"_s, .minorUnits = 2'000, .name = u"İnci"_s});
    bench.book.pay({.order = u"B"_s, .minorUnits = 1'000, .name = u"Çelik"_s});
    bench.book.pay({.order = u"C"_s, .minorUnits = 30'000, .name = u"Cem"_s});
    bench.book.pay({.order = u"D"_s, .minorUnits = 4'000, .name = u"Işık"_s});
    bench.start();
    QSignalSpy completed(bench.model.get(), &TransactionModel::completed);
    bench.model->sort(column, direction);
    QVERIFY(completed.wait());
    QStringList found;
    for (int row = 0; row < bench.model->rowCount(); ++row)
        found.append(bench.at(row).orderId);
    QCOMPARE(found, orders);
}

void TestTransactionModel::aNewRecordInASortedListComesOnTop()
{
    Bench bench;
    bench.book.fill(5, 60s);
    bench.start();
    QSignalSpy completed(bench.model.get(), &TransactionModel::completed);
    bench.model->sort(TransactionModel::Amount, Qt::AscendingOrder);
    QVERIFY(completed.wait());
    QSignalSpy inserted(bench.model.get(), &TransactionModel::rowsInserted);
    const QString fresh = bench.book.pay({.minorUnits = 9'000'000});
    bench.update(fresh, inserted);
    QCOMPARE(bench.at(0).id, fresh);
}

void TestTransactionModel::handsOverAnyRows()
{
    Bench bench;
    bench.book.fill(150, 60s);
    bench.start();
    const int last = bench.model->rowCount() - 1;
    QStringList given;
    bench.model->withRows({bench.model->seqAt(last), bench.model->seqAt(0)},
                          [&](const std::vector<journal::Operation> &rows) {
                              for (const auto &row : rows)
                                  given.append(row.id);
                          });
    QTRY_COMPARE(given.size(), 2);
    QCOMPARE(given, (QStringList{bench.at(last).id, bench.at(0).id}));
}

void TestTransactionModel::showsTheTextsOfARow()
{
    Bench bench;
    bench.book.pay({.order = u"S-1"_s, .minorUnits = 123'456, .installment = 3});
    bench.start();
    const auto text = [&](int column) { return bench.model->index(0, column).data().toString(); };
    QCOMPARE(text(TransactionModel::Time), u"17.09.2026 14:05"_s);
    QCOMPARE(text(TransactionModel::Order), u"S-1"_s);
    QCOMPARE(text(TransactionModel::Customer), u"Ayşe Yılmaz"_s);
    QCOMPARE(text(TransactionModel::Card), u"Halkbank · Paraf · •••• 0008"_s);
    QCOMPARE(text(TransactionModel::Installment), u"3"_s);
    QCOMPARE(text(TransactionModel::Amount), u"₺1.234,56"_s);
    QCOMPARE(text(TransactionModel::Actor), u"Ayşe"_s);
    const auto alignment = bench.model->index(0, TransactionModel::Amount).data(Qt::TextAlignmentRole);
    QVERIFY(alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight));
}

void TestTransactionModel::givesRawValuesBesideTexts()
{
    Bench bench;
    const QString id =
        bench.book.pay({.minorUnits = 99, .outcome = State::Declined, .currency = Currency::EUR});
    bench.start();
    const QModelIndex index = bench.model->index(0, 0);
    QCOMPARE(index.data(TransactionModel::IdRole).toString(), id);
    QCOMPARE(index.data(TransactionModel::MinorUnitsRole).toLongLong(), 99);
    QCOMPARE(index.data(TransactionModel::CurrencyRole).toInt(), int(Currency::EUR));
    QCOMPARE(index.data(TransactionModel::StateRole).toInt(), int(State::Declined));
    QCOMPARE(index.data(TransactionModel::StandingRole).toInt(), int(journal::Standing::Declined));
    QCOMPARE(index.data(TransactionModel::ToneRole).toInt(), int(ui::Tone::Danger));
    QCOMPARE(index.data(TransactionModel::InstantRole).toLongLong(),
             qint64(bench.book.clock().now().time_since_epoch().count()));
}

void TestTransactionModel::refundsAndCancelsAreRowsOfTheirOwnWithAMinus()
{
    Bench bench;
    const QString payment = bench.book.pay({.minorUnits = 50'000});
    bench.book.refund(payment, 20'050);
    bench.start();
    QCOMPARE(bench.model->rowCount(), 2);
    QCOMPARE(bench.model->index(0, TransactionModel::Amount).data().toString(), u"-₺200,50"_s);
    QCOMPARE(bench.model->index(0, 0).data(TransactionModel::MinorUnitsRole).toLongLong(), -20'050);
    QCOMPARE(bench.model->index(0, 0).data(TransactionModel::ToneRole).toInt(), int(ui::Tone::Refund));
    QCOMPARE(bench.model->index(1, 0).data(TransactionModel::StandingRole).toInt(),
             int(journal::Standing::PartlyRefunded));
}

void TestTransactionModel::searchFoldsTurkishLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("plain letters find Turkish ones") << u"isik"_s << QStringList{u"Işık Çelik"_s};
    QTest::newRow("capital letters without a dot") << u"ISIK"_s << QStringList{u"Işık Çelik"_s};
    QTest::newRow("Turkish letters find themselves") << u"ışık"_s << QStringList{u"Işık Çelik"_s};
    QTest::newRow("two words in either order") << u"celik isik"_s << QStringList{u"Işık Çelik"_s};
    QTest::newRow("a dotted capital") << u"inci"_s << QStringList{u"İnci Güneş"_s};
    QTest::newRow("part of an amount as it is written") << u"777,50"_s << QStringList{u"İnci Güneş"_s};
    QTest::newRow("a percent sign is no wildcard") << u"%"_s << QStringList{};
    QTest::newRow("an underscore is no wildcard") << u"_"_s << QStringList{};
    QTest::newRow("all words must occur") << u"isik gunes"_s << QStringList{};
}

void TestTransactionModel::searchFoldsTurkishLetters()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    Bench bench;
    bench.book.pay({.name = u"Işık"_s, .surname = u"Çelik"_s});
    bench.book.pay({.minorUnits = 77'750, .name = u"İnci"_s, .surname = u"Güneş"_s});
    bench.start({.text = typed});
    QCOMPARE(bench.names(), found);
}

void TestTransactionModel::daysEndAtMidnightInIstanbul()
{
    Bench bench;
    const QDate day(2026, 9, 16);
    bench.book.clock().set(istanbul::startOf(day) - 1ms);
    bench.book.pay({.order = u"BEFORE"_s});
    bench.book.clock().set(istanbul::startOf(day));
    bench.book.pay({.order = u"FIRST"_s});
    bench.book.clock().set(istanbul::startOf(day.addDays(1)) - 1ms);
    bench.book.pay({.order = u"LAST"_s});
    bench.book.clock().set(istanbul::startOf(day.addDays(1)));
    bench.book.pay({.order = u"AFTER"_s});
    bench.start({.from = istanbul::startOf(day), .until = istanbul::startOf(day.addDays(1))});
    QCOMPARE(bench.model->rowCount(), 2);
    QCOMPARE(bench.at(0).orderId, u"LAST"_s);
    QCOMPARE(bench.at(1).orderId, u"FIRST"_s);
}

void TestTransactionModel::aNewRecordComesOnTop()
{
    Bench bench;
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

void TestTransactionModel::aNewRecordOutsideTheFilterIsCountedUntilTheNextLoad()
{
    Bench bench;
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

void TestTransactionModel::aSettledRowTurnsInPlace()
{
    Bench bench;
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

void TestTransactionModel::aRefundChangesItsPaymentsRow()
{
    Bench bench;
    const QString payment = bench.book.pay({.minorUnits = 10'000});
    bench.start();
    QSignalSpy changed(bench.model.get(), &TransactionModel::dataChanged);
    const QString refund = bench.book.refund(payment, 10'000);
    bench.update(refund, changed);
    QCOMPARE(bench.model->rowCount(), 2);
    QCOMPARE(bench.model->index(bench.rowOf(payment), 0).data(TransactionModel::StandingRole).toInt(),
             int(journal::Standing::Refunded));
}

void TestTransactionModel::aRowThatLeavesTheFilterStaysUntilTheNextLoad()
{
    Bench bench;
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

void TestTransactionModel::anOlderRowThatIsNotHereIsReadFreshLater()
{
    Bench bench;
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

void TestTransactionModel::aLaterLoadWinsOverAnEarlierOne()
{
    Bench bench;
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

void TestTransactionModel::saysWhenTheJournalCannotBeRead()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.vezne"_s);
    QFile garbage(file);
    QVERIFY(garbage.open(QFile::WriteOnly));
    garbage.write(QByteArray(8192, 'x'));
    garbage.close();

    journal::ReaderThread reader(file);
    TransactionModel model(reader);
    QSignalSpy failed(&model, &TransactionModel::failed);
    QSignalSpy loaded(&model, &TransactionModel::loaded);
    model.load({});
    QVERIFY(failed.wait());
    QCOMPARE(loaded.count(), 0);
    QCOMPARE(failed.first().first().value<journal::Error>().problem, journal::Problem::Damaged);
    QVERIFY(!model.isLoading());
}

void TestTransactionModel::tellsAnEmptyJournalFromAnEmptyResult()
{
    Bench bench;
    bench.start();
    QVERIFY(bench.model->isJournalEmpty());
    bench.book.pay({});
    bench.load({.text = u"nobody"_s});
    QCOMPARE(bench.model->rowCount(), 0);
    QVERIFY(!bench.model->isJournalEmpty());
}

VEZNE_TEST(TestTransactionModel)
#include "tst_transactionmodel.moc"
