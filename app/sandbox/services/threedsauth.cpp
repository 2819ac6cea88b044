// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/notices.h"
#include "app/sandbox/services/services.h"
#include "app/sandbox/services/threeds.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What the second version wants said again, and equal to what the payment was begun with.
std::optional<Failure> differs(const Call &call, const Payment &payment)
{
    const auto paidPrice = amountAt(call.fields, u"paidPrice"_s);
    if (!paidPrice)
        return paidPrice.error();
    for (const QString &name : {u"basketId"_s, u"currency"_s}) {
        if (textAt(call.fields, name).isEmpty())
            return refusal(ErrorCode::FieldMissing, name);
    }
    const bool isEqual = *paidPrice == payment.paidPrice &&
                         textAt(call.fields, u"basketId") == payment.basketId.value_or(QString()) &&
                         textAt(call.fields, u"currency") == code(payment.currency);
    return isEqual ? std::nullopt : std::optional(refusal(ErrorCode::InvalidRequest));
}

enum class Version { First, Second };

Outcome complete(const Call &call, const Ledger &ledger, Version version)
{
    const QString paymentId = textAt(call.fields, u"paymentId");
    if (paymentId.isEmpty())
        return tl::unexpected(refusal(ErrorCode::PaymentIdMissing));
    const auto failed = [&paymentId](Failure failure) {
        failure.extras.set(u"paymentId"_s, paymentId);
        return tl::unexpected(failure);
    };
    const std::optional<qint64> id = idAt(call.fields, u"paymentId"_s);
    const std::optional<Payment> payment = id ? ledger.pendingPayment(*id) : std::nullopt;
    if (!payment)
        return failed(refusal(ErrorCode::PaymentNotFound));
    if (const auto difference = version == Version::Second ? differs(call, *payment) : std::nullopt)
        return failed(*difference);
    const auto completed = completeThreeDs(*payment, call, ledger);
    if (!completed)
        return failed(completed.error());
    announce(Event::ThreeDsCompleted, *completed, call, ledger);
    Outcome answer = answerTo(*completed);
    return answer ? answer : failed(answer.error());
}

} // namespace

Outcome completeThreeDsV1(const Call &call, const Ledger &ledger)
{
    return complete(call, ledger, Version::First);
}

Outcome completeThreeDsV2(const Call &call, const Ledger &ledger)
{
    return complete(call, ledger, Version::Second);
}

} // namespace vezne::sandbox
