// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace vezne::till {

/// How many persons a ruling takes.
enum class Quorum {
    Two, ///< the rule
    One, ///< a shop where one person alone may decide
};

/// Decides about money that no inquiry can settle: finance, and the owner of a small shop.
[[nodiscard]] bool mayRule(const QString &role);

/// What may be decided: of a Review that the money moved or that it did not; of a LateCharge that the money
/// is kept. Giving a late charge back is a cancel or refund. Empty for every other state.
[[nodiscard]] std::vector<journal::State> rulingsFor(journal::Kind kind, journal::State state);

/// Why `ruling` is not taken, before the journal looks at it: NoRight, SamePerson (one name in two spellings
/// is one person), or Incomplete when the second person is missing. While the
/// journal has no staff (the first role is empty) whoever is there may, also alone.
[[nodiscard]] std::optional<journal::Problem> refusalOf(const journal::Ruling &ruling, Quorum quorum);

} // namespace vezne::till
