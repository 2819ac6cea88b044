// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/decimal.h"

#include <QTest>
#include <limits>

#include "tests/support/suite.h"
#include "tests/support/table.h"

using namespace vezne;
using namespace Qt::StringLiterals;

namespace {

Decimal units(const QString &text)
{
    return Decimal::fromUnits(text.toLongLong());
}

std::optional<Rounding> roundingOf(const QString &text)
{
    if (text == "down"_L1)
        return Rounding::Down;
    if (text == "up"_L1)
        return Rounding::Up;
    if (text == "half up"_L1)
        return Rounding::HalfUp;
    if (text == "half even"_L1)
        return Rounding::HalfEven;
    return std::nullopt;
}

/// What a row of decimals.csv asks for; nothing for an operation that nobody knows.
std::optional<std::optional<Decimal>> calculated(const QStringList &row)
{
    const QString &operation = row.at(0);
    if (operation == "parse"_L1)
        return Decimal::parse(row.at(1));
    const Decimal a = units(row.at(1));
    const Decimal b = units(row.at(2));
    if (operation == "plus"_L1)
        return a.plus(b);
    if (operation == "minus"_L1)
        return a.minus(b);
    const auto rounding = roundingOf(row.at(4));
    if (!rounding)
        return std::nullopt;
    if (operation == "times"_L1)
        return a.times(b, *rounding);
    if (operation == "scaled"_L1)
        return a.scaled(b, units(row.at(3)), *rounding);
    if (operation == "rounded"_L1)
        return a.rounded(row.at(2).toInt(), *rounding);
    return std::nullopt;
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPython();
    void readsNumbers_data();
    void readsNumbers();
    void refusesOtherText_data();
    void refusesOtherText();
    void roundsByItsMode_data();
    void roundsByItsMode();
    void writesPlainText_data();
    void writesPlainText();
    void stopsAtTheEndsOfItsRange();
    void orders();
};

void TestDecimal::agreesWithPython()
{
    const QList<QStringList> rows = test::readTable(u"decimals.csv"_s);
    QVERIFY(rows.size() > 1000);
    for (const QStringList &row : rows) {
        const auto result = calculated(row);
        QVERIFY2(result, qPrintable(row.join(u';')));
        const QString text = *result ? QString::number((*result)->units()) : u"none"_s;
        QVERIFY2(text == row.at(5), qPrintable(row.join(u';') + u" but was "_s + text));
    }
}

void TestDecimal::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fixed");
    QTest::newRow("the provider's usual form") << u"20.00000000"_s << u"20.00000000"_s;
    QTest::newRow("the provider's zero") << u"0E-8"_s << u"0.00000000"_s;
    QTest::newRow("an echo that went through a double") << u"10.209999999999999"_s << u"10.21000000"_s;
    QTest::newRow("an exponent") << u"1e2"_s << u"100.00000000"_s;
    QTest::newRow("a negative number") << u"-1.5"_s << u"-1.50000000"_s;
    QTest::newRow("minus zero is zero") << u"-0.0"_s << u"0.00000000"_s;
    QTest::newRow("half a unit goes to the even neighbour below") << u"0.000000025"_s << u"0.00000002"_s;
    QTest::newRow("half a unit goes to the even neighbour above") << u"0.000000035"_s << u"0.00000004"_s;
    QTest::newRow("a digit far behind breaks the tie")
        << u"0.00000002500000000000000001"_s << u"0.00000003"_s;
    QTest::newRow("half a unit written with an exponent") << u"15e-9"_s << u"0.00000002"_s;
    QTest::newRow("less than half a unit is nothing") << u"4.9e-9"_s << u"0.00000000"_s;
    QTest::newRow("rounding carries through the nines") << u"-9.999999999"_s << u"-10.00000000"_s;
    QTest::newRow("the largest") << u"92233720368.54775807"_s << u"92233720368.54775807"_s;
    QTest::newRow("the smallest") << u"-92233720368.54775808"_s << u"-92233720368.54775808"_s;
    QTest::newRow("many zeros and an exponent that takes them back")
        << u"1"_s + QString(5000, u'0') + u"e-5000"_s << u"1.00000000"_s;
    QTest::newRow("many decimals and an exponent that takes them back")
        << u"0."_s + QString(5000, u'0') + u"1e5001"_s << u"1.00000000"_s;
    QTest::newRow("zero times a huge power") << u"0e999999999999999999999"_s << u"0.00000000"_s;
    QTest::newRow("a tiny power") << u"1e-999999999999999999999"_s << u"0.00000000"_s;
}

void TestDecimal::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, fixed);
    const auto value = Decimal::parse(text);
    QVERIFY(value);
    QCOMPARE(value->toFixed(), fixed);
}

