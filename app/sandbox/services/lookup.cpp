// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/lookup.h"

#include "app/sandbox/bank/settlement.h"
#include "app/sandbox/services/charging.h"
#include "app/sandbox/services/fields.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Takes back what inquiries do not see yet: a capture, or the completion of 3-D Secure. False when nothing
/// is left to see.
bool hideWhatIsNew(Payment &payment, Instant now)
{
    if (payment.visibleFrom <= now)
        return true;
    if (payment.phase == "POST_AUTH"_L1) {
        payment.phase = u"PRE_AUTH"_s;
        payment.paidPrice = payment.heldPrice;
        payment.hostReference.chop(captureSuffix.size());
        settle(payment.lines, payment.paidPrice);
        return true;
    }
    if (!payment.isThreeDs || payment.changedAt == payment.createdAt)
        return false;
    payment.status = PaymentStatus::CallbackThreeDs;
    payment.changedAt = payment.createdAt;
    payment.authCode.clear();
    payment.hostReference.clear();
    payment.lines.clear();
    return true;
}

} // namespace

tl::expected<std::vector<Payment>, Failure> visiblePayments(const Call &call, const Ledger &ledger)
{
    const QString conversationId = textAt(call.fields, u"paymentConversationId");
    std::vector<Payment> found;
    if (!textAt(call.fields, u"paymentId").isEmpty()) {
        const std::optional<qint64> id = idAt(call.fields, u"paymentId"_s);
        if (auto payment = id ? ledger.payment(*id) : std::nullopt)
            found.push_back(std::move(*payment));
    } else if (!conversationId.isEmpty()) {
        found = ledger.paymentsOf(conversationId);
    } else {
        return tl::unexpected(refusal(ErrorCode::InvalidRequest));
    }
    std::erase_if(found, [&call](Payment &payment) { return !hideWhatIsNew(payment, call.now); });
    return found;
}

} // namespace vezne::sandbox
