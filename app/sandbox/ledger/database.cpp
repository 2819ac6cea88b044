// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/database.h"

#include <QSqlError>
#include <QUuid>
#include <array>
#include <utility>

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x565a5342; // "VZSB"
constexpr int schemaVersion = 1;

// Amounts are whole units of 10^-8, instants are UTC milliseconds. An undo without a line is a cancel.
const std::array schema{
    u"CREATE TABLE payment (id INTEGER PRIMARY KEY AUTOINCREMENT, conversation_id TEXT, basket_id TEXT,"
    " status TEXT NOT NULL, phase TEXT NOT NULL, price INTEGER NOT NULL, paid_price INTEGER NOT NULL,"
    " currency TEXT NOT NULL, installment INTEGER NOT NULL, fraud_status INTEGER NOT NULL,"
    " bin TEXT NOT NULL, last_four TEXT NOT NULL, card_type TEXT NOT NULL, card_association TEXT NOT NULL,"
    " card_family TEXT NOT NULL, bank_name TEXT NOT NULL, undoable INTEGER NOT NULL, auth_code TEXT NOT NULL,"
    " host_reference TEXT NOT NULL, created_at INTEGER NOT NULL, visible_from INTEGER NOT NULL) STRICT"_s,
    u"CREATE INDEX payment_conversation ON payment (conversation_id)"_s,
    u"CREATE TABLE line (id INTEGER PRIMARY KEY AUTOINCREMENT, payment_id INTEGER NOT NULL REFERENCES "
    u"payment,"
    " item_id TEXT NOT NULL, price INTEGER NOT NULL, paid_price INTEGER NOT NULL,"
    " merchant_commission INTEGER NOT NULL, commission INTEGER NOT NULL, fee INTEGER NOT NULL,"
    " payout INTEGER NOT NULL) STRICT"_s,
    u"CREATE INDEX line_payment ON line (payment_id)"_s,
    u"CREATE TABLE undo (id INTEGER PRIMARY KEY AUTOINCREMENT, payment_id INTEGER NOT NULL REFERENCES "
    u"payment,"
    " line_id INTEGER REFERENCES line, conversation_id TEXT, price INTEGER NOT NULL, auth_code TEXT NOT NULL,"
    " host_reference TEXT NOT NULL, created_at INTEGER NOT NULL, visible_from INTEGER NOT NULL) STRICT"_s,
    u"CREATE INDEX undo_payment ON undo (payment_id)"_s,
    u"CREATE TABLE request (path TEXT NOT NULL, conversation_id TEXT NOT NULL, count INTEGER NOT NULL,"
    " PRIMARY KEY (path, conversation_id)) STRICT"_s,
    u"CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
    // The provider's numbers do not begin at 1, and those of the three kinds do not look alike.
    u"INSERT INTO sqlite_sequence (name, seq) VALUES ('payment', 25180000), ('line', 27169000), ('undo', 40310000)"_s,
};

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
    if (!isFresh && look.value(1).toInt() != applicationId)
        return tl::unexpected(u"not a ledger of vezne-sandbox"_s);
    if (!isFresh && look.value(2).toInt() != schemaVersion)
        return tl::unexpected(u"a ledger of another version of vezne-sandbox"_s);
    look.finish();

    // The books must outlive a killed process, not a power cut: the kernel keeps what was written.
    run(u"PRAGMA synchronous=OFF"_s);
    run(u"PRAGMA journal_mode=TRUNCATE"_s);
    run(u"PRAGMA foreign_keys=ON"_s);
    if (isFresh) {
        Transaction transaction(*this);
        for (const QString &statement : schema)
            run(statement);
        run(u"PRAGMA application_id=%1"_s.arg(applicationId));
        run(u"PRAGMA user_version=%1"_s.arg(schemaVersion));
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
