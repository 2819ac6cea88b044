// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/mismatch.h"

#include <algorithm>

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Operation;
using journal::PaymentFile;
using journal::State;
using Unlike = Mismatch::Kind;

namespace {

const QString yes = u"yes"_s;
const QString no = u"no"_s;

/// The provider's states that a journal in `payment`'s state may stand beside. A payment that came to nothing
/// may be refused there, or begun and left.
bool fits(const Operation &payment, ProviderState theirs)
{
    const bool isNothing = theirs == ProviderState::Failed || theirs == ProviderState::Unfinished;
    switch (payment.state) {
    case State::Paid:
    case State::PaidHeld:
        return theirs == expectedState(payment);
    case State::LateCharge:
        return !isNothing && theirs != ProviderState::Rejected;
    case State::Declined:
        return isNothing || theirs == ProviderState::Rejected;
    case State::NotSent:
    case State::Abandoned:
    case State::NotCharged:
    case State::Intent:
    case State::Challenge:
        return isNothing;
    case State::Sending:
    case State::Unknown:
    case State::Review:
    case State::Done: // these three are no states of a payment
    case State::Refused:
    case State::NotDone:
        return theirs == ProviderState::Unfinished;
    }
    Q_UNREACHABLE();
}

/// `150.00 TRY`; a share of a line has up to eight decimals.
QString amountOf(const Money &amount)
{
    return amount.toWireWithCode();
}

QString amountOf(const Decimal &amount, Currency currency)
{
    const auto whole = Money::fromDecimal(amount, currency);
    return whole ? amountOf(*whole) : u"%1 %2"_s.arg(amount.toPlain(), code(currency));
}

class Comparison
{
public:
    Comparison(const PaymentFile &ours, const ProviderView &theirs)
        : m_ours(ours)
        , m_theirs(theirs)
    {}

    std::vector<Mismatch> run()
    {
        const Operation &payment = m_ours.payment;
        if (m_theirs.others > 0)
            add(Unlike::Several, {}, u"1"_s, QString::number(m_theirs.others + 1));
        if (!fits(payment, m_theirs.state)) {
            const auto expected = expectedState(payment);
            add(Unlike::State, {}, expected ? word(*expected) : word(payment.state), word(m_theirs.state));
        }
        if (expectedPaid(payment) != m_theirs.paidPrice)
            add(Unlike::Amount, {}, amountOf(expectedPaid(payment)), amountOf(m_theirs.paidPrice));
        if (payment.installment != m_theirs.installment)
            add(Unlike::Installment, {}, QString::number(payment.installment),
                QString::number(m_theirs.installment));
        const bool isOurOrder = payment.page != journal::HostedPage::Link; // a link's page names its own
        if (isOurOrder && !m_theirs.basketId.isEmpty() && payment.orderId != m_theirs.basketId)
            add(Unlike::Order, {}, payment.orderId, m_theirs.basketId);
        if (m_theirs.knowsUndos)
            compareUndos();
        if (journal::isCollected(payment.state))
            compareItems();
        return std::move(m_mismatches);
    }

private:
    [[nodiscard]] QString figure(const Decimal &amount) const
    {
        return amountOf(amount, m_theirs.paidPrice.currency());
    }

    void add(Unlike kind, const QString &about, const QString &ours, const QString &theirs)
    {
        m_mismatches.push_back({kind, about, ours, theirs});
    }

    void compareUndos()
    {
        if (m_ours.payment.cancelled != m_theirs.isCancelled)
            add(Unlike::Cancelled, {}, m_ours.payment.cancelled ? yes : no, m_theirs.isCancelled ? yes : no);
        Decimal takenIn; // from elsewhere, so under no conversation of ours
        for (const Operation &change : m_ours.changes) {
            const bool isDone = change.kind == journal::Kind::Refund && change.state == State::Done;
            if (isDone && isFound(change.page))
                takenIn = takenIn.plus(change.amount.toDecimal()).value_or(takenIn);
            else if (isDone)
                compareOurRefund(change);
        }
        std::vector<ProviderRefund> strange;
        Decimal sum;
        for (const ProviderRefund &refund : m_theirs.refunds) {
            const auto known = std::ranges::find(m_ours.changes, refund.conversationId, &Operation::id);
            if (known != m_ours.changes.end() && known->state == State::Done)
                continue;
            sum = sum.plus(refund.amount).value_or(sum);
            strange.push_back(refund);
        }
        if (sum == takenIn)
            return;
        for (const ProviderRefund &refund : strange)
            add(Unlike::RefundMissingHere, refund.conversationId, {}, figure(refund.amount));
    }

