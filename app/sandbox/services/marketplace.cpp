// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

Outcome setStatus(const Call &call, const Ledger &ledger, int status)
{
    const auto refuse = [&call](ErrorCode code) {
        Failure failure = refusal(code);
        if (const auto id = optionalText(call.fields, u"paymentTransactionId"))
            failure.extras.set(u"paymentTransactionId"_s, *id);
        return tl::unexpected(failure);
    };
    if (!call.account.isMarketplace)
        return refuse(ErrorCode::MarketplacesOnly);
    if (textAt(call.fields, u"paymentTransactionId").isEmpty())
        return refuse(ErrorCode::TransactionIdMissing);
    const std::optional<qint64> id = idAt(call.fields, u"paymentTransactionId"_s);
    std::optional<Payment> payment = id ? ledger.paymentOfLine(*id) : std::nullopt;
    if (!payment || !payment->isPaid())
        return refuse(ErrorCode::TransactionNotYours);
    if (payment->cancel)
        return refuse(ErrorCode::NoLongerPossible);
    const auto line = std::find_if(payment->lines.begin(), payment->lines.end(),
                                   [&id](const Line &candidate) { return candidate.id == *id; });
    line->status = status;
    ledger.update(*payment);
    return Success{.fields = {{u"paymentTransactionId"_s, QString::number(line->id)}}, .signedFields = {}};
}

} // namespace

Outcome approveItem(const Call &call, const Ledger &ledger)
{
    return setStatus(call, ledger, lineApproved);
}

Outcome disapproveItem(const Call &call, const Ledger &ledger)
{
    return setStatus(call, ledger, lineWaits);
}

} // namespace vezne::sandbox
