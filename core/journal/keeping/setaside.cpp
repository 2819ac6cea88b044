// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/setaside.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include "core/base/durable.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

// SQLite's rollback journal has the name of its database and this.
const QString rollbackSuffix = u"-journal"_s;

QString freeName(const QString &file, Instant now)
{
    const QString stem = file + u".set-aside-"_s +
                         QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC)
                             .toString(u"yyyyMMdd'T'HHmmss'Z'");
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

} // namespace vezne::journal
