// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/facts.h"
#include "core/journal/intent.h"

namespace vezne::journal {

/// A payment that no till of this journal sent: somebody paid on a payment link's page, and it was found at
/// the provider afterwards. It enters the journal with one event, which holds what was sold and what the
/// provider says of it; from then on it is a payment like any other.
struct FoundPayment
{
    Intent intent;
    Facts facts;     ///< with the provider's payment id and a proof
    Instant takenAt; ///< by the provider's clock
};

[[nodiscard]] QJsonObject toPayload(const FoundPayment &found, qint64 buyer);
/// The reverse; the intent's id, kind and buyer stay empty.
[[nodiscard]] FoundPayment foundFromPayload(const QJsonObject &payload);

} // namespace vezne::journal
