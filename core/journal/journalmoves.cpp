// SPDX-License-Identifier: GPL-3.0-or-later
// How an operation moves on, and what is done when its result cannot be written.
#include "core/journal/books/leasebook.h"
#include "core/journal/journal.h"
#include "core/journal/rules.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// States that claim money moved; none is reached without the provider's word.
bool needsProof(State state)
{
    return state == State::Paid || state == State::PaidHeld || state == State::LateCharge ||
           state == State::Done;
}

/// Where a move from `from` to `to` ends for an operation as it stands; nothing when it may not. An end finds
/// its operation moved on when somebody asked about it meanwhile and was quicker to say that its result is
/// not known, or that nothing came of it: the provider's word still counts.
std::optional<State> landingOf(const Operation &current, State from, State to)
{
    if (current.state == from && isLegal(current.kind, from, to))
        return to;
    const bool isEnd =
        !isOpen(to) && (from == State::Sending || from == State::Unknown || from == current.state);
    const bool isLate = current.state == State::NotCharged && isCollected(to);
    const bool isDoubted = current.state == State::Unknown || current.state == State::NotDone || isLate;
    const State landed = isLate ? State::LateCharge : to;
    if (!isEnd || !isDoubted || !isLegal(current.kind, current.state, landed))
        return std::nullopt;
    return landed;
}

} // namespace

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
        if (isRefusal(recorded.error().problem))
            settleKnown();
        if (isResult && !isOpen(to) && isLost(operation, recorded.error().problem))
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

bool Journal::isLost(const QString &operation, Problem refusal) const
{
    if (!isRefusal(refusal))
        return true;
    // Begun here, and the book does not hold it, or holds less of it: it was put back behind our back.
    const bool isGone = refusal == Problem::NoSuchPayment || refusal == Problem::StateChanged;
    return isGone && m_begun.contains(operation);
}

void Journal::settleKnown()
{
    for (const QString &operation : m_begun.keys()) {
        const auto known = reader().operation(operation);
        if (known && !isOpen(known->state))
            m_begun.remove(operation);
    }
    m_guard.settleKnown(reader());
}

void Journal::takeStock(const Error &error)
{
    // Where a server stands that is away is read when it is back (comeBack(), follow()).
    if (isRefusal(error.problem) || error.problem == Problem::Unreachable)
        return;
    // Until a person has looked into it, nothing is added to a chain that lost what this till knows of it.
    if (error.problem == Problem::RolledBack)
        return m_guard.setDistrust(error);
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
            .amount = known.amount.toWireWithCode(),
            .paymentId = facts.paymentId,
            .authCode = facts.authCode};
}

Result<void> Journal::write(const QString &operation, State from, State to, const Facts &facts)
{
    auto transaction = beginToWrite();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto current = reader().operation(operation);
    if (!current)
        return tl::unexpected(current.error());
    const auto landed = landingOf(*current, from, to);
    if (!landed)
        return tl::unexpected(
            Error{Problem::StateChanged, u"%1: %2 to %3"_s.arg(operation, word(current->state), word(to))});
    if (from == State::NotDone && *landed == State::Done) {
        const auto payment = reader().paymentFile(current->parent);
        if (!payment)
            return tl::unexpected(payment.error());
        if (!mayComeLate(*current, *payment))
            return tl::unexpected(
                Error{Problem::StateChanged, u"%1: may be another's doing"_s.arg(operation)});
    }
    if (needsProof(*landed) && facts.proof.isEmpty())
        return tl::unexpected(Error{Problem::StateChanged, u"%1: no proof"_s.arg(operation)});
    const auto event = append(operation, current->kind, current->state, *landed, toPayload(facts));
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

} // namespace vezne::journal
