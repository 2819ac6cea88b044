// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/suite.h"
#include "ui/customers/purchasemodel.h"
#include "ui/customers/purchasetable.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::ui;

class PurchaseTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWidthIsShared_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasCard");
        QTest::newRow("wide") << 1000 << true;
        QTest::newRow("somewhat narrow") << 620 << true;
        QTest::newRow("too narrow for a card's last digits") << 380 << false;
    }

    void everyWidthIsShared()
    {
        QFETCH(int, width);
        QFETCH(bool, hasCard);
        PurchaseModel model;
        PurchaseTable table(&model);
        table.resize(width, 200);
        table.show();
        model.show({paid(u"S-2026-000080"_s)});
        QTRY_COMPARE(table.isColumnHidden(PurchaseModel::Card), !hasCard);
        QCOMPARE(widthOfColumns(table), table.viewport()->width());
        const auto &view = static_cast<const QAbstractItemView &>(table);
        for (const int column : {PurchaseModel::Time, PurchaseModel::Amount, PurchaseModel::Status})
            QVERIFY2(table.columnWidth(column) >= view.sizeHintForColumn(column),
                     qPrintable(QString::number(column)));
        table.resize(1000, 200); // what went comes back
        QTRY_VERIFY(!table.isColumnHidden(PurchaseModel::Card));
        QVERIFY(table.columnWidth(PurchaseModel::Card) >= view.sizeHintForColumn(PurchaseModel::Card));
    }

    void aLongOrderNumberLeavesRoomForTheCard()
    {
        PurchaseModel model;
        PurchaseTable table(&model);
        table.resize(700, 200);
        table.show();
        model.show({paid(QString(64, u'8'))});
        QVERIFY(!table.isColumnHidden(PurchaseModel::Card));
        QCOMPARE(widthOfColumns(table), table.viewport()->width());
        QCOMPARE(model.index(0, PurchaseModel::Order).data(Qt::ToolTipRole).toString(), QString(64, u'8'));
    }

private:
    static journal::Operation paid(const QString &order)
    {
        journal::Operation payment;
        payment.kind = journal::Kind::Charge;
        payment.state = journal::State::Paid;
        payment.orderId = order;
        payment.cardBank = u"Halk Bankası"_s;
        payment.cardFamily = u"Paraf"_s;
        payment.cardLast4 = u"0008"_s;
        payment.amount = Money(131'563, Currency::TRY);
        payment.paidPrice = payment.amount;
        return payment;
    }

    static int widthOfColumns(const PurchaseTable &table)
    {
        int sum = 0;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            sum += table.columnWidth(column);
        return sum;
    }
};

VEZNE_TEST(PurchaseTableTest)
#include "tst_purchasetable.moc"
