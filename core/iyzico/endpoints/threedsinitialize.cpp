// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/threedsinitialize.h"

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call threeDsInitializeCall(const PaymentRequest &request, const card::Card &card, Taking taking)
{
    return {Method::Post,
            Effect::Money,
            taking == Taking::Hold ? u"/payment/3dsecure/initialize/preauth"_s
                                   : u"/payment/3dsecure/initialize"_s,
            {},
            paymentBody(request, card),
            request.conversationId};
}

tl::expected<ThreeDsInitialized, QString> readThreeDsInitialized(const Answer &answer,
                                                                 const Credentials &credentials)
{
    const auto paymentId = neededField(answer.body, "paymentId"_L1);
    if (!paymentId)
        return tl::unexpected(paymentId.error());
    const auto content = neededField(answer.body, "threeDSHtmlContent"_L1);
    if (!content)
        return tl::unexpected(content.error());
    const auto page =
        QByteArray::fromBase64Encoding(content->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!page || page.decoded.isEmpty())
        return tl::unexpected(u"threeDSHtmlContent is no page"_s);
    return ThreeDsInitialized{.paymentId = *paymentId,
                              .page = page.decoded,
                              .signature =
                                  checkSignature(credentials.secretKey, {*paymentId, answer.conversationId()},
                                                 textField(answer.body, "signature"_L1))};
}

} // namespace vezne::iyzico
