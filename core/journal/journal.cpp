// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <QScopeGuard>
#include <algorithm>
#include <utility>

#include "core/base/istanbul.h"
#include "core/base/json.h"
#include "core/card/redact.h"
#include "core/journal/books/leasebook.h"
#include "core/journal/books/linkbook.h"
#include "core/journal/history/deferred.h"
#include "core/journal/history/projection.h"
#include "core/journal/list/searchindex.h"
#include "core/journal/rules.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A call's deadline, and the time within which the provider may still act on it.
constexpr std::chrono::milliseconds leaseOfMoney = 130s + 15min;

// The index of letters follows in batches of a few milliseconds, after an operation has ended.
constexpr qint64 searchLag = 512; ///< events
constexpr int searchBatch = 256;  ///< operations

Operation operationOf(const Intent &intent)
{
    Operation operation;
    operation.id = intent.id;
    operation.kind = intent.kind;
    operation.parent = intent.parent;
    operation.orderId = intent.orderId;
    operation.price = intent.price;
    operation.paidPrice = intent.paidPrice;
    operation.amount = intent.amount;
    operation.installment = intent.installment;
    operation.cardBin = intent.cardBin;
    operation.cardLast4 = intent.cardLast4;
    return operation;
}

} // namespace

Result<void> Journal::open(const Intent &intent)
{
    if (auto may = m_guard.mayBegin(); !may)
        return may;
    auto recorded = write(intent);
    if (recorded)
        m_begun.insert(intent.id, operationOf(intent));
    else
        takeStock(recorded.error());
    return recorded;
}

Result<Intent> Journal::open(const Change &change)
{
    if (const auto may = m_guard.mayBegin(); !may)
        return tl::unexpected(may.error());
    auto recorded = write(change);
    if (recorded)
        m_begun.insert(recorded->id, operationOf(*recorded));
    else
        takeStock(recorded.error());
    return recorded;
}

Result<qint64> Journal::buyerNumber(const QJsonObject &buyer) const
{
    if (buyer.isEmpty())
        return 0;
    const QString content = QString::fromUtf8(json::toBytes(buyer));
    if (const auto added = m_database.run(
            u"INSERT INTO buyer(content) VALUES(?) ON CONFLICT(content) DO NOTHING"_s, {content});
        !added)
        return tl::unexpected(added.error());
    const auto id = m_database.value(u"SELECT id FROM buyer WHERE content = ?"_s, {content});
    if (!id)
        return tl::unexpected(id.error());
    const QString phone = buyer.value("gsmNumber"_L1).toString();
    if (phone.isEmpty())
        return id->toLongLong();
    const auto listed =
        m_database.run(u"INSERT INTO buyer_phone VALUES(?,?) ON CONFLICT DO NOTHING"_s, {phone, *id});
    if (!listed)
        return tl::unexpected(listed.error());
    return id->toLongLong();
}

Result<Event> Journal::append(const QString &operation, Kind kind, std::optional<State> from, State to,
                              const QJsonObject &payload) const
{
    Event event{
        .seq = m_last.seq + 1,
        .at = m_clock.now(),
        .monotonic = m_clock.monotonic(),
        .boot = m_boot,
        .actor = m_actor,
        .operation = operation,
        .kind = kind,
        .from = from,
        .to = to,
        .payload = json::toBytes(payload),
        .mac = {},
    };
    event.mac = macOf(event, m_last.mac, m_chain);
    if (const auto recorded = journal::record(m_database, event, m_last.mac); !recorded)
        return tl::unexpected(recorded.error());
    return event;
}

Result<void> Journal::commit(Transaction &transaction, const Event &appended)
{
    auto committed = transaction.commit();
    if (committed) {
        m_last = {.seq = appended.seq, .mac = appended.mac};
        m_guard.advance(end());
    }
    return committed;
}

Result<void> Journal::hold(const QString &operation, const Facts &facts) const
{
    std::chrono::milliseconds lasting = leaseOfMoney;
    if (facts.challenge)
        lasting += std::max(0ms, std::chrono::milliseconds(facts.challenge->until - m_clock.now()));
    const auto taken = LeaseBook(m_database).take(operation, lasting);
    if (!taken)
        return tl::unexpected(taken.error());
    if (!*taken)
        return tl::unexpected(Error{Problem::StateChanged, u"%1: another till is at it"_s.arg(operation)});
    return {};
}

QString Journal::till() const
{
    const auto &server = m_database.place().server();
    return server ? server->user : QString();
}

Intent Journal::signedIntent(Intent intent) const
{
    intent.till = till();
    return intent;
}

