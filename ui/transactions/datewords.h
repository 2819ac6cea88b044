// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transactions/daterange.h"

namespace vezne::ui {

/// A search text with the words for days taken out.
struct DateWords
{
    std::optional<DateRange> days; ///< of the first such words
    QString rest;
};

/// Finds `bugün`, `dün`, `17.09`, `17.09.2026`, `eylül`, `17 eylül`, `eylül 2026`, `bu hafta`, `geçen ay` and
/// their English counterparts, with or without Turkish letters. A day or month without a year is the last one
/// that has begun by `today`. What stands in quotes is no date: `"eylül"` finds a customer of that name.
[[nodiscard]] DateWords readDateWords(const QString &typed, QDate today);

} // namespace vezne::ui
