// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/lookup.h"

#include "app/sandbox/services/fields.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

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
    std::erase_if(found, [&call](const Payment &payment) { return payment.visibleFrom > call.now; });
    return found;
}

} // namespace vezne::sandbox
