// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/database.h"
#include "core/journal/history/audit.h"

namespace vezne::journal {

/// Appends to the audit trail, within the transaction of whoever writes.
class AuditLog
{
public:
    /// Who, when and where: what the journal knows and a deed does not.
    struct Stamp
    {
        Instant at;
        std::chrono::milliseconds monotonic{};
        QString boot;
        Actor actor;
        qint64 afterEvent = 0;
    };

    /// The trail's end must verify under `key` before anything is added to it.
    [[nodiscard]] Result<void> findEnd(const Database &database, const SecretBytes &key);

    /// Takes in what others have added since, and checks it.
    [[nodiscard]] Result<void> follow(const Database &database, const SecretBytes &key);

    /// Adds one entry and carries it over into staff, settings and requests. The trail's end follows only
    /// once committed() says that the transaction is on disk.
    [[nodiscard]] Result<AuditEntry> append(const Database &database, const SecretBytes &key,
                                            const Stamp &stamp, const Deed &deed) const;
    void committed(const AuditEntry &entry) { m_last = {entry.seq, entry.mac}; }

    struct End
    {
        qint64 seq = 0;
        QByteArray mac;
    };
    [[nodiscard]] const End &end() const { return m_last; }

private:
    End m_last;
};

} // namespace vezne::journal
