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
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone());
}

QDate day(Instant at)
{
    return dateTime(at).date();
}

Instant startOf(QDate day)
{
    return Instant(std::chrono::milliseconds(day.startOfDay(zone()).toMSecsSinceEpoch()));
}

std::optional<Instant> fromWallClock(const QString &text)
{
    QDateTime read = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!read.isValid())
        return std::nullopt;
    read.setTimeZone(zone());
    return Instant(std::chrono::milliseconds(read.toMSecsSinceEpoch()));
}

} // namespace vezne::istanbul
