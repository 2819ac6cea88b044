// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/guard.h"

namespace vezne::journal {

/// Where the files that belong to a journal lie when nobody says otherwise (XDG base directories).
///
/// Anchors, in a folder apart from the one that journals lie in: who puts that one back as a whole does not
/// put the anchors back with it.
[[nodiscard]] QString anchorFolder();
/// `~/.local/state/vezne/unrecorded.jsonl`
[[nodiscard]] QString usualEmergencyFile();
/// `backups` beside the journal.
[[nodiscard]] QString usualBackupFolder(const QString &journalFile);

/// Everything that a till's journal has beside it, with the anchor in a file.
[[nodiscard]] Safeguards usualSafeguards(std::shared_ptr<AnchorStore> anchor, const QString &emergencyFile);

} // namespace vezne::journal
