// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vezne {

/// Remembers the last lines that this process logged, and passes them on to where they went before. What is
/// logged names no person and no card. One at a time: Qt has one place for it.
class LogMemory
{
public:
    LogMemory();
    ~LogMemory();
    Q_DISABLE_COPY_MOVE(LogMemory)

    /// `2026-11-26T07:30:00Z warning vezne.till: …`, oldest first, 200 at most. From any thread. Empty while
    /// there is no LogMemory.
    [[nodiscard]] static QStringList lines();
};

} // namespace vezne
