// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/secretbytes.h"
#include "core/journal/error.h"
#include "core/journal/history/anchor.h"
#include "core/journal/history/event.h"

namespace vezne::journal {

/// One finished backup: it was verified before it got its name.
struct Backup
{
    QString file;
    Instant at;        ///< whole seconds
    qint64 events = 0; ///< length of its chain
    qint64 bytes = 0;
};

/// Copies the journal at `journal` into `folder`, which is made when it is missing: `VACUUM INTO` on a
/// connection of its own, checked (file and chain), encrypted under a key that follows from `key`, the
/// chain's, read back, and only then given its name. The unencrypted copy lies beside the journal meanwhile.
/// Blocks; call it on a thread of its own where people wait.
[[nodiscard]] Result<Backup> backUp(const QString &journal, const SecretBytes &key, const QString &folder,
                                    Instant now);

/// What a backup's name says of it; nothing for a file that has no such name.
[[nodiscard]] std::optional<Backup> backupAt(const QString &file);
/// Backups of the journal at `journal` in `folder`, newest first.
[[nodiscard]] std::vector<Backup> backupsIn(const QString &folder, const QString &journal);

/// Removes what need not be kept (retention.h), what was set aside long ago, and what an interrupted backup
/// left.
void prune(const QString &folder, const QString &journal, Instant now);

struct Restored
{
    qint64 events = 0;
    QString setAside; ///< where the journal is now that stood there before; empty when there was none
};

struct RestoreOrder
{
    QString backup;
    QString journal; ///< where it goes
    Actor actor;
    std::shared_ptr<const AnchorStore> anchor; ///< of `journal`
};

/// Puts a backup in a journal's place. It is decrypted beside it, brought to the present schema and checked
/// whole before anything is touched; what stands there is set aside. Its trail tells of it, and that it is
/// rolled back unless the anchor proves that nothing was written since (marks.h). Problem::Locked while a
/// process writes the journal.
[[nodiscard]] Result<Restored> restore(const RestoreOrder &order, const SecretBytes &key, const Clock &clock,
                                       std::chrono::milliseconds patience);

} // namespace vezne::journal
