// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/istanbul.h"

#include <QTimeZone>

namespace vezne::istanbul {

namespace {

const QTimeZone &zone()
{
    // Turkey has kept UTC+3 all year since 2016; the fixed offset serves machines without a zone database.
    static const QTimeZone istanbul = [] {
        const QTimeZone named("Europe/Istanbul");
        return named.isValid() ? named : QTimeZone(3 * 3600);
    }();
    return istanbul;
}

} // namespace

QDateTime dateTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), zone());
}

WallClock wallClock(Instant at)
{
    using namespace std::chrono;
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), Qt::UTC);
    const auto local = at + seconds(zone().offsetFromUtc(utc));
    const auto midnight = floor<days>(local);
    const year_month_day date(midnight);
    const hh_mm_ss time(floor<milliseconds>(local - midnight));
    return {.year = static_cast<int>(date.year()),
            .month = static_cast<int>(static_cast<unsigned>(date.month())),
            .day = static_cast<int>(static_cast<unsigned>(date.day())),
            .hour = static_cast<int>(time.hours().count()),
            .minute = static_cast<int>(time.minutes().count()),
            .second = static_cast<int>(time.seconds().count()),
            .millisecond = static_cast<int>(time.subseconds().count())};
}

QDate day(Instant at)
{
    return dateTime(at).date();
}

Instant startOf(QDate day)
{
    return fromMilliseconds(day.startOfDay(zone()).toMSecsSinceEpoch());
}

std::optional<Instant> fromWallClock(const QString &text)
{
    QDateTime read = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!read.isValid())
        return std::nullopt;
    read.setTimeZone(zone());
    return fromMilliseconds(read.toMSecsSinceEpoch());
}

} // namespace vezne::istanbul
