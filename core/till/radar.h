// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/card/card.h"
#include "core/journal/journal.h"

namespace vezne::till {

/// How far back a charge of the same card and amount is taken for a possible repetition.
inline constexpr std::chrono::minutes repetitionWindow{10};

/// Tells whether two keyed cards have the same number, or two stored ones the same token, and nothing else
/// without `key`: an HMAC, since the plain hash of a card number is soon guessed (PCI DSS 3.5.1.1).
[[nodiscard]] QString cardHash(const SecretBytes &key, const card::Card &card);

/// Earlier charges of the window that look like `amount` from `card`, newest first. That an order is not
/// charged twice is a rule of the journal and needs no radar.
[[nodiscard]] journal::Result<std::vector<journal::Operation>>
likeCharges(const journal::Journal &journal, const card::Card &card, const Money &amount);

} // namespace vezne::till
