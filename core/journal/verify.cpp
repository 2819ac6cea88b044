// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include <QHash>
#include <QSqlRecord>
#include <algorithm>
#include <vector>

#include "core/journal/chaincheck.h"
#include "core/journal/daybook.h"
#include "core/journal/event.h"
#include "core/journal/moment.h"
#include "core/journal/projection.h"
#include "core/journal/verifyaudit.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// Buyers are no part of the chain; the rebuilt rows take them as they are.
Result<void> copyNewBuyers(const Database &from, const Database &to)
{
    const auto last = to.value(u"SELECT coalesce(max(id), 0) FROM buyer"_s);
    if (!last)
        return tl::unexpected(last.error());
    auto query = from.run(u"SELECT id, content FROM buyer WHERE id > ? ORDER BY id"_s, {*last});
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
        : m_chain(key)
        , m_rebuilt(rebuilt)
        , m_result(result)
    {}

    /// False at the first fault: what follows it proves nothing.
    [[nodiscard]] bool take(const std::optional<Event> &event)
    {
        const qint64 expected = m_result.events + 1;
        if (!event || event->seq != expected)
            return fail(u"event %1: missing, or its words are not ours"_s.arg(expected));
        if (macOf(*event, m_mac, m_chain) != event->mac)
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
            return known == m_states.cend() && isLegalBeginning(event.kind, event.to);
        return known != m_states.cend() && *known == *event.from &&
               isLegal(event.kind, *event.from, event.to);
    }

    bool fail(const QString &fault)
    {
        m_result.faults.append(fault);
        return false;
    }

    Chain m_chain;
    const Database &m_rebuilt;
    Verification &m_result;
    QByteArray m_mac;
    QHash<QString, State> m_states;
};

/// Events a page, rows a page: each is one short read, so that a till that is open meanwhile can write.
constexpr int eventsAtOnce = 2'000;
constexpr int rowsAtOnce = 1'000;

Result<std::vector<std::optional<Event>>> eventsAfter(const Database &database, qint64 seq)
{
    auto query =
        database.run(u"SELECT %1 FROM event WHERE seq > ? ORDER BY seq LIMIT ?"_s.arg(eventColumns()),
                     {seq, eventsAtOnce});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<std::optional<Event>> events;
    while (query->next())
        events.push_back(eventFromRow(*query));
    return events;
}

/// Reads on from where the walk stands. True while the chain holds.
Result<bool> takeEvents(const Database &stored, const Database &rebuilt, Walk &walk,
                        const Verification &result)
{
    while (true) {
        const auto events = eventsAfter(stored, result.events);
        if (!events)
            return tl::unexpected(events.error());
        if (events->empty())
            return true;
        // After the events: who bought is written with them.
        if (const auto copied = copyNewBuyers(stored, rebuilt); !copied)
            return tl::unexpected(copied.error());
        for (const auto &event : *events) {
            if (!walk.take(event))
                return false;
        }
    }
}

/// The audit trail, in one moment with the events that it may know of.
Result<void> verifyTrail(const Database &stored, const Database &rebuilt, Walk &walk, const SecretBytes &key,
                         Verification &result)
{
    const Moment moment(stored);
    const auto holds = takeEvents(stored, rebuilt, walk, result);
    if (!holds)
        return tl::unexpected(holds.error());
    return *holds ? checkAudit(stored, &rebuilt, key, result) : Result<void>();
}

/// A table of the projection and the columns that order its rows.
struct Projected
{
    QString table;
    QStringList key;
    QString only = u"1 = 1"_s; ///< which rows count
};

QString pageOf(const Projected &projected, bool isFirst)
{
    const QString columns = projected.key.join(u", "_s);
    const QString places = QStringList(projected.key.size(), u"?"_s).join(u", "_s);
    return u"SELECT * FROM %1 WHERE %2%3 ORDER BY %4 LIMIT %5"_s.arg(
        projected.table, projected.only, isFirst ? QString() : u" AND (%1) > (%2)"_s.arg(columns, places),
        columns, QString::number(rowsAtOnce));
}

