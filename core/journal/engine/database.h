// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QString>
#include <QVariantList>
#include <functional>

#include "core/journal/engine/engine.h"
#include "core/journal/engine/interrupter.h"
#include "core/journal/engine/place.h"
#include "core/journal/engine/statement.h"
#include "core/journal/error.h"

namespace vezne::journal {

/// One connection to a journal, set up as money needs it. Belongs to the thread that opened it. The settings
/// are read back, and a connection that did not take them is refused.
///
/// The server of a shared book may go away. Then everything ends with Problem::Unreachable, and the next
/// question or transaction tries to connect again; what was under way in a transaction is lost with it.
class Database
{
public:
    using Access = journal::Access;

    /// `patience` as in setPatience(), from the first statement on; what Access brings when it is empty.
    [[nodiscard]] static Result<Database> open(const Place &place, Access access,
                                               const std::optional<Patience> &patience = {});
    /// Connected, with nothing set up or checked: for who makes a shared book.
    [[nodiscard]] static Result<Database> openBare(const Server &server);
    [[nodiscard]] Access access() const { return m_access; }
    /// Private and empty, with the same schema.
    [[nodiscard]] static Result<Database> inMemory();

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) = delete;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// What is particular about the database below.
    [[nodiscard]] const Engine &engine() const { return *m_engine; }

    /// What has to be right on a new connection to a shared book before it is used; an error gives it up.
    using Welcome = std::function<Result<void>()>;
    void setWelcome(Welcome welcome) { m_welcome = std::move(welcome); }
    /// How long a statement waits for the server of a shared book.
    void setPatience(const Patience &patience) { m_interrupter->setPatience(patience); }
    /// Ends what is under way, from any thread.
    [[nodiscard]] std::shared_ptr<Interrupter> interrupter() const { return m_interrupter; }
    /// Somebody else watches the server: while it is known to be away nobody waits for it. `lost` is told
    /// when this connection finds out first; it is then away until that somebody says otherwise.
    void setWatched(std::function<void()> lost) { m_lost = std::move(lost); }
    void setAway(bool isAway) { m_isAway = isAway; }
    [[nodiscard]] bool isAway() const { return m_isAway; }
    /// A connection that is lost stays lost.
    void setOnce() { m_isOnce = true; }

    /// Runs one statement with its values in order. What was run before is not compiled again.
    [[nodiscard]] Result<Statement> run(const QString &sql, const QVariantList &values = {}) const;
    /// The same of a statement whose rows, if it has any, nobody reads.
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values = {}) const;

    /// First column of the first row; a null variant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    [[nodiscard]] const Place &place() const { return m_place; }
    /// To be told what others do; see QSqlDriver::subscribeToNotification().
    [[nodiscard]] QSqlDriver &driver() const { return *m_connection.driver(); }
    [[nodiscard]] bool isInMemory() const { return m_place.isMemory(); }
    /// Others write too: what was read a moment ago may have a successor.
    [[nodiscard]] bool isShared() const { return m_place.isShared(); }
    /// No other connection exists: in memory, or still being filled by its owner.
    [[nodiscard]] bool isAlone() const { return isInMemory() || m_access == Access::Owner; }

    /// For a connection to a file that only reads: writes a compacted copy of the whole to the new file
    /// `file` (`VACUUM INTO`).
    [[nodiscard]] Result<void> copyTo(const QString &file) const;

private:
    friend class Transaction;
    Database(Place place, QString connectionName, Access access);

    [[nodiscard]] static Result<Database> connected(const Place &place, Access access);
    [[nodiscard]] Result<void> connect() const;
    void disconnect() const;
    /// Whether statements can be run: connects again when the server was lost.
    [[nodiscard]] Result<void> ready() const;
    void lose() const;
    [[nodiscard]] Result<void> setUp() const;
    /// Commits or rolls back.
    [[nodiscard]] Result<Statement> end(const QString &sql) const;
    [[nodiscard]] Result<Statement> runOnce(const QString &sql, const QVariantList &values) const;
    [[nodiscard]] Result<std::unique_ptr<QSqlQuery>> prepared(const QString &sql) const;
    [[nodiscard]] Error errorOf(const QSqlError &error) const;

    Place m_place;
    std::unique_ptr<const Engine> m_engine;
    mutable QString m_name;
    Access m_access;
    mutable QSqlDatabase m_connection;
    std::shared_ptr<Interrupter> m_interrupter = std::make_shared<Interrupter>();
    mutable std::shared_ptr<IdleStatements> m_idle = std::make_shared<IdleStatements>(m_interrupter);
    mutable bool m_hasFailed = false; ///< a statement, since the last transaction began
    mutable bool m_isInTransaction = false;
    mutable bool m_isSettingUp = false;
    mutable bool m_isLost = false;         ///< the server went away
    mutable QDeadlineTimer m_notBefore{0}; ///< to connect again
    mutable bool m_isAway = false;
    bool m_isOnce = false;
    std::function<void()> m_lost;
    Welcome m_welcome;
};

/// A write transaction, refused (Problem::ReadOnly) on a connection for reading: takes the write lock at
/// once, rolls back unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On disk when this returns well. Of a shared book whose server went away meanwhile nobody knows.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database *database)
        : m_database(database)
    {}

    const Database *m_database;
};

/// Adds `row` to the end of a chain (`event`, `audit`), behind the row with the code `previous`; behind none
/// when that is empty. A shared book whose chain ends otherwise refuses it (Problem::StateChanged).
[[nodiscard]] Result<void> addLink(const Database &database, const QString &chain, const QString &columns,
                                   QVariantList row, const QByteArray &previous);

/// SQL NULL for empty text.
[[nodiscard]] QVariant orNull(const QString &text);
/// Empty text for a null one, which Qt would write as SQL NULL.
[[nodiscard]] QString orEmpty(const QString &text);

} // namespace vezne::journal
