// SPDX-License-Identifier: GPL-3.0-or-later
// Where an operation belongs in a sorted list, against the list as it is sorted as a whole.
#include "tests/support/suite.h"
#include "tests/support/widgets/listmodel.h"
#include "ui/transactions/rowplace.h"
#include "ui/transactions/transactioncells.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using test::ListModel;
using ui::TransactionModel;

class TestRowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void everyRowBelongsWhereSortingPutIt_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("time") << int(TransactionModel::Time);
        QTest::newRow("order") << int(TransactionModel::Order);
        QTest::newRow("customer") << int(TransactionModel::Customer);
        QTest::newRow("amount") << int(TransactionModel::Amount);
        QTest::newRow("status") << int(TransactionModel::Status);
        QTest::newRow("security") << int(TransactionModel::Security);
    }

    void everyRowBelongsWhereSortingPutIt()
    {
        QFETCH(int, column);
        ListModel bench;
        bench.book.fill(30, 60s);
        bench.startUntested();
        const auto read = bench.book.journal().reader();
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const ui::ListOrder order{ui::sortKeyOf(column), direction};
            QSignalSpy completed(bench.model.get(), &TransactionModel::completed);
            bench.model->sort(column, direction);
            if (completed.isEmpty() && !order.isUsual())
                QVERIFY(completed.wait());
            else
                bench.load({});
            const std::vector<qint64> sorted = bench.model->seqs();
            QVERIFY(sorted.size() >= 30);
            for (std::size_t row = 0; row < sorted.size(); ++row) {
                const auto stays = ui::placeIn(read, sorted, sorted[row], order, ui::language());
                QCOMPARE(stays.value(), int(row));
                std::vector<qint64> others = sorted;
                others.erase(others.begin() + std::ptrdiff_t(row));
                const auto goes = ui::placeIn(read, others, sorted[row], order, ui::language());
                QCOMPARE(goes.value(), int(row));
            }
        }
    }
};

VEZNE_TEST(TestRowPlace)
#include "tst_rowplace.moc"
