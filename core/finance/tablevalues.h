// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/money/decimal.h"

/// What stands in the cells of other people's tables.
namespace vezne::finance {

/// An amount however a file writes it: `1.234,56`, `1,234.56`, `1234.5`, `₺1.234,56`, `1.234,56-`, `(12,00)`,
/// `-12`. The last of dot and comma is the decimal mark; one alone before just three digits groups thousands
/// where the file's other amounts (`decimalMark`) say so. Nothing when it is no amount.
[[nodiscard]] std::optional<Decimal> amountFrom(QString text, QChar decimalMark);

/// The decimal mark that these amounts are written with; a dot when they do not tell.
[[nodiscard]] QChar decimalMarkOf(const QStringList &amounts);

/// `2026-09-17`, `17.09.2026`, `17/09/2026`, `17-09-2026`, `20260917`, each with a time after it or without.
/// Nothing for other texts. Days come before months, as in Turkey.
[[nodiscard]] std::optional<QDate> dateFrom(const QString &text);

/// Time of day at the end of a date's text, `14:05` or `14:05:09`; midnight when there is none.
[[nodiscard]] QTime timeFrom(const QString &text);

} // namespace vezne::finance
