// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <tl/expected.hpp>

namespace vezne::sandbox {

/// The ledger's SQLite file, its schema in place. A statement that fails ends the program: a provider whose
/// books are broken must not go on answering.
class Database
{
public:
    /// `:memory:` or a file that is made when absent. Refused: a file of another program, or of a newer one.
    [[nodiscard]] static tl::expected<Database, QString> open(const QString &file);

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;

    /// Runs one statement; `?` stand for `values` in order.
    // NOLINTNEXTLINE(modernize-use-nodiscard): most statements answer nothing
    QSqlQuery run(const QString &statement, const QVariantList &values = {}) const;

private:
    explicit Database(QString connection)
        : m_connection(std::move(connection))
    {}

    [[nodiscard]] tl::expected<void, QString> prepare() const;

    QString m_connection; ///< empty when moved from
};

/// Everything between construction and commit() is written together or not at all.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    const Database &m_database;
    bool m_open = true;
};

} // namespace vezne::sandbox
