// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <chrono>

#include "core/journal/engine/database.h"

namespace vezne::journal {

/// Who is at what, on a book that several tills share: an operation under way belongs to the till that began
/// it, a round of questions to the one that asks. A lease lapses by the server's clock; what has lapsed may
/// be taken over, to be asked about and never to be sent. In a file, which one process writes, everything is
/// at hand and nothing is kept.
class LeaseBook
{
public:
    explicit LeaseBook(const Database &database)
        : m_database(&database)
    {}

    /// Takes `what`, or keeps it, for at least `lasting` from now. False while another till has it, or is
    /// just taking it.
    [[nodiscard]] Result<bool> take(const QString &what, std::chrono::milliseconds lasting) const;
    /// Nobody is at `what` any more; another till's stays.
    [[nodiscard]] Result<void> release(const QString &what) const;
    /// What other tills are at.
    [[nodiscard]] Result<QSet<QString>> heldElsewhere() const;

private:
    const Database *m_database;
};

} // namespace vezne::journal
