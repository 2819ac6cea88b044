// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/database.h"

#include <QSqlError>
#include <QUuid>
#include <utility>

#include "app/sandbox/ledger/schema.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x565a5342; // "VZSB"

} // namespace

tl::expected<Database, QString> Database::open(const QString &file)
{
    Database database(u"ledger-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    {
        QSqlDatabase sqlite = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
        sqlite.setDatabaseName(file);
        if (!sqlite.open())
            return tl::unexpected(sqlite.lastError().text());
    }
    if (auto prepared = database.prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return database;
}

tl::expected<void, QString> Database::prepare() const
{
    QSqlQuery look(QSqlDatabase::database(m_connection));
    if (!look.exec(u"SELECT (SELECT count(*) FROM sqlite_schema), application_id, user_version"
                   " FROM pragma_application_id, pragma_user_version"_s) ||
        !look.next())
        return tl::unexpected(look.lastError().text());
    const bool isFresh = look.value(0).toInt() == 0;
    const int version = look.value(2).toInt();
    if (!isFresh && look.value(1).toInt() != applicationId)
        return tl::unexpected(u"not a ledger of vezne-sandbox"_s);
    if (version > schemaVersion())
        return tl::unexpected(u"a ledger of a newer vezne-sandbox"_s);
    look.finish();

    // The books must outlive a killed process, not a power cut: the kernel keeps what was written.
    run(u"PRAGMA synchronous=OFF"_s);
    run(u"PRAGMA journal_mode=TRUNCATE"_s);
    run(u"PRAGMA foreign_keys=ON"_s);
    if (version < schemaVersion()) {
        Transaction transaction(*this);
        for (const QString &statement : schemaStepsAfter(version))
            run(statement);
        run(u"PRAGMA application_id=%1"_s.arg(applicationId));
        run(u"PRAGMA user_version=%1"_s.arg(schemaVersion()));
        transaction.commit();
    }
    return {};
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
{}

Database::~Database()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery Database::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    bool isDone = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        qFatal("ledger: %s", qPrintable(query.lastError().text()));
    return query;
}

Transaction::Transaction(const Database &database)
    : m_database(database)
{
    m_database.run(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.run(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace vezne::sandbox
