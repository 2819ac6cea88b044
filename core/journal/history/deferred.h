// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "core/base/clock.h"
#include "core/journal/error.h"
#include "core/journal/history/deed.h"
#include "core/journal/history/event.h"

namespace vezne::journal {

/// A deed of a process that could not write the journal itself, such as an export while a window is open.
/// Only deeds that change nothing may be noted: other kinds are not taken in.
struct DeferredDeed
{
    Deed deed;
    Actor actor;
    Instant at;
};

/// Notes wait in a file beside the journal (`NAME.vezne.notes`, 0600) until whoever writes the journal takes
/// them into the audit trail. Until then they are no proof: who can write the file can also forget them.
namespace deferred {

[[nodiscard]] QString fileOf(const QString &journal);

/// On disk when it returns well.
[[nodiscard]] Result<void> add(const QString &journal, const DeferredDeed &deferred);

/// Hands every note to `record`, oldest first, and removes them once all were recorded. What was recorded by
/// a run that was cut off may be recorded twice, never lost.
[[nodiscard]] Result<void> takeIn(const QString &journal,
                                  const std::function<Result<void>(const DeferredDeed &)> &record);

} // namespace deferred

} // namespace vezne::journal
