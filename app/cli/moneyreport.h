// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"

namespace vezne::cli {

/// Waits for `attempt`, prints what became of it and ends the run with its exit code; or says why nothing was
/// begun.
void reportEnd(Run &run, journal::Kind kind, journal::Result<till::Attempt *> attempt);

/// The same for a payment whose payer goes to a page; tells first where it is to be opened.
void reportVisit(Run &run, journal::Kind kind, journal::Result<till::Visit *> visit);
/// Of a payment whose payer is still at a page, for a command that does not wait any longer.
void reportStanding(Run &run, const QString &operation);

} // namespace vezne::cli
