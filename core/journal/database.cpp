// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/database.h"

#include <QSqlError>
#include <QUuid>
#include <utility>

#include "core/journal/schema.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of sqlite.org/rescode.html; extended codes carry them in their low byte.
Problem problemOf(const QSqlError &error)
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

Error errorOf(const QSqlError &error)
{
    return {problemOf(error), error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
}

} // namespace

Database::Database(QString connectionName, Access access)
    : m_name(std::move(connectionName))
    , m_access(access)
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{}

Database::Database(Database &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_access(other.m_access)
    , m_connection(std::exchange(other.m_connection, {}))
    , m_idle(std::move(other.m_idle))
{}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    m_idle.reset(); // statements go before their connection
    m_connection.close();
    m_connection = {}; // Qt warns when a connection is removed while a handle to it lives
    QSqlDatabase::removeDatabase(m_name);
}

Result<Database> Database::open(const QString &file, Access access)
{
    Database database(QUuid::createUuid().toString(), access);
    database.m_connection.setDatabaseName(file);
    database.m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.m_connection.open())
        return tl::unexpected(errorOf(database.m_connection.lastError()));
    if (const auto configured = database.configure(access); !configured)
        return tl::unexpected(configured.error());
    if (const auto checked = access == Access::ReadWrite ? migrate(database) : checkSchema(database);
        !checked)
        return tl::unexpected(checked.error());
    return database;
}

Result<Database> Database::inMemory()
{
    return open(u":memory:"_s, Access::ReadWrite);
}

Result<void> Database::configure(Access access) const
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
    if (!isInMemory() && access == Access::ReadWrite)
        settings.append({u"journal_mode"_s, u"TRUNCATE"_s, u"truncate"_s});
    if (access == Access::ReadOnly)
        settings.append({u"query_only"_s, u"ON"_s, u"1"_s});

    for (const Setting &setting : settings) {
        if (const auto set = run(u"PRAGMA %1=%2"_s.arg(setting.name, setting.value)); !set)
            return tl::unexpected(set.error());
        const auto read = value(u"PRAGMA %1"_s.arg(setting.name));
        if (!read)
            return tl::unexpected(read.error());
        if (read->toString() != setting.readBack)
            return tl::unexpected(
                Error{Problem::CannotOpen, u"%1 is %2"_s.arg(setting.name, read->toString())});
    }
    return {};
}

Result<Statement> Database::run(const QString &sql, const QVariantList &values) const
{
    std::unique_ptr<QSqlQuery> query = m_idle->take(sql);
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return tl::unexpected(errorOf(query->lastError()));
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec())
        return tl::unexpected(errorOf(query->lastError()));
    return Statement(sql, std::move(query), m_idle);
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0) : QVariant();
}

bool Database::isInMemory() const
{
    return m_connection.databaseName() == ":memory:"_L1;
}

Result<void> Database::copyTo(const QString &file) const
{
    // query_only speaks for the copy too.
    if (const auto allowed = run(u"PRAGMA query_only=OFF"_s); !allowed)
        return tl::unexpected(allowed.error());
    const auto copied = run(u"VACUUM INTO ?"_s, {file});
    const auto closed = run(u"PRAGMA query_only=ON"_s);
    if (!copied || !closed)
        return tl::unexpected(!copied ? copied.error() : closed.error());
    return {};
}

Result<Transaction> Transaction::begin(const Database &database)
{
    if (database.access() == Database::Access::ReadOnly)
        return tl::unexpected(Error{Problem::ReadOnly, {}});
    if (const auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // A failed rollback leaves the transaction open; SQLite rolls it back when the connection closes.
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (const auto committed = m_database->run(u"COMMIT"_s); !committed)
        return tl::unexpected(committed.error());
    m_database = nullptr;
    return {};
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace vezne::journal