class TableComparison
{
public:
    TableComparison(const Database &stored, const Database &rebuilt, Walk &walk, Verification &result)
        : m_stored(stored)
        , m_rebuilt(rebuilt)
        , m_walk(walk)
        , m_result(result)
    {}

    /// Number of rows that are as the events say, up to the first that is not.
    [[nodiscard]] Result<qint64> compare(const Projected &projected) const
    {
        QVariantList last;
        qint64 rows = 0;
        while (true) {
            const auto taken = comparePage(projected, last);
            if (!taken)
                return tl::unexpected(taken.error());
            rows += *taken;
            if (*taken < rowsAtOnce)
                return rows;
        }
    }

private:
    /// What was written since the last page is taken in first, in the same moment as the page is read.
    [[nodiscard]] Result<int> comparePage(const Projected &projected, QVariantList &last) const
    {
        const Moment moment(m_stored);
        const auto holds = takeEvents(m_stored, m_rebuilt, m_walk, m_result);
        if (!holds || !*holds)
            return holds ? Result<int>(0) : tl::unexpected(holds.error());
        auto left = m_stored.run(pageOf(projected, last.isEmpty()), last);
        auto right = m_rebuilt.run(pageOf(projected, last.isEmpty()), last);
        if (!left || !right)
            return tl::unexpected(!left ? left.error() : right.error());
        for (int rows = 0; true; ++rows) {
            const bool hasLeft = left->next();
            const bool hasRight = right->next();
            if (!hasLeft && !hasRight)
                return rows;
            const QSqlRecord row = (hasLeft ? left : right)->record();
            if (!hasLeft || !hasRight || !isSame(row, right->record())) {
                m_result.faults.append(
                    u"%1 %2: is not what the events say"_s.arg(projected.table, row.value(0).toString()));
                return rows;
            }
            last.clear();
            for (const QString &column : projected.key)
                last.append(row.value(column));
        }
    }

    const Database &m_stored;
    const Database &m_rebuilt;
    Walk &m_walk;
    Verification &m_result;
};

Result<void> compareWithAnchor(const Database &database, const std::optional<Anchor> &anchor,
                               Verification &result)
{
    const auto missing = anchor ? missingFrom(database, *anchor) : Result<QString>(QString());
    if (!missing)
        return tl::unexpected(missing.error());
    result.isRolledBack = !missing->isEmpty();
    if (result.isRolledBack)
        result.faults.append(
            u"ROLLED_BACK: %1, which was once written, is missing or is another"_s.arg(*missing));
    return {};
}

} // namespace

bool isSame(const QSqlRecord &left, const QSqlRecord &right)
{
    if (left == right)
        return true;
    if (left.count() != right.count())
        return false;
    for (int i = 0; i < left.count(); ++i) {
        // A NULL is of another type with each engine, and none has a text.
        const bool isEqual = left.fieldName(i) == right.fieldName(i) && left.isNull(i) == right.isNull(i) &&
                             (left.isNull(i) || left.value(i).toString() == right.value(i).toString());
        if (!isEqual)
            return false;
    }
    return true;
}

Result<QString> faultOfFile(const Database &database)
{
    return database.engine().faultOfFiles(database);
}

Result<Verification> verifyChains(const Database &database, const SecretBytes &key,
                                  const std::optional<Anchor> &anchor)
{
    Verification result;
    const auto chain = checkChain(database, key);
    if (!chain)
        return tl::unexpected(chain.error());
    result.events = chain->events;
    if (!chain->fault.isEmpty()) {
        result.faults.append(chain->fault);
        return result;
    }
    const Moment moment(database);
    // What was written meanwhile, so that the trail knows of no event that was not counted.
    const auto end = database.value(u"SELECT coalesce(max(seq), 0) FROM event"_s);
    if (!end)
        return tl::unexpected(end.error());
    if (const auto tail = checkTail(database, key, end->toLongLong() - result.events); !tail)
        result.faults.append(tail.error().detail);
    result.events = end->toLongLong();
    if (const auto audit = checkAudit(database, nullptr, key, result); !audit)
        return tl::unexpected(audit.error());
    if (const auto compared = compareWithAnchor(database, anchor, result); !compared)
        return tl::unexpected(compared.error());
    return result;
}

