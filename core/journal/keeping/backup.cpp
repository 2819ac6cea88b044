// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/durable.h"
#include "core/base/privatefile.h"
#include "core/journal/check/verify.h"
#include "core/journal/engine/database.h"
#include "core/journal/engine/diskspace.h"
#include "core/journal/history/chaincheck.h"
#include "core/journal/keeping/filetime.h"
#include "core/journal/keeping/marks.h"
#include "core/journal/keeping/retention.h"
#include "core/journal/keeping/sealing.h"
#include "core/journal/keeping/setaside.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

const QString backupSuffix = u".vezne-backup"_s;
const QString partSuffix = u".part"_s;

/// Removes a file when it goes out of sight; for what must not stay behind.
class Scrap
{
public:
    explicit Scrap(QString file)
        : m_file(std::move(file))
    {
        QFile::remove(m_file); // of a run that was cut off
    }
    ~Scrap() { QFile::remove(m_file); }
    Scrap(const Scrap &) = delete;
    Scrap &operator=(const Scrap &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
};

QString nameOf(const QString &journal, Instant at, qint64 events)
{
    return u"%1-%2-e%3%4"_s.arg(QFileInfo(journal).completeBaseName(), fileTime(at), QString::number(events),
                                backupSuffix);
}

/// Twice over: beside the journal and in the folder. A backup never takes the room that a sale needs.
Result<void> checkRoom(const QString &journal, const QString &folder)
{
    const SystemDiskSpace space;
    const qint64 size = QFileInfo(journal).size();
    for (const QString &place : {QFileInfo(journal).path(), folder}) {
        const auto bytes = space.freeAt(place);
        if (bytes && *bytes - 2 * size < leastRoom)
            return tl::unexpected(Error{Problem::LowSpace, place});
    }
    return {};
}

/// Copies and checks. Returns the number of events.
Result<qint64> copyTo(const QString &copy, const QString &journal, const SecretBytes &key)
{
    {
        const auto database = Database::open(journal, Database::Access::ReadOnly);
        if (!database)
            return tl::unexpected(database.error());
        const PrivateCreation creation;
        const auto copied = database->copyTo(copy);
        if (!copied)
            return tl::unexpected(copied.error());
    }
    if (!syncToDisk(copy))
        return tl::unexpected(Error{Problem::Io, copy});
    const auto database = Database::open(copy, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto file = faultOfFile(*database);
    const auto chain = file ? checkChain(*database, key) : tl::unexpected(file.error());
    if (!chain)
        return tl::unexpected(chain.error());
    if (!file->isEmpty() || !chain->fault.isEmpty())
        return tl::unexpected(Error{Problem::Damaged, *file + chain->fault});
    return chain->events;
}

} // namespace

Result<Backup> backUp(const QString &journal, const SecretBytes &key, const QString &folder, Instant now)
{
    if (!QFileInfo::exists(journal))
        return tl::unexpected(Error{Problem::CannotOpen, journal});
    if (!makePrivateFolder(folder))
        return tl::unexpected(Error{Problem::CannotOpen, folder});
    if (const auto room = checkRoom(journal, folder); !room)
        return tl::unexpected(room.error());
    const Scrap copy(journal + u".copy"_s);
    const auto events = copyTo(copy.file(), journal, key);
    if (!events)
        return tl::unexpected(events.error());
    const Instant at = std::chrono::floor<std::chrono::seconds>(now);
    const QString file = QDir(folder).filePath(nameOf(journal, at, *events));
    const Scrap part(file + partSuffix);
    const SecretBytes backupKey = backupKeyFrom(key);
    if (const auto sealed = seal(copy.file(), part.file(), backupKey); !sealed)
        return tl::unexpected(sealed.error());
    if (const auto checked = checkSealed(part.file(), backupKey); !checked)
        return tl::unexpected(checked.error());
    if (::rename(QFile::encodeName(part.file()).constData(), QFile::encodeName(file).constData()) != 0 ||
        !syncToDisk(folder))
        return tl::unexpected(Error{Problem::Io, file});
    return Backup{file, at, *events, QFileInfo(file).size()};
}

std::optional<Backup> backupAt(const QString &file)
{
    static const QRegularExpression form(u"^.+-(\\d{8}T\\d{6}Z)-e(\\d+)\\.vezne-backup$"_s);
    const QFileInfo info(file);
    const auto match = form.match(info.fileName());
    const auto at = fromFileTime(match.captured(1));
    if (!at)
        return std::nullopt;
    return Backup{info.absoluteFilePath(), *at, match.captured(2).toLongLong(), info.size()};
}

std::vector<Backup> backupsIn(const QString &folder, const QString &journal)
{
    std::vector<Backup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + backupSuffix}, QDir::Files);
    for (const QFileInfo &file : files) {
        const auto backup = backupAt(file.absoluteFilePath());
        if (backup && file.fileName() == nameOf(journal, backup->at, backup->events))
            backups.push_back(*backup);
    }
    std::ranges::sort(backups, std::greater(), &Backup::at);
    return backups;
}

void prune(const QString &folder, const QString &journal, Instant now)
{
    const std::vector<Backup> backups = backupsIn(folder, journal);
    std::vector<Instant> times;
    std::ranges::transform(backups, std::back_inserter(times), &Backup::at);
    for (const Instant gone : expired(times, now)) {
        const auto backup = std::ranges::find(backups, gone, &Backup::at);
        QFile::remove(backup->file);
    }
    const QStringList parts = QDir(folder).entryList(
        {QFileInfo(journal).completeBaseName() + u"-*"_s + backupSuffix + partSuffix}, QDir::Files);
    for (const QString &part : parts)
        QFile::remove(QDir(folder).filePath(part));
    // What a journal lacks that is not there, or that nobody trusts yet, may be in what was set aside.
    if (!QFile::exists(journal))
        return;
    const auto present = Database::open(journal, Access::ReadOnly);
    const auto objection = present ? marks::objection(*present) : tl::unexpected(present.error());
    if (objection && !*objection)
        pruneSetAside(journal, now);
}

} // namespace vezne::journal
