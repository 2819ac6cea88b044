// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"
#include "app/sandbox/services/undo.h"
#include "core/base/istanbul.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<ErrorCode> cancelObstacle(const std::optional<Payment> &payment, const Call &call)
{
    if (!payment || !payment->isPaid())
        return ErrorCode::PaymentNotYours;
    if (payment->cancel)
        return ErrorCode::AlreadyStarted;
    if (!payment->undoable)
        return ErrorCode::Declined;
    // The provider's codes for these two are not known; "not possible any more" is what clients have
    // reported.
    const bool isSameDay = istanbul::day(payment->changedAt) == istanbul::day(call.now);
    const bool isHold = payment->phase == "PRE_AUTH"_L1; // released on any day
    if ((!isSameDay && !isHold) || !payment->refunded().isZero())
        return ErrorCode::NoLongerPossible;
    return {};
}

Failure failure(ErrorCode code, const QString &paymentId)
{
    return {.code = code, .field = {}, .extras = {{u"paymentId"_s, paymentId}}};
}

} // namespace

Outcome cancelPayment(const Call &call, const Ledger &ledger)
{
    const QString paymentId = textAt(call.fields, u"paymentId");
    if (paymentId.isEmpty())
        return tl::unexpected(refusal(ErrorCode::PaymentIdMissing));
    if (!hasGoodReason(call))
        return tl::unexpected(failure(ErrorCode::InvalidRequest, paymentId));
    const std::optional<qint64> id = idAt(call.fields, u"paymentId"_s);
    const std::optional<Payment> payment = id ? ledger.payment(*id) : std::nullopt;
    if (const auto obstacle = cancelObstacle(payment, call))
        return tl::unexpected(failure(*obstacle, paymentId));

    const Undo undo = makeUndo(*payment, call, payment->paidPrice);
    ledger.cancel(payment->id, undo);
    return Success{.fields = {{u"paymentId"_s, paymentId},
                              {u"price"_s, payment->paidPrice},
                              {u"currency"_s, code(payment->currency)},
                              {u"authCode"_s, undo.authCode},
                              {u"hostReference"_s, payment->hostReference},
                              {u"cancelHostReference"_s, undo.hostReference}},
                   .signedFields = {}};
}

} // namespace vezne::sandbox
