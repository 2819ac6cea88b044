// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/database.h"

namespace vezne::journal {

/// The order numbers that payments and links have, whoever chose them. Works on any connection.
class OrderBook
{
public:
    explicit OrderBook(const Database &database)
        : m_database(&database)
    {}

    /// How many digits a counted number has, with zeros in front, until there are more than that.
    static constexpr int digits = 6;

    /// The greatest counted number that is `prefix` and exactly six digits; 0 when there is none.
    [[nodiscard]] Result<int> last(const QString &prefix) const;
    /// A payment or a link has it, however that stands.
    [[nodiscard]] Result<bool> isKnown(const QString &orderId) const;
    /// A link has it, however that stands.
    [[nodiscard]] Result<bool> isLinked(const QString &orderId) const;

private:
    [[nodiscard]] Result<int> last(const QString &table, const QString &prefix) const;

    const Database *m_database;
};

} // namespace vezne::journal
