// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "core/money/moneytext.h"
#include "tests/support/suite.h"

using namespace vezne;
using namespace Qt::StringLiterals;

namespace {

/// What comes of typing `text` into a lira field: minor units, or the name of the error.
QString outcome(QStringView text, Language language, Currency currency = Currency::TRY)
{
    const auto amount = parseAmount(text, currency, language);
    if (amount)
        return QString::number(amount->minorUnits());
    switch (amount.error()) {
    case AmountError::Empty:
        return u"empty"_s;
    case AmountError::NotANumber:
        return u"not a number"_s;
    case AmountError::TooManyDecimals:
        return u"too many decimals"_s;
    case AmountError::TooLarge:
        return u"too large"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestAmountInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsOwnCurrencyOnly_data();
    void readsOwnCurrencyOnly();
    void readsWhatItWrites();
};

void TestAmountInput::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("turkish");
    QTest::addColumn<QString>("english");
    const QString no = u"not a number"_s;
    const QString finer = u"too many decimals"_s;

    QTest::newRow("a whole number") << u"1234"_s << u"123400"_s << u"123400"_s;
    QTest::newRow("Turkish grouping and decimals") << u"1.234,56"_s << u"123456"_s << no;
    QTest::newRow("English grouping and decimals") << u"1,234.56"_s << no << u"123456"_s;
    QTest::newRow("decimals without grouping, comma") << u"1234,56"_s << u"123456"_s << u"123456"_s;
    QTest::newRow("decimals without grouping, dot") << u"1234.56"_s << u"123456"_s << u"123456"_s;
    QTest::newRow("a dot before three digits is a thousand in Turkish") << u"1.234"_s << u"123400"_s << finer;
    QTest::newRow("a comma before three digits is a thousand in English")
        << u"1,234"_s << finer << u"123400"_s;
    QTest::newRow("one decimal, comma") << u"12,5"_s << u"1250"_s << u"1250"_s;
    QTest::newRow("one decimal, dot") << u"12.5"_s << u"1250"_s << u"1250"_s;
    QTest::newRow("millions, Turkish") << u"1.234.567,8"_s << u"123456780"_s << no;
    QTest::newRow("millions, English") << u"1,234,567.8"_s << no << u"123456780"_s;
    QTest::newRow("groups alone") << u"1.234.567"_s << u"123456700"_s << no;
    QTest::newRow("kuruş alone, comma") << u",50"_s << u"50"_s << u"50"_s;
    QTest::newRow("kuruş alone, dot") << u".5"_s << u"50"_s << u"50"_s;
    QTest::newRow("leading zeros") << u"007"_s << u"700"_s << u"700"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s << u"0"_s;
    QTest::newRow("zero lira, some kuruş") << u"0,05"_s << u"5"_s << u"5"_s;
    QTest::newRow("lira sign in front") << u"₺1234"_s << u"123400"_s << u"123400"_s;
    QTest::newRow("lira sign and a space") << u"₺ 12,50"_s << u"1250"_s << u"1250"_s;
    QTest::newRow("TL behind") << u"12,50 TL"_s << u"1250"_s << u"1250"_s;
    QTest::newRow("small tl close behind") << u"12tl"_s << u"1200"_s << u"1200"_s;
    QTest::newRow("code behind") << u"12 TRY"_s << u"1200"_s << u"1200"_s;
    QTest::newRow("no-break spaces around") << u"\u00a012,50\u00a0"_s << u"1250"_s << u"1250"_s;
    QTest::newRow("a minus sign") << u"-12,50"_s << u"-1250"_s << u"-1250"_s;
    QTest::newRow("a typeset minus sign behind the symbol") << u"₺−12,50"_s << u"-1250"_s << u"-1250"_s;
    QTest::newRow("the largest") << u"99999999,99"_s << u"9999999999"_s << u"9999999999"_s;

    QTest::newRow("nothing") << QString() << u"empty"_s << u"empty"_s;
    QTest::newRow("spaces") << u"  "_s << u"empty"_s << u"empty"_s;
    QTest::newRow("a symbol alone") << u"₺"_s << u"empty"_s << u"empty"_s;
    QTest::newRow("a minus alone") << u"-"_s << no << no;
    QTest::newRow("two minus signs") << u"--5"_s << no << no;
    QTest::newRow("a plus sign") << u"+5"_s << no << no;
    QTest::newRow("a separator alone") << u","_s << no << no;
    QTest::newRow("a comma and no decimals") << u"12,"_s << no << no;
    QTest::newRow("a dot and no decimals") << u"12."_s << no << no;
    QTest::newRow("letters") << u"on iki"_s << no << no;
    QTest::newRow("an exponent") << u"1e3"_s << no << no;
    QTest::newRow("a space between digits") << u"1 234"_s << no << no;
    QTest::newRow("digits of another script") << u"١٢"_s << no << no;
    QTest::newRow("a group of two") << u"1.23.456"_s << no << no;
    QTest::newRow("a group of four") << u"1.2345"_s << no << finer;
    QTest::newRow("a last group of two") << u"1.234.56"_s << no << no;
    QTest::newRow("four digits before the first group") << u"1234.567,00"_s << no << no;
    QTest::newRow("a group that begins with zero") << u"0.500"_s << no << finer;
    QTest::newRow("nothing before the first group") << u".500"_s << no << finer;
    QTest::newRow("two decimal commas") << u"1,2,3"_s << no << no;
    QTest::newRow("a comma and a dot side by side") << u"1,.5"_s << no << no;
    QTest::newRow("a group behind the decimals") << u"1,50.000"_s << no << no;
    QTest::newRow("three decimals behind groups, Turkish") << u"1.234,567"_s << finer << no;
    QTest::newRow("three decimals behind groups, English") << u"1,234.567"_s << no << finer;
    QTest::newRow("three decimals that are zero") << u"12,500"_s << finer << u"1250000"_s;
    QTest::newRow("one kuruş more than the largest") << u"100000000"_s << u"too large"_s << u"too large"_s;
    QTest::newRow("a phone number") << u"5321234567"_s << u"too large"_s << u"too large"_s;
    QTest::newRow("a phone number with its zero") << u"05321234567"_s << u"too large"_s << u"too large"_s;
    QTest::newRow("a card number") << u"5528790000000008"_s << u"too large"_s << u"too large"_s;
    QTest::newRow("forty digits") << QString(40, u'9') << u"too large"_s << u"too large"_s;
}

void TestAmountInput::reads()
{
    QFETCH(QString, typed);
    QTEST(outcome(typed, Language::Turkish), "turkish");
    QTEST(outcome(typed, Language::English), "english");
}

void TestAmountInput::readsOwnCurrencyOnly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("expected");
    const QString no = u"not a number"_s;
    QTest::newRow("dollars in a dollar field") << u"$5"_s << Currency::USD << u"500"_s;
    QTest::newRow("USD in a dollar field") << u"5 usd"_s << Currency::USD << u"500"_s;
    QTest::newRow("francs in a franc field") << u"5 CHF"_s << Currency::CHF << u"500"_s;
    QTest::newRow("symbol and code at once") << u"€5 EUR"_s << Currency::EUR << u"500"_s;
    QTest::newRow("dollars in a lira field") << u"$5"_s << Currency::TRY << no;
    QTest::newRow("lira in a euro field") << u"5 TL"_s << Currency::EUR << no;
    QTest::newRow("the same symbol twice") << u"₺₺5"_s << Currency::TRY << no;
}

void TestAmountInput::readsOwnCurrencyOnly()
{
    QFETCH(QString, typed);
    QFETCH(Currency, currency);
    QTEST(outcome(typed, Language::Turkish, currency), "expected");
}

void TestAmountInput::readsWhatItWrites()
{
    QRandomGenerator random(20260917);
    for (int i = 0; i < 3000; ++i) {
        const auto size = static_cast<std::int64_t>(random.generate64() >> random.bounded(31, 64));
        const std::int64_t minor = random.bounded(2) == 0 ? size : -size;
        const Currency currency = allCurrencies.at(random.bounded(quint32(allCurrencies.size())));
        for (const Language language : {Language::Turkish, Language::English}) {
            const Money amount(minor, currency);
            QCOMPARE(outcome(toText(amount, language), language, currency), QString::number(minor));
            QCOMPARE(outcome(toFigure(amount, language), language, currency), QString::number(minor));
        }
    }
}

VEZNE_TEST(TestAmountInput)
#include "tst_amountinput.moc"
