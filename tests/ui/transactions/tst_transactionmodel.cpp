// SPDX-License-Identifier: GPL-3.0-or-later
// The list under a filter and an order: its rows, their texts, and where they come from.
#include "core/base/istanbul.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/listmodel.h"
#include "ui/kit/palette.h"
#include "ui/transactions/transactioncells.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using test::ListModel;
using ui::TransactionModel;

class TestTransactionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void knowsEveryRowAndReadsThoseThatAreLookedAt();
    void aRowThatIsStillReadIsEmptyAndComes();
    void aJumpReadsTheNewPlace();
    void sortsByAColumn_data();
    void sortsByAColumn();
    void handsOverAnyRows();
    void whatIsReadIsEnoughForEveryCell();
    void showsTheTextsOfARow();
    void givesRawValuesBesideTexts();
    void refundsAndCancelsAreRowsOfTheirOwnWithAMinus();
    void searchFoldsTurkishLetters_data();
    void searchFoldsTurkishLetters();
    void daysEndAtMidnightInIstanbul();
    void saysWhenTheJournalCannotBeRead();
    void tellsAnEmptyJournalFromAnEmptyResult();
};

void TestTransactionModel::knowsEveryRowAndReadsThoseThatAreLookedAt()
{
    ListModel bench;
    bench.book.fill(700, 90s);
    bench.start();
    const auto everything = bench.book.journal().reader().page({}, std::nullopt, 100'000);
    QVERIFY(everything);
    const int all = int(everything->size());
    QCOMPARE(bench.model->rowCount(), all);
    for (const int row : {0, 150, all - 1, all / 2, 1})
        QCOMPARE(bench.at(row).id, (*everything)[std::size_t(row)].id);
    for (int row = 0; row < all; ++row)
        QCOMPARE(bench.model->seqAt(row), (*everything)[std::size_t(row)].seq);
    QCOMPARE(bench.model->rowOf((*everything)[400].seq), 400);
    QCOMPARE(bench.model->rowOf(999'999), -1);
}

void TestTransactionModel::aRowThatIsStillReadIsEmptyAndComes()
{
    ListModel bench;
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
    ListModel bench;
    bench.book.fill(700, 60s);
    bench.start();
    // As when the scroll bar is dragged: many places are asked for, the last one is wanted.
    for (int row = 200; row < 700; row += 100)
        (void)bench.model->index(row, 0).data();
    QTRY_VERIFY(bench.model->at(600));
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
    ListModel bench;
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

void TestTransactionModel::handsOverAnyRows()
{
    ListModel bench;
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

void TestTransactionModel::whatIsReadIsEnoughForEveryCell()
{
    ListModel bench;
    bench.book.fill(24, 90s);
    const journal::Listing listing = bench.book.journal().reader().listing();
    const auto whole = listing.page({}, std::nullopt, 100).value();
    const auto read = listing.page({}, std::nullopt, 100, ui::listFields()).value();
    const Instant later = bench.book.clock().now() + 24h * 6;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        QCOMPARE(read[i].id, whole[i].id);
        QCOMPARE(read[i].parent, whole[i].parent);
        QCOMPARE(read[i].paymentId, whole[i].paymentId);
        for (int column = 0; column < TransactionModel::ColumnCount; ++column)
            QCOMPARE(ui::cellText(read[i], column, later), ui::cellText(whole[i], column, later));
        for (int role = TransactionModel::IdRole; role <= TransactionModel::GlyphRole; ++role)
            QCOMPARE(ui::cellValue(read[i], role, later), ui::cellValue(whole[i], role, later));
    }
}

void TestTransactionModel::showsTheTextsOfARow()
{
    ListModel bench;
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
    ListModel bench;
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
             toMilliseconds(bench.book.clock().now()));
}

void TestTransactionModel::refundsAndCancelsAreRowsOfTheirOwnWithAMinus()
{
    ListModel bench;
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
    ListModel bench;
    bench.book.pay({.name = u"Işık"_s, .surname = u"Çelik"_s});
    bench.book.pay({.minorUnits = 77'750, .name = u"İnci"_s, .surname = u"Güneş"_s});
    bench.start({.text = typed});
    QCOMPARE(bench.names(), found);
}

void TestTransactionModel::daysEndAtMidnightInIstanbul()
{
    ListModel bench;
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
}

void TestTransactionModel::tellsAnEmptyJournalFromAnEmptyResult()
{
    ListModel bench;
    bench.start();
    QVERIFY(bench.model->isJournalEmpty());
    bench.book.pay({});
    bench.load({.text = u"nobody"_s});
    QCOMPARE(bench.model->rowCount(), 0);
    QVERIFY(!bench.model->isJournalEmpty());
}

VEZNE_TEST(TestTransactionModel)
#include "tst_transactionmodel.moc"
