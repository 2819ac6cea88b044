// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/shared/carrying.h"

#include <QFile>
#include <QSqlField>
#include <QSqlRecord>
#include <array>

#include "core/journal/check/verify.h"
#include "core/journal/engine/readtransaction.h"
#include "core/journal/history/audit.h"
#include "core/journal/history/auditprojection.h"
#include "core/journal/history/event.h"
#include "core/journal/history/projection.h"
#include "core/journal/keeping/marks.h"
#include "core/journal/places.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr int carriedAtOnce = 500; ///< entries a transaction

/// What stands beside the chains and follows from neither; each before what refers to it. Those of the
/// second part refer to operations.
constexpr std::array people{"buyer"_L1, "buyer_phone"_L1, "staff_secret"_L1, "customer_note"_L1};
constexpr std::array books{"closing"_L1,          "stored_card"_L1, "link"_L1,
                           "link_match"_L1,       "comparison"_L1,  "difference"_L1,
                           "listed_elsewhere"_L1, "day_page"_L1,    "reconciled"_L1,
                           "reconciled_tally"_L1, "recovery"_L1,    "day_list"_L1};

Result<void> copyTable(const Database &from, const Database &to, QLatin1StringView table)
{
    auto rows = from.run(u"SELECT * FROM %1"_s.arg(table));
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        QSqlRecord record = rows->record();
        record.remove(record.indexOf(u"rowid"_s)); // each counts its own
        QStringList columns;
        QVariantList values;
        for (int i = 0; i < record.count(); ++i) {
            columns.append(record.fieldName(i));
            values.append(record.value(i));
        }
        const auto copied =
            to.run(u"INSERT INTO %1(%2) VALUES(%3) ON CONFLICT DO NOTHING"_s.arg(
                       table, columns.join(u','), QStringList(columns.size(), u"?"_s).join(u',')),
                   values);
        if (!copied)
            return tl::unexpected(copied.error());
    }
    return {};
}

