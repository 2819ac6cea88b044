// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/place.h"
#include "core/journal/shared/obstacle.h"

namespace vezne::journal::sharedbook {

/// What a till that wants to join brings along, to see whether it fits; empty for a mere look.
struct Papers
{
    SecretBytes chainKey;
    SecretBytes apiKey;

    [[nodiscard]] Papers clone() const { return {chainKey.clone(), apiKey.clone()}; }
};

struct Condition
{
    Obstacle obstacle = Obstacle::None;
    QString detail;  ///< the server's own words, or the setting
    QString version; ///< of PostgreSQL, as far as it was reached
    bool isFinance = false;
    bool isBegun = false;  ///< something stands in the book
    bool hasStaff = false; ///< people sign in at it

    bool operator==(const Condition &) const = default;
};

/// Tries the way into a book as a till goes it and tells where it ends. Waits for the network: ten seconds at
/// most where nobody answers.
[[nodiscard]] Condition check(const Server &till, const Papers &papers = {});

/// By which the tills of a book know each other's account at iyzico: of the API key under the chain's, so
/// that it tells nobody else anything.
[[nodiscard]] QString accountMark(const Papers &papers);

} // namespace vezne::journal::sharedbook
