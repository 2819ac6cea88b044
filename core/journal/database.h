// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include "core/journal/error.h"
#include "core/journal/statement.h"

namespace vezne::journal {

/// One connection to a journal file, set up as money needs it. Belongs to the thread that opened it.
///
/// Rollback journal, never WAL: SQLite before 3.51.3 can corrupt a WAL database that two connections share
/// (sqlite.org, "WAL-reset bug"). The settings are read back, and a connection that did not take them is
/// refused.
class Database
{
public:
    enum class Access {
        ReadWrite, ///< creates and migrates
        /// Reads only (`query_only`). The file itself is opened for writing, because only then can SQLite
        /// roll back what a killed writer left half done.
        ReadOnly,
    };

    [[nodiscard]] static Result<Database> open(const QString &file, Access access);
    [[nodiscard]] Access access() const { return m_access; }
    /// Private and empty, with the same schema.
    [[nodiscard]] static Result<Database> inMemory();

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) = delete;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with its values in order. What was run before is not compiled again.
    [[nodiscard]] Result<Statement> run(const QString &sql, const QVariantList &values = {}) const;

    /// First column of the first row; a null variant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    [[nodiscard]] QString file() const { return m_connection.databaseName(); }
    [[nodiscard]] bool isInMemory() const;

    /// For a connection that only reads: writes a compacted copy of the whole to the new file `file` (`VACUUM
    /// INTO`).
    [[nodiscard]] Result<void> copyTo(const QString &file) const;

private:
    Database(QString connectionName, Access access);

    [[nodiscard]] Result<void> configure(Access access) const;

    QString m_name;
    Access m_access;
    QSqlDatabase m_connection;
    std::shared_ptr<IdleStatements> m_idle = std::make_shared<IdleStatements>();
};

/// A write transaction, refused (Problem::ReadOnly) on a connection for reading: takes the write lock at once
/// (BEGIN IMMEDIATE; Qt's own is deferred), rolls back unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On disk when this returns well.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database *database)
        : m_database(database)
    {}

    const Database *m_database;
};

/// SQL NULL for empty text.
[[nodiscard]] QVariant orNull(const QString &text);

} // namespace vezne::journal
