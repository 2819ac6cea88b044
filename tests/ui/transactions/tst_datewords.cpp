// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/transactions/datewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vezne;

/// On Thursday, 17 September 2026.
class TestDateWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWordsForDays_data();
    void readsWordsForDays();
};

void TestDateWords::readsWordsForDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("rest");
    const auto day = [](int month, int number, int year = 2026) { return QDate(year, month, number); };
    const QString none;
    QTest::newRow("today") << u"bugün"_s << day(9, 17) << day(9, 17) << none;
    QTest::newRow("today without its dots") << u"BUGUN"_s << day(9, 17) << day(9, 17) << none;
    QTest::newRow("yesterday beside a name") << u"dün ayşe"_s << day(9, 16) << day(9, 16) << u"ayşe"_s;
    QTest::newRow("yesterday in English, after")
        << u"ayşe yesterday"_s << day(9, 16) << day(9, 16) << u"ayşe"_s;
    QTest::newRow("a day of this year") << u"17.09"_s << day(9, 17) << day(9, 17) << none;
    QTest::newRow("a day that has not come this year")
        << u"18.09"_s << day(9, 18, 2025) << day(9, 18, 2025) << none;
    QTest::newRow("a whole date") << u"3.1.2025"_s << day(1, 3, 2025) << day(1, 3, 2025) << none;
    QTest::newRow("an ISO date") << u"2025-01-03"_s << day(1, 3, 2025) << day(1, 3, 2025) << none;
    QTest::newRow("this month by its name") << u"eylül"_s << day(9, 1) << day(9, 30) << none;
    QTest::newRow("a month that has not come this year")
        << u"Aralık"_s << day(12, 1, 2025) << day(12, 31, 2025) << none;
    QTest::newRow("a month in English") << u"september"_s << day(9, 1) << day(9, 30) << none;
    QTest::newRow("a month of a year") << u"şubat 2024"_s << day(2, 1, 2024) << day(2, 29, 2024) << none;
    QTest::newRow("a day and a month") << u"3 eylül"_s << day(9, 3) << day(9, 3) << none;
    QTest::newRow("a day, a month and a year, and a bank")
        << u"3 eylül 2025 akbank"_s << day(9, 3, 2025) << day(9, 3, 2025) << u"akbank"_s;
    QTest::newRow("this week") << u"bu hafta"_s << day(9, 14) << day(9, 17) << none;
    QTest::newRow("last month") << u"geçen ay"_s << day(8, 1) << day(8, 31) << none;
    QTest::newRow("in quotes it is a name") << u"\"eylül\""_s << QDate() << QDate() << u"eylül"_s;
    QTest::newRow("an amount with a comma is none") << u"17,09"_s << QDate() << QDate() << u"17,09"_s;
    QTest::newRow("no such day") << u"31.02"_s << QDate() << QDate() << u"31.02"_s;
    QTest::newRow("no word for a day") << u"Ayşe Yılmaz"_s << QDate() << QDate() << u"Ayşe Yılmaz"_s;
    QTest::newRow("nothing") << u""_s << QDate() << QDate() << none;
}

void TestDateWords::readsWordsForDays()
{
    QFETCH(QString, typed);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, rest);
    const ui::DateWords words = ui::readDateWords(typed, QDate(2026, 9, 17));
    QCOMPARE(words.days.has_value(), first.isValid());
    if (words.days) {
        QCOMPARE(words.days->first, first);
        QCOMPARE(words.days->last, last);
    }
    QCOMPARE(words.rest, rest);
}

VEZNE_TEST(TestDateWords)
#include "tst_datewords.moc"
