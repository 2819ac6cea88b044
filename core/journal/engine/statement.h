// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <memory>

#include "core/journal/engine/interrupter.h"

namespace vezne::journal {

/// Compiled statements that nobody reads from at the moment, by their text. Compiling one costs more than
/// running it, and a payment runs a few dozen.
class IdleStatements
{
public:
    explicit IdleStatements(std::shared_ptr<Interrupter> interrupter)
        : m_interrupter(std::move(interrupter))
    {}

    /// Null when there is none.
    [[nodiscard]] std::unique_ptr<QSqlQuery> take(const QString &sql)
    {
        return std::unique_ptr<QSqlQuery>(m_queries.take(sql));
    }
    void give(const QString &sql, std::unique_ptr<QSqlQuery> query)
    {
        const Interrupter::Watch watch(*m_interrupter); // a server is told of one that has to go
        m_queries.insert(sql, query.release());
    }

private:
    static constexpr qsizetype most = 96;
    std::shared_ptr<Interrupter> m_interrupter;
    QCache<QString, QSqlQuery> m_queries{most};
};

/// The rows of a statement that ran. Ends the read, and with it the lock on the file, when it goes.
class Statement
{
public:
    Statement(QString sql, std::unique_ptr<QSqlQuery> query, const std::shared_ptr<IdleStatements> &idle)
        : m_sql(std::move(sql))
        , m_query(std::move(query))
        , m_idle(idle)
    {}
    ~Statement()
    {
        if (!m_query)
            return;
        m_query->finish();
        if (const auto idle = m_idle.lock())
            idle->give(m_sql, std::move(m_query));
    }
    Statement(Statement &&other) noexcept = default;
    Statement &operator=(Statement &&other) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] bool next() { return m_query->next(); }
    /// Ends the read before the end of the scope.
    void finish() { m_query->finish(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] QSqlRecord record() const { return m_query->record(); }
    /// The present row, for functions that read one.
    // NOLINTNEXTLINE(google-explicit-constructor)
    operator const QSqlQuery &() const { return *m_query; }

private:
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::weak_ptr<IdleStatements> m_idle;
};

} // namespace vezne::journal
