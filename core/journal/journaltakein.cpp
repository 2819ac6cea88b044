// SPDX-License-Identifier: GPL-3.0-or-later
// How a payment that was found at the provider enters the journal.
#include "core/journal/journal.h"
#include "core/journal/linkbook.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

Result<State> Journal::takeIn(const FoundPayment &found, const LinkMatch &match)
{
    if (const auto may = m_guard.mayBegin(); !may)
        return tl::unexpected(may.error());
    auto taken = write(found, match);
    if (!taken)
        takeStock(taken.error());
    return taken;
}

Result<State> Journal::write(const FoundPayment &found, const LinkMatch &match)
{
    const Intent &intent = found.intent;
    const bool isWhole = intent.page == HostedPage::Link && intent.kind == Kind::Charge &&
                         intent.paidPrice.isPositive() && intent.amount == intent.paidPrice &&
                         !found.facts.paymentId.isEmpty() && !found.facts.proof.isEmpty();
    if (!isWhole)
        return tl::unexpected(Error{Problem::Incomplete, u"the payment that was found is not complete"_s});
    auto transaction = beginToWrite();
    if (!transaction)
        return tl::unexpected(transaction.error());
    // One payment of the provider's is one operation, whatever led to it.
    const auto known = m_database.value(
        u"SELECT id FROM operation WHERE kind IN ('charge','preauth') AND (payment_id = ? OR id = ?) LIMIT 1"_s,
        {found.facts.paymentId, intent.conversation});
    if (!known)
        return tl::unexpected(known.error());
    if (!known->isNull())
        return tl::unexpected(Error{Problem::AlreadyKnown, known->toString()});
    const auto holder = reader().holderOf(intent.orderId);
    if (!holder)
        return tl::unexpected(holder.error());
    // The money is taken, so the order is paid twice: for a person to give one of the two back.
    const State clear = found.facts.fraudStatus == 1 ? State::Paid : State::PaidHeld;
    const State to = *holder ? State::LateCharge : clear;
    const auto buyer = buyerNumber(intent.buyer);
    if (!buyer)
        return tl::unexpected(buyer.error());
    const auto event = append(intent.id, intent.kind, std::nullopt, to, toPayload(found, *buyer));
    if (!event)
        return tl::unexpected(event.error());
    if (const auto decided = LinkBook(m_database).decide(match); !decided)
        return tl::unexpected(decided.error());
    if (const auto committed = commit(*transaction, *event); !committed)
        return tl::unexpected(committed.error());
    return to;
}

} // namespace vezne::journal
