// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "core/journal/books/dayfigures.h"
#include "ui/kit/factlist.h"

/// The words of a day end, for the page and for paper.
namespace vezne::ui {

/// The stretch that figures cover: the day's name while all of it lies on `day`, else from when to when,
/// `26.11.2026 14:05 – 27.11.2026 19:30`.
[[nodiscard]] QString periodText(const journal::DayFigures &figures, QDate day);
/// The same without the times, for a narrow column: `26.11 – 27.11.2026`.
[[nodiscard]] QString briefPeriodText(const journal::DayFigures &figures, QDate day);
/// Whether something outside of `day` counts, so that the day's name does not say all.
[[nodiscard]] bool isBeyond(const journal::DayFigures &figures, QDate day);

[[nodiscard]] QString groupingText(journal::Grouping grouping);

/// The name of a group as people read it: `Mastercard`, `Tek çekim`, `Bilinmiyor`.
[[nodiscard]] QString groupText(journal::Grouping grouping, const QString &name);

/// Sales, cancels, refunds and net of one currency.
[[nodiscard]] std::vector<Fact> sumFacts(const journal::DaySums &sums);

/// One line for each day on which iyzico pays out; days before `from` are one line together.
[[nodiscard]] std::vector<Fact> payoutFacts(const journal::DayFigures &figures, QDate from = {});

/// One line for each reason, the most frequent first.
[[nodiscard]] std::vector<Fact> declineFacts(const journal::DayFigures &figures);

} // namespace vezne::ui
