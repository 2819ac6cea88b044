// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/card/card.h"
#include "core/journal/journal.h"

namespace vezne::till {

/// How far back a charge of the same card and amount is taken for a possible repetition.
inline constexpr std::chrono::minutes repetitionWindow{10};

/// What two charges of the same card have in common. Of a keyed card the first six and last four digits,
/// which the journal has anyway, and four bits of an HMAC of the number under `key`: sixteen cards in a
/// shop's ten minutes would have to share those digits before two were taken for one. No more bits, since the
/// digits in between could be found by trying them all under the key (PCI DSS 3.5.1). Of a stored card an
/// HMAC of its token.
[[nodiscard]] QString likenessOf(const SecretBytes &key, const card::Card &card);

/// Earlier charges of the window that look like `amount` from `card`, newest first. That an order is not
/// charged twice is a rule of the journal and needs no radar.
[[nodiscard]] journal::Result<std::vector<journal::Operation>>
likeCharges(const journal::Journal &journal, const card::Card &card, const Money &amount);

} // namespace vezne::till
