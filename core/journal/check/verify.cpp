// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/check/verify.h"

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

#include "core/journal/books/daybook.h"
#include "core/journal/check/rebuilding.h"
#include "core/journal/check/verifyaudit.h"
#include "core/journal/engine/readtransaction.h"
#include "core/journal/engine/samerow.h"
#include "core/journal/history/chaincheck.h"
#include "core/journal/history/event.h"
#include "core/journal/list/tally.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// Rows a page: each is one short read, so that a till that is open meanwhile can write.
constexpr int rowsAtOnce = 1'000;

/// A table of what is added up, and the columns that order its rows.
struct Added
{
    QString table;
    QStringList key;
    QString only = u"1 = 1"_s; ///< which rows count
};

QString pageOf(const Added &added, bool isFirst)
{
    const QString columns = added.key.join(u", "_s);
    const QString places = QStringList(added.key.size(), u"?"_s).join(u", "_s);
    return u"SELECT %1, * FROM %2 WHERE %3%4 ORDER BY %1 LIMIT %5"_s.arg(
        columns, added.table, added.only, isFirst ? QString() : u" AND (%1) > (%2)"_s.arg(columns, places),
        QString::number(rowsAtOnce));
}

/// Compares what is added up over all payments. What was written since the last look is taken in first, in
/// the same moment as the rows are read.
class SumCheck
{
public:
    SumCheck(const Database &stored, RebuildCheck &payments, qint64 upTo)
        : m_stored(stored)
        , m_payments(payments)
        , m_upTo(upTo)
    {}

    /// Number of the last event that was taken in.
    [[nodiscard]] qint64 upTo() const { return m_upTo; }

    /// Within a ReadTransaction.
    [[nodiscard]] Result<void> follow()
    {
        const auto head = m_stored.value(u"SELECT coalesce(max(seq), 0) FROM event"_s);
        if (!head)
            return tl::unexpected(head.error());
        const auto checked = m_payments.checkAgain(m_upTo, head->toLongLong());
        m_upTo = head->toLongLong();
        return checked;
    }

    [[nodiscard]] Result<void> compare(const Added &added, QStringList &faults)
    {
        QVariantList last;
        while (true) {
            const auto rows = comparePage(added, last, faults);
            if (!rows)
                return tl::unexpected(rows.error());
            if (*rows < rowsAtOnce)
                return {};
        }
    }

    /// Every event belongs to a payment, every row to an event. Within a ReadTransaction, after follow().
    [[nodiscard]] Result<void> count(QStringList &faults) const
    {
        const RebuildCheck::Count &found = m_payments.count();
        for (const auto &[table, rebuilt] :
             {std::pair(u"event"_s, found.events), std::pair(u"operation"_s, found.operations),
              std::pair(u"item"_s, found.items)}) {
            const auto stored = m_stored.value(u"SELECT count(*) FROM "_s + table);
            if (!stored)
                return tl::unexpected(stored.error());
            if (stored->toLongLong() != rebuilt)
                faults.append(u"%1: has %2 rows, and %3 by the payments and their events"_s.arg(table)
                                  .arg(stored->toLongLong())
                                  .arg(rebuilt));
        }
        return {};
    }

private:
    [[nodiscard]] Result<int> comparePage(const Added &added, QVariantList &last, QStringList &faults)
    {
        const ReadTransaction reading(m_stored);
        if (const auto followed = follow(); !followed)
            return tl::unexpected(followed.error());
        auto left = m_stored.run(pageOf(added, last.isEmpty()), last);
        auto right = m_payments.rebuilt().run(pageOf(added, last.isEmpty()), last);
        if (!left || !right)
            return tl::unexpected(!left ? left.error() : right.error());
        const int columns = left->record().count();
        for (int rows = 0; true; ++rows) {
            const bool hasLeft = left->next();
            const bool hasRight = right->next();
            if (!hasLeft && !hasRight)
                return rows;
            const Statement &row = *(hasLeft ? left : right);
            if (!hasLeft || !hasRight || !isSameRow(*left, *right, columns)) {
                faults.append(
                    u"%1 %2: is not what the events say"_s.arg(added.table, row.value(0).toString()));
                return 0;
            }
            last.clear();
            for (int column = 0; column < added.key.size(); ++column)
                last.append(row.value(column));
        }
    }

    const Database &m_stored;
    RebuildCheck &m_payments;
    qint64 m_upTo;
};

