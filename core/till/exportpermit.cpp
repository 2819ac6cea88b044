// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/exportpermit.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

journal::Result<void> permitExport(Roster &roster, const ExportPlan &plan)
{
    if (const auto allowed = roster.check(access::Action::Export); !allowed)
        return allowed;
    return roster.journal().record({.kind = journal::DeedKind::Exported,
                                    .subject = plan.file,
                                    .why = plan.what,
                                    .details = {{"format"_L1, plan.format}}});
}

} // namespace vezne::till
