// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/database.h"

#include <QSqlError>
#include <QUuid>
#include <utility>

#include "core/journal/schema.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

Database::Database(Place place, QString connectionName, Access access)
    : m_place(std::move(place))
    , m_engine(Engine::of(m_place))
    , m_name(std::move(connectionName))
    , m_access(access)
    , m_connection(QSqlDatabase::addDatabase(m_engine->driver(), m_name))
{}

Database::Database(Database &&other) noexcept
    : m_place(std::move(other.m_place))
    , m_engine(std::move(other.m_engine))
    , m_name(std::exchange(other.m_name, {}))
    , m_access(other.m_access)
    , m_connection(std::exchange(other.m_connection, {}))
    , m_idle(std::move(other.m_idle))
    , m_hasFailed(other.m_hasFailed)
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

Result<Database> Database::connected(const Place &place, Access access)
{
    if (const QString driver = Engine::of(place)->driver(); !QSqlDatabase::isDriverAvailable(driver))
        return tl::unexpected(Error{Problem::CannotOpen, u"Qt's driver %1 is not installed"_s.arg(driver)});
    Database database(place, QUuid::createUuid().toString(), access);
    if (!database.m_engine->open(database.m_connection))
        return tl::unexpected(database.errorOf(database.m_connection.lastError()));
    return database;
}

Result<Database> Database::openBare(const Server &server)
{
    return connected(Place(server), Access::Owner);
}

Result<Database> Database::open(const Place &place, Access access)
{
    auto database = connected(place, access);
    if (!database)
        return database;
    if (const auto configured = database->m_engine->configure(*database); !configured)
        return tl::unexpected(configured.error());
    // A shared book is brought up by its owner, not by whichever till comes first.
    const bool mayMigrate = access == Access::Owner || (access == Access::ReadWrite && !place.isShared());
    if (const auto checked = mayMigrate ? migrate(*database) : checkSchema(*database); !checked)
        return tl::unexpected(checked.error());
    return database;
}

Result<Database> Database::inMemory()
{
    return open(u":memory:"_s, Access::ReadWrite);
}

Error Database::errorOf(const QSqlError &error) const
{
    return {m_engine->problemOf(error),
            error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
}

Result<std::unique_ptr<QSqlQuery>> Database::prepared(const QString &sql) const
{
    if (std::unique_ptr<QSqlQuery> idle = m_idle->take(sql))
        return idle;
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(m_engine->streamsRows());
    if (!query->prepare(sql))
        return tl::unexpected(errorOf(query->lastError()));
    return query;
}

Result<Statement> Database::run(const QString &sql, const QVariantList &values) const
{
    if (!m_engine->isCompiled(sql)) {
        auto query = std::make_unique<QSqlQuery>(m_connection);
        if (query->exec(sql))
            return Statement({}, std::move(query), nullptr);
        m_hasFailed = true;
        return tl::unexpected(errorOf(query->lastError()));
    }
    auto query = prepared(sql);
    if (!query) {
        m_hasFailed = true;
        return tl::unexpected(query.error());
    }
    for (int i = 0; i < values.size(); ++i)
        (*query)->bindValue(i, values[i]);
    if (!(*query)->exec()) {
        m_hasFailed = true;
        return tl::unexpected(errorOf((*query)->lastError()));
    }
    return Statement(sql, std::move(*query), m_idle);
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0) : QVariant();
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
    Transaction transaction(&database);
    database.m_hasFailed = false;
    const QStringList statements = database.engine().beginToWrite();
    for (const QString &statement : statements) {
        if (const auto begun = database.run(statement); !begun) {
            if (statement == statements.constFirst())
                transaction.m_database = nullptr; // there is nothing to roll back
            return tl::unexpected(begun.error());
        }
    }
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // A failed rollback leaves the transaction open; it is rolled back when the connection closes.
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (m_database->m_hasFailed && m_database->engine().isSpoiledByErrors())
        return tl::unexpected(Error{Problem::Io, u"an earlier statement of the transaction failed"_s});
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
