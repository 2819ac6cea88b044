// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/roster.h"

namespace vezne::till {

/// A list that is about to leave Vezne.
struct ExportPlan
{
    QString file;
    QString format; ///< csv or xlsx
    QString what;   ///< what it is restricted to, in the words of the person's screen or command
};

/// Whether the person signed in may take it out. If so it stands in the audit trail from then on, before the
/// first byte is written; so does a refusal.
[[nodiscard]] journal::Result<void> permitExport(Roster &roster, const ExportPlan &plan);

} // namespace vezne::till
