// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include <QHash>
#include <QSqlRecord>

#include "core/journal/event.h"
#include "core/journal/projection.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkFile(const Database &database, Verification &result)
{
    const auto integrity = database.value(u"PRAGMA integrity_check(1)"_s);
    if (!integrity)
        return tl::unexpected(integrity.error());
    if (integrity->toString() != "ok"_L1)
        result.faults.append(u"file: %1"_s.arg(integrity->toString()));
    return {};
}

/// Buyers are no part of the chain; the rebuilt rows take them as they are.
Result<void> copyBuyers(const Database &from, const Database &to)
{
    auto query = from.run(u"SELECT id, content FROM buyer"_s);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const auto copied = to.run(u"INSERT INTO buyer VALUES(?,?)"_s, {query->value(0), query->value(1)});
        if (!copied)
            return tl::unexpected(copied.error());
    }
    return {};
}

/// Walks the events once: chain, moves, and the projection into `rebuilt`.
class Walk
{
public:
    Walk(const SecretBytes &key, const Database &rebuilt, Verification &result)
        : m_key(key)
        , m_rebuilt(rebuilt)
        , m_result(result)
    {}

    /// False at the first fault: what follows it proves nothing.
    [[nodiscard]] bool take(const std::optional<Event> &event)
    {
        const qint64 expected = m_result.events + 1;
        if (!event || event->seq != expected)
            return fail(u"event %1: missing, or its words are not ours"_s.arg(expected));
        if (macOf(*event, m_mac, m_key) != event->mac)
            return fail(u"event %1: does not follow from the one before it, or was changed"_s.arg(expected));
        if (!isMoveLegal(*event))
            return fail(u"event %1: no such move"_s.arg(expected));
        if (const auto projected = project(m_rebuilt, *event); !projected)
            return fail(u"event %1: %2"_s.arg(expected).arg(projected.error().detail));
        m_states.insert(event->operation, event->to);
        m_mac = event->mac;
        m_result.events = expected;
        return true;
    }

private:
    [[nodiscard]] bool isMoveLegal(const Event &event) const
    {
        const auto known = m_states.constFind(event.operation);
        if (!event.from)
            return known == m_states.cend() && event.to == State::Intent;
        return known != m_states.cend() && *known == *event.from &&
               isLegal(event.kind, *event.from, event.to);
    }

    bool fail(const QString &fault)
    {
        m_result.faults.append(fault);
        return false;
    }

    const SecretBytes &m_key;
    const Database &m_rebuilt;
    Verification &m_result;
    QByteArray m_mac;
    QHash<QString, State> m_states;
};

Result<void> compareTable(const Database &stored, const Database &rebuilt, const QString &table,
                          const QString &order, Verification &result)
{
    auto left = stored.run(u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, order));
    auto right = rebuilt.run(u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, order));
    if (!left || !right)
        return tl::unexpected(!left ? left.error() : right.error());
    while (true) {
        const bool hasLeft = left->next();
        const bool hasRight = right->next();
        if (!hasLeft && !hasRight)
            return {};
        const QSqlRecord leftRow = hasLeft ? left->record() : QSqlRecord();
        if (!hasLeft || !hasRight || leftRow != right->record()) {
            const QString key = (hasLeft ? left : right)->value(0).toString();
            result.faults.append(u"%1 %2: is not what the events say"_s.arg(table, key));
            return {};
        }
    }
}

} // namespace

Result<Verification> verify(const Database &database, const SecretBytes &key)
{
    Verification result;
    if (const auto checked = checkFile(database, result); !checked)
        return tl::unexpected(checked.error());

    const auto rebuilt = Database::inMemory();
    if (!rebuilt)
        return tl::unexpected(rebuilt.error());
    auto transaction = Transaction::begin(*rebuilt); // one, never committed: memory is thrown away anyway
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto copied = copyBuyers(database, *rebuilt); !copied)
        return tl::unexpected(copied.error());

    auto events = database.run(u"SELECT %1 FROM event ORDER BY seq"_s.arg(eventColumns()));
    if (!events)
        return tl::unexpected(events.error());
    Walk walk(key, *rebuilt, result);
    while (events->next()) {
        if (!walk.take(eventFromRow(*events)))
            return result;
    }
    for (const auto &[table, order] :
         {std::pair(u"operation"_s, u"seq"_s), std::pair(u"item"_s, u"operation, position"_s),
          std::pair(u"day"_s, u"day"_s),
          // A sum that went back to nothing is one that never was.
          std::pair(u"tally WHERE operations <> 0"_s, u"1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"_s)}) {
        if (const auto compared = compareTable(database, *rebuilt, table, order, result); !compared)
            return tl::unexpected(compared.error());
    }
    const auto operations = database.value(u"SELECT count(*) FROM operation"_s);
    if (!operations)
        return tl::unexpected(operations.error());
    result.operations = operations->toLongLong();
    return result;
}

} // namespace vezne::journal
