// SPDX-License-Identifier: GPL-3.0-or-later
// A wrong clock and a machine that slept, on the clock seam.
#include <QSignalSpy>
#include <QTest>

#include "core/till/clockskew.h"
#include "core/till/suspendwatch.h"
#include "tests/support/manualclock.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using till::ClockSkew;
using till::SuspendWatch;

namespace {

const Instant atNoon(std::chrono::milliseconds(1'790'000'000'000));

} // namespace

class TestClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProvidersClockDecides_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("skew");
        QTest::addColumn<ClockSkew::Verdict>("verdict");
        using V = ClockSkew::Verdict;
        QTest::newRow("the same time") << std::chrono::milliseconds(0) << V::Fine;
        QTest::newRow("two minutes slow") << std::chrono::milliseconds(2min) << V::Fine;
        QTest::newRow("a little more") << std::chrono::milliseconds(2min + 1ms) << V::Warn;
        QTest::newRow("a little more, fast") << std::chrono::milliseconds(-2min - 1ms) << V::Warn;
        QTest::newRow("twelve hours slow") << std::chrono::milliseconds(12h) << V::Warn;
        QTest::newRow("more than twelve hours slow") << std::chrono::milliseconds(12h + 1ms) << V::Refuse;
        QTest::newRow("a year fast") << -std::chrono::milliseconds(24h * 365) << V::Refuse;
    }

    void theProvidersClockDecides()
    {
        QFETCH(std::chrono::milliseconds, skew);
        QFETCH(ClockSkew::Verdict, verdict);
        const test::ManualClock clock(atNoon);
        ClockSkew watch(clock);
        QCOMPARE(watch.verdict(), ClockSkew::Verdict::Fine); // nothing heard yet
        QVERIFY(!watch.skew());
        watch.hear(atNoon + skew);
        QCOMPARE(watch.verdict(), verdict);
        QCOMPARE(watch.skew(), skew);
    }

    void settingTheClockRightEndsTheWarning()
    {
        test::ManualClock clock(atNoon);
        ClockSkew watch(clock);
        QSignalSpy changed(&watch, &ClockSkew::changed);
        watch.hear(atNoon + 300ms); // the way of the answer
        QCOMPARE(changed.count(), 0);
        watch.hear(atNoon + 5min);
        QCOMPARE(changed.count(), 1);
        watch.hear(atNoon + 5min + 1s);
        QCOMPARE(changed.count(), 1); // the same minute says nothing new
        clock.set(atNoon + 5min);
        watch.hear(atNoon + 5min);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(watch.verdict(), ClockSkew::Verdict::Fine);
    }

    void sleepIsNoticedOnce()
    {
        test::ManualClock clock(atNoon);
        SuspendWatch watch(clock);
        QSignalSpy resumed(&watch, &SuspendWatch::resumed);
        clock.advance(1h); // awake
        watch.check();
        QCOMPARE(resumed.count(), 0);
        clock.sleep(5s); // a jump of the scheduler's, not more
        watch.check();
        QCOMPARE(resumed.count(), 0);
        clock.sleep(5s + 1ms);
        watch.check();
        watch.check();
        QCOMPARE(resumed.count(), 1);
        QCOMPARE(resumed.first().first().value<std::chrono::milliseconds>(), 5s + 1ms);
    }

    void theMachinesOwnClocksRunTogether()
    {
        const SystemClock clock;
        QVERIFY(clock.boottime() >= clock.monotonic()); // it slept at most since it was started
    }
};

VEZNE_TEST(TestClocks)
#include "tst_clocks.moc"
