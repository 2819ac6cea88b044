// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/database.h"
#include "core/journal/list/listing.h"

namespace vezne::journal {

/// Adds up groups of (standing, currency, operations, taken, gross, cancelled, refunded).
class Adder
{
public:
    explicit Adder(const Filter &filter)
        : m_filter(filter)
    {}

    /// `sign` is 1 or -1: what is in a part and not in the whole is taken out again.
    void take(const Statement &row, int sign)
    {
        const auto standing = standingFromWord(row.value(0).toString());
        const auto currency = currencyFromCode(row.value(1).toString());
        if (!standing || !currency)
            return;
        const qint64 operations = sign * row.value(2).toLongLong();
        m_sums.counts[*standing] += operations;
        m_operations += operations;
        const qint64 taken = sign * row.value(3).toLongLong();
        if (taken == 0 || (!m_filter.standings.isEmpty() && !m_filter.standings.contains(*standing)))
            return;
        const auto add = [&](Money &sum, int column) {
            sum = sum.plus(Money(sign * row.value(column).toLongLong(), *currency)).value_or(sum);
        };
        const Money none(0, *currency);
        Totals &totals =
            m_sums.totals.insert(*currency, m_sums.totals.value(*currency, {0, none, none, none})).value();
        totals.count += taken;
        add(totals.gross, 4);
        add(totals.cancelled, 5);
        add(totals.refunded, 6);
    }

    [[nodiscard]] Result<void> takeAll(Result<Statement> query, int sign = 1)
    {
        if (!query)
            return tl::unexpected(query.error());
        while (query->next())
            take(*query, sign);
        return {};
    }

    /// How many have been added up so far.
    [[nodiscard]] qint64 operations() const { return m_operations; }

    [[nodiscard]] Sums sums() const
    {
        Sums sums = m_sums;
        erase_if(sums.counts, [](const auto &count) { return count.second == 0; });
        erase_if(sums.totals, [](const auto &totals) { return totals.second.count == 0; });
        return sums;
    }

private:
    template<class Key, class Value, class Predicate>
    static void erase_if(QMap<Key, Value> &map, Predicate predicate)
    {
        map.removeIf([&](const std::pair<const Key &, Value &> &entry) { return predicate(entry); });
    }

    const Filter &m_filter;
    Sums m_sums;
    qint64 m_operations = 0;
};

/// SQL of such groups, from an operation's row. `states` are those that totals take in; all when empty.
[[nodiscard]] QString
rowSums(const QSet<State> &states,
        const QString &group = QStringLiteral("operation.standing, operation.currency"));

} // namespace vezne::journal
