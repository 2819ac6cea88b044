// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/expiry.h"
#include "tests/support/suite.h"

#include <QDateTime>
#include <QTest>

using namespace vezne;
using namespace vezne::card;
using namespace Qt::StringLiterals;

class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everyDateReadsBack();
    void expires_data();
    void expires();
    void writesAsOnTheCard();
};

void TestExpiry::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("year");
    QTest::newRow("as on the card") << u"12/30"_s << 12 << 2030;
    QTest::newRow("month of one digit") << u"1/29"_s << 1 << 2029;
    QTest::newRow("four digits") << u"0129"_s << 1 << 2029;
    QTest::newRow("six digits") << u"012029"_s << 1 << 2029;
    QTest::newRow("a dash and a long year") << u"01-2029"_s << 1 << 2029;
    QTest::newRow("spaces around the slash") << u"12 / 2030"_s << 12 << 2030;
    QTest::newRow("a dot") << u"12.30"_s << 12 << 2030;
    QTest::newRow("a space") << u"12 30"_s << 12 << 2030;
    QTest::newRow("spaces at the ends") << u" 05/31 "_s << 5 << 2031;
    QTest::newRow("a past year is a date too") << u"03/19"_s << 3 << 2019;
    QTest::newRow("20 is a year, not a century") << u"1220"_s << 12 << 2020;
}

void TestExpiry::reads()
{
    QFETCH(QString, text);
    QFETCH(int, month);
    QFETCH(int, year);
    QCOMPARE(parseExpiry(text), std::optional(Expiry{month, year}));
}

void TestExpiry::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("month 0") << u"00/30"_s;
    QTest::newRow("month 13") << u"13/30"_s;
    QTest::newRow("month 13 without a slash") << u"1330"_s;
    QTest::newRow("a month alone") << u"12"_s;
    QTest::newRow("a month and a slash") << u"12/"_s;
    QTest::newRow("a year of one digit") << u"12/3"_s;
    QTest::newRow("a year of three digits") << u"12/203"_s;
    QTest::newRow("three digits that mean two dates") << u"129"_s;
    QTest::newRow("five digits that mean two dates") << u"12029"_s;
    QTest::newRow("a year of the last century") << u"12/1999"_s;
    QTest::newRow("a year far away") << u"12/2130"_s;
    QTest::newRow("a month of three digits") << u"012/30"_s;
    QTest::newRow("a whole date") << u"01/12/30"_s;
    QTest::newRow("letters") << u"ara/30"_s;
    QTest::newRow("a minus sign") << u"-1/30"_s;
    QTest::newRow("digits of another script") << u"١٢/٣٠"_s;
    QTest::newRow("a line behind") << u"12/30\n1"_s;
}

void TestExpiry::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseExpiry(text));
}

void TestExpiry::everyDateReadsBack()
{
    for (int year = 2000; year < 2100; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const Expiry expiry{month, year};
            QCOMPARE(parseExpiry(toText(expiry)), std::optional(expiry));
        }
    }
}

void TestExpiry::expires_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("moment"); // Istanbul, three hours ahead of Greenwich
    QTest::addColumn<bool>("expired");
    QTest::newRow("the last second of its month") << 9 << 2026 << u"2026-09-30T23:59:59+03:00"_s << false;
    QTest::newRow("the first of the next month") << 9 << 2026 << u"2026-10-01T00:00:00+03:00"_s << true;
    QTest::newRow("already October in Istanbul, September in Greenwich")
        << 9 << 2026 << u"2026-09-30T21:00:00+00:00"_s << true;
    QTest::newRow("already October in Tokyo, September in Istanbul")
        << 9 << 2026 << u"2026-10-01T05:00:00+09:00"_s << false;
    QTest::newRow("the last second of its year") << 12 << 2026 << u"2026-12-31T23:59:59+03:00"_s << false;
    QTest::newRow("the next year") << 12 << 2026 << u"2027-01-01T00:00:00+03:00"_s << true;
    QTest::newRow("a leap day") << 2 << 2028 << u"2028-02-29T12:00:00+03:00"_s << false;
    QTest::newRow("years ahead") << 1 << 2035 << u"2026-09-17T12:00:00+03:00"_s << false;
    QTest::newRow("years ago") << 12 << 2019 << u"2026-09-17T12:00:00+03:00"_s << true;
    QTest::newRow("no date at all") << 0 << 0 << u"2026-09-17T12:00:00+03:00"_s << true;
}

void TestExpiry::expires()
{
    QFETCH(int, month);
    QFETCH(int, year);
    QFETCH(QString, moment);
    const qint64 at = QDateTime::fromString(moment, Qt::ISODate).toMSecsSinceEpoch();
    QTEST(isExpired({month, year}, fromMilliseconds(at)), "expired");
}

void TestExpiry::writesAsOnTheCard()
{
    QCOMPARE(toText(Expiry{12, 2030}), u"12 / 30"_s);
    QCOMPARE(toText(Expiry{1, 2009}), u"01 / 09"_s);
}

VEZNE_TEST(TestExpiry)
#include "tst_expiry.moc"
