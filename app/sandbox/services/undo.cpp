// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/undo.h"

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/paymentanswer.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days refundWindow{365};

} // namespace

std::optional<ErrorCode> refundObstacle(const Payment &payment, const Call &call)
{
    if (!payment.isPaid())
        return ErrorCode::PaymentNotYours;
    if (payment.cancel)
        return ErrorCode::AlreadyStarted;
    if (!payment.undoable)
        return ErrorCode::Declined;
    if (payment.phase == "PRE_AUTH"_L1) // a hold is released by a cancel
        return ErrorCode::NoLongerPossible;
    if (call.now - payment.changedAt > refundWindow)
        return ErrorCode::NoLongerPossible;
    if (optionalText(call.fields, u"currency").value_or(code(payment.currency)) != code(payment.currency))
        return ErrorCode::InvalidRequest;
    return {};
}

bool hasGoodReason(const Call &call)
{
    const QString reason = textAt(call.fields, u"reason").toLower();
    return reason.isEmpty() || reason == "other"_L1 || reason == "fraud"_L1 || reason == "buyer_request"_L1 ||
           reason == "double_payment"_L1;
}

Undo makeUndo(const Payment &payment, const Call &call, Decimal price)
{
    return {.id = 0,
            .conversationId = call.conversationId,
            .price = price,
            .authCode = makeAuthCode(),
            .hostReference = payment.hostReference + u"-02"_s,
            .createdAt = call.now,
            .visibleFrom = call.visibleFrom};
}

Failure refundFailure(ErrorCode code, const Call &call, const std::optional<Payment> &payment)
{
    Failure failure = refusal(code);
    const QString transactionId = textAt(call.fields, u"paymentTransactionId");
    const QString paymentId = payment ? QString::number(payment->id) : textAt(call.fields, u"paymentId");
    if (!paymentId.isEmpty())
        failure.extras.set(u"paymentId"_s, paymentId);
    if (!transactionId.isEmpty())
        failure.extras.set(u"paymentTransactionId"_s, transactionId);
    if (const auto price = Decimal::parse(textAt(call.fields, u"price")))
        failure.extras.set(u"price"_s, *price);
    failure.extras.set(u"retryable"_s, false);
    return failure;
}

Success refundSuccess(const Payment &payment, const Undo &undo, Decimal price)
{
    return {.fields = {{u"paymentId"_s, QString::number(payment.id)},
                       {u"price"_s, price},
                       {u"currency"_s, code(payment.currency)},
                       {u"authCode"_s, undo.authCode},
                       {u"hostReference"_s, payment.hostReference},
                       {u"refundHostReference"_s, undo.hostReference},
                       {u"retryable"_s, false}},
            .signedFields = {u"paymentId"_s, u"price"_s, u"currency"_s, u"conversationId"_s}};
}

} // namespace vezne::sandbox
