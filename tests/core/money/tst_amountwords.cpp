// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <limits>

#include "core/money/moneytext.h"
#include "tests/support/suite.h"
#include "tests/support/table.h"

using namespace vezne;
using namespace Qt::StringLiterals;

class TestAmountWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAgreeWithIcu();
    void readsAmountsBack_data();
    void readsAmountsBack();
};

void TestAmountWords::numbersAgreeWithIcu()
{
    int rows = 0;
    for (const QStringList &row : test::readTable(u"amounts.csv"_s)) {
        if (row.at(0) != "words"_L1)
            continue;
        const Money amount(row.at(1).toLongLong() * 100, Currency::TRY);
        QCOMPARE(toWords(amount, Language::Turkish), row.at(2) + u" lira"_s);
        QCOMPARE(toWords(amount, Language::English), row.at(3) + u" lira"_s);
        ++rows;
    }
    QCOMPARE(rows, 131);
}

void TestAmountWords::readsAmountsBack_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("turkish");
    QTest::addColumn<QString>("english");
    QTest::newRow("a long amount") << qint64(40160780) << Currency::TRY
                                   << u"dört yüz bir bin altı yüz yedi lira seksen kuruş"_s
                                   << u"four hundred one thousand six hundred seven lira and eighty kuruş"_s;
    QTest::newRow("a thousand is bin alone")
        << qint64(100000) << Currency::TRY << u"bin lira"_s << u"one thousand lira"_s;
    QTest::newRow("kuruş alone") << qint64(5) << Currency::TRY << u"beş kuruş"_s << u"five kuruş"_s;
    QTest::newRow("nothing") << qint64(0) << Currency::TRY << u"sıfır lira"_s << u"zero lira"_s;
    QTest::newRow("a refund") << qint64(-1250) << Currency::TRY << u"eksi on iki lira elli kuruş"_s
                              << u"minus twelve lira and fifty kuruş"_s;
    QTest::newRow("one dollar and one cent")
        << qint64(101) << Currency::USD << u"bir dolar bir sent"_s << u"one dollar and one cent"_s;
    QTest::newRow("dollars") << qint64(225) << Currency::USD << u"iki dolar yirmi beş sent"_s
                             << u"two dollars and twenty-five cents"_s;
    QTest::newRow("euros") << qint64(1010) << Currency::EUR << u"on avro on sent"_s
                           << u"ten euros and ten cents"_s;
    QTest::newRow("one pound and one penny")
        << qint64(101) << Currency::GBP << u"bir sterlin bir peni"_s << u"one pound and one penny"_s;
    QTest::newRow("pounds") << qint64(350) << Currency::GBP << u"üç sterlin elli peni"_s
                            << u"three pounds and fifty pence"_s;
    QTest::newRow("kroner") << qint64(299) << Currency::NOK << u"iki Norveç kronu doksan dokuz øre"_s
                            << u"two Norwegian kroner and ninety-nine øre"_s;
    QTest::newRow("one franc") << qint64(100) << Currency::CHF << u"bir İsviçre frangı"_s
                               << u"one Swiss franc"_s;
    QTest::newRow("rappen") << qint64(220) << Currency::CHF << u"iki İsviçre frangı yirmi rappen"_s
                            << u"two Swiss francs and twenty rappen"_s;
    QTest::newRow("the least amount")
        << qint64(std::numeric_limits<qint64>::min()) << Currency::TRY
        << u"eksi doksan iki katrilyon iki yüz otuz üç trilyon yedi yüz yirmi milyar üç yüz altmış sekiz milyon beş yüz kırk yedi bin yedi yüz elli sekiz lira sekiz kuruş"_s
        << u"minus ninety-two quadrillion two hundred thirty-three trillion seven hundred twenty billion three hundred sixty-eight million five hundred forty-seven thousand seven hundred fifty-eight lira and eight kuruş"_s;
}

void TestAmountWords::readsAmountsBack()
{
    QFETCH(qint64, minor);
    QFETCH(Currency, currency);
    const Money amount(minor, currency);
    QTEST(toWords(amount, Language::Turkish), "turkish");
    QTEST(toWords(amount, Language::English), "english");
}

VEZNE_TEST(TestAmountWords)
#include "tst_amountwords.moc"
