// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/istanbul.h"
#include "tests/support/suite.h"

#include <QTest>
#include <ctime>

using namespace vezne;
using namespace Qt::StringLiterals;

namespace {

Instant utc(const QString &isoText)
{
    return Instant(
        std::chrono::milliseconds(QDateTime::fromString(isoText, Qt::ISODateWithMs).toMSecsSinceEpoch()));
}

} // namespace

class TestIstanbul : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWallClockTime_data();
    void showsWallClockTime();
    void daysBeginAtMidnight_data();
    void daysBeginAtMidnight();
    void everyDayStartsWhereTheLastOneEnds();
    void wallClockTextIsReadAsIstanbuls();

private:
    QByteArray m_zoneBefore;
};

void TestIstanbul::init()
{
    // Far away from Turkey, and with summer time: the machine's own zone must not matter.
    m_zoneBefore = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    tzset();
}

void TestIstanbul::cleanup()
{
    qputenv("TZ", m_zoneBefore);
    tzset();
}

void TestIstanbul::showsWallClockTime_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("wall");
    QTest::newRow("three hours ahead in summer")
        << u"2026-07-01T09:30:00.000Z"_s << u"2026-07-01T12:30:00.000"_s;
    QTest::newRow("three hours ahead in winter too")
        << u"2026-01-15T09:30:00.000Z"_s << u"2026-01-15T12:30:00.000"_s;
    QTest::newRow("the last moment of a day")
        << u"2026-09-16T20:59:59.999Z"_s << u"2026-09-16T23:59:59.999"_s;
    QTest::newRow("the first moment of the next")
        << u"2026-09-16T21:00:00.000Z"_s << u"2026-09-17T00:00:00.000"_s;
    QTest::newRow("a year begins before it does in Greenwich")
        << u"2026-12-31T21:00:00.000Z"_s << u"2027-01-01T00:00:00.000"_s;
    QTest::newRow("a leap day") << u"2028-02-28T22:00:00.000Z"_s << u"2028-02-29T01:00:00.000"_s;
    QTest::newRow("the hour that New York skips")
        << u"2026-03-08T07:30:00.000Z"_s << u"2026-03-08T10:30:00.000"_s;
}

void TestIstanbul::showsWallClockTime()
{
    QFETCH(QString, instant);
    QFETCH(QString, wall);
    const QDateTime shown = istanbul::dateTime(utc(instant));
    const istanbul::WallClock plain = istanbul::wallClock(utc(instant));
    QCOMPARE(QDate(plain.year, plain.month, plain.day), shown.date());
    QCOMPARE(QTime(plain.hour, plain.minute, plain.second, plain.millisecond), shown.time());
    QCOMPARE(shown.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s), wall);
    QCOMPARE(istanbul::day(utc(instant)).toString(Qt::ISODate), wall.left(10));
    QCOMPARE(shown.toMSecsSinceEpoch(), utc(instant).time_since_epoch().count());
}

void TestIstanbul::daysBeginAtMidnight_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("epochSeconds"); // date -d 'TZ="Europe/Istanbul" 2026-09-17' +%s
    QTest::newRow("2026-09-17") << QDate(2026, 9, 17) << qint64(1789592400);
    QTest::newRow("2026-01-01") << QDate(2026, 1, 1) << qint64(1767214800);
    QTest::newRow("2028-02-29") << QDate(2028, 2, 29) << qint64(1835384400);
}

void TestIstanbul::daysBeginAtMidnight()
{
    QFETCH(QDate, day);
    QFETCH(qint64, epochSeconds);
    QCOMPARE(istanbul::startOf(day).time_since_epoch().count(), epochSeconds * 1000);
}

void TestIstanbul::everyDayStartsWhereTheLastOneEnds()
{
    using namespace std::chrono_literals;
    const QDate first(2026, 1, 1);
    for (QDate day = first; day < first.addYears(3); day = day.addDays(1)) {
        QCOMPARE(istanbul::day(istanbul::startOf(day)), day);
        QCOMPARE(istanbul::day(istanbul::startOf(day) - 1ms), day.addDays(-1));
        QCOMPARE((istanbul::startOf(day.addDays(1)) - istanbul::startOf(day)).count(), (24h / 1ms));
    }
}

void TestIstanbul::wallClockTextIsReadAsIstanbuls()
{
    using namespace std::chrono_literals;
    QCOMPARE(istanbul::fromWallClock(u"2026-09-17 14:05:09"_s),
             istanbul::startOf(QDate(2026, 9, 17)) + 14h + 5min + 9s);
    for (const QString &text : {u""_s, u"2026-09-17"_s, u"2026-02-30 10:00:00"_s, u"2026-09-17T14:05:09Z"_s})
        QVERIFY(!istanbul::fromWallClock(text));
}

VEZNE_TEST(TestIstanbul)
#include "tst_istanbul.moc"
