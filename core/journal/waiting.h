// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace vezne::journal {

/// The states that somebody or something still attends to, few among millions. SQLite uses the partial index
/// `operation_waiting` only for a query that repeats the index's own words, so both take them from here; a
/// change needs a step that makes the index anew.
inline QString waitingCondition()
{
    return QStringLiteral("state IN ('INTENT','SENDING','UNKNOWN','CHALLENGE','REVIEW','NOT_CHARGED',"
                          "'PAID_HELD','LATE_CHARGE','NOT_DONE')");
}

/// How long what was not found (NOT_CHARGED, NOT_DONE) is asked about: it may appear late.
inline constexpr std::chrono::hours watchPeriod{24};

} // namespace vezne::journal
