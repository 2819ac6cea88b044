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

/// What a row says: only status 1 is done, and only an error that is the provider's last word has failed.
/// What other statuses mean, or none, iyzico writes nowhere.
enum class UndoStanding { Done, Failed, Undecided };
[[nodiscard]] UndoStanding standingOf(const iyzico::ReportedUndo &undo);

/// Whether `change`, a cancel or refund, was carried out, as far as `payment` tells. A refund that names
/// nobody may be this one, so with one among the rows there is no word, never an absence. Failed only when a
/// row of this very change has failed: another person's failed try says nothing about ours. An undecided row
/// is no word at all.
[[nodiscard]] UndoFinding findUndo(const iyzico::ReportedPayment &payment, const journal::Operation &change);

} // namespace vezne::till
