// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <QScopeGuard>
#include <algorithm>
#include <utility>

#include "core/base/istanbul.h"
#include "core/base/json.h"
#include "core/card/redact.h"
#include "core/journal/deferred.h"
#include "core/journal/leasebook.h"
#include "core/journal/linkbook.h"
#include "core/journal/projection.h"
#include "core/journal/rules.h"
#include "core/journal/searchindex.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A call's deadline, and the time within which the provider may still act on it.
constexpr std::chrono::milliseconds leaseOfMoney = 130s + 15min;

// The index of letters follows in batches of a few milliseconds, after an operation has ended.
constexpr qint64 searchLag = 512; ///< events
constexpr int searchBatch = 256;  ///< operations

/// States that claim money moved; none is reached without the provider's word.
bool needsProof(State state)
{
    return state == State::Paid || state == State::PaidHeld || state == State::LateCharge ||
           state == State::Done;
}

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

Result<void> Journal::move(const QString &operation, State from, State to, const Facts &facts)
{
    auto recorded = write(operation, from, to, facts);
    const bool isResult = from != State::Intent;
    if (!recorded && isResult && m_guard.canTryAgain(recorded.error())) {
        takeStock(recorded.error());
        recorded = write(operation, from, to, facts);
    }
    if (!recorded) {
        takeStock(recorded.error());
        if (isResult && !isOpen(to) && !isRefusal(recorded.error().problem))
            m_guard.setUnrecorded(emergencyOf(operation, to, facts), recorded.error());
        return recorded;
    }
    if (!isOpen(to)) {
        m_guard.settle(operation);
        m_begun.remove(operation);
    } else if (to == State::Sending && !m_begun.contains(operation)) {
        m_begun.insert(operation,
                       reader().operation(operation).value_or(Operation())); // of an earlier process
    }
    return recorded;
}

void Journal::takeStock(const Error &error)
{
    // Where a server stands that is away is read when it is back (comeBack(), follow()).
    if (isRefusal(error.problem) || error.problem == Problem::Unreachable)
        return;
    // A commit that was reported as failed may have gone through. What others wrote and does not hold stays
    // ours to tell: from the end alone it could not be seen again.
    if (error.problem == Problem::Io || error.problem == Problem::Damaged || !findEnd())
        m_guard.setDistrust(error);
}

Emergency Journal::emergencyOf(const QString &operation, State to, const Facts &facts) const
{
    Operation known = begun(operation);
    if (known.id.isEmpty())
        known = reader().operation(operation).value_or(Operation());
    return {.at = m_clock.now(),
            .journal = place().name(),
            .operation = operation,
            .kind = word(known.kind),
            .order = known.orderId,
            .state = word(to),
            .amount = known.amount.toWire() + ' '_L1 + code(known.amount.currency()),
            .paymentId = facts.paymentId,
            .authCode = facts.authCode};
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
    if (const auto recorded = journal::record(m_database, event); !recorded)
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
    const auto event = append(intent.id, intent.kind, std::nullopt, State::Intent, toPayload(intent, *buyer));
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

    const Operation &payment = file->payment;
    Intent intent{
        .id = change.id,
        .kind = change.kind,
        .parent = payment.id,
        .orderId = payment.orderId,
        .price = payment.price,
        .paidPrice = payment.paidPrice,
        .amount = change.amount,
        .installment = payment.installment,
        .cardBin = payment.cardBin,
        .cardLast4 = payment.cardLast4,
        .cardBrand = payment.cardBrand,
        .cardBank = payment.cardBank,
        .cardFamily = payment.cardFamily,
        .cardType = payment.cardType,
        .items = {},
        .itemTransaction = change.itemTransaction,
        .reason = change.reason,
        .note = change.note,
        .askedBy = *askedBy,
        .second = change.second,
        .buyer = file->buyer,
    };
    const auto event =
        append(intent.id, intent.kind, std::nullopt, State::Intent, toPayload(intent, payment.buyer));
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
            .at = m_clock.now()};
}

Result<void> Journal::acceptAsItIs(const QString &why)
{
    const QString what = m_guard.distrust() ? m_guard.distrust()->detail : QString();
    const auto textOf = [](const std::optional<Instant> &at) {
        return at ? istanbul::dateTime(*at).toString(Qt::ISODate) : QString();
    };
    const Guard::Gap &gap = m_guard.gap();
    auto recorded = record({.kind = DeedKind::JournalTrusted,
                            .subject = what,
                            .why = why,
                            .details = {{"from"_L1, textOf(gap.from)}, {"until"_L1, textOf(gap.until)}}});
    if (!recorded)
        return recorded;
    m_guard.accept(end());
    return {};
}

Result<void> Journal::takeInNotes()
{
    return deferred::takeIn(place().beside(), [this](const DeferredDeed &deferred) {
        const Actor usual = std::exchange(m_actor, deferred.actor);
        const auto restored = qScopeGuard([this, &usual] { m_actor = usual; });
        return record(deferred.deed);
    });
}

Result<void> Journal::write(const QString &operation, State from, State to, const Facts &facts)
{
    auto transaction = beginToWrite();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto current = reader().operation(operation);
    if (!current)
        return tl::unexpected(current.error());
    if (current->state != from || !isLegal(current->kind, from, to))
        return tl::unexpected(
            Error{Problem::StateChanged, u"%1: %2 to %3"_s.arg(operation, word(current->state), word(to))});
    if (needsProof(to) && facts.proof.isEmpty())
        return tl::unexpected(Error{Problem::StateChanged, u"%1: no proof"_s.arg(operation)});
    const auto event = append(operation, current->kind, from, to, toPayload(facts));
    if (!event)
        return tl::unexpected(event.error());
    const bool isLeaving = to == State::Sending || to == State::Challenge;
    auto leased = isLeaving     ? hold(operation, facts)
                  : !isOpen(to) ? LeaseBook(m_database).release(operation)
                                : Result<void>();
    if (!leased)
        return leased;
    auto committed = commit(*transaction, *event);
    if (committed && !isOpen(to))
        followWithSearch();
    return committed;
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
