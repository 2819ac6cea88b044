// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bulkbook.h"

#include "core/base/json.h"
#include "core/journal/history/projection.h"
#include "core/journal/list/searchindex.h"
#include "tests/bench/require.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using journal::State;

namespace {
constexpr qint64 eventsAtOnce = 50'000;
} // namespace

BulkBook::BulkBook(const QString &file, SecretBytes key)
    : m_database(require(journal::Database::open(file, journal::Database::Access::ReadWrite)))
    , m_chain(key)
{
    if (require(m_database.value(u"SELECT count(*) FROM event"_s)).toLongLong() > 0)
        giveUp(u"%1 is not empty"_s.arg(file));
    // Nothing is lost when this run is: the file is made anew.
    for (const QString &pragma :
         {u"synchronous=OFF"_s, u"journal_mode=OFF"_s, u"secure_delete=OFF"_s, u"cache_size=-4000000"_s})
        require(m_database.run(u"PRAGMA "_s + pragma));
    m_transaction.emplace(require(journal::Transaction::begin(m_database)));
}

qint64 BulkBook::addBuyer(const QJsonObject &buyer)
{
    require(
        m_database.run(u"INSERT INTO buyer(content) VALUES(?)"_s, {QString::fromUtf8(json::toBytes(buyer))}));
    return require(m_database.value(u"SELECT max(id) FROM buyer"_s)).toLongLong();
}

void BulkBook::open(const journal::Intent &intent, qint64 buyer, Instant at)
{
    record(intent.id, intent.kind, std::nullopt, State::Intent, journal::toPayload(intent, buyer), at);
}

void BulkBook::move(const QString &operation, journal::Kind kind, State from, State to,
                    const journal::Facts &facts, Instant at)
{
    record(operation, kind, from, to, journal::toPayload(facts), at);
}

void BulkBook::record(const QString &operation, journal::Kind kind, std::optional<State> from, State to,
                      const QJsonObject &payload, Instant at)
{
    journal::Event event{.seq = ++m_seq,
                         .at = at,
                         .monotonic = at.time_since_epoch(),
                         .boot = m_boot,
                         .actor = m_actor,
                         .operation = operation,
                         .kind = kind,
                         .from = from,
                         .to = to,
                         .payload = json::toBytes(payload)};
    event.mac = journal::macOf(event, m_mac, m_chain);
    require(journal::record(m_database, event, m_mac));
    m_mac = event.mac;
    if (++m_sinceCommit >= eventsAtOnce)
        commit();
}

void BulkBook::commit()
{
    while (require(journal::searchindex::takeIn(m_database, 10'000)) > 0) {
    }
    require(m_transaction->commit());
    m_transaction.reset();
    m_transaction.emplace(require(journal::Transaction::begin(m_database)));
    m_sinceCommit = 0;
}

void BulkBook::finish()
{
    commit();
    require(m_transaction->commit());
    m_transaction.reset();
}

} // namespace vezne::bench
