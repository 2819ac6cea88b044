// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"

namespace vezne::cli {

/// Waits for `attempt`, prints what became of it and ends the run with its exit code; or says why nothing was
/// begun.
void reportEnd(Run &run, journal::Kind kind, journal::Result<till::Attempt *> attempt);

/// The same for a payment with 3-D Secure; tells first where the bank's page is to be opened.
void reportThreeDs(Run &run, journal::Kind kind, journal::Result<till::ThreeDs *> threeDs);

} // namespace vezne::cli
