// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/clock.h"
#include "core/base/secretbytes.h"
#include "core/journal/engine/database.h"
#include "core/journal/history/event.h"

namespace vezne::journal {

struct Carried
{
    qint64 events = 0;
    qint64 auditEntries = 0;
    bool isWhole = true; ///< false when it was stopped
};

/// Hears how many entries of both chains are there, and of how many; false stops after them.
using CarryingProgress = std::function<bool(qint64 done, qint64 total)>;

/// Carries a whole journal into an empty one: a till's file into a fresh shared book, or a shared book into
/// the file of a till that leaves. Every event is checked and projected anew, then all is verified. What was
/// cut off is gone on with when it is called again; until it has come to its end nobody else opens `to`,
/// which is opened as its owner's (Access::Owner). What it comes from is only read, as of one moment.
///
/// Refuses (NotSettled) a journal with something on its way, (StateChanged) a place with other events, and
/// (HalfCarried) one into which another is being carried.
[[nodiscard]] Result<Carried> carryOver(const Database &from, const Database &to, const SecretBytes &key,
                                        const CarryingProgress &progress = {});

/// Writes into the trail of a file that was carried whole into `book` that its history goes on there: nothing
/// new begins in it any more. Nobody else has it open.
[[nodiscard]] Result<void> closeCarried(const QString &file, const Place &book, qint64 events,
                                        const SecretBytes &key, const Clock &clock, const Actor &actor);

} // namespace vezne::journal
