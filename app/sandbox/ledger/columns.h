// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <optional>

#include "core/base/clock.h"
#include "core/money/decimal.h"

/// Values on their way into the ledger's tables and out of them.
namespace vezne::sandbox::column {

/// Qt SQL would bind a null QString as NULL; absent and empty are different things here.
[[nodiscard]] QVariant text(const QString &value);
[[nodiscard]] QVariant text(const std::optional<QString> &value);
[[nodiscard]] std::optional<QString> optionalText(const QVariant &value);

[[nodiscard]] QVariant number(const std::optional<int> &value);
[[nodiscard]] std::optional<int> optionalNumber(const QVariant &value);

/// Whole units of 10^-8.
[[nodiscard]] QVariant units(Decimal value);
[[nodiscard]] Decimal decimal(const QVariant &value);

/// UTC milliseconds.
[[nodiscard]] QVariant milliseconds(Instant value);
[[nodiscard]] Instant instant(const QVariant &value);

} // namespace vezne::sandbox::column
