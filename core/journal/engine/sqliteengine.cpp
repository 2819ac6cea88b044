// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/sqliteengine.h"

#include <QSqlDatabase>

#include "core/journal/engine/database.h"
#include "core/journal/engine/removal.h"
#include "core/journal/schema/schema.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QString SqliteEngine::driver() const
{
    return u"QSQLITE"_s;
}

bool SqliteEngine::open(QSqlDatabase &connection, std::chrono::seconds /*patience*/) const
{
    connection.setDatabaseName(m_place.file());
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    return connection.open();
}

Result<void> SqliteEngine::configure(const Database &database) const
{
    struct Setting
    {
        QString name, value, readBack;
    };
    QList<Setting> settings{
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s}, {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},    {u"temp_store"_s, u"MEMORY"_s, u"2"_s},
        {u"secure_delete"_s, u"ON"_s, u"1"_s},   {u"synchronous"_s, u"EXTRA"_s, u"3"_s},
    };
    if (!m_place.isMemory() && database.access() != Access::ReadOnly)
        settings.append({u"journal_mode"_s, u"TRUNCATE"_s, u"truncate"_s});
    if (database.access() == Access::ReadOnly)
        settings.append({u"query_only"_s, u"ON"_s, u"1"_s});

    for (const Setting &setting : settings) {
        if (const auto set = database.run(u"PRAGMA %1=%2"_s.arg(setting.name, setting.value)); !set)
            return tl::unexpected(set.error());
        const auto read = database.value(u"PRAGMA %1"_s.arg(setting.name));
        if (!read)
            return tl::unexpected(read.error());
        if (read->toString() != setting.readBack)
            return tl::unexpected(
                Error{Problem::CannotOpen, u"%1 is %2"_s.arg(setting.name, read->toString())});
    }
    return {};
}

// Primary result codes of sqlite.org/rescode.html; extended codes carry them in their low byte.
Problem SqliteEngine::problemOf(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    if (!isNumber)
        return Problem::CannotOpen;
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Problem::Locked;
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return Problem::CannotOpen;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Problem::Damaged;
    case 13: // SQLITE_FULL
        return Problem::Full;
    case 19: // SQLITE_CONSTRAINT: an index or trigger of ours said no
        return Problem::StateChanged;
    default:
        return Problem::Io;
    }
}

QStringList SqliteEngine::beginToWrite() const
{
    return {u"BEGIN IMMEDIATE"_s}; // takes the write lock at once; Qt's own begins without
}

QString SqliteEngine::beginToRead() const
{
    return u"BEGIN"_s;
}

QString SqliteEngine::append(const QString &chain, const QString &columns) const
{
    return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(chain, columns,
                                                  QStringList(columns.count(u',') + 1, u"?"_s).join(u','));
}

QString SqliteEngine::remove(Removal removal) const
{
    const RemovalText text = textOf(removal);
    return u"DELETE FROM %1 WHERE %2"_s.arg(text.table, text.condition);
}

QString SqliteEngine::rawColumns(const QStringList &columns) const
{
    QStringList raw;
    for (const QString &column : columns)
        raw.append(u"CAST(%1 AS BLOB)"_s.arg(column)); // no way through UTF-16
    return raw.join(u", "_s);
}

QString SqliteEngine::member(const QString &column, const QString &name) const
{
    return u"json_extract(%1, '$.%2')"_s.arg(column, name);
}

Result<SchemaMark> SqliteEngine::schemaMark(const Database &database) const
{
    const auto application = database.value(u"PRAGMA application_id"_s);
    const auto version = database.value(u"PRAGMA user_version"_s);
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!application || !version || !tables)
        return tl::unexpected(!application ? application.error()
                              : !version   ? version.error()
                                           : tables.error());
    const bool isUnmarked = application->toInt() == 0 && version->toInt() == 0;
    return SchemaMark{.isEmpty = isUnmarked && tables->toInt() == 0,
                      .application = application->toInt(),
                      .version = version->toInt()};
}

QStringList SqliteEngine::setSchemaMark(int version) const
{
    return {u"PRAGMA application_id=%1"_s.arg(applicationId), u"PRAGMA user_version=%1"_s.arg(version)};
}

QStringList SqliteEngine::afterCopies() const
{
    return {}; // it goes on after the highest number by itself
}

Result<std::chrono::milliseconds> SqliteEngine::clockAhead(const Database &, Instant) const
{
    return std::chrono::milliseconds(0); // there is one clock
}

QByteArray SqliteEngine::history(const Database & /*database*/) const
{
    return {};
}

Result<QString> SqliteEngine::faultOfFiles(const Database &database) const
{
    return database.value(u"PRAGMA integrity_check(1)"_s).map([](const QVariant &answer) {
        return answer.toString() == "ok"_L1 ? QString() : u"file: %1"_s.arg(answer.toString());
    });
}

} // namespace vezne::journal
