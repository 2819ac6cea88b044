// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/phone.h"
#include "tests/support/suite.h"

using namespace vezne;
using namespace Qt::StringLiterals;

class PhoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void shows_data();
    void shows();
};

void PhoneTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored"); // empty when it is no number
    for (const char *typed :
         {"5321234567", "05321234567", "905321234567", "+905321234567", "00905321234567", "0532 123 45 67",
          "0 (532) 123 45 67", "+90 532 123 45 67", "0532-123-45-67", " 532.123.45.67 "})
        QTest::addRow("\"%s\" is one and the same", typed)
            << QString::fromLatin1(typed) << u"+905321234567"_s;
    QTest::newRow("a land line") << u"0212 555 00 00"_s << u"+902125550000"_s;
    QTest::newRow("a foreign number keeps its country") << u"+49 30 123456"_s << u"+4930123456"_s;
    QTest::newRow("00 is a plus sign") << u"0049 30 123456"_s << u"+4930123456"_s;
    QTest::newRow("a digit short") << u"532123456"_s << u""_s;
    QTest::newRow("a digit long") << u"053212345678"_s << u""_s;
    QTest::newRow("letters") << u"0532 ABC 45 67"_s << u""_s;
    QTest::newRow("no such area") << u"0132 123 45 67"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("a plus sign inside") << u"532+1234567"_s << u""_s;
}

void PhoneTest::reads()
{
    QFETCH(QString, typed);
    QTEST(phoneNumber(typed).value_or(QString()), "stored");
}

void PhoneTest::shows_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a Turkish number") << u"+905321234567"_s << u"0 (532) 123 45 67"_s;
    QTest::newRow("a foreign number") << u"+4930123456"_s << u"+4930123456"_s;
}

void PhoneTest::shows()
{
    QFETCH(QString, stored);
    QTEST(phoneText(stored), "shown");
}

VEZNE_TEST(PhoneTest)
#include "tst_phone.moc"
