// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/orderbook.h"

#include <algorithm>

namespace vezne::journal {

using namespace Qt::StringLiterals;

Result<int> OrderBook::last(const QString &prefix) const
{
    const auto charged = last(u"operation"_s, prefix);
    const auto linked = last(u"link"_s, prefix);
    if (!charged || !linked)
        return charged ? linked : charged;
    return std::max(*charged, *linked);
}

Result<int> OrderBook::last(const QString &table, const QString &prefix) const
{
    // From the top of a range of the index, so that what is below the first that fits is never read. Numbers
    // of six digits sort as what they are; `S-2026-000012-2` and what else people write does not fit.
    const QString sql = u"SELECT order_id FROM %1 WHERE order_id >= ? AND order_id < ? "
                        "AND length(order_id) = ? ORDER BY order_id DESC LIMIT 1"_s.arg(table);
    QString below = prefix + u':'; // what comes after the digits
    while (true) {
        const auto found = m_database->value(
            sql, {QString(prefix + QString(digits, u'0')), below, int(prefix.size()) + digits});
        if (!found)
            return tl::unexpected(found.error());
        if (found->isNull())
            return 0;
        below = found->toString();
        const QString counted = below.mid(prefix.size());
        const bool isCounted =
            std::ranges::all_of(counted, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
        if (isCounted)
            return counted.toInt();
    }
}

Result<bool> OrderBook::isKnown(const QString &orderId) const
{
    return m_database
        ->value(u"SELECT EXISTS(SELECT 1 FROM operation WHERE order_id = ?) "
                "OR EXISTS(SELECT 1 FROM link WHERE order_id = ?)"_s,
                {orderId, orderId})
        .map([](const QVariant &known) { return known.toBool(); });
}

Result<bool> OrderBook::isLinked(const QString &orderId) const
{
    return m_database->value(u"SELECT EXISTS(SELECT 1 FROM link WHERE order_id = ?)"_s, {orderId})
        .map([](const QVariant &linked) { return linked.toBool(); });
}

} // namespace vezne::journal
