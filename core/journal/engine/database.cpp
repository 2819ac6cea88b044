// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/database.h"

#include <QScopedValueRollback>
#include <QSqlError>
#include <QUuid>
#include <utility>

#include "core/journal/schema/schema.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto pauseBetweenTries = 1s; // each may wait for seconds
constexpr auto patienceAtTheDoor = 5s;
constexpr auto patienceOfWatched = 2s; // libpq's least; a window waits, and somebody else tries for longer
} // namespace

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
    , m_interrupter(std::move(other.m_interrupter))
    , m_idle(std::move(other.m_idle))
    , m_hasFailed(other.m_hasFailed)
    , m_isLost(other.m_isLost)
    , m_isAway(other.m_isAway)
    , m_isOnce(other.m_isOnce)
    , m_lost(std::move(other.m_lost))
    , m_welcome(std::move(other.m_welcome))
{}

Database::~Database()
{
    disconnect();
}

void Database::disconnect() const
{
    if (m_name.isEmpty())
        return;
    if (!isShared())
        m_idle.reset(); // statements go before their connection
    m_interrupter->take(nullptr);
    m_connection.close();
    m_connection = {}; // Qt warns when a connection is removed while a handle to it lives
    QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
    m_idle = nullptr; // a server forgets them by itself, so nothing is said to it of each
}

Result<void> Database::connect() const
{
    disconnect();
    m_name = QUuid::createUuid().toString();
    m_connection = QSqlDatabase::addDatabase(m_engine->driver(), m_name);
    m_idle = std::make_shared<IdleStatements>(m_interrupter);
    if (!m_engine->open(m_connection, m_lost ? patienceOfWatched : patienceAtTheDoor))
        return tl::unexpected(errorOf(m_connection.lastError()));
    m_interrupter->take(m_connection.driver());
    return {};
}

Result<Database> Database::connected(const Place &place, Access access)
{
    if (const QString driver = Engine::of(place)->driver(); !QSqlDatabase::isDriverAvailable(driver))
        return tl::unexpected(Error{Problem::CannotOpen, u"Qt's driver %1 is not installed"_s.arg(driver)});
    Database database(place, QUuid::createUuid().toString(), access);
    if (!database.m_engine->open(database.m_connection, patienceAtTheDoor))
        return tl::unexpected(database.errorOf(database.m_connection.lastError()));
    if (place.isShared())
        database.m_interrupter->take(database.m_connection.driver());
    if (access == Access::Owner)
        database.setPatience(ownersPatience);
    return database;
}

Result<Database> Database::openBare(const Server &server)
{
    auto bare = connected(Place(server), Access::Owner);
    if (bare)
        bare->setOnce();
    return bare;
}

Result<void> Database::setUp() const
{
    const QScopedValueRollback settingUp(m_isSettingUp, true); // a server that goes away now is left alone
    if (auto configured = m_engine->configure(*this); !configured)
        return configured;
    // A shared book is brought up by its owner, not by whichever till comes first.
    const bool mayMigrate =
        m_access == Access::Owner || (m_access == Access::ReadWrite && !m_place.isShared());
    const auto checked = mayMigrate ? migrate(*this) : checkSchema(*this);
    return checked && m_access != Access::Owner ? checkWhole(*this) : checked;
}

Result<Database> Database::open(const Place &place, Access access, const std::optional<Patience> &patience)
{
    auto database = connected(place, access);
    if (!database)
        return database;
    if (patience)
        database->setPatience(*patience);
    if (const auto done = database->setUp(); !done)
        return tl::unexpected(done.error());
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

Result<void> Database::ready() const
{
    if (!m_isLost)
        return {};
    const Error lost{Problem::Unreachable, u"the connection was lost"_s};
    if (m_isInTransaction || m_isSettingUp || m_isOnce || m_isAway || !m_notBefore.hasExpired())
        return tl::unexpected(lost);
    const QScopedValueRollback settingUp(m_isSettingUp, true);
    m_isLost = false;
    auto back = connect();
    if (back)
        back = setUp();
    if (back && m_welcome)
        back = m_welcome();
    if (!back) {
        m_isLost = true;
        m_notBefore.setRemainingTime(pauseBetweenTries);
        lose();
    }
    return back;
}

void Database::lose() const
{
    if (!m_lost || m_isAway)
        return;
    m_isAway = true;
    m_lost();
}

Result<Statement> Database::run(const QString &sql, const QVariantList &values) const
{
    if (sql == "ROLLBACK"_L1 || sql == "COMMIT"_L1)
        return end(sql);
    if (const auto able = ready(); !able)
        return tl::unexpected(able.error());
    auto ran = runOnce(sql, values);
    if (ran && sql.startsWith("BEGIN"_L1))
        m_isInTransaction = true;
    if (ran || ran.error().problem != Problem::Unreachable)
        return ran;
    m_isLost = true;
    if (m_interrupter->hasCut()) { // it would be waited for once more
        lose();
        return ran;
    }
    // A question, or the first words of a transaction, can be said again.
    const bool canRepeat = sql.startsWith("SELECT"_L1) || sql.startsWith("BEGIN"_L1);
    if (m_isInTransaction || !canRepeat || !ready())
        return ran;
    auto again = runOnce(sql, values);
    if (again)
        m_hasFailed = false; // what failed was outside of any transaction that there is now
    m_isLost = !again && again.error().problem == Problem::Unreachable;
    m_isInTransaction = again && sql.startsWith("BEGIN"_L1);
    return again;
}

Result<Statement> Database::end(const QString &sql) const
{
    if (m_isLost) { // and with it the transaction
        m_isInTransaction = false;
        return tl::unexpected(Error{Problem::Unreachable, u"the connection was lost"_s});
    }
    auto ended = runOnce(sql, {});
    m_isLost = !ended && ended.error().problem == Problem::Unreachable;
    m_isInTransaction = !ended && !m_isLost;
    if (m_isLost && m_interrupter->hasCut())
        lose();
    return ended;
}

Result<Statement> Database::runOnce(const QString &sql, const QVariantList &values) const
{
    const Interrupter::Watch watch(*m_interrupter);
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
        const Error error = errorOf((*query)->lastError());
        if (m_engine->isSpoiledByErrors())
            m_idle->give(sql, std::move(*query)); // in a spoiled transaction it cannot be let go
        return tl::unexpected(error);
    }
    return Statement(sql, std::move(*query), m_idle);
}

Result<void> Database::execute(const QString &sql, const QVariantList &values) const
{
    return run(sql, values).map([](const Statement &) {});
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
            if (!database.m_isInTransaction)
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

Result<void> addLink(const Database &database, const QString &chain, const QString &columns, QVariantList row,
                     const QByteArray &previous)
{
    if (database.engine().asksForLast())
        row.append(QString::fromLatin1(previous));
    return database.execute(database.engine().append(chain, columns), row);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace vezne::journal
