// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/providerview.h"
#include "core/till/undofinding.h"

#include <algorithm>

namespace vezne::till {

using namespace Qt::StringLiterals;
using iyzico::Payment;
using iyzico::ReportedPayment;
using iyzico::ReportedUndo;

namespace {

constexpr int reportedSuccess = 1; // 2 stands for refused and for unfinished alike

ProviderState stateOfTaken(const QString &phase, std::optional<int> fraudStatus)
{
    if (fraudStatus == -1)
        return ProviderState::Rejected;
    if (fraudStatus != 1)
        return ProviderState::UnderReview;
    return phase == "PRE_AUTH"_L1 ? ProviderState::Reserved : ProviderState::Paid;
}

ProviderState stateOf(const Payment &payment)
{
    if (payment.paymentStatus == "SUCCESS"_L1)
        return stateOfTaken(payment.phase, payment.fraudStatus);
    return payment.paymentStatus == "FAILURE"_L1 ? ProviderState::Failed : ProviderState::Unfinished;
}

ProviderState stateOf(const ReportedPayment &payment)
{
    return payment.paymentStatus == reportedSuccess ? stateOfTaken(payment.phase, payment.fraudStatus)
                                                    : ProviderState::Unfinished;
}

/// The fields that both services name alike.
template<class Source>
ProviderView plainView(const Source &payment)
{
    ProviderView view;
    view.paymentId = payment.paymentId;
    view.state = stateOf(payment);
    view.price = payment.price;
    view.paidPrice = payment.paidPrice;
    view.installment = payment.installment;
    view.phase = payment.phase;
    view.authCode = payment.authCode;
    view.hostReference = payment.hostReference;
    view.bin = payment.bin;
    view.lastFour = payment.lastFour;
    view.cardFamily = payment.cardFamily;
    view.cardType = payment.cardType;
    view.cardAssociation = payment.cardAssociation;
    view.fraudStatus = payment.fraudStatus;
    return view;
}

ProviderItem itemOf(const iyzico::PaymentItem &item)
{
    return {item.itemId, item.paymentTransactionId, item.paidPrice, item.transactionStatus, {}};
}

bool isDone(const ReportedUndo &undo)
{
    return standingOf(undo) == UndoStanding::Done;
}

void addRefund(std::vector<ProviderRefund> &refunds, const ReportedUndo &undo)
{
    auto refund = std::ranges::find(refunds, undo.conversationId, &ProviderRefund::conversationId);
    if (refund == refunds.end() || undo.conversationId.isEmpty())
        refund = refunds.insert(refunds.end(), {undo.conversationId, {}, {}});
    refund->ids.append(undo.id);
    refund->amount = refund->amount.plus(undo.amount).value_or(refund->amount);
}

void addUndos(ProviderView &view, const ReportedPayment &payment)
{
    view.knowsUndos = true;
    view.conversationId = payment.conversationId;
    view.isCancelled = std::ranges::any_of(payment.cancels, isDone);
    for (const iyzico::ReportedItem &item : payment.items) {
        const auto line =
            std::ranges::find(view.items, item.item.paymentTransactionId, &ProviderItem::transactionId);
        for (const ReportedUndo &refund : item.refunds) {
            if (!isDone(refund))
                continue;
            addRefund(view.refunds, refund);
            if (line != view.items.end())
                line->refunded = line->refunded.plus(refund.amount).value_or(line->refunded);
        }
    }
}

} // namespace

QString word(ProviderState state)
{
    switch (state) {
    case ProviderState::Unfinished:
        return u"unfinished"_s;
    case ProviderState::Failed:
        return u"failed"_s;
    case ProviderState::Reserved:
        return u"reserved"_s;
    case ProviderState::UnderReview:
        return u"under_review"_s;
    case ProviderState::Rejected:
        return u"rejected"_s;
    case ProviderState::Paid:
        return u"paid"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProviderView> viewOf(const std::optional<Payment> &detail,
                                   const std::optional<std::vector<ReportedPayment>> &reported)
{
    const ReportedPayment *report = reported && !reported->empty() ? &reported->front() : nullptr;
    if (report && detail) {
        // Of several under one conversation id: the one that the other service speaks of.
        const auto same = std::ranges::find(*reported, detail->paymentId, &ReportedPayment::paymentId);
        report = same == reported->end() ? report : &*same;
    }
    if (!detail && !report)
        return std::nullopt;
    ProviderView view = detail ? plainView(*detail) : plainView(*report);
    if (detail) {
        view.basketId = detail->basketId; // reporting's is a number of its own
        view.isSigned = detail->signature == iyzico::SignatureCheck::Valid;
        for (const iyzico::PaymentItem &item : detail->items)
            view.items.push_back(itemOf(item));
    } else {
        for (const iyzico::ReportedItem &item : report->items)
            view.items.push_back(itemOf(item.item));
    }
    std::ranges::sort(view.items, {},
                      [](const ProviderItem &item) { return item.transactionId.toLongLong(); });
    if (report && report->paymentId == view.paymentId)
        addUndos(view, *report);
    view.others = reported ? std::max(0, static_cast<int>(reported->size()) - 1) : 0;
    return view;
}

} // namespace vezne::till
