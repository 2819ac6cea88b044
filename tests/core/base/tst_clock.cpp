// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/suite.h"

#include <QDateTime>
#include <QTest>
#include <ctime>

using namespace vezne;

namespace {

std::chrono::nanoseconds kernelMonotonic()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
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
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = clock.now().time_since_epoch().count();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(before <= now && now <= after);
}

void TestClock::monotonicIsTheKernelsMonotonicClock()
{
    const SystemClock clock;
    for (int i = 0; i < 1000; ++i) {
        const auto before = std::chrono::floor<std::chrono::milliseconds>(kernelMonotonic());
        const auto now = clock.monotonic();
        QVERIFY(before <= now && now <= kernelMonotonic());
    }
}

VEZNE_TEST(TestClock)
#include "tst_clock.moc"
