// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"

namespace vezne::cli {

enum class Carrying {
    In, ///< a till's file into the empty book `place`, as its owner
    Out ///< the book `place` into a new file
};

/// `book carry-in FILE` and `book carry-out FILE`; ends the run.
void carryBook(Run &run, const journal::Place &place, Carrying direction);

} // namespace vezne::cli
