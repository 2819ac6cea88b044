// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "core/base/clock.h"
#include "core/base/language.h"

/// Dates and times as people read them; instants in Istanbul time.
namespace vezne::ui {

/// `17.09.2026` in Turkish, `17 Sep 2026` in English.
[[nodiscard]] QString dateText(QDate date, Language language);

/// `17.09.2026 14:05` and `17 Sep 2026 14:05`.
[[nodiscard]] QString dateTimeText(Instant at, Language language);

/// `14:05:09`, for what happened within one day.
[[nodiscard]] QString clockText(Instant at);

} // namespace vezne::ui
