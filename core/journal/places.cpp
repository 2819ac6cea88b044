// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/places.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

QString stateFolder()
{
    // Qt names the state folder from 6.7 on.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) + u"/vezne"_s;
}

} // namespace

std::shared_ptr<AnchorStore> usualAnchor(const Place &journal, const SecretBytes &key)
{
    const QString data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vezne-anchors"_s;
    return std::make_shared<TwinAnchorStore>(
        std::make_unique<FileAnchorStore>(data, journal, key.clone()),
        std::make_unique<FileAnchorStore>(stateFolder() + u"/anchors"_s, journal, key.clone()));
}

QString usualEmergencyFile()
{
    return stateFolder() + u"/unrecorded.jsonl"_s;
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

BackupPlace judgeBackupPlace(const QString &folder, const QString &journalFile)
{
    QString there = QDir(folder).absolutePath();
    while (!QFileInfo::exists(there) && !QDir(there).isRoot())
        there = QFileInfo(there).absolutePath();
    // Rights alone do not tell of a disk that is mounted for reading.
    QTemporaryFile trial(there + u"/.vezne-XXXXXX"_s);
    if (!QFileInfo(there).isDir() || !trial.open())
        return BackupPlace::NotWritable;
    const QStorageInfo disk(there);
    const QStorageInfo journals(QFileInfo(journalFile).absolutePath());
    return disk.device() == journals.device() ? BackupPlace::SameDisk : BackupPlace::OtherDisk;
}

} // namespace vezne::journal
