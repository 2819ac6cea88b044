// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include "core/journal/engine/database.h"
#include "core/journal/engine/sqliteengine.h"
#include "core/journal/list/operationfields.h"
#include "tests/bench/require.h"

namespace vezne::bench {

/// A connection of Qt's own, for what a raw query costs.
class Raw
{
public:
    explicit Raw(const QString &file, const QString &name = QStringLiteral("raw"))
        : m_name(name)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        if (!database.open())
            giveUp(QStringLiteral("raw connection"));
    }
    ~Raw() { QSqlDatabase::removeDatabase(m_name); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    [[nodiscard]] QSqlQuery prepared(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            giveUp(sql);
        return query;
    }
    void run(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            giveUp(sql);
    }

    /// Runs a prepared query to its end and hands over each row.
    template<class Take>
    static void each(QSqlQuery &query, const QVariantList &values, Take take)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        if (!query.exec())
            giveUp(query.lastQuery());
        while (query.next())
            take(query);
        query.finish();
    }
    static void exec(QSqlQuery &query, const QVariantList &values)
    {
        each(query, values, [](const QSqlQuery &) {});
    }

private:
    QString m_name;
};

inline journal::Database readable(const QString &file)
{
    return require(journal::Database::open(file, journal::Database::Access::ReadOnly));
}

/// Every column of an operation, as a file gives them.
inline QString allColumns()
{
    return journal::OperationFields::all().columns(journal::SqliteEngine(QString()));
}

} // namespace vezne::bench
