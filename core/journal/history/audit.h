// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/clock.h"
#include "core/base/secretbytes.h"
#include "core/journal/history/deed.h"
#include "core/journal/history/event.h"

namespace vezne::journal {

/// One entry of the audit trail: a deed with who and when. Appended, never changed; each proves all before
/// it, and how long the history of money was when it was made.
struct AuditEntry
{
    qint64 seq = 0;
    Instant at;
    std::chrono::milliseconds monotonic{};
    QString boot;
    Actor actor;
    DeedKind kind = DeedKind::SignedIn;
    QString subject, why;
    QByteArray details;    ///< canonical JSON
    qint64 afterEvent = 0; ///< seq of the last event then
    QByteArray mac;        ///< lower-case hex
};

/// Columns of table audit in the order auditFromRow() reads.
[[nodiscard]] QString auditColumns();
/// Nothing when a word is unknown: the row was not written by us.
[[nodiscard]] std::optional<AuditEntry> auditFromRow(const QSqlQuery &row);

/// HMAC-SHA256 under the chain's key, with a label of its own, over the previous entry's mac and every field
/// of this one, each with its length before it.
[[nodiscard]] QByteArray macOf(const AuditEntry &entry, const QByteArray &previousMac,
                               const SecretBytes &key);

/// What the chain keeps of a PIN's or password's hash: SHA-256, lower-case hex. The hash itself stays beside
/// it, so that those no longer valid can go.
[[nodiscard]] QString secretDigest(const QByteArray &hash);

} // namespace vezne::journal