template<std::size_t count>
Result<void> copyTables(const Database &from, const Database &to,
                        const std::array<QLatin1StringView, count> &tables)
{
    auto transaction = Transaction::begin(to);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QLatin1StringView table : tables) {
        if (auto copied = copyTable(from, to, table); !copied)
            return copied;
    }
    for (const QString &statement : to.engine().afterCopies()) {
        if (const auto done = to.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return transaction->commit();
}

/// The end of a chain that is being carried.
struct ChainEnd
{
    qint64 seq = 0;
    QByteArray mac;
};

/// Where a chain of `to` ends, which must be a part of that of `from`.
Result<ChainEnd> commonEnd(const Database &from, const Database &to, const QString &chain)
{
    auto last = to.run(u"SELECT seq, mac FROM %1 ORDER BY seq DESC LIMIT 1"_s.arg(chain));
    if (!last)
        return tl::unexpected(last.error());
    if (!last->next())
        return ChainEnd();
    const qint64 seq = last->value(0).toLongLong();
    const auto mac = from.value(u"SELECT mac FROM %1 WHERE seq = ?"_s.arg(chain), {seq});
    if (!mac)
        return tl::unexpected(mac.error());
    if (mac->toString() != last->value(1).toString())
        return tl::unexpected(Error{Problem::StateChanged, u"%1 %2 is another"_s.arg(chain).arg(seq)});
    return ChainEnd{seq, mac->toString().toLatin1()};
}

Result<void> add(const Database &to, const Event &event, const QByteArray &previous)
{
    return record(to, event, previous);
}

Result<void> add(const Database &to, const AuditEntry &entry, const QByteArray &previous)
{
    auto added = addLink(to, u"audit"_s, auditColumns(),
                         {entry.seq, toMilliseconds(entry.at), qint64(entry.monotonic.count()), entry.boot,
                          entry.actor.name, entry.actor.role, word(entry.kind), entry.subject, entry.why,
                          QString::fromUtf8(entry.details), entry.afterEvent, QString::fromLatin1(entry.mac)},
                         previous);
    return added ? project(to, entry) : added;
}

/// What is under way.
struct CarryingState
{
    const CarryingProgress &progress;
    qint64 before = 0; ///< entries of the chain that came first
    qint64 total = 0;
    bool isStopped = false;

    void told(qint64 seq) { isStopped = progress && !progress(before + seq, total); }
};

/// Carries the entries after the common end; returns where the chain ends now.
template<class Entry>
Result<qint64> carryChain(const Database &from, const Database &to, const QString &chain,
                          const QString &columns, std::optional<Entry> (*read)(const QSqlQuery &),
                          CarryingState &state)
{
    auto end = commonEnd(from, to, chain);
    if (end)
        state.told(end->seq);
    for (int count = carriedAtOnce; end && count == carriedAtOnce && !state.isStopped;) {
        auto rows = from.run(u"SELECT %1 FROM %2 WHERE seq > ? ORDER BY seq LIMIT ?"_s.arg(columns, chain),
                             {end->seq, carriedAtOnce});
        if (!rows)
            return tl::unexpected(rows.error());
        auto transaction = Transaction::begin(to);
        if (!transaction)
            return tl::unexpected(transaction.error());
        for (count = 0; rows->next(); ++count) {
            const auto entry = read(*rows);
            if (!entry)
                return tl::unexpected(Error{Problem::Damaged, u"%1 %2"_s.arg(chain).arg(end->seq + 1)});
            if (const auto added = add(to, *entry, end->mac); !added)
                return tl::unexpected(added.error());
            end = ChainEnd{entry->seq, entry->mac};
        }
        if (const auto committed = transaction->commit(); !committed)
            return tl::unexpected(committed.error());
        state.told(end->seq);
    }
    return end.map([](const ChainEnd &reached) { return reached.seq; });
}

Result<void> checkSettled(const Database &from)
{
    const auto underWay =
        from.value(u"SELECT count(*) FROM operation WHERE state IN ('INTENT','SENDING','CHALLENGE')"_s);
    if (!underWay)
        return tl::unexpected(underWay.error());
    return underWay->toInt() == 0 ? Result<void>() : tl::unexpected(Error{Problem::NotSettled, {}});
}

Result<void> checkSource(const Database &from, const SecretBytes &key)
{
    if (auto settled = checkSettled(from); !settled)
        return settled;
    const auto checked = verifyChains(from, key, std::nullopt);
    if (!checked)
        return tl::unexpected(checked.error());
    if (!checked->faults.isEmpty())
        return tl::unexpected(Error{Problem::Damaged, checked->faults.constFirst()});
    return {};
}

/// From here on nobody works on `to` until it has all of `from`. A place that went its own way is left alone.
Result<void> beginCarrying(const Database &from, const Database &to)
{
    auto transaction = Transaction::begin(to);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QString source = from.place().absolute().name();
    const auto other = to.value(u"SELECT source FROM carrying WHERE source <> ?"_s, {source});
    const auto events = commonEnd(from, to, u"event"_s);
    const auto entries = commonEnd(from, to, u"audit"_s);
    if (!other || !events || !entries)
        return tl::unexpected(!other ? other.error() : !events ? events.error() : entries.error());
    if (!other->isNull())
        return tl::unexpected(Error{Problem::HalfCarried, other->toString()});
    const auto marked =
        to.run(u"INSERT INTO carrying(source) VALUES(?) ON CONFLICT(source) DO NOTHING"_s, {source});
    return marked ? transaction->commit() : tl::unexpected(marked.error());
}

Result<void> endCarrying(const Database &to)
{
    auto transaction = Transaction::begin(to);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto unmarked = to.run(u"DELETE FROM carrying"_s);
    return unmarked ? transaction->commit() : tl::unexpected(unmarked.error());
}

/// All of it as of one moment: who works on `from` meanwhile goes on.
Result<Carried> carryAll(const Database &from, const Database &to, const CarryingProgress &progress)
{
    const ReadTransaction reading(from);
    if (const auto settled = checkSettled(from); !settled)
        return tl::unexpected(settled.error());
    const auto length = from.value(u"SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM audit)"_s);
    if (!length)
        return tl::unexpected(length.error());
    if (!to.isShared())
        QFile::setPermissions(to.place().file(), QFile::ReadOwner | QFile::WriteOwner);
    CarryingState state{.progress = progress, .total = length->toLongLong()};
    if (const auto copied = copyTables(from, to, people); !copied)
        return tl::unexpected(copied.error());
    const auto events = carryChain<Event>(from, to, u"event"_s, eventColumns(), &eventFromRow, state);
    if (!events || state.isStopped)
        return events.map([](qint64 end) { return Carried{.events = end, .isWhole = false}; });
    state.before = *events;
    const auto entries = carryChain<AuditEntry>(from, to, u"audit"_s, auditColumns(), &auditFromRow, state);
    if (!entries || state.isStopped)
        return entries.map([&events](qint64 end) { return Carried{*events, end, false}; });
    if (const auto copied = copyTables(from, to, books); !copied)
        return tl::unexpected(copied.error());
    return Carried{*events, *entries};
}

} // namespace

Result<Carried> carryOver(const Database &from, const Database &to, const SecretBytes &key,
                          const CarryingProgress &progress)
{
    auto begun = checkSource(from, key).and_then([&] { return beginCarrying(from, to); });
    if (!begun)
        return tl::unexpected(begun.error());
    auto carried = carryAll(from, to, progress);
    if (!carried || !carried->isWhole)
        return carried;
    const auto verified = verify(to, key, std::nullopt);
    if (!verified)
        return tl::unexpected(verified.error());
    if (!verified->faults.isEmpty())
        return tl::unexpected(Error{Problem::Damaged, verified->faults.constFirst()});
    const auto ended = endCarrying(to);
    return ended ? carried : tl::unexpected(ended.error());
}

Result<void> closeCarried(const QString &file, const Place &book, qint64 events, const SecretBytes &key,
                          const Clock &clock, const Actor &actor)
{
    const auto database = Database::open(file, Access::ReadWrite);
    return database ? marks::write(*database, key, clock, actor, marks::carriedAway(book, events),
                                   usualAnchor(file, key))
                    : tl::unexpected(database.error());
}

} // namespace vezne::journal
