// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/clock.h"
#include "core/journal/engine/place.h"
#include "core/journal/error.h"
#include "core/journal/shared/bookcheck.h"

namespace vezne::till {

/// Whether no operation is under way in the journal `file`, so that it can be carried; true without one.
[[nodiscard]] journal::Result<bool> isSettled(const QString &file);

/// What nobody would look after any more if a till left the journal `file` behind at `now`: orders with a
/// result that is awaited, on watch or held, and with a link that may be paid, each with its state. Empty
/// without a journal.
[[nodiscard]] journal::Result<QStringList> awaitedIn(const QString &file, Instant now);

/// Enters the till into the audit trail of the shared book `place`: with that an empty book has its key, and
/// a wrong one is found out (Problem::WrongKey). Opens and closes the book. On failure neither the journal
/// nor the book has changed. `emergencyFile` as in journal::Safeguards.
[[nodiscard]] journal::Result<void> enterBook(const journal::Place &place,
                                              const journal::sharedbook::Papers &papers, const Clock &clock,
                                              const QString &emergencyFile = {});

} // namespace vezne::till
