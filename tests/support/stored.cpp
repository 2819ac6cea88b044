// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stored.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include "tests/support/postgres.h"

namespace vezne::test {

using namespace Qt::StringLiterals;

namespace {

bool dropTriggers(const journal::Database &database)
{
    QStringList names;
    auto rows = database.run(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
    while (rows && rows->next())
        names.append(rows->value(0).toString());
    if (rows)
        rows->finish();
    return std::ranges::all_of(names, [&database](const QString &name) {
        return database.run(u"DROP TRIGGER %1"_s.arg(name)).has_value();
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool tamper(const journal::Journal &journal, const QString &statement, const QVariantList &values)
{
    if (!journal.isShared())
        return dropTriggers(journal.database()) && journal.database().run(statement, values);
    const auto owner = journal::Database::openBare(Postgres::running().ownerOf(journal.place()));
    return owner && owner->run(u"SET session_replication_role = replica"_s) && owner->run(statement, values);
}

QString folderOf(const journal::Place &place)
{
    return place.isShared() ? Postgres::running().folder() + u"/data"_s : QFileInfo(place.file()).path();
}

QByteArray bytesStoredFor(const journal::Place &place)
{
    if (!place.isShared())
        return contentOf(place.file());
    if (!Postgres::running().asOwner(place.server()->database, u"CHECKPOINT"_s))
        qFatal("the server does not write its pages");
    QByteArray bytes;
    for (const QString &part : {u"/base"_s, u"/pg_wal"_s}) {
        QDirIterator files(folderOf(place) + part, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            bytes += contentOf(files.next());
    }
    return bytes;
}

} // namespace vezne::test
