// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secretbytes.h"
#include "core/journal/engine/database.h"
#include "core/journal/history/anchor.h"
#include "core/journal/history/deed.h"
#include "core/journal/history/event.h"

/// What a journal's own audit trail says against it, wherever its file is taken: it was put back from a
/// backup that may be older than what was written last, or goes on in a shared book.
namespace vezne::journal::marks {

/// That a copy was put back, for its trail. `anchor` is that of the place where it will lie: only when its
/// end is the copy's nothing was written after the backup.
[[nodiscard]] Result<Deed> restored(const Database &copy, const std::optional<Anchor> &anchor,
                                    const QString &backup);

/// That all of it is in `book` now.
[[nodiscard]] Deed carriedAway(const Place &book, qint64 events);

/// Adds `deed` to the trail of a journal that nobody else has open; `anchor`, where there is one, moves on to
/// it, so that a copy without it is an older one.
[[nodiscard]] Result<void> write(const Database &database, const SecretBytes &key, const Clock &clock,
                                 const Actor &actor, const Deed &deed,
                                 const std::shared_ptr<AnchorStore> &anchor = {});

/// Why nothing new may begin: Problem::CarriedAway for good, or Problem::RolledBack until a person trusts the
/// journal. Nothing when its trail has no such mark.
[[nodiscard]] Result<std::optional<Error>> objection(const Database &database);

/// When the journal was last put back without proof, or trusted by a person: what stands there from before
/// may have come further than it says.
[[nodiscard]] Result<std::optional<Instant>> lastTurn(const Database &database);

} // namespace vezne::journal::marks
