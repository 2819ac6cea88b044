// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/journal/engine/database.h"
#include "core/journal/history/event.h"
#include "core/journal/intent.h"

namespace vezne::journal {

/// Carries `event` into the rows that screens read. The same function writes them first and rebuilds them
/// when they are checked, so the rows hold nothing that the history does not.
[[nodiscard]] Result<void> project(const Database &database, const Event &event);

/// Where events are carried over to for a comparison with the rows that are kept.
struct Rebuilt
{
    const Database &rows; ///< running sums and days are left out: tally::bookAll() makes them of the rows
    std::function<Result<QJsonObject>(qint64 number)> buyerOf; ///< who bought is no part of the history
};
[[nodiscard]] Result<void> project(const Rebuilt &rebuilt, const Event &event);

/// What the search box finds an operation by, and the name it shows, as `buyer` has them.
[[nodiscard]] QString searchTextOf(const Intent &intent, const QJsonObject &buyer);
[[nodiscard]] QString buyerNameOf(const QJsonObject &buyer);

/// Appends `event`, whose mac is right, behind the one with the code `previous`, and projects it. Within the
/// caller's transaction.
[[nodiscard]] Result<void> record(const Database &database, const Event &event, const QByteArray &previous);

} // namespace vezne::journal
