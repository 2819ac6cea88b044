// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/hostedpage.h"

#include <QJsonArray>
#include <QUrl>

#include "core/iyzico/endpoints/fields.h"
#include "core/iyzico/endpoints/pagecontent.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

QString pathOf(PageKind kind, Taking taking)
{
    switch (kind) {
    case PageKind::Checkout:
        return taking == Taking::Hold ? u"/payment/iyzipos/checkoutform/initialize/preauth/ecom"_s
                                      : u"/payment/iyzipos/checkoutform/initialize/auth/ecom"_s;
    case PageKind::PayWithIyzico:
        return u"/payment/pay-with-iyzico/initialize"_s;
    case PageKind::Bkm:
        return u"/payment/bkm/initialize"_s;
    }
    Q_UNREACHABLE();
}

QLatin1StringView addressField(PageKind kind)
{
    switch (kind) {
    case PageKind::Checkout:
        return "paymentPageUrl"_L1;
    case PageKind::PayWithIyzico:
        return "payWithIyzicoPageUrl"_L1;
    case PageKind::Bkm:
        return "redirectUrl"_L1;
    }
    Q_UNREACHABLE();
}

/// docs.iyzico.com, "Response Signature Validation", of the form's result; BKM's is not signed.
SignatureCheck checkResult(const QJsonObject &body, PageKind kind, const SecretBytes &secretKey)
{
    if (kind == PageKind::Bkm)
        return SignatureCheck::Missing;
    const QStringList values{textField(body, "paymentStatus"_L1),  textField(body, "paymentId"_L1),
                             textField(body, "currency"_L1),       textField(body, "basketId"_L1),
                             textField(body, "conversationId"_L1), signedAmount(body, "paidPrice"_L1),
                             signedAmount(body, "price"_L1),       textField(body, "token"_L1)};
    return checkSignature(secretKey, values, textField(body, "signature"_L1));
}

} // namespace

Call openPageCall(const PaymentRequest &request, PageKind kind, Taking taking)
{
    QJsonObject object = paymentFields(request);
    for (const auto name : {"installment"_L1, "paymentChannel"_L1}) // the page knows these itself
        object.remove(name);
    if (kind == PageKind::Bkm)
        object.remove("paidPrice"_L1);
    QJsonArray installments;
    for (const int count : request.enabledInstallments)
        installments.append(count);
    object.insert("enabledInstallments"_L1, installments);
    return postCall(pathOf(kind, taking), Effect::Money, object, request.conversationId);
}

tl::expected<OpenedPage, QString> readOpenedPage(const Answer &answer, PageKind kind,
                                                 const Credentials &credentials)
{
    const auto token = neededField(answer.body, "token"_L1);
    if (!token)
        return tl::unexpected(token.error());
    const QString url = textField(answer.body, addressField(kind));
    const QUrl address(url, QUrl::StrictMode);
    const bool isWeb = address.isValid() && !address.host().isEmpty() &&
                       (address.scheme() == "https"_L1 || address.scheme() == "http"_L1);
    // BKM's answer of 2018 has no address: its page comes whole and posts itself.
    const bool isWhole = kind == PageKind::Bkm && url.isEmpty() && !readPageContent(answer).isEmpty();
    if (!isWeb && !isWhole)
        return tl::unexpected(u"the page has no address"_s);
    const QStringList values = kind == PageKind::Bkm ? QStringList{*token, answer.conversationId()}
                                                     : QStringList{answer.conversationId(), *token};
    OpenedPage page{
        .token = *token,
        .url = url,
        .signature = checkSignature(credentials.secretKey, values, textField(answer.body, "signature"_L1))};
    if (const auto seconds = intField(answer.body, "tokenExpireTime"_L1); seconds && *seconds > 0)
        page.lifetime = std::chrono::seconds(*seconds);
    return page;
}

Call pageResultCall(const QString &token, PageKind kind, const QString &conversationId, Language language)
{
    QJsonObject object = beginRequest(conversationId, language);
    object.insert("token"_L1, token);
    return postCall(kind == PageKind::Bkm ? u"/payment/bkm/auth/detail"_s
                                          : u"/payment/iyzipos/checkoutform/auth/ecom/detail"_s,
                    Effect::None, object, conversationId);
}

tl::expected<PageResult, QString> readPageResult(const Answer &answer, PageKind kind,
                                                 const Credentials &credentials)
{
    PageResult result{.token = textField(answer.body, "token"_L1),
                      .paymentStatus = textField(answer.body, "paymentStatus"_L1),
                      .errorCode = textField(answer.body, "errorCode"_L1),
                      .errorGroup = textField(answer.body, "errorGroup"_L1),
                      .errorMessage = textField(answer.body, "errorMessage"_L1)};
    // BKM's answer of 2018 is a payment without a status.
    if (kind == PageKind::Bkm && result.paymentStatus.isEmpty() &&
        !textField(answer.body, "paymentId"_L1).isEmpty())
        result.paymentStatus = u"SUCCESS"_s;
    if (auto payment = readPayment(answer, credentials)) {
        payment->signature = checkResult(answer.body, kind, credentials.secretKey);
        result.payment = *std::move(payment);
    } else if (result.isPaid()) {
        return tl::unexpected(payment.error());
    }
    return result;
}

} // namespace vezne::iyzico
