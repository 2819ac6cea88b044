// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/approval.h"

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call approvalCall(Approval approval, const QString &paymentTransactionId, const QString &conversationId,
                  Language language)
{
    QJsonObject request = beginRequest(conversationId, language);
    request.insert("paymentTransactionId"_L1, paymentTransactionId);
    return postCall(approval == Approval::Approve ? u"/payment/iyzipos/item/approve"_s
                                                  : u"/payment/iyzipos/item/disapprove"_s,
                    Effect::Money, request, conversationId);
}

tl::expected<QString, QString> readApproval(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(u"not a success"_s);
    return neededField(answer.body, "paymentTransactionId"_L1);
}

} // namespace vezne::iyzico