/// Payments with their changes, and what they add up to.
Result<void> verifyPayments(const Database &database, const SecretBytes &key, Verification &result)
{
    auto payments = checkPayments(database, result.events);
    if (!payments)
        return tl::unexpected(payments.error());
    SumCheck sums(database, *payments, result.events);
    const auto checkSums = [&]() -> Result<void> {
        if (const auto days = sums.compare({u"day"_s, {u"day"_s}}, result.faults); !days)
            return days;
        // A sum that went back to nothing is one that never was.
        return sums.compare(
            {u"tally"_s,
             {u"standing"_s, u"currency"_s, u"payment"_s, u"month"_s, u"installment"_s, u"secure"_s,
              u"actor"_s, u"card_bank"_s, u"card_family"_s, u"error_group"_s, u"error_code"_s},
             u"operations <> 0"_s},
            result.faults);
    };
    const qint64 chained = result.events;
    if (payments->faults().isEmpty()) {
        if (const auto checked = checkSums(); !checked)
            return checked;
        const auto wrong = tally::wrongMonthOfReconciled(database);
        if (!wrong)
            return tl::unexpected(wrong.error());
        if (*wrong != 0)
            result.faults.append(u"reconciled_tally %1: is not what its payments add up to"_s.arg(
                tally::firstDayOf(*wrong).toString(u"yyyy-MM"_s)));
        const ReadTransaction reading(database);
        if (const auto followed = sums.follow(); !followed)
            return followed;
        if (const auto tail = checkTail(database, key, sums.upTo() - chained); !tail)
            result.faults.append(tail.error().detail);
        if (const auto counted = sums.count(result.faults); !counted)
            return counted;
        result.events = sums.upTo();
    }
    result.operations = payments->count().operations;
    result.faults += payments->faults();
    return {};
}

/// The audit trail, with the rows that are rebuilt from it.
Result<void> verifyTrail(const Database &database, const SecretBytes &key, Verification &result)
{
    const auto rebuilt = Database::inMemory();
    if (!rebuilt)
        return tl::unexpected(rebuilt.error());
    const ReadTransaction reading(database);
    const auto head = database.value(u"SELECT coalesce(max(seq), 0) FROM event"_s);
    if (!head)
        return tl::unexpected(head.error());
    Verification trail{.events = head->toLongLong(), .faults = {}};
    const auto checked = checkAudit(database, &*rebuilt, key, trail);
    result.auditEntries = trail.auditEntries;
    result.faults += trail.faults;
    return checked;
}

/// The file's own check, which is one long read, beside the others where the journal can be opened once more.
class FileCheck
{
public:
    explicit FileCheck(const Database &database)
    {
        if (database.isAlone()) {
            m_fault = faultOfFile(database);
            return;
        }
        m_thread = std::jthread([this, place = database.place()] {
            const auto own = Database::open(place, Database::Access::ReadOnly);
            m_fault = own ? faultOfFile(*own) : tl::unexpected(own.error());
        });
    }

    /// Waits for the end.
    [[nodiscard]] Result<QString> fault()
    {
        if (m_thread.joinable())
            m_thread.join();
        return m_fault;
    }

private:
    Result<QString> m_fault;
    std::jthread m_thread; ///< last, since it works with the other
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
    const ReadTransaction reading(database);
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
    Verification result{.events = quick->events, .faults = {}};
    FileCheck file(database);
    if (const auto checked = verifyPayments(database, key, result); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = verifyTrail(database, key, result); !checked)
        return tl::unexpected(checked.error());
    if (const auto compared = compareWithAnchor(database, anchor, result); !compared)
        return tl::unexpected(compared.error());
    const auto closings = DayBook(database).verify(key);
    const auto fault = file.fault();
    if (!closings || !fault)
        return tl::unexpected(!closings ? closings.error() : fault.error());
    for (const QString &one : {*closings, *fault}) {
        if (!one.isEmpty())
            result.faults.append(one);
    }
    return result;
}

Result<void> checkTail(const Database &database, const SecretBytes &key, qint64 count)
{
    const auto head = database.value(u"SELECT max(seq) FROM event"_s);
    if (!head)
        return tl::unexpected(head.error());
    const qint64 first = std::max(head->toLongLong() - count, qint64(1));
    std::vector<Event> events;
    {
        auto rows =
            database.run(u"SELECT %1 FROM event WHERE seq >= ? ORDER BY seq"_s.arg(eventColumns()), {first});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            auto event = eventFromRow(*rows);
            const qint64 expected = first + std::ssize(events);
            if (!event || event->seq != expected)
                return tl::unexpected(Error{Problem::Damaged, u"event %1"_s.arg(expected)});
            events.push_back(std::move(*event));
        }
    }
    // Each holds the code of the one before, so that two threads can check them: a window waits for this.
    const Chain chain(key);
    const auto firstFault = [&events, &chain](std::size_t begin, std::size_t end) {
        for (; begin < end; ++begin) {
            const QByteArray previous = begin > 0 ? events[begin - 1].mac : QByteArray();
            if (macOf(events[begin], previous, chain) != events[begin].mac)
                break;
        }
        return begin;
    };
    const std::size_t middle = (events.size() + 1) / 2;
    auto later = std::async(std::launch::async, firstFault, middle, events.size());
    // Of what the first one follows nothing is known, unless nothing comes before it.
    std::size_t fault = firstFault(first > 1 ? 1 : 0, middle);
    if (fault >= middle)
        fault = later.get();
    return fault >= events.size()
               ? Result<void>()
               : tl::unexpected(
                     Error{Problem::Damaged, u"event %1"_s.arg(first + static_cast<qint64>(fault))});
}

} // namespace vezne::journal
