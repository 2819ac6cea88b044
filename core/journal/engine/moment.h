// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/database.h"

namespace vezne::journal {

/// A read transaction: what is read while it lives is of one moment. There is one at a time on a connection.
/// To be short, since a file is not written meanwhile.
class Moment
{
public:
    explicit Moment(const Database &database)
        : m_database(database)
    {
        // A read outside a transaction is only less consistent.
        (void)m_database.run(m_database.engine().beginToRead());
    }
    ~Moment() { (void)m_database.run(QStringLiteral("ROLLBACK")); }
    Moment(const Moment &) = delete;
    Moment &operator=(const Moment &) = delete;

private:
    const Database &m_database;
};

} // namespace vezne::journal
