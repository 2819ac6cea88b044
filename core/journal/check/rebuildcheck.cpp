// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/check/rebuildcheck.h"

#include <algorithm>
#include <span>

#include "core/journal/engine/samerow.h"
#include "core/journal/history/projection.h"
#include "core/journal/list/tally.h"
#include "core/journal/reader.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// In memory, and with nothing that guards or speeds up what is kept: what is rebuilt is looked at once, a
/// few rows at a time. The moves are checked here.
Result<Database> bareCopy()
{
    auto database = Database::inMemory();
    if (!database)
        return database;
    QStringList statements{u"PRAGMA foreign_keys=OFF"_s, u"PRAGMA secure_delete=OFF"_s,
                           u"PRAGMA journal_mode=OFF"_s};
    {
        auto guards = database->run(u"SELECT type, name FROM sqlite_schema WHERE type = 'trigger' OR "
                                    "(type = 'index' AND sql IS NOT NULL)"_s);
        if (!guards)
            return tl::unexpected(guards.error());
        while (guards->next())
            statements.append(
                u"DROP %1 %2"_s.arg(guards->value(0).toString().toUpper(), guards->value(1).toString()));
    }
    statements.append(u"BEGIN"_s); // never committed: memory is thrown away anyway
    for (const QString &statement : statements) {
        if (const auto done = database->run(statement); !done)
            return tl::unexpected(done.error());
    }
    return database;
}

} // namespace

RebuildCheck::RebuildCheck(const Database &stored, Database rebuilt)
    : m_stored(&stored)
    , m_rebuilt(std::move(rebuilt))
{
    for (const QString &table : {u"operation"_s, u"item"_s}) {
        auto columns = m_rebuilt.run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        while (columns && columns->next())
            m_columns[table].append(columns->value(0).toString());
    }
}

Result<RebuildCheck> RebuildCheck::over(const Database &stored)
{
    auto rebuilt = bareCopy();
    if (!rebuilt)
        return tl::unexpected(rebuilt.error());
    return RebuildCheck(stored, std::move(*rebuilt));
}

Result<void> RebuildCheck::check(qint64 first, qint64 last, qint64 upTo)
{
    const Payments payments{
        u"SELECT id FROM operation WHERE seq BETWEEN ? AND ? AND parent IS NULL UNION ALL "
        "SELECT c.id FROM operation p JOIN operation c ON c.parent = p.id "
        "WHERE p.seq BETWEEN ? AND ? AND p.parent IS NULL"_s,
        {first, last, first, last}};
    const auto events = eventsOf(payments);
    if (!events)
        return tl::unexpected(events.error());
    const auto later = std::ranges::upper_bound(*events, upTo, {}, &Event::seq);
    if (const auto cleared = clear(); !cleared)
        return cleared;
    for (auto event = events->begin(); event != later; ++event) {
        const auto taken = take(*event);
        if (!taken || !*taken)
            return taken ? Result<void>() : tl::unexpected(taken.error());
    }
    m_count.events += later - events->begin();
    if (const auto added = addUp(0); !added)
        return added;
    const auto movedOn = paymentsOf({later, events->end()});
    return movedOn ? compare(payments, *movedOn) : tl::unexpected(movedOn.error());
}

Result<void> RebuildCheck::checkAgain(qint64 since, qint64 upTo)
{
    if (since >= upTo)
        return {};
    const QString changed = u"SELECT coalesce(o.parent, o.id) FROM event e JOIN operation o ON "
                            "o.id = e.operation WHERE e.seq > ? AND e.seq <= ?"_s;
    const Payments payments{u"SELECT id FROM operation WHERE id IN (%1) UNION ALL "
                            "SELECT id FROM operation WHERE parent IN (%1)"_s.arg(changed),
                            {since, upTo, since, upTo}};
    const auto events = eventsOf(payments);
    if (!events)
        return tl::unexpected(events.error());
    if (const auto cleared = clear(); !cleared)
        return cleared;
    bool isTakenOut = false;
    for (const Event &event : *events) {
        if (event.seq > since && !std::exchange(isTakenOut, true)) {
            if (const auto out = tally::bookAll(m_rebuilt, -1); !out)
                return out;
        }
        const auto taken = take(event);
        if (!taken || !*taken)
            return taken ? Result<void>() : tl::unexpected(taken.error());
        m_count.events += event.seq > since ? 1 : 0;
    }
    if (const auto added = addUp(since); !added)
        return added;
    return compare(payments, {});
}

Result<void> RebuildCheck::merge(const RebuildCheck &other)
{
    m_count.events += other.m_count.events;
    m_count.operations += other.m_count.operations;
    m_count.items += other.m_count.items;
    return tally::merge(m_rebuilt, other.m_rebuilt);
}

