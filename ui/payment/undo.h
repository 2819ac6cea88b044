// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/journal/rules.h"

namespace vezne::ui {

/// Why the payment cannot be refunded, not even in part; nothing when it can.
[[nodiscard]] std::optional<journal::Problem> refusalOfRefund(const journal::PaymentFile &file, Instant at);

/// Why the hold cannot be captured; nothing when it can.
[[nodiscard]] std::optional<journal::Problem> refusalOfCapture(const journal::PaymentFile &file, Instant at);

/// Why the payment cannot be cancelled; nothing when it can.
[[nodiscard]] std::optional<journal::Problem> refusalOfCancel(const journal::PaymentFile &file, Instant at);

/// The way that undoes the payment best: a cancel leaves no line on the card's statement, so it comes first
/// while the day lasts and nothing was refunded; else a refund. Nothing when neither is possible.
[[nodiscard]] std::optional<journal::Kind> undoOf(const journal::PaymentFile &file, Instant at);

} // namespace vezne::ui