void TestDecimal::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a sign alone") << u"-"_s;
    QTest::newRow("a plus sign, which JSON does not know") << u"+1"_s;
    QTest::newRow("a leading zero") << u"01"_s;
    QTest::newRow("no digit before the point") << u".5"_s;
    QTest::newRow("no digit behind the point") << u"5."_s;
    QTest::newRow("a point and an exponent without decimals") << u"5.e2"_s;
    QTest::newRow("a comma") << u"1,5"_s;
    QTest::newRow("two points") << u"1.2.3"_s;
    QTest::newRow("an exponent without digits") << u"1e"_s;
    QTest::newRow("a signed exponent without digits") << u"1e+"_s;
    QTest::newRow("a broken exponent") << u"1e1.5"_s;
    QTest::newRow("not a number") << u"NaN"_s;
    QTest::newRow("infinity") << u"Infinity"_s;
    QTest::newRow("hexadecimal") << u"0x10"_s;
    QTest::newRow("a space before") << u" 1"_s;
    QTest::newRow("a space behind") << u"1 "_s;
    QTest::newRow("digits of another script") << u"١٢"_s;
    QTest::newRow("a currency") << u"1 TRY"_s;
    QTest::newRow("one above the largest") << u"92233720368.54775808"_s;
    QTest::newRow("one below the smallest") << u"-92233720368.54775809"_s;
    QTest::newRow("rounded up over the end of the range") << u"92233720368.547758075"_s;
    QTest::newRow("too large by its exponent") << u"1e11"_s;
    QTest::newRow("an exponent beyond any integer") << u"1e999999999999999999999"_s;
}

void TestDecimal::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::roundsByItsMode_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("down");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("halfUp");
    QTest::addColumn<QString>("halfEven");
    QTest::newRow("2.1") << u"2.1"_s << u"2"_s << u"3"_s << u"2"_s << u"2"_s;
    QTest::newRow("2.5") << u"2.5"_s << u"2"_s << u"3"_s << u"3"_s << u"2"_s;
    QTest::newRow("3.5") << u"3.5"_s << u"3"_s << u"4"_s << u"4"_s << u"4"_s;
    QTest::newRow("2.9") << u"2.9"_s << u"2"_s << u"3"_s << u"3"_s << u"3"_s;
    QTest::newRow("-2.1") << u"-2.1"_s << u"-2"_s << u"-3"_s << u"-2"_s << u"-2"_s;
    QTest::newRow("-2.5") << u"-2.5"_s << u"-2"_s << u"-3"_s << u"-3"_s << u"-2"_s;
    QTest::newRow("-2.9") << u"-2.9"_s << u"-2"_s << u"-3"_s << u"-3"_s << u"-3"_s;
    QTest::newRow("7") << u"7"_s << u"7"_s << u"7"_s << u"7"_s << u"7"_s;
}

void TestDecimal::roundsByItsMode()
{
    QFETCH(QString, value);
    QFETCH(QString, down);
    QFETCH(QString, up);
    QFETCH(QString, halfUp);
    QFETCH(QString, halfEven);
    const auto decimal = Decimal::parse(value);
    QVERIFY(decimal);
    QCOMPARE(decimal->rounded(0, Rounding::Down).toPlain(), down);
    QCOMPARE(decimal->rounded(0, Rounding::Up).toPlain(), up);
    QCOMPARE(decimal->rounded(0, Rounding::HalfUp).toPlain(), halfUp);
    QCOMPARE(decimal->rounded(0, Rounding::HalfEven).toPlain(), halfEven);
}

void TestDecimal::writesPlainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("a whole number loses its decimals") << u"20.00000000"_s << u"20"_s;
    QTest::newRow("zeros before the point stay") << u"100"_s << u"100"_s;
    QTest::newRow("trailing zeros go") << u"10.50000000"_s << u"10.5"_s;
    QTest::newRow("zero") << u"0E-8"_s << u"0"_s;
    QTest::newRow("the smallest step") << u"0.00000001"_s << u"0.00000001"_s;
    QTest::newRow("a small negative number keeps its zero") << u"-0.05"_s << u"-0.05"_s;
}

void TestDecimal::writesPlainText()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    const auto value = Decimal::parse(text);
    QVERIFY(value);
    QCOMPARE(value->toPlain(), plain);
}

void TestDecimal::stopsAtTheEndsOfItsRange()
{
    const Decimal largest = Decimal::fromUnits(std::numeric_limits<std::int64_t>::max());
    const Decimal smallest = Decimal::fromUnits(std::numeric_limits<std::int64_t>::min());
    const Decimal step = Decimal::fromUnits(1);
    const Decimal minusOne = Decimal::fromUnits(-Decimal::one);

    QVERIFY(!largest.plus(step));
    QVERIFY(!smallest.minus(step));
    QVERIFY(!smallest.times(minusOne, Rounding::Down));
    QVERIFY(!smallest.scaled(step, Decimal::fromUnits(-1), Rounding::HalfEven));
    QVERIFY(!largest.scaled(largest, step, Rounding::Up));
    QVERIFY(!step.scaled(step, Decimal(), Rounding::Up));
    QCOMPARE(smallest.scaled(smallest, smallest, Rounding::Up), std::optional(smallest));
    QCOMPARE(smallest.toFixed(), u"-92233720368.54775808"_s);
    // Away from zero nothing is left, so the last value of that many places is the answer.
    QCOMPARE(largest.rounded(0, Rounding::Up).toPlain(), u"92233720368"_s);
    QCOMPARE(smallest.rounded(2, Rounding::HalfUp).toPlain(), u"-92233720368.54"_s);
}

void TestDecimal::orders()
{
    QVERIFY(Decimal::fromUnits(-1) < Decimal());
    QVERIFY(Decimal() < Decimal::fromUnits(1));
    QVERIFY(Decimal::parse(u"1.50") == Decimal::parse(u"15e-1"));
    QVERIFY(Decimal().isZero() && !Decimal::fromUnits(1).isZero());
}

VEZNE_TEST(TestDecimal)
#include "tst_decimal.moc"
