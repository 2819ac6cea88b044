// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/engine/place.h"
#include "core/journal/error.h"
#include "core/journal/shared/bookcheck.h"

namespace vezne::till {

/// Whether nothing is awaited in the journal `file`, so that a till may leave it behind; true without one.
[[nodiscard]] journal::Result<bool> isSettled(const QString &file);

/// Enters the till into the audit trail of the shared book `place`: with that an empty book has its key, and
/// a wrong one is found out (Problem::WrongKey). Opens and closes the book. On failure neither the journal
/// nor the book has changed. `emergencyFile` as in journal::Safeguards.
[[nodiscard]] journal::Result<void> enterBook(const journal::Place &place,
                                              const journal::sharedbook::Papers &papers, const Clock &clock,
                                              const QString &emergencyFile = {});

} // namespace vezne::till
