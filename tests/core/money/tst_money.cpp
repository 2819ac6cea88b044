// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"
#include "tests/support/amounts.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>
#include <stdexcept>
#include <type_traits>

using namespace vezne;
using namespace Qt::StringLiterals;
using test::kurus;

static_assert(!std::is_constructible_v<Money, double>, "money is never a double");
static_assert(!std::is_convertible_v<Money, double> && !std::is_convertible_v<Decimal, double>);

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWireText_data();
    void readsWireText();
    void refusesWireText_data();
    void refusesWireText();
    void writesWireText_data();
    void writesWireText();
    void wireTextReadsBack();
    void decimalsHoldTheSameValue();
    void decimalsFinerThanAKurusAreNoMoney();
    void amountsBeyondADecimalAreAMistake();
    void calculates();
    void currenciesDoNotMix();
    void overflowIsNoAmount();
};

void TestMoney::readsWireText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("a whole number") << u"150"_s << qint64(15000);
    QTest::newRow("one place") << u"150.0"_s << qint64(15000);
    QTest::newRow("eight places") << u"150.00000000"_s << qint64(15000);
    QTest::newRow("kuruş") << u"1.01"_s << qint64(101);
    QTest::newRow("one kuruş") << u"0.01"_s << qint64(1);
    QTest::newRow("zero as the provider writes it") << u"0E-8"_s << qint64(0);
    QTest::newRow("an echo that went through a double") << u"10.209999999999999"_s << qint64(1021);
    QTest::newRow("an exponent") << u"1.5E+3"_s << qint64(150000);
    QTest::newRow("negative") << u"-0.50"_s << qint64(-50);
}

void TestMoney::readsWireText()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    QCOMPARE(Money::fromWire(text, Currency::EUR), std::optional(Money(minor, Currency::EUR)));
}

void TestMoney::refusesWireText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("finer than a kuruş") << u"1.005"_s;
    QTest::newRow("finer at the eighth place") << u"1.00000001"_s;
    QTest::newRow("a comma") << u"1,50"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("text") << u"yok"_s;
    QTest::newRow("out of range") << u"1e12"_s;
}

void TestMoney::refusesWireText()
{
    QFETCH(QString, text);
    QVERIFY(!Money::fromWire(text, Currency::TRY));
}

void TestMoney::writesWireText_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("two places always") << qint64(125000) << u"1250.00"_s;
    QTest::newRow("a zero before the point") << qint64(5) << u"0.05"_s;
    QTest::newRow("nothing") << qint64(0) << u"0.00"_s;
    QTest::newRow("negative kuruş") << qint64(-5) << u"-0.05"_s;
    QTest::newRow("no grouping") << qint64(123456789) << u"1234567.89"_s;
    QTest::newRow("the least") << qint64(least) << u"-92233720368547758.08"_s;
}

void TestMoney::writesWireText()
{
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    // An interface language must never reach the wire.
    QLocale::setDefault(QLocale(QLocale::Turkish));
    QCOMPARE(kurus(minor).toWire(), text);
}

void TestMoney::wireTextReadsBack()
{
    QRandomGenerator random(17);
    for (int i = 0; i < 2000; ++i) {
        const Money amount =
            kurus(static_cast<std::int64_t>(random.generate64() % 1'000'000'000'000) - 500'000'000'000);
        QCOMPARE(Money::fromWire(amount.toWire(), Currency::TRY), std::optional(amount));
    }
}

void TestMoney::decimalsHoldTheSameValue()
{
    QCOMPARE(kurus(125050).toDecimal().toFixed(), u"1250.50000000"_s);
    QCOMPARE(kurus(-1).toDecimal().toFixed(), u"-0.01000000"_s);
    QCOMPARE(Money::fromDecimal(kurus(-987654).toDecimal(), Currency::TRY), std::optional(kurus(-987654)));
}

void TestMoney::decimalsFinerThanAKurusAreNoMoney()
{
    QVERIFY(!Money::fromDecimal(Decimal::fromUnits(1), Currency::TRY));
    QVERIFY(!Money::fromDecimal(Decimal::fromUnits(-999'999), Currency::TRY));
    QCOMPARE(Money::fromDecimal(Decimal::fromUnits(1'000'000), Currency::TRY), std::optional(kurus(1)));
}

void TestMoney::amountsBeyondADecimalAreAMistake()
{
    QCOMPARE(kurus(9'223'372'036'854).toDecimal().toFixed(), u"92233720368.54000000"_s);
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, static_cast<void>(kurus(9'223'372'036'855).toDecimal()));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, static_cast<void>(kurus(least).toDecimal()));
}

void TestMoney::calculates()
{
    QCOMPARE(kurus(150).plus(kurus(-50)), std::optional(kurus(100)));
    QCOMPARE(kurus(150).minus(kurus(200)), std::optional(kurus(-50)));
    QCOMPARE(kurus(333).times(3), std::optional(kurus(999)));
    QCOMPARE(kurus(333).times(-1), std::optional(kurus(-333)));
    QVERIFY(kurus(0).isZero() && !kurus(0).isPositive() && !kurus(0).isNegative());
    QVERIFY(kurus(1).isPositive() && !kurus(1).isNegative() && !kurus(1).isZero());
    QVERIFY(kurus(-1).isNegative() && !kurus(-1).isPositive() && !kurus(-1).isZero());
    QVERIFY(kurus(1) < kurus(2) && kurus(2) > kurus(-3) && kurus(2) >= kurus(2));
}

void TestMoney::currenciesDoNotMix()
{
    const Money dollar(100, Currency::USD);
    QVERIFY(!kurus(100).plus(dollar));
    QVERIFY(!kurus(100).minus(dollar));
    QVERIFY(!kurus(0).plus(Money(0, Currency::USD)));
    QVERIFY(kurus(100) != dollar);
    QVERIFY(!(kurus(100) < dollar) && !(kurus(100) > dollar) && !(kurus(100) <= dollar));
    QCOMPARE(dollar.times(2)->currency(), Currency::USD);
    QCOMPARE(dollar.plus(dollar)->currency(), Currency::USD);
}

void TestMoney::overflowIsNoAmount()
{
    QVERIFY(!kurus(most).plus(kurus(1)));
    QVERIFY(!kurus(least).plus(kurus(-1)));
    QVERIFY(!kurus(0).minus(kurus(least)));
    QVERIFY(!kurus(least).minus(kurus(1)));
    QVERIFY(!kurus(least).times(-1));
    QVERIFY(!kurus(most / 2 + 1).times(2));
    QCOMPARE(kurus(most).plus(kurus(least)), std::optional(kurus(-1)));
    QCOMPARE(kurus(least).minus(kurus(least)), std::optional(kurus(0)));
}

VEZNE_TEST(TestMoney)
#include "tst_money.moc"
