// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/identity.h"
#include "tests/support/suite.h"

using namespace vezne;
using namespace Qt::StringLiterals;

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citizenNumbers_data();
    void citizenNumbers();
    void everyWrongDigitShows();
    void taxNumbers_data();
    void taxNumbers();
};

void IdentityTest::citizenNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("the specimen on the identity card") << u"10000000146"_s << true;
    QTest::newRow("digits in a row") << u"12345678950"_s << true;
    QTest::newRow("eleven ones") << u"11111111111"_s << false;
    QTest::newRow("ten ones that pass the sums") << u"11111111110"_s << false;
    QTest::newRow("iyzico's sample") << u"74300864791"_s << false;
    QTest::newRow("a leading zero") << u"01234567890"_s << false;
    QTest::newRow("one digit short") << u"1000000014"_s << false;
    QTest::newRow("one digit long") << u"100000001466"_s << false;
    QTest::newRow("a letter") << u"1000000014A"_s << false;
    QTest::newRow("digits of another script") << u"١٠٠٠٠٠٠٠١٤٦"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void IdentityTest::citizenNumbers()
{
    QFETCH(QString, text);
    QTEST(isCitizenNumber(text), "good");
}

void IdentityTest::everyWrongDigitShows()
{
    const QString good = u"12345678950"_s;
    for (qsizetype place = 0; place < good.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString other = good;
            other[place] = QChar(digit);
            QCOMPARE(isCitizenNumber(other), other == good);
        }
    }
}

void IdentityTest::taxNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("a company's") << u"4830343157"_s << true;
    QTest::newRow("digits in a row") << u"1234567890"_s << true;
    QTest::newRow("ten ones") << u"1111111111"_s << false;
    QTest::newRow("a wrong check digit") << u"4830343158"_s << false;
    QTest::newRow("too short") << u"483034315"_s << false;
}

void IdentityTest::taxNumbers()
{
    QFETCH(QString, text);
    QTEST(isTaxNumber(text), "good");
}

VEZNE_TEST(IdentityTest)
#include "tst_identity.moc"
