// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/bincheck.h"

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call binCheckCall(const QString &bin, const QString &conversationId, Language language)
{
    QJsonObject request = beginRequest(conversationId, language);
    request.insert("binNumber"_L1, bin);
    return postCall(u"/payment/bin/check"_s, Effect::None, request, conversationId);
}

BinFacts readBinFacts(const Answer &answer)
{
    return {.bin = textField(answer.body, "binNumber"_L1),
            .cardType = textField(answer.body, "cardType"_L1),
            .cardAssociation = textField(answer.body, "cardAssociation"_L1),
            .cardFamily = textField(answer.body, "cardFamily"_L1),
            .bankName = textField(answer.body, "bankName"_L1),
            .bankCode = intField(answer.body, "bankCode"_L1),
            .commercial = flagField(answer.body, "commercial"_L1)};
}

} // namespace vezne::iyzico
