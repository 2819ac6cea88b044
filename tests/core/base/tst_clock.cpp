// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/suite.h"

#include <QTest>
#include <ctime>

using namespace vezne;

namespace {

std::chrono::nanoseconds kernelTime(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowIsTheWallClockInMilliseconds();
    void monotonicIsTheKernelsMonotonicClock();
};

void TestClock::nowIsTheWallClockInMilliseconds()
{
    const SystemClock clock;
    const auto before = std::chrono::floor<std::chrono::milliseconds>(kernelTime(CLOCK_REALTIME));
    const auto now = clock.now().time_since_epoch();
    const auto after = kernelTime(CLOCK_REALTIME);
    QVERIFY(before <= now && now <= after);
}

void TestClock::monotonicIsTheKernelsMonotonicClock()
{
    const SystemClock clock;
    for (int i = 0; i < 1000; ++i) {
        const auto before = std::chrono::floor<std::chrono::milliseconds>(kernelTime(CLOCK_MONOTONIC));
        const auto now = clock.monotonic();
        QVERIFY(before <= now && now <= kernelTime(CLOCK_MONOTONIC));
    }
}

VEZNE_TEST(TestClock)
#include "tst_clock.moc"
