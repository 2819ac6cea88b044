// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <optional>

#include "core/base/clock.h"

/// Turkish civil time: days begin and end, and times are shown, in Europe/Istanbul.
namespace vezne::istanbul {

/// Wall-clock date and time in Istanbul at `at`.
[[nodiscard]] QDateTime dateTime(Instant at);

/// The same in plain numbers, for those who write a million of them.
struct WallClock
{
    int year = 0, month = 0, day = 0; ///< month and day from 1
    int hour = 0, minute = 0, second = 0, millisecond = 0;
};
[[nodiscard]] WallClock wallClock(Instant at);

/// Calendar day in Istanbul at `at`.
[[nodiscard]] QDate day(Instant at);

/// First instant of `day` in Istanbul.
[[nodiscard]] Instant startOf(QDate day);

/// Reads `yyyy-MM-dd HH:mm:ss`, the provider's spelling of Istanbul's wall clock; nothing for other text.
[[nodiscard]] std::optional<Instant> fromWallClock(const QString &text);

} // namespace vezne::istanbul
