// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/number.h"

#include <QTest>

#include "tests/support/suite.h"
#include "tests/support/testcards.h"

using namespace vezne;
using namespace vezne::card;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vezne::card::NumberState)

class TestNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void luhnOfPublishedNumbers_data();
    void luhnOfPublishedNumbers();
    void testCardsPassLuhn();
    void luhnFindsEveryWrongDigit();
    void luhnFindsSwappedNeighbours();
    void states_data();
    void states();
    void testCardsMayBeSent();
    void groups_data();
    void groups();
    void binsForInquiry_data();
    void binsForInquiry();
};

void TestNumber::luhnOfPublishedNumbers_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("passes");
    QTest::newRow("an example of textbooks") << u"79927398713"_s << true;
    QTest::newRow("the same with the check digit before") << u"79927398712"_s << false;
    QTest::newRow("the same with the check digit behind") << u"79927398714"_s << false;
    QTest::newRow("another example of textbooks") << u"49927398716"_s << true;
    QTest::newRow("a zero") << u"0"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a space between") << u"7992739871 3"_s << false;
    QTest::newRow("a letter") << u"7992739871x"_s << false;
    QTest::newRow("digits of another script") << u"٧٩٩٢٧٣٩٨٧١٣"_s << false;
    QTest::newRow("a minus sign") << u"-79927398713"_s << false;
}

void TestNumber::luhnOfPublishedNumbers()
{
    QFETCH(QString, digits);
    QTEST(passesLuhn(digits), "passes");
}

void TestNumber::testCardsPassLuhn()
{
    for (const auto &card : test::testCards)
        QVERIFY2(passesLuhn(QString(card.number)), card.number.data());
}

void TestNumber::luhnFindsEveryWrongDigit()
{
    for (const auto &card : test::testCards) {
        for (qsizetype place = 0; place < card.number.size(); ++place) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString digits(card.number);
                const bool isRight = digits[place] == digit;
                digits[place] = digit;
                QCOMPARE(passesLuhn(digits), isRight);
            }
        }
    }
}

void TestNumber::luhnFindsSwappedNeighbours()
{
    const QString digits = u"6501700194147183"_s;
    for (qsizetype place = 0; place + 1 < digits.size(); ++place) {
        QString swapped = digits;
        swapped[place] = digits[place + 1];
        swapped[place + 1] = digits[place];
        const QString pair = digits.sliced(place, 2);
        const bool isBlindSpot = pair[0] == pair[1] || pair == u"09"_s || pair == u"90"_s;
        QVERIFY2(passesLuhn(swapped) == isBlindSpot, qPrintable(pair));
    }
}

void TestNumber::states_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<NumberState>("state");
    QTest::newRow("nothing") << QString() << NumberState::Incomplete;
    QTest::newRow("Mastercard on its way") << u"552879000000000"_s << NumberState::Incomplete;
    QTest::newRow("Mastercard, whole") << u"5528790000000008"_s << NumberState::Complete;
    QTest::newRow("Mastercard, a digit wrong") << u"5528790000000009"_s << NumberState::FailsLuhn;
    QTest::newRow("Mastercard, a digit too many") << u"55287900000000080"_s << NumberState::TooLong;
    QTest::newRow("Troy, whole") << u"9792030000000000"_s << NumberState::Complete;
    QTest::newRow("Amex on its way") << u"37442700000000"_s << NumberState::Incomplete;
    QTest::newRow("Amex, whole") << u"374427000000003"_s << NumberState::Complete;
    QTest::newRow("Amex, a digit wrong") << u"374427000000004"_s << NumberState::FailsLuhn;
    QTest::newRow("Amex, a digit too many") << u"3744270000000030"_s << NumberState::TooLong;
    QTest::newRow("Visa of 13 digits may go on") << u"4222222222222"_s << NumberState::Ambiguous;
    QTest::newRow("13 digits of a Visa with 16 are no error")
        << u"4987490000000"_s << NumberState::Incomplete;
    QTest::newRow("no Visa has 14 digits") << u"42222222222222"_s << NumberState::Incomplete;
    QTest::newRow("Visa of 16 digits may go on") << u"4987490000000002"_s << NumberState::Ambiguous;
    QTest::newRow("Visa of 16 digits, one wrong") << u"4987490000000003"_s << NumberState::FailsLuhn;
    QTest::newRow("no Visa has 17 digits") << u"49874900000000020"_s << NumberState::Incomplete;
    QTest::newRow("Visa of 19 digits") << u"4000000000000000006"_s << NumberState::Complete;
    QTest::newRow("Visa of 19 digits, one wrong") << u"4000000000000000007"_s << NumberState::FailsLuhn;
    QTest::newRow("Visa of 20 digits") << u"40000000000000000060"_s << NumberState::TooLong;
    QTest::newRow("11 digits of an unknown brand") << u"58900400000"_s << NumberState::Incomplete;
    QTest::newRow("12 digits of an unknown brand may go on") << u"500000000009"_s << NumberState::Ambiguous;
    QTest::newRow("12 digits that fail may go on too") << u"500000000000"_s << NumberState::Incomplete;
    QTest::newRow("Turkish Maestro") << u"5890040000000016"_s << NumberState::Ambiguous;
    QTest::newRow("Turkish Maestro, a digit wrong") << u"5890040000000017"_s << NumberState::FailsLuhn;
    QTest::newRow("19 digits of an unknown brand") << u"6304000000000000000"_s << NumberState::Complete;
    QTest::newRow("20 digits of an unknown brand") << u"63040000000000000000"_s << NumberState::TooLong;
}