Result<void> Journal::write(const Intent &intent)
{
    auto transaction = beginToWrite();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto holder = reader().holderOf(intent.orderId);
    if (!holder)
        return tl::unexpected(holder.error());
    if (*holder)
        return tl::unexpected(Error{Problem::SaleHeld, intent.orderId});
    if (auto free = LinkBook(m_database).isFree(intent.orderId, m_clock.now()); !free)
        return free;
    const auto buyer = buyerNumber(intent.buyer);
    if (!buyer)
        return tl::unexpected(buyer.error());
    const auto event =
        append(intent.id, intent.kind, std::nullopt, State::Intent, toPayload(signedIntent(intent), *buyer));
    if (!event)
        return tl::unexpected(event.error());
    if (auto held = hold(intent.id, {}); !held)
        return held;
    return commit(*transaction, *event);
}

Result<Intent> Journal::write(const Change &change)
{
    auto transaction = beginToWrite();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto file = reader().paymentFile(change.payment);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto refusal = refusalOf(change, *file, m_clock.now()))
        return tl::unexpected(Error{*refusal, change.payment});

    const auto askedBy = askerOf(change);
    if (!askedBy)
        return tl::unexpected(askedBy.error());

    Intent intent = intentOn(file->payment, change.id, change.kind, change.amount);
    intent.itemTransaction = change.itemTransaction;
    intent.reason = change.reason;
    intent.note = change.note;
    intent.askedBy = *askedBy;
    intent.second = change.second;
    intent.buyer = file->buyer;
    intent.till = till();
    const auto event =
        append(intent.id, intent.kind, std::nullopt, State::Intent, toPayload(intent, file->payment.buyer));
    if (!event)
        return tl::unexpected(event.error());
    if (const auto held = hold(intent.id, {}); !held)
        return tl::unexpected(held.error());
    const auto granted = grant(change, *event);
    if (!granted)
        return tl::unexpected(granted.error());
    if (const auto committed = commit(*transaction, *event); !committed)
        return tl::unexpected(committed.error());
    if (*granted) {
        m_audit.committed(**granted);
        m_guard.advance(end());
    }
    return intent;
}

Result<QString> Journal::askerOf(const Change &change) const
{
    if (change.request.isEmpty())
        return QString();
    const auto request = reader().requests().request(change.request);
    if (!request)
        return tl::unexpected(request.error());
    if (request->state != RequestState::Waiting)
        return tl::unexpected(Error{Problem::RequestSettled, change.request});
    // What is granted is what was asked for, to the kuruş.
    if (change.kind != Kind::Refund || request->payment != change.payment ||
        request->amount != change.amount || request->itemTransaction != change.itemTransaction)
        return tl::unexpected(Error{Problem::StateChanged, change.request});
    return request->askedBy;
}

Result<std::optional<AuditEntry>> Journal::grant(const Change &change, const Event &operation) const
{
    if (change.request.isEmpty())
        return std::nullopt;
    const auto entry =
        m_audit.append(m_database, m_key, stamp(operation.seq),
                       {.kind = DeedKind::RefundGranted,
                        .subject = change.request,
                        .why = change.note,
                        .details = {{"operation"_L1, operation.operation}, {"second"_L1, change.second}}});
    if (!entry)
        return tl::unexpected(entry.error());
    return std::optional(*entry);
}

Anchor Journal::end() const
{
    return {.seq = m_last.seq,
            .mac = m_last.mac,
            .auditSeq = m_audit.end().seq,
            .auditMac = m_audit.end().mac,
            .at = m_clock.now(),
            .history = m_history};
}

Result<void> Journal::acceptAsItIs(const QString &why)
{
    const QString what = m_guard.distrust() ? m_guard.distrust()->detail : QString();
    const auto textOf = [](const std::optional<Instant> &at) {
        return at ? istanbul::dateTime(*at).toString(Qt::ISODate) : QString();
    };
    const Guard::Gap &gap = m_guard.gap();
    if (auto found = findEnd(); !found) // of what is there now
        return found;
    auto recorded = record({.kind = DeedKind::JournalTrusted,
                            .subject = what,
                            .why = why,
                            .details = {{"from"_L1, textOf(gap.from)}, {"until"_L1, textOf(gap.until)}}});
    if (!recorded)
        return recorded;
    m_guard.accept(end());
    return {};
}

Result<void> Journal::takeInDeferred()
{
    return deferred::takeIn(place().beside(), [this](const DeferredDeed &deferred) {
        const Actor usual = std::exchange(m_actor, deferred.actor);
        const auto restored = qScopeGuard([this, &usual] { m_actor = usual; });
        return record(deferred.deed);
    });
}

void Journal::followWithSearch() const
{
    const auto mark = searchindex::mark(m_database);
    if (!mark || m_last.seq - *mark < searchLag)
        return;
    auto transaction = Transaction::begin(m_database);
    // What fails here is tried again with the next payment; until then these rows are searched one by one.
    if (transaction && searchindex::takeIn(m_database, searchBatch))
        (void)transaction->commit();
}

Result<Closing> Journal::closeDay(QDate day) const
{
    return DayBook(m_database).close(day, m_actor, m_clock.now(), m_key);
}

} // namespace vezne::journal
