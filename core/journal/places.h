// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/keeping/guard.h"

namespace vezne::journal {

/// Where the files that belong to a journal lie when nobody says otherwise (XDG base directories).
///
/// The anchor of `journal`, in two folders apart from the one that journals lie in: beside
/// it, and below the state folder. Who puts back the journals, or everything in `~/.local/share`, keyring
/// included, does not put back both (docs/decisions/016).
[[nodiscard]] std::shared_ptr<AnchorStore> usualAnchor(const Place &journal, const SecretBytes &key);
/// `~/.local/state/vezne/unrecorded.jsonl`
[[nodiscard]] QString usualEmergencyFile();
/// `backups` beside the journal.
[[nodiscard]] QString usualBackupFolder(const QString &journalFile);

/// How good a place for backups a folder is. One that is not there yet is judged by the folder it would lie
/// in.
enum class BackupPlace { NotWritable, SameDisk, OtherDisk };
[[nodiscard]] BackupPlace judgeBackupPlace(const QString &folder, const QString &journalFile);

/// Everything that a till's journal has beside it, with the anchor in a file.
[[nodiscard]] Safeguards usualSafeguards(std::shared_ptr<AnchorStore> anchor, const QString &emergencyFile);

} // namespace vezne::journal
