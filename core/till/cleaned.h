// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/till/links/links.h"
#include "core/till/sale.h"

namespace vezne::till {

/// The same with no card number in any text that people type: what a cashier notes while the caller reads out
/// would else stand in the journal, its backups and the search for ever, and go to the provider besides. An
/// order's number stays: it names the sale, so one that reads like a card is refused, see SaleFault.
[[nodiscard]] Sale cleaned(Sale sale);
[[nodiscard]] journal::Change cleaned(journal::Change change);
[[nodiscard]] journal::Ruling cleaned(journal::Ruling ruling);
[[nodiscard]] LinkOffer cleaned(LinkOffer offer);

} // namespace vezne::till
