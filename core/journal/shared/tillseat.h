// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/journal/engine/database.h"

namespace vezne::journal {

/// On a shared book the role says which till somebody is, so one process at a time may write as it: the
/// server keeps its seat as long as the connection stands, as a lock file does for a journal of one till.
class TillSeat
{
public:
    /// Waits up to `patience` for another process of this till, then Problem::Locked names it. After the
    /// connection was lost the seat is taken anew, from the dead connection too.
    [[nodiscard]] Result<void> take(const Database &database, std::chrono::milliseconds patience);

private:
    int m_session = 0; ///< by which its sessions are known to the server; 0 before the first
};

} // namespace vezne::journal
