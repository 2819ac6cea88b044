// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/setaside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/durable.h"
#include "core/journal/keeping/filetime.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

// SQLite's rollback journal has the name of its database and this.
const QString rollbackSuffix = u"-journal"_s;
const QString asideMark = u".set-aside-"_s;
constexpr std::chrono::days keptFor{90};

QString freeName(const QString &file, Instant now)
{
    const QString stem = file + asideMark + fileTime(now);
    QString name = stem;
    for (int i = 2; QFile::exists(name) || QFile::exists(name + rollbackSuffix); ++i)
        name = u"%1-%2"_s.arg(stem).arg(i);
    return name;
}

} // namespace

Result<QString> setAside(const QString &file, Instant now)
{
    const bool hasRollback = QFile::exists(file + rollbackSuffix);
    if (!QFile::exists(file) && !hasRollback)
        return QString();
    const QString name = freeName(file, now);
    // The rollback journal first: were it left alone, SQLite would play it back into the next journal.
    const bool isMoved = (!hasRollback || QFile::rename(file + rollbackSuffix, name + rollbackSuffix)) &&
                         (!QFile::exists(file) || QFile::rename(file, name));
    if (!isMoved || !syncToDisk(QFileInfo(file).path()))
        return tl::unexpected(Error{Problem::Io, file});
    return name;
}

void pruneSetAside(const QString &file, Instant now)
{
    constexpr qsizetype timeLength = 16;
    const QDir folder(QFileInfo(file).absolutePath());
    const QString stem = QFileInfo(file).fileName() + asideMark;
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        const auto at = fromFileTime(name.mid(stem.size(), timeLength));
        if (name.startsWith(stem) && at && now - *at > keptFor)
            QFile::remove(folder.filePath(name));
    }
}

} // namespace vezne::journal