void TestNumber::states()
{
    QFETCH(QString, digits);
    QFETCH(NumberState, state);
    QCOMPARE(stateOf(digits), state);
}

void TestNumber::testCardsMayBeSent()
{
    for (const auto &[number, brand] : test::testCards) {
        const bool mayGoOn = brand == Brand::Visa || brand == Brand::Unknown;
        const NumberState expected = mayGoOn ? NumberState::Ambiguous : NumberState::Complete;
        QVERIFY2(stateOf(QString(number)) == expected, number.data());
        for (qsizetype size = 0; size < number.size(); ++size) {
            const NumberState onTheWay = stateOf(QString(number.first(size)));
            QVERIFY2(onTheWay == NumberState::Incomplete || onTheWay == NumberState::Ambiguous,
                     number.data());
        }
    }
}

void TestNumber::groups_data()
{
    QTest::addColumn<Brand>("brand");
    QTest::addColumn<int>("digitCount");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("nothing yet") << Brand::Unknown << 0 << QList{4, 4, 4, 4};
    QTest::newRow("Visa on its way") << Brand::Visa << 5 << QList{4, 4, 4, 4};
    QTest::newRow("Visa of 16") << Brand::Visa << 16 << QList{4, 4, 4, 4};
    QTest::newRow("Visa of 17, on its way to 19") << Brand::Visa << 17 << QList{4, 4, 4, 4, 3};
    QTest::newRow("Visa of 19") << Brand::Visa << 19 << QList{4, 4, 4, 4, 3};
    QTest::newRow("Amex on its way") << Brand::Amex << 2 << QList{4, 6, 5};
    QTest::newRow("Amex") << Brand::Amex << 15 << QList{4, 6, 5};
    QTest::newRow("Troy") << Brand::Troy << 16 << QList{4, 4, 4, 4};
    QTest::newRow("unknown of 18") << Brand::Unknown << 18 << QList{4, 4, 4, 4, 3};
}

void TestNumber::groups()
{
    QFETCH(Brand, brand);
    QFETCH(int, digitCount);
    const std::vector<int> sizes = groupSizes(brand, digitCount);
    QTEST(QList<int>(sizes.begin(), sizes.end()), "sizes");
}

void TestNumber::binsForInquiry_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("bin");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("five digits are too few") << u"55287"_s << QString();
    QTest::newRow("six digits") << u"552879"_s << u"552879"_s;
    QTest::newRow("seven digits give six") << u"5528790"_s << u"552879"_s;
    QTest::newRow("eight digits") << u"55287900"_s << u"55287900"_s;
    QTest::newRow("a whole number gives eight") << u"5528790000000008"_s << u"55287900"_s;
}

void TestNumber::binsForInquiry()
{
    QFETCH(QString, digits);
    QTEST(binOf(digits).toString(), "bin");
}

VEZNE_TEST(TestNumber)
#include "tst_number.moc"
