// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <vector>

#include "core/journal/engine/database.h"
#include "core/journal/history/audit.h"

namespace vezne::journal {

/// Which entries of the trail a list shows. Empty members do not restrict.
struct AuditFilter
{
    QSet<DeedKind> kinds;
    QString text; ///< occurs in who, subject, why or the details, whatever its case
    std::optional<Instant> from, until;
};

/// Reads the audit trail. Works on any connection.
class AuditBook
{
public:
    explicit AuditBook(const Database &database)
        : m_database(&database)
    {}

    /// Newest first; `before` is the seq to continue from, nothing for the first page.
    [[nodiscard]] Result<std::vector<AuditEntry>> page(const AuditFilter &filter,
                                                       std::optional<qint64> before, int limit) const;

private:
    const Database *m_database;
};

} // namespace vezne::journal
