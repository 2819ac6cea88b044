// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/daybook.h"

class QPagedPaintDevice;

/// A day end on paper. The same for a printer and for PDF.
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

/// Draws a report page by page.
void printReport(const QString &html, QPagedPaintDevice &device);

/// False when the file could not be written.
[[nodiscard]] bool saveReport(const QString &html, const QString &title, const QString &file);

} // namespace vezne::ui
