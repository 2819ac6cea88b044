// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"
#include "app/sandbox/services/undo.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// One row for each line that still has something left, first line first.
std::vector<std::pair<qint64, Undo>> spread(const Payment &payment, const Call &call, Decimal price)
{
    std::vector<std::pair<qint64, Undo>> rows;
    for (const Line &line : payment.lines) {
        const Decimal part = std::min(price, line.left());
        if (part.isZero())
            continue;
        rows.emplace_back(line.id, makeUndo(payment, call, part));
        price = difference(price, part);
    }
    return rows;
}

} // namespace

Outcome refundPayment(const Call &call, const Ledger &ledger)
{
    const auto refused = [&call](ErrorCode code, const std::optional<Payment> &payment) {
        return tl::unexpected(refundFailure(code, call, payment));
    };
    if (textAt(call.fields, u"paymentId").isEmpty())
        return refused(ErrorCode::PaymentIdMissing, {});
    const auto price = amountAt(call.fields, u"price"_s);
    if (!price)
        return refused(price.error().code, {});
    const std::optional<qint64> id = idAt(call.fields, u"paymentId"_s);
    const std::optional<Payment> payment = id ? ledger.payment(*id) : std::nullopt;
    if (!payment)
        return refused(ErrorCode::PaymentNotYours, {});
    if (const auto obstacle = refundObstacle(*payment, call))
        return refused(*obstacle, payment);
    if (*price > difference(payment->paidPrice, payment->refunded()))
        return refused(ErrorCode::RefundExceedsLine, payment);

    const auto rows = spread(*payment, call, *price);
    ledger.refund(payment->id, rows);
    Success answer = refundSuccess(*payment, rows.front().second, *price);
    answer.fields.set(u"transactionType"_s, u"REFUND"_s);
    return answer;
}

} // namespace vezne::sandbox
