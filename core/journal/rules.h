// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/journal/journal.h"

namespace vezne::journal {

/// Would `change` be allowed on `payment` at time `at`? The reason why not, or nothing. Screens ask before
/// they offer; the journal asks again inside the transaction that records the change.
[[nodiscard]] std::optional<Problem> refusalOf(const Change &change, const PaymentFile &payment, Instant at);

/// May `change` of `payment`, which was taken for not done, turn out done? A payment is cancelled once and
/// captured once, and the provider does not say by which try: not when that is told already, nor while
/// another change of it is open, whose doing it may be. Refunds are known by their conversation.
[[nodiscard]] bool mayComeLate(const Operation &change, const PaymentFile &payment);

/// What a change of `payment` has from it: order, prices, instalments, card.
[[nodiscard]] Intent intentOn(const Operation &payment, const QString &id, Kind kind, const Money &amount);

/// When the money left the card: with the payment, or with its capture. A cancel is of the same Istanbul day.
[[nodiscard]] Instant takenAt(const PaymentFile &payment);

} // namespace vezne::journal
