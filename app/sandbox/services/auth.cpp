// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/sandbox/bank/plans.h"
#include "app/sandbox/bank/settlement.h"
#include "app/sandbox/bank/testcards.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/paymentanswer.h"
#include "app/sandbox/services/paymentorder.h"
#include "app/sandbox/services/services.h"
#include "core/card/brand.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// How the bank decides; nothing when it approves.
std::optional<ErrorCode> bankDecline(const PaymentOrder &order, const std::optional<BinFacts> &facts)
{
    if (const auto decline = declineOf(order.cardNumber))
        return decline;
    if (order.installment == 1)
        return {};
    if (facts && !facts->isCredit())
        return ErrorCode::DebitInstallment;
    const std::vector<Plan> plans = plansFor(facts, order.price);
    const bool isOffered = std::any_of(
        plans.begin(), plans.end(), [&order](const Plan &plan) { return plan.count == order.installment; });
    return isOffered ? std::nullopt : std::optional(ErrorCode::InstallmentNotPermitted);
}

/// What the number's range alone tells of a card that the BIN table does not know.
QString associationOf(const QString &cardNumber)
{
    switch (card::brandOf(cardNumber)) {
    case card::Brand::Unknown:
        return {};
    case card::Brand::Visa:
        return u"VISA"_s;
    case card::Brand::Mastercard:
        return u"MASTER_CARD"_s;
    case card::Brand::Amex:
        return u"AMERICAN_EXPRESS"_s;
    case card::Brand::Troy:
        return u"TROY"_s;
    }
    Q_UNREACHABLE();
}

Payment paymentOf(const PaymentOrder &order, const std::optional<BinFacts> &facts, const Call &call)
{
    Payment payment;
    payment.conversationId = call.conversationId;
    payment.basketId = order.basketId;
    payment.price = order.price;
    payment.paidPrice = order.paidPrice;
    payment.currency = order.currency;
    payment.installment = order.installment;
    payment.bin = order.cardNumber.first(call.binDigits);
    payment.lastFour = order.cardNumber.last(4);
    payment.cardType = facts ? facts->cardType : u"CREDIT_CARD"_s;
    payment.cardAssociation = facts ? facts->cardAssociation : associationOf(order.cardNumber);
    payment.cardFamily = facts ? facts->cardFamily : QString();
    payment.bankName = facts ? facts->bankName : QString();
    payment.undoable = isUndoable(order.cardNumber);
    payment.createdAt = call.now;
    payment.visibleFrom = call.visibleFrom;
    return payment;
}

} // namespace

Outcome authorizePayment(const Call &call, const Ledger &ledger)
{
    auto order = readPaymentOrder(call);
    if (!order)
        return tl::unexpected(order.error());
    const std::optional<BinFacts> facts = factsOf(order->cardNumber);
    Payment payment = paymentOf(*order, facts, call);
    if (const auto decline = bankDecline(*order, facts)) {
        payment.status = PaymentStatus::Failure; // an inquiry can tell that it was tried
        ledger.record(payment);
        return tl::unexpected(refusal(*decline));
    }
    payment.authCode = makeAuthCode();
    payment.hostReference = makeHostReference();
    payment.lines = std::move(order->lines);
    settle(payment.lines, payment.paidPrice);
    payment = ledger.record(std::move(payment));
    return Success{.fields = describePayment(payment, payment.lines), .signedFields = signedPaymentFields()};
}

} // namespace vezne::sandbox