Result<Verification> verify(const Database &database, const SecretBytes &key,
                            const std::optional<Anchor> &anchor)
{
    // First what is quickly known: a broken row is named before anything is rebuilt.
    auto quick = verifyChains(database, key, anchor);
    if (!quick || (!quick->faults.isEmpty() && !quick->isRolledBack))
        return quick;
    Verification result;
    const auto file = faultOfFile(database);
    if (!file)
        return tl::unexpected(file.error());
    if (!file->isEmpty())
        result.faults.append(*file);

    const auto rebuilt = Database::inMemory();
    if (!rebuilt)
        return tl::unexpected(rebuilt.error());
    auto transaction = Transaction::begin(*rebuilt); // one, never committed: memory is thrown away anyway
    if (!transaction)
        return tl::unexpected(transaction.error());
    Walk walk(key, *rebuilt, result);
    const auto holds = takeEvents(database, *rebuilt, walk, result);
    if (!holds)
        return tl::unexpected(holds.error());
    if (!*holds)
        return result;
    if (const auto checked = verifyTrail(database, *rebuilt, walk, key, result); !checked)
        return tl::unexpected(checked.error());
    const TableComparison comparison(database, *rebuilt, walk, result);
    const auto operations = comparison.compare({u"operation"_s, {u"seq"_s}});
    const auto items = comparison.compare({u"item"_s, {u"operation"_s, u"position"_s}});
    const auto days = comparison.compare({u"day"_s, {u"day"_s}});
    // A sum that went back to nothing is one that never was.
    const auto sums = comparison.compare(
        {u"tally"_s,
         {u"standing"_s, u"currency"_s, u"payment"_s, u"month"_s, u"installment"_s, u"secure"_s, u"actor"_s,
          u"card_bank"_s, u"card_family"_s, u"error_group"_s, u"error_code"_s},
         u"operations <> 0"_s});
    if (!days || !sums)
        return tl::unexpected(!days ? days.error() : sums.error());
    if (!operations || !items)
        return tl::unexpected(!operations ? operations.error() : items.error());
    result.operations = *operations;
    if (const auto compared = compareWithAnchor(database, anchor, result); !compared)
        return tl::unexpected(compared.error());
    const auto closings = DayBook(database).verify(key);
    if (!closings)
        return tl::unexpected(closings.error());
    if (!closings->isEmpty())
        result.faults.append(*closings);
    return result;
}

Result<void> checkTail(const Database &database, const SecretBytes &key, qint64 count)
{
    const auto first = database.value(u"SELECT max(seq) - ? FROM event"_s, {count});
    if (!first)
        return tl::unexpected(first.error());
    auto events = database.run(u"SELECT %1 FROM event WHERE seq >= ? ORDER BY seq"_s.arg(eventColumns()),
                               {first->toLongLong()});
    if (!events)
        return tl::unexpected(events.error());
    const Chain chain(key);
    QByteArray previous;
    qint64 expected = std::max(first->toLongLong(), qint64(1));
    for (bool isKnown = expected == 1; events->next(); isKnown = true, ++expected) {
        const auto event = eventFromRow(*events);
        const bool holds =
            event && event->seq == expected && (!isKnown || macOf(*event, previous, chain) == event->mac);
        if (!holds)
            return tl::unexpected(Error{Problem::Damaged, u"event %1"_s.arg(expected)});
        previous = event->mac;
    }
    return {};
}

} // namespace vezne::journal
