// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/detail.h"

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call detailCall(const QString &paymentId, const QString &paymentConversationId, const QString &conversationId,
                Language language)
{
    QJsonObject request = beginRequest(conversationId, language);
    insertIfSet(request, "paymentId"_L1, paymentId);
    insertIfSet(request, "paymentConversationId"_L1, paymentConversationId);
    return postCall(u"/payment/detail"_s, Effect::None, request, conversationId);
}

} // namespace vezne::iyzico
