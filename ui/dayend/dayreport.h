// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/books/daybook.h"

/// A day end as it goes on paper (ui/paper).
namespace vezne::ui {

enum class Copy {
    First, ///< just closed
    Again, ///< says COPY
};

/// An interim look (X), taken at `at`.
[[nodiscard]] QString interimReport(const journal::DayFigures &figures, QDate day, Instant at,
                                    const QString &person);

/// A closed day end (Z).
[[nodiscard]] QString closingReport(const journal::Closing &closing, Copy copy);

} // namespace vezne::ui
