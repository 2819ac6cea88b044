// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUrl>

#include "app/sandbox/pages/html.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"
#include "app/sandbox/services/threeds.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The page that the merchant shows: it posts itself to the bank.
QByteArray pageForMerchant(const ThreeDs &begun, const Call &call)
{
    return html::selfPosting(call.language, u"iyzico-3ds-form"_s, call.origin + u"/payment/mock/init3ds"_s,
                             {{u"orderId"_s, u"mock12-%1iyziord"_s.arg(begun.payment.id)},
                              {u"PaReq"_s, begun.challenge.reference}},
                             u"iyzico Mock 3-D Secure Processing Page"_s)
        .content;
}

Outcome initialize(const Call &call, const Ledger &ledger, Taking taking)
{
    const auto order = readPaymentOrder(call, ledger);
    if (!order)
        return tl::unexpected(order.error());
    const auto callbackUrl = callbackUrlAt(call.fields);
    if (!callbackUrl)
        return tl::unexpected(callbackUrl.error());
    const auto begun = beginThreeDs(*order, call, ledger, taking, *callbackUrl);
    if (!begun)
        return tl::unexpected(begun.error());
    return Success{
        .fields = {{u"threeDSHtmlContent"_s, QString::fromLatin1(pageForMerchant(*begun, call).toBase64())},
                   {u"paymentId"_s, QString::number(begun->payment.id)}},
        .signedFields = {u"paymentId"_s, u"conversationId"_s}};
}

} // namespace

Outcome initializeThreeDs(const Call &call, const Ledger &ledger)
{
    return initialize(call, ledger, Taking::Charge);
}

Outcome initializeThreeDsHold(const Call &call, const Ledger &ledger)
{
    return initialize(call, ledger, Taking::Hold);
}

} // namespace vezne::sandbox
