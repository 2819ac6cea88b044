// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/endpoints/reportingdetails.h"
#include "core/journal/records.h"
#include "core/till/presence.h"

namespace vezne::till {

/// What reporting says of a cancel or refund.
struct UndoFinding
{
    Presence presence = Presence::Absent;
    Decimal sum; ///< of what was given back, when it was found
};

/// Whether `change`, a cancel or refund, was carried out, as far as `payment` tells. Failed only with the
/// provider's error code on a row of this very change: what a status other than 1 means, iyzico
/// writes nowhere, so such a row is no word at all, and another person's failed try says nothing
/// about ours.
[[nodiscard]] UndoFinding findUndo(const iyzico::ReportedPayment &payment, const journal::Operation &change);

} // namespace vezne::till
