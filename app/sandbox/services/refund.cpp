// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"
#include "app/sandbox/services/undo.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

Outcome refundLine(const Call &call, const Ledger &ledger)
{
    const auto refused = [&call](ErrorCode code, const std::optional<Payment> &payment) {
        return tl::unexpected(refundFailure(code, call, payment));
    };
    if (textAt(call.fields, u"paymentTransactionId").isEmpty())
        return refused(ErrorCode::TransactionIdMissing, {});
    if (!hasGoodReason(call))
        return refused(ErrorCode::InvalidRequest, {});
    const auto price = amountAt(call.fields, u"price"_s);
    if (!price)
        return refused(price.error().code, {});
    const std::optional<qint64> id = idAt(call.fields, u"paymentTransactionId"_s);
    const std::optional<Payment> payment = id ? ledger.paymentOfLine(*id) : std::nullopt;
    if (!payment)
        return refused(ErrorCode::TransactionNotYours, {});
    if (const auto obstacle = refundObstacle(*payment, call))
        return refused(*obstacle, payment);
    const auto line = std::find_if(payment->lines.begin(), payment->lines.end(),
                                   [&id](const Line &candidate) { return candidate.id == *id; });
    if (*price > line->left())
        return refused(ErrorCode::RefundExceedsLine, payment);

    const Undo undo = makeUndo(*payment, call, *price);
    ledger.refund(payment->id, {{line->id, undo}});
    Success answer = refundSuccess(*payment, undo, *price);
    answer.fields.set(u"paymentTransactionId"_s, QString::number(line->id));
    return answer;
}

} // namespace vezne::sandbox
