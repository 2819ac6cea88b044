// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/charging.h"

#include <algorithm>

#include "app/sandbox/bank/plans.h"
#include "app/sandbox/bank/settlement.h"
#include "app/sandbox/services/cardstorage.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/notices.h"
#include "app/sandbox/services/paymentanswer.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

Outcome takePayment(const Call &call, const Ledger &ledger, Taking taking)
{
    const auto order = readPaymentOrder(call, ledger);
    if (!order)
        return tl::unexpected(order.error());
    if (call.account.unsecuredRefusal)
        return tl::unexpected(refusal(*call.account.unsecuredRefusal));
    const Payment payment = charge(*order, call, ledger, taking);
    announce(Event::Authorized, payment, call, ledger);
    return answerTo(payment);
}

Payment charge(const PaymentOrder &order, const Call &call, const Ledger &ledger, Taking taking)
{
    Payment payment =
        decided(paymentOf(order, call, taking), bankDecline(order, call.account, Secured::No), call);
    if (payment.isPaid() && order.registration) {
        const SavedCard saved = store(order.card, *order.registration, true, ledger);
        payment.cardUserKey = saved.card.userKey;
        payment.cardToken = saved.card.token;
    }
    return ledger.record(std::move(payment));
}

std::optional<ErrorCode> bankDecline(const PaymentOrder &order, const Account &account, Secured secured)
{
    if (order.card.behaviour.decline)
        return order.card.behaviour.decline;
    if (secured == Secured::No && account.debitNeedsThreeDs && order.card.isDebit())
        return ErrorCode::DebitNeedsThreeDs;
    if (order.installment == 1)
        return {};
    if (order.card.isDebit())
        return ErrorCode::DebitInstallment;
    const std::vector<Plan> plans = plansFor(order.card.facts(), order.price);
    const bool isOffered = std::any_of(
        plans.begin(), plans.end(), [&order](const Plan &plan) { return plan.count == order.installment; });
    return isOffered ? std::nullopt : std::optional(ErrorCode::InstallmentNotPermitted);
}

Payment paymentOf(const PaymentOrder &order, const Call &call, Taking taking)
{
    const std::optional<BinFacts> facts = order.card.facts();
    Payment payment;
    payment.conversationId = call.conversationId;
    payment.basketId = order.basketId;
    payment.phase = taking == Taking::Hold ? u"PRE_AUTH"_s : u"AUTH"_s;
    payment.price = order.price;
    payment.paidPrice = order.paidPrice;
    payment.heldPrice = order.paidPrice;
    payment.currency = order.currency;
    payment.installment = order.installment;
    payment.bin = order.card.bin.first(call.binDigits);
    payment.lastFour = order.card.lastFour;
    payment.cardType = facts ? facts->cardType : u"CREDIT_CARD"_s;
    payment.cardAssociation = order.card.association();
    payment.cardFamily = facts ? facts->cardFamily : QString();
    payment.bankName = facts ? facts->bankName : QString();
    payment.cardUserKey = order.card.userKey;
    payment.cardToken = order.card.token;
    payment.undoable = order.card.behaviour.isUndoable;
    payment.createdAt = call.now;
    payment.changedAt = call.now;
    payment.visibleFrom = call.visibleFrom;
    payment.lines = order.lines;
    settle(payment.lines, payment.paidPrice);
    for (Line &line : payment.lines)
        line.status = call.account.isMarketplace ? lineWaits : lineApproved;
    return payment;
}

Payment decided(Payment payment, std::optional<ErrorCode> decline, const Call &call)
{
    payment.status = decline ? PaymentStatus::Failure : PaymentStatus::Success;
    payment.error = decline ? std::optional(int(*decline)) : std::nullopt;
    payment.changedAt = call.now;
    payment.visibleFrom = call.visibleFrom;
    if (!decline) {
        payment.fraudStatus = call.account.holdsForReview ? fraudUnderReview : fraudCleared;
        payment.authCode = makeAuthCode();
        payment.hostReference = makeHostReference();
    }
    return payment;
}

Outcome answerTo(const Payment &payment)
{
    if (payment.error)
        return tl::unexpected(refusal(ErrorCode(*payment.error)));
    return Success{.fields = describePayment(payment, payment.lines), .signedFields = signedPaymentFields()};
}

} // namespace vezne::sandbox
