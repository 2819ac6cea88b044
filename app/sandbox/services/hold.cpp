// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bank/settlement.h"
#include "app/sandbox/services/charging.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/paymentanswer.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<ErrorCode> captureObstacle(const std::optional<Payment> &payment, const Call &call)
{
    if (!payment || !payment->isPaid())
        return ErrorCode::PaymentNotYours;
    if (payment->phase != "PRE_AUTH"_L1 || payment->cancel)
        return ErrorCode::NotCapturable;
    if (!payment->undoable)
        return ErrorCode::Declined;
    if (optionalText(call.fields, u"currency").value_or(code(payment->currency)) != code(payment->currency))
        return ErrorCode::InvalidRequest;
    return {};
}

} // namespace

Outcome holdPayment(const Call &call, const Ledger &ledger)
{
    return takePayment(call, ledger, Taking::Hold);
}

Outcome capturePayment(const Call &call, const Ledger &ledger)
{
    const QString paymentId = textAt(call.fields, u"paymentId");
    if (paymentId.isEmpty())
        return tl::unexpected(refusal(ErrorCode::PaymentIdMissing));
    const auto failed = [&paymentId](Failure failure) {
        failure.extras.set(u"paymentId"_s, paymentId);
        return tl::unexpected(failure);
    };
    const auto paidPrice = amountAt(call.fields, u"paidPrice"_s);
    if (!paidPrice)
        return failed(paidPrice.error());
    const std::optional<qint64> id = idAt(call.fields, u"paymentId"_s);
    std::optional<Payment> payment = id ? ledger.payment(*id) : std::nullopt;
    if (const auto obstacle = captureObstacle(payment, call))
        return failed(refusal(*obstacle));

    // Less than was held, or more: the real sandbox took 10.21 of a hold over 10.01 as the merchant's
    // surcharge.
    payment->phase = u"POST_AUTH"_s;
    payment->heldPrice = payment->paidPrice;
    payment->paidPrice = *paidPrice;
    payment->hostReference += captureSuffix;
    payment->changedAt = call.now;
    payment->visibleFrom = call.visibleFrom;
    settle(payment->lines, payment->paidPrice);
    ledger.update(*payment);
    return answerTo(*payment);
}

} // namespace vezne::sandbox
