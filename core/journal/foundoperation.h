// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/facts.h"
#include "core/journal/intent.h"

namespace vezne::journal {

/// What no till of this journal sent, and what was found at the provider afterwards: a payment on a link's
/// page, or a payment, refund, cancel or capture made elsewhere. It enters the journal with one event, which
/// holds what was done and what the provider says of it; from then on it is an operation like any other.
struct FoundOperation
{
    Intent intent;   ///< of a change: what the provider has done more of than the journal knows
    Facts facts;     ///< with a proof, and of a payment the provider's payment id
    Instant takenAt; ///< by the provider's clock, as far as it tells
    /// Of a change: what was left of the payment when the two were compared. When that is no longer
    /// true, it is not taken in.
    std::optional<Money> leftAsSeen = std::nullopt;
};

[[nodiscard]] QJsonObject toPayload(const FoundOperation &found, qint64 buyer);
/// The reverse; the intent's id, kind and buyer stay empty.
[[nodiscard]] FoundOperation foundFromPayload(const QJsonObject &payload);

} // namespace vezne::journal
