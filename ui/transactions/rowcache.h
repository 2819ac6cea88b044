// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>

#include "core/journal/records.h"

namespace vezne::ui {

/// The rows that were read last, by seq. Holds a few screens full, whatever the length of the list.
class RowCache
{
public:
    static constexpr qsizetype most = 2'000;

    /// Null when it is not here; valid until the next put().
    [[nodiscard]] const journal::Operation *find(qint64 seq) const { return m_rows.object(seq); }
    void put(const journal::Operation &row) { m_rows.insert(row.seq, new journal::Operation(row)); }
    void clear() { m_rows.clear(); }

private:
    QCache<qint64, journal::Operation> m_rows{most};
};

} // namespace vezne::ui
