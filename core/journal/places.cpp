// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/places.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace vezne::journal {

using namespace Qt::StringLiterals;

QString anchorFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vezne-anchors"_s;
}

QString usualEmergencyFile()
{
    // Qt names the state folder from 6.7 on.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder = QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s;
    return folder + u"/vezne/unrecorded.jsonl"_s;
}

QString usualBackupFolder(const QString &journalFile)
{
    return QFileInfo(journalFile).absolutePath() + u"/backups"_s;
}

Safeguards usualSafeguards(std::shared_ptr<AnchorStore> anchor, const QString &emergencyFile)
{
    return {.anchor = std::move(anchor),
            .space = std::make_shared<SystemDiskSpace>(),
            .hasBallast = true,
            .emergencyFile = emergencyFile.isEmpty() ? usualEmergencyFile() : emergencyFile};
}

} // namespace vezne::journal
