// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/suite.h"
#include "ui/kit/language.h"
#include "ui/sale/basketmodel.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

class BasketModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(localeOf(Language::Turkish)); }
    void sumsItsLines();
    void isCompleteWhenEachLineIs();
    void makesTheProvidersItems();
    void holdsAsManyLinesAsTheProviderTakes();
    void anotherCurrencyKeepsTheFigures();
    void anOverflowIsNoSum();
    void spreadsAnAgreedTotal();
    void aPriceTypedLaterEndsTheAgreement();
};

namespace {

void fill(BasketModel &model, int row, const QString &name, Money price)
{
    QVERIFY(model.setData(model.index(row, BasketModel::Name), name, Qt::EditRole));
    QVERIFY(model.setData(model.index(row, BasketModel::Price), QVariant::fromValue(price), Qt::EditRole));
}

} // namespace

void BasketModelTest::sumsItsLines()
{
    BasketModel model(Currency::TRY);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.addLine());
    QVERIFY(model.addLine());
    fill(model, 0, u"Kitap"_s, {12550, Currency::TRY});
    QCOMPARE(model.sum(), std::optional(Money(12550, Currency::TRY)));
    fill(model, 1, u"Kargo"_s, {4999, Currency::TRY});
    QCOMPARE(model.sum(), std::optional(Money(17549, Currency::TRY)));
    QCOMPARE(model.index(1, BasketModel::Price).data().toString(), u"49,99"_s);
    model.removeLine(0);
    QCOMPARE(model.sum(), std::optional(Money(4999, Currency::TRY)));
    model.removeLine(7); // not there
    QCOMPARE(model.rowCount(), 1);
}

void BasketModelTest::isCompleteWhenEachLineIs()
{
    BasketModel model(Currency::TRY);
    QVERIFY(model.addLine());
    QVERIFY(!model.isComplete());
    fill(model, 0, u"  "_s, {100, Currency::TRY});
    QVERIFY(!model.isComplete());
    fill(model, 0, u"Kitap"_s, {0, Currency::TRY});
    QVERIFY(!model.isComplete());
    fill(model, 0, u"Kitap"_s, {100, Currency::TRY});
    QVERIFY(model.isComplete());
    model.setData(model.index(0, BasketModel::Price), QVariant(), Qt::EditRole);
    QVERIFY(!model.isComplete());
}

void BasketModelTest::makesTheProvidersItems()
{
    BasketModel model(Currency::TRY);
    QVERIFY(model.addLine());
    QVERIFY(model.addLine());
    fill(model, 0, u" Kitap "_s, {100, Currency::TRY});
    fill(model, 1, u"E-kitap"_s, {200, Currency::TRY});
    model.setData(model.index(1, BasketModel::Type), QVariant::fromValue(iyzico::ItemType::Virtual),
                  Qt::EditRole);
    const auto items = model.items();
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].name, u"Kitap"_s);
    QCOMPARE(items[0].type, iyzico::ItemType::Physical);
    QCOMPARE(items[1].type, iyzico::ItemType::Virtual);
    QVERIFY(items[0].id != items[1].id);
    QVERIFY(!items[0].category1.isEmpty());
}

void BasketModelTest::holdsAsManyLinesAsTheProviderTakes()
{
    BasketModel model(Currency::TRY);
    for (int line = 0; line < 500; ++line)
        QVERIFY(model.addLine());
    QVERIFY(!model.addLine());
    QCOMPARE(model.rowCount(), 500);
}

void BasketModelTest::anotherCurrencyKeepsTheFigures()
{
    BasketModel model(Currency::TRY);
    QVERIFY(model.addLine());
    fill(model, 0, u"Kitap"_s, {100, Currency::TRY});
    model.setCurrency(Currency::EUR);
    QCOMPARE(model.sum(), std::optional(Money(100, Currency::EUR)));
    QCOMPARE(model.items().front().price.currency(), Currency::EUR);
}

void BasketModelTest::anOverflowIsNoSum()
{
    BasketModel model(Currency::TRY);
    QVERIFY(model.addLine());
    QVERIFY(model.addLine());
    fill(model, 0, u"Ada"_s, {std::numeric_limits<std::int64_t>::max(), Currency::TRY});
    fill(model, 1, u"Kitap"_s, {1, Currency::TRY});
    QVERIFY(!model.sum());
}

void BasketModelTest::spreadsAnAgreedTotal()
{
    BasketModel model(Currency::TRY);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(model.addLine());
        fill(model, row, u"Kitap"_s, {4000, Currency::TRY});
    }
    QVERIFY(model.agreeOn({10000, Currency::TRY}));
    QCOMPARE(model.sum(), std::optional(Money(10000, Currency::TRY)));
    QCOMPARE(model.listed(), std::optional(Money(12000, Currency::TRY)));
    const auto items = model.items();
    QCOMPARE(items[0].price, Money(3334, Currency::TRY));
    QCOMPARE(items[1].price, Money(3333, Currency::TRY));
    QCOMPARE(items[2].price, Money(3333, Currency::TRY));

    // The lines' own prices are what a further total is spread by, not what rounding made of them.
    QVERIFY(model.agreeOn({1, Currency::TRY}));
    QVERIFY(!model.isComplete());
    QVERIFY(model.agreeOn({12000, Currency::TRY}));
    QCOMPARE(model.items()[2].price, Money(4000, Currency::TRY));
    QVERIFY(!model.listed());
}

void BasketModelTest::aPriceTypedLaterEndsTheAgreement()
{
    BasketModel model(Currency::TRY);
    QVERIFY(model.addLine());
    QVERIFY(!model.agreeOn({5000, Currency::TRY})); // no line has a price yet
    fill(model, 0, u"Kitap"_s, {6000, Currency::TRY});
    QVERIFY(model.agreeOn({5000, Currency::TRY}));
    QVERIFY(model.addLine());
    QCOMPARE(model.sum(), std::optional(Money(6000, Currency::TRY)));
    QVERIFY(model.agreeOn({5000, Currency::TRY}));
    fill(model, 1, u"Kargo"_s, {1000, Currency::TRY});
    QCOMPARE(model.sum(), std::optional(Money(7000, Currency::TRY)));
    QVERIFY(!model.listed());
}

VEZNE_TEST(BasketModelTest)
#include "tst_basketmodel.moc"
