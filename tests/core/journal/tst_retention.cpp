// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "core/base/istanbul.h"
#include "core/journal/keeping/retention.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;

namespace {

const Instant now = istanbul::startOf(QDate(2026, 9, 17)) + 14h + 5min;

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKept_data()
    {
        QTest::addColumn<QList<int>>("minutesAgo");
        QTest::addColumn<QList<int>>("expired");
        constexpr int hour = 60;
        constexpr int day = 24 * hour;
        QTest::newRow("nothing to keep") << QList<int>{} << QList<int>{};
        QTest::newRow("one of each hour") << QList{1, 61, 121} << QList<int>{};
        QTest::newRow("the newest of an hour") << QList{1, 70, 80, 90} << QList{80, 90};
        QTest::newRow("the last of 48 hours, and its day's newest stays longer")
            << QList{47 * hour, 48 * hour, 49 * hour} << QList{49 * hour};
        QTest::newRow("the newest of each day for 90 days")
            << QList{10 * day, 10 * day + 60, 89 * day, 90 * day} << QList{10 * day + 60};
        QTest::newRow("older than 90 days") << QList{1, 91 * day, 200 * day} << QList{91 * day, 200 * day};
        QTest::newRow("the only one, however old") << QList{400 * day} << QList<int>{};
        QTest::newRow("from the future, after a clock was set back") << QList{-3 * hour, 1} << QList<int>{};
    }

    void whatIsKept()
    {
        QFETCH(QList<int>, minutesAgo);
        QFETCH(QList<int>, expired);
        std::vector<Instant> times;
        for (const int minutes : minutesAgo)
            times.push_back(now - std::chrono::minutes(minutes));
        QList<int> gone;
        for (const Instant time : journal::expired(times, now))
            gone.append(int(std::chrono::duration_cast<std::chrono::minutes>(now - time).count()));
        QCOMPARE(gone, expired);
    }

    void aYearOfHoursLeaves48AndOneADay()
    {
        // As it goes in a till: a backup each hour, and each hour what need not be kept is removed.
        std::vector<Instant> kept;
        for (Instant at = now - std::chrono::days(365); at <= now; at += 1h) {
            kept.push_back(at);
            for (const Instant gone : journal::expired(kept, at))
                std::erase(kept, gone);
        }
        const auto isHourly = [](Instant at) { return now - at <= 48h; };
        QCOMPARE(std::ranges::count_if(kept, isHourly), 49);
        const auto days = std::ranges::count_if(kept, [&](Instant at) { return !isHourly(at); });
        QVERIFY2(days == 88 || days == 89, qPrintable(QString::number(days)));
    }
};

VEZNE_TEST(TestRetention)
#include "tst_retention.moc"
