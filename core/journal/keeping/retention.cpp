// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/retention.h"

#include <QDate>
#include <QSet>
#include <algorithm>
#include <functional>

#include "core/base/istanbul.h"

namespace vezne::journal {

namespace {
constexpr std::chrono::hours keptHourly{48};
constexpr std::chrono::days keptDaily{90};
} // namespace

std::vector<Instant> expired(std::vector<Instant> times, Instant now)
{
    std::ranges::sort(times, std::greater());
    std::vector<Instant> gone;
    QSet<qint64> hours;
    QSet<QDate> days;
    for (const Instant time : times) {
        if (time > now)
            continue;
        const qint64 hour = std::chrono::floor<std::chrono::hours>(time).time_since_epoch().count();
        const QDate day = istanbul::day(time);
        const bool isNewest = hours.isEmpty();
        const bool isFirstOfHour = !hours.contains(hour);
        const bool isFirstOfDay = !days.contains(day);
        hours.insert(hour);
        days.insert(day);
        const bool isKept = isNewest || (isFirstOfHour && now - time <= keptHourly) ||
                            (isFirstOfDay && now - time <= keptDaily);
        if (!isKept)
            gone.push_back(time);
    }
    return gone;
}

} // namespace vezne::journal
