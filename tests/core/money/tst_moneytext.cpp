// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/moneytext.h"

#include <QTest>
#include <limits>

#include "tests/support/suite.h"
#include "tests/support/table.h"

using namespace vezne;
using namespace Qt::StringLiterals;

class TestMoneyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithIcu();
    void currenciesWithoutASymbolCarryTheirCode();
    void figuresStandAlone();
    void theLeastAmountIsWritten();
    void percents_data();
    void percents();
    void doesNotFollowTheDefaultLocale();
};

void TestMoneyText::agreesWithIcu()
{
    int rows = 0;
    for (const QStringList &row : test::readTable(u"amounts.csv"_s)) {
        if (row.at(0) != "text"_L1)
            continue;
        const auto currency = currencyFromCode(row.at(2));
        QVERIFY(currency);
        const Money amount(row.at(1).toLongLong(), *currency);
        QCOMPARE(toText(amount, Language::Turkish), row.at(3));
        QCOMPARE(toText(amount, Language::English), row.at(4));
        ++rows;
    }
    QCOMPARE(rows, 120);
}

void TestMoneyText::currenciesWithoutASymbolCarryTheirCode()
{
    QCOMPARE(toText(Money(123456, Currency::CHF), Language::Turkish), u"1.234,56 CHF"_s);
    QCOMPARE(toText(Money(-123456, Currency::NOK), Language::English), u"-1,234.56 NOK"_s);
}

void TestMoneyText::figuresStandAlone()
{
    QCOMPARE(toFigure(Money(-123456, Currency::USD), Language::Turkish), u"-1.234,56"_s);
    QCOMPARE(toFigure(Money(123456, Currency::CHF), Language::English), u"1,234.56"_s);
    QCOMPARE(toFigure(Money(7, Currency::TRY), Language::Turkish), u"0,07"_s);
}

void TestMoneyText::theLeastAmountIsWritten()
{
    const Money least(std::numeric_limits<std::int64_t>::min(), Currency::TRY);
    QCOMPARE(toText(least, Language::Turkish), u"-₺92.233.720.368.547.758,08"_s);
}

void TestMoneyText::percents_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("turkish");
    QTest::addColumn<QString>("english");
    QTest::newRow("two places") << u"12.75"_s << u"%12,75"_s << u"12.75%"_s;
    QTest::newRow("a whole number keeps its places") << u"2"_s << u"%2,00"_s << u"2.00%"_s;
    QTest::newRow("half a hundredth goes up") << u"2.285"_s << u"%2,29"_s << u"2.29%"_s;
    QTest::newRow("nothing") << u"0E-8"_s << u"%0,00"_s << u"0.00%"_s;
    QTest::newRow("negative") << u"-3.5"_s << u"-%3,50"_s << u"-3.50%"_s;
    QTest::newRow("too little to show has no sign") << u"-0.001"_s << u"%0,00"_s << u"0.00%"_s;
    QTest::newRow("thousands are grouped") << u"1234.5"_s << u"%1.234,50"_s << u"1,234.50%"_s;
}

void TestMoneyText::percents()
{
    QFETCH(QString, rate);
    const auto value = Decimal::parse(rate);
    QVERIFY(value);
    QTEST(toPercentText(*value, Language::Turkish), "turkish");
    QTEST(toPercentText(*value, Language::English), "english");
}

void TestMoneyText::doesNotFollowTheDefaultLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString text = toText(Money(123456, Currency::TRY), Language::Turkish);
    QLocale::setDefault(before);
    QCOMPARE(text, u"₺1.234,56"_s);
}

VEZNE_TEST(TestMoneyText)
#include "tst_moneytext.moc"
