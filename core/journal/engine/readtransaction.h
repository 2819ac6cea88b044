// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/database.h"

namespace vezne::journal {

/// A read transaction: what is read while it lives is of one moment. There is one at a time on a connection.
/// To be short, since a file is not written meanwhile.
class ReadTransaction
{
public:
    explicit ReadTransaction(const Database &database)
        : m_database(database)
    {
        // A read outside a transaction is only less consistent.
        (void)m_database.run(m_database.engine().beginToRead());
    }
    ~ReadTransaction() { (void)m_database.run(QStringLiteral("ROLLBACK")); }
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    const Database &m_database;
};

} // namespace vezne::journal
