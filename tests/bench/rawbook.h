// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/raw.h"

namespace vezne::bench {

/// Writes the rows of payments into a copy of a journal by prepared statements alone, in as many transactions
/// and under the same settings as the till does: without its rules, its chain and its projection. What that
/// leaves is no journal any more.
class RawBook
{
public:
    explicit RawBook(const QString &file);

    /// Two transactions: the intent, and that it is being sent.
    void begin();
    /// A third: the answer.
    void end();

private:
    void addEvent(const QString &kind, const QVariant &from, const QString &to, const QString &payload);
    void count(const QString &standing, int operations, qint64 amount);
    void insertRows();

    Raw m_raw;
    QSqlQuery m_event, m_operation, m_item, m_day, m_tally, m_sending, m_paid, m_itemPaid;
    qint64 m_seq = 0;
    QString m_id;
};

} // namespace vezne::bench
