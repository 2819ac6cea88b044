// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/brand.h"

#include <QTest>
#include <algorithm>

#include "tests/support/suite.h"
#include "tests/support/testcards.h"

using namespace vezne;
using namespace vezne::card;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vezne::card::Brand)

class TestBrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesBeginAndEnd_data();
    void rangesBeginAndEnd();
    void knowsTheProvidersTestCards();
    void neverChangesItsMindWhileTyping();
    void lengthsHoldTheTestCards();
    void namesLengthsAndCodes_data();
    void namesLengthsAndCodes();
};

void TestBrand::rangesBeginAndEnd_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<Brand>("brand");
    QTest::newRow("nothing") << QString() << Brand::Unknown;
    QTest::newRow("4 is Visa at once") << u"4"_s << Brand::Visa;
    QTest::newRow("3 alone decides nothing") << u"3"_s << Brand::Unknown;
    QTest::newRow("33 is before Amex") << u"33"_s << Brand::Unknown;
    QTest::newRow("34 is Amex") << u"34"_s << Brand::Amex;
    QTest::newRow("35 is JCB, not known here") << u"35"_s << Brand::Unknown;
    QTest::newRow("36 is Diners, not known here") << u"36"_s << Brand::Unknown;
    QTest::newRow("37 is Amex") << u"37"_s << Brand::Amex;
    QTest::newRow("5 alone decides nothing") << u"5"_s << Brand::Unknown;
    QTest::newRow("50 is Maestro, not held to Mastercard's length") << u"50"_s << Brand::Unknown;
    QTest::newRow("51 is Mastercard") << u"51"_s << Brand::Mastercard;
    QTest::newRow("55 is Mastercard") << u"55"_s << Brand::Mastercard;
    QTest::newRow("56 is Maestro") << u"56"_s << Brand::Unknown;
    QTest::newRow("58 is Maestro") << u"58"_s << Brand::Unknown;
    QTest::newRow("2220 is before Mastercard") << u"2220"_s << Brand::Unknown;
    QTest::newRow("222 decides nothing yet") << u"222"_s << Brand::Unknown;
    QTest::newRow("2221 is Mastercard") << u"2221"_s << Brand::Mastercard;
    QTest::newRow("223 can only be Mastercard") << u"223"_s << Brand::Mastercard;
    QTest::newRow("25 can only be Mastercard") << u"25"_s << Brand::Mastercard;
    QTest::newRow("27 decides nothing yet") << u"27"_s << Brand::Unknown;
    QTest::newRow("271 can only be Mastercard") << u"271"_s << Brand::Mastercard;
    QTest::newRow("2720 is Mastercard") << u"2720"_s << Brand::Mastercard;
    QTest::newRow("2721 is behind Mastercard") << u"2721"_s << Brand::Unknown;
    QTest::newRow("979 decides nothing yet") << u"979"_s << Brand::Unknown;
    QTest::newRow("9792 is Troy") << u"9792"_s << Brand::Troy;
    QTest::newRow("9793 is not") << u"9793"_s << Brand::Unknown;
    QTest::newRow("65 is Troy") << u"65"_s << Brand::Troy;
    QTest::newRow("64 is not") << u"64"_s << Brand::Unknown;
    QTest::newRow("66 is not") << u"66"_s << Brand::Unknown;
}

void TestBrand::rangesBeginAndEnd()
{
    QFETCH(QString, digits);
    QFETCH(Brand, brand);
    QCOMPARE(brandOf(digits), brand);
    const QString typedOn = digits.leftJustified(16, u'0');
    if (brand != Brand::Unknown)
        QCOMPARE(brandOf(typedOn), brand);
}

void TestBrand::knowsTheProvidersTestCards()
{
    QCOMPARE(test::testCards.size(), std::size_t(47));
    for (const auto &[number, brand] : test::testCards)
        QVERIFY2(brandOf(QString(number)) == brand, number.data());
}

void TestBrand::neverChangesItsMindWhileTyping()
{
    for (int prefix = 0; prefix < 10'000; ++prefix) {
        const QString digits = QString::number(prefix).rightJustified(4, u'0');
        Brand sofar = Brand::Unknown;
        for (qsizetype size = 1; size <= digits.size(); ++size) {
            const Brand brand = brandOf(QStringView(digits).first(size));
            QVERIFY2(sofar == Brand::Unknown || brand == sofar, qPrintable(digits));
            sofar = brand;
        }
    }
}

void TestBrand::lengthsHoldTheTestCards()
{
    for (const auto &[number, brand] : test::testCards) {
        const std::vector<int> allowed = lengths(brand);
        QVERIFY2(std::find(allowed.begin(), allowed.end(), int(number.size())) != allowed.end(),
                 number.data());
    }
}

void TestBrand::namesLengthsAndCodes_data()
{
    QTest::addColumn<Brand>("brand");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QList<int>>("digits");
    QTest::addColumn<int>("codeDigits");
    QTest::newRow("Visa") << Brand::Visa << u"Visa"_s << QList{13, 16, 19} << 3;
    QTest::newRow("Mastercard") << Brand::Mastercard << u"Mastercard"_s << QList{16} << 3;
    QTest::newRow("Amex") << Brand::Amex << u"American Express"_s << QList{15} << 4;
    QTest::newRow("Troy") << Brand::Troy << u"Troy"_s << QList{16} << 3;
    QTest::newRow("unknown") << Brand::Unknown << QString() << QList{12, 13, 14, 15, 16, 17, 18, 19} << 3;
}

void TestBrand::namesLengthsAndCodes()
{
    QFETCH(Brand, brand);
    QTEST(name(brand), "printed");
    const std::vector<int> allowed = lengths(brand);
    QTEST(QList<int>(allowed.begin(), allowed.end()), "digits");
    QTEST(cvcLength(brand), "codeDigits");
}

VEZNE_TEST(TestBrand)
#include "tst_brand.moc"