    void compareOurRefund(const Operation &ours)
    {
        const auto theirs = std::ranges::find(m_theirs.refunds, ours.id, &ProviderRefund::conversationId);
        if (theirs == m_theirs.refunds.end())
            add(Unlike::RefundMissingThere, ours.id, amountOf(ours.amount), {});
        else if (theirs->amount != ours.amount.toDecimal())
            add(Unlike::Refund, ours.id, amountOf(ours.amount), figure(theirs->amount));
    }

    void compareItems()
    {
        for (const journal::Item &item : m_ours.items) {
            const auto theirs =
                std::ranges::find(m_theirs.items, item.transactionId, &ProviderItem::transactionId);
            if (theirs == m_theirs.items.end())
                add(Unlike::ItemMissingThere, item.itemId, figure(item.paidPrice.value_or(item.price)), {});
            else if (item.paidPrice && *item.paidPrice != theirs->paidPrice)
                add(Unlike::Item, item.transactionId, figure(*item.paidPrice), figure(theirs->paidPrice));
        }
        for (const ProviderItem &item : m_theirs.items) {
            const auto ours =
                std::ranges::find(m_ours.items, item.transactionId, &journal::Item::transactionId);
            if (ours == m_ours.items.end())
                add(Unlike::ItemMissingHere, item.transactionId, {}, figure(item.paidPrice));
        }
    }

    const PaymentFile &m_ours;
    const ProviderView &m_theirs;
    std::vector<Mismatch> m_mismatches;
};

} // namespace

QString word(Unlike kind)
{
    switch (kind) {
    case Unlike::MissingHere:
        return u"missing_here"_s;
    case Unlike::MissingThere:
        return u"missing_there"_s;
    case Unlike::State:
        return u"state"_s;
    case Unlike::Amount:
        return u"amount"_s;
    case Unlike::Installment:
        return u"installment"_s;
    case Unlike::Order:
        return u"order"_s;
    case Unlike::Cancelled:
        return u"cancelled"_s;
    case Unlike::Refund:
        return u"refund"_s;
    case Unlike::RefundMissingHere:
        return u"refund_missing_here"_s;
    case Unlike::RefundMissingThere:
        return u"refund_missing_there"_s;
    case Unlike::Item:
        return u"item"_s;
    case Unlike::ItemMissingHere:
        return u"item_missing_here"_s;
    case Unlike::ItemMissingThere:
        return u"item_missing_there"_s;
    case Unlike::Several:
        return u"several"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProviderState> expectedState(const Operation &payment)
{
    if (payment.state == State::PaidHeld)
        return ProviderState::UnderReview;
    if (payment.state != State::Paid)
        return std::nullopt;
    const bool isReserved = payment.kind == journal::Kind::Preauth && payment.captured.isZero();
    return isReserved ? ProviderState::Reserved : ProviderState::Paid;
}

Money expectedPaid(const Operation &payment)
{
    const bool isCaptured = payment.kind == journal::Kind::Preauth && !payment.captured.isZero();
    return isCaptured ? payment.captured : payment.paidPrice;
}

std::vector<Mismatch> compare(const std::optional<PaymentFile> &ours,
                              const std::optional<ProviderView> &theirs)
{
    if (ours && theirs)
        return Comparison(*ours, *theirs).run();
    if (theirs)
        return {{Unlike::MissingHere, theirs->paymentId, {}, amountOf(theirs->paidPrice)}};
    if (ours && journal::isCollected(ours->payment.state))
        return {{Unlike::MissingThere, ours->payment.paymentId, amountOf(ours->payment.paidPrice), {}}};
    return {};
}

} // namespace vezne::till