Result<std::vector<Event>> RebuildCheck::eventsOf(const Payments &payments)
{
    std::vector<Event> events;
    {
        auto rows = m_stored->run(u"SELECT %1 FROM event WHERE operation IN (%2)"_s.arg(
                                      rawEventColumns(m_stored->engine()), payments.ids),
                                  payments.values);
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            if (auto event = eventFromRow(*rows))
                events.push_back(std::move(*event));
            else
                fail(u"event %1: its words are not ours"_s.arg(rows->value(0).toLongLong()));
        }
    }
    std::ranges::sort(events, {}, &Event::seq);
    auto buyers = m_stored->run(u"SELECT id, content FROM buyer WHERE id IN "
                                "(SELECT buyer FROM operation WHERE id IN (%1))"_s.arg(payments.ids),
                                payments.values);
    if (!buyers)
        return tl::unexpected(buyers.error());
    m_buyers.clear();
    while (buyers->next())
        m_buyers.insert(buyers->value(0).toLongLong(), Reader::buyerFrom(buyers->value(1)));
    return events;
}

Result<void> RebuildCheck::clear()
{
    m_states.clear();
    const auto operations = m_rebuilt.execute(u"DELETE FROM operation"_s);
    return operations ? m_rebuilt.execute(u"DELETE FROM item"_s) : operations;
}

Result<QJsonObject> RebuildCheck::buyer(qint64 number)
{
    const auto known = m_buyers.constFind(number);
    return known != m_buyers.cend() ? *known : Reader(*m_stored).buyer(number);
}

bool RebuildCheck::isMoveLegal(const Event &event) const
{
    const auto known = m_states.constFind(event.operation);
    if (!event.from)
        return known == m_states.cend() && isLegalBeginning(event.kind, event.to);
    return known != m_states.cend() && *known == *event.from && isLegal(event.kind, *event.from, event.to);
}

Result<bool> RebuildCheck::take(const Event &event)
{
    if (!m_faults.isEmpty())
        return false;
    if (!isMoveLegal(event))
        return fail(u"event %1: no such move"_s.arg(event.seq));
    const Rebuilt to{.rows = m_rebuilt, .buyerOf = [this](qint64 number) { return buyer(number); }};
    if (const auto projected = project(to, event); !projected)
        return fail(u"event %1: %2"_s.arg(event.seq).arg(projected.error().detail));
    m_states.insert(event.operation, event.to);
    return true;
}

Result<void> RebuildCheck::addUp(qint64 since)
{
    auto counted = m_rebuilt.run(u"SELECT (SELECT count(*) FROM operation WHERE seq > ?), (SELECT count(*) "
                                 "FROM item JOIN operation o ON o.id = item.operation WHERE o.seq > ?)"_s,
                                 {since, since});
    if (!counted || !counted->next())
        return counted.map([](const Statement &) {});
    m_count.operations += counted->value(0).toLongLong();
    m_count.items += counted->value(1).toLongLong();
    return tally::bookAll(m_rebuilt, 1);
}

Result<QSet<QString>> RebuildCheck::paymentsOf(const std::vector<Event> &events) const
{
    QSet<QString> payments;
    for (const Event &event : events) {
        const auto payment =
            m_stored->value(u"SELECT coalesce(parent, id) FROM operation WHERE id = ?"_s, {event.operation});
        if (!payment)
            return tl::unexpected(payment.error());
        payments.insert(payment->toString());
    }
    return payments;
}

Result<void> RebuildCheck::compare(const Payments &payments, const QSet<QString> &others)
{
    const auto operations = compareRows(u"operation"_s, u"o.seq"_s, u"o"_s,
                                        u" FROM operation o WHERE %1 ORDER BY o.seq"_s, payments, others);
    if (!operations)
        return operations;
    return compareRows(u"item"_s, u"i.operation"_s, u"i"_s,
                       u" FROM item i JOIN operation o ON o.id = i.operation WHERE %1 "
                       "ORDER BY o.seq, i.position"_s,
                       payments, others);
}

Result<void> RebuildCheck::compareRows(const QString &table, const QString &name, const QString &alias,
                                       const QString &rest, const Payments &payments,
                                       const QSet<QString> &others)
{
    QStringList columns = m_columns.value(table);
    for (QString &column : columns)
        column.prepend(alias + u'.');
    const auto select = [&](const Database &database) {
        return u"SELECT coalesce(o.parent, o.id), %1, "_s.arg(name) + database.engine().rawColumns(columns) +
               rest;
    };
    auto left = m_stored->run(select(*m_stored).arg(u"o.id IN (%1)"_s.arg(payments.ids)), payments.values);
    auto right = m_rebuilt.run(select(m_rebuilt).arg(u"1 = 1"_s));
    if (!left || !right)
        return tl::unexpected(!left ? left.error() : right.error());
    const int count = left->record().count();
    const auto next = [&others](Statement &rows) {
        do {
            if (!rows.next())
                return false;
        } while (!others.isEmpty() && others.contains(rows.value(0).toString()));
        return true;
    };
    while (true) {
        const bool hasLeft = next(*left);
        const bool hasRight = next(*right);
        if (!hasLeft && !hasRight)
            return {};
        if (!hasLeft || !hasRight || !isSameRow(*left, *right, count)) {
            fail(u"%1 %2: is not what the events say"_s.arg(table,
                                                            (hasLeft ? left : right)->value(1).toString()));
            return {};
        }
    }
}

bool RebuildCheck::fail(const QString &fault)
{
    m_faults.append(fault);
    return false;
}

} // namespace vezne::journal
