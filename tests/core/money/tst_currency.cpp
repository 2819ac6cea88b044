// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/currency.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace vezne;
using namespace Qt::StringLiterals;

class TestCurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAndSymbols_data();
    void codesAndSymbols();
    void unknownCodesAreNone_data();
    void unknownCodesAreNone();
    void everyCodeLeadsBack();
};

void TestCurrency::codesAndSymbols_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("isoCode");
    QTest::addColumn<QString>("sign");
    QTest::newRow("lira") << Currency::TRY << u"TRY"_s << u"₺"_s;
    QTest::newRow("dollar") << Currency::USD << u"USD"_s << u"$"_s;
    QTest::newRow("euro") << Currency::EUR << u"EUR"_s << u"€"_s;
    QTest::newRow("pound") << Currency::GBP << u"GBP"_s << u"£"_s;
    QTest::newRow("krone goes by its code, kr being Swedish and Danish too")
        << Currency::NOK << u"NOK"_s << u"NOK"_s;
    QTest::newRow("franc goes by its code") << Currency::CHF << u"CHF"_s << u"CHF"_s;
}

void TestCurrency::codesAndSymbols()
{
    QFETCH(Currency, currency);
    QFETCH(QString, isoCode);
    QFETCH(QString, sign);
    QCOMPARE(code(currency), isoCode);
    QCOMPARE(symbol(currency), sign);
}

void TestCurrency::unknownCodesAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("small letters are no code") << u"try"_s;
    QTest::newRow("the everyday TL is no code") << u"TL"_s;
    QTest::newRow("a symbol is no code") << u"₺"_s;
    QTest::newRow("a currency that is not settled") << u"IRR"_s;
    QTest::newRow("a space behind") << u"TRY "_s;
    QTest::newRow("a code that goes on") << u"TRYX"_s;
    QTest::newRow("nothing") << QString();
}

void TestCurrency::unknownCodesAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!currencyFromCode(text));
}

void TestCurrency::everyCodeLeadsBack()
{
    QCOMPARE(allCurrencies.size(), std::size_t(6));
    for (const Currency currency : allCurrencies)
        QCOMPARE(currencyFromCode(code(currency)), std::optional(currency));
}

VEZNE_TEST(TestCurrency)
#include "tst_currency.moc"
