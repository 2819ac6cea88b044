// SPDX-License-Identifier: GPL-3.0-or-later
// How what was found at the provider enters the journal.
#include "core/journal/books/linkbook.h"
#include "core/journal/journal.h"
#include "core/journal/rules.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const FoundOperation &found)
{
    const Intent &intent = found.intent;
    const bool isPaid = intent.kind == Kind::Charge && isFound(intent.page) &&
                        intent.amount == intent.paidPrice && !found.facts.paymentId.isEmpty();
    const bool isChange = !isPayment(intent.kind) && intent.page == HostedPage::Elsewhere &&
                          !intent.parent.isEmpty() && found.leftAsSeen;
    return (isPaid || isChange) && intent.amount.isPositive() && !found.facts.proof.isEmpty();
}

/// A payment: one of the provider's is one operation, whatever led to it.
Result<State> beginningOfPayment(const Reader &reader, const Database &database, const FoundOperation &found)
{
    const auto known = database.value(
        u"SELECT id FROM operation WHERE kind IN ('charge','preauth') AND (payment_id = ? OR id = ?) LIMIT 1"_s,
        {found.facts.paymentId, found.intent.conversation});
    if (!known)
        return tl::unexpected(known.error());
    if (!known->isNull())
        return tl::unexpected(Error{Problem::AlreadyKnown, known->toString()});
    const auto holder = reader.holderOf(found.intent.orderId);
    if (!holder)
        return tl::unexpected(holder.error());
    // The money is taken, so the order is paid twice: for a person to give one of the two back.
    return *holder ? State::LateCharge : collectedState(found.facts.fraudStatus);
}

/// A refund, cancel or capture: what holds for one's own holds for it, but for the day, on which the provider
/// decided.
Result<State> beginningOfChange(const Reader &reader, const FoundOperation &found)
{
    const Intent &intent = found.intent;
    const auto payment = reader.paymentFile(intent.parent);
    if (!payment)
        return tl::unexpected(payment.error());
    const Change change{.kind = intent.kind,
                        .payment = intent.parent,
                        .amount = intent.amount,
                        .itemTransaction = intent.itemTransaction,
                        .leftAsSeen = found.leftAsSeen};
    if (const auto refusal = refusalOf(change, *payment, takenAt(*payment)))
        return tl::unexpected(Error{*refusal, intent.parent});
    return State::Done;
}

} // namespace

Result<State> Journal::takeIn(const FoundOperation &found, const std::optional<LinkMatch> &match)
{
    // Nothing is sent, and what a journal that was rolled back lacks comes in before a person trusts it.
    if (const auto may = m_guard.mayBegin(); !may && may.error().problem != Problem::RolledBack)
        return tl::unexpected(may.error());
    auto taken = write(found, match);
    if (!taken)
        takeStock(taken.error());
    return taken;
}

Result<State> Journal::beginningOf(const FoundOperation &found) const
{
    return isPayment(found.intent.kind) ? beginningOfPayment(reader(), m_database, found)
                                        : beginningOfChange(reader(), found);
}

Result<qint64> Journal::buyerOf(const FoundOperation &found) const
{
    if (isPayment(found.intent.kind))
        return buyerNumber(found.intent.buyer);
    const auto payment = reader().operation(found.intent.parent);
    if (!payment)
        return tl::unexpected(payment.error());
    return payment->buyer;
}

Result<State> Journal::write(const FoundOperation &found, const std::optional<LinkMatch> &match)
{
    const Intent &intent = found.intent;
    if (!isWhole(found))
        return tl::unexpected(Error{Problem::Incomplete, u"what was found is not complete"_s});
    auto transaction = beginToWrite();
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto to = beginningOf(found);
    if (!to)
        return to;
    const auto buyer = buyerOf(found);
    if (!buyer)
        return tl::unexpected(buyer.error());
    FoundOperation kept = found;
    kept.intent = signedIntent(intent);
    const auto event = append(intent.id, intent.kind, std::nullopt, *to, toPayload(kept, *buyer));
    if (!event)
        return tl::unexpected(event.error());
    if (match) {
        if (const auto decided = LinkBook(m_database).decide(*match); !decided)
            return tl::unexpected(decided.error());
    }
    if (const auto committed = commit(*transaction, *event); !committed)
        return tl::unexpected(committed.error());
    return to;
}

} // namespace vezne::journal
