// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/hosted.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString pageOf(const HostedForm &form, const Call &call, const QString &path)
{
    return u"%1/%2?token=%3&lang=%4"_s.arg(call.origin, path, form.token, form.language);
}

/// What the merchant's own page would take in: the original loads the form with it. Here it is a frame of
/// the sandbox's page.
QString contentOf(const HostedForm &form, const Call &call)
{
    return u"<iframe id=\"iyzipay-checkout-form\" title=\"iyzico\" src=\"%1\" "
           u"style=\"width:100%;height:46rem;"
           "border:0\"></iframe>"_s.arg(pageOf(form, call, u"cpp"_s).toHtmlEscaped());
}

Outcome initialize(const Call &call, const Ledger &ledger, HostedForm::Kind kind)
{
    const auto form = openForm(call, ledger, kind, makeKey());
    if (!form)
        return tl::unexpected(form.error());
    wire::Object answer{{u"token"_s, form->token}};
    if (kind != HostedForm::Kind::PayWithIyzico)
        answer.set(u"checkoutFormContent"_s, contentOf(*form, call));
    answer.set(u"tokenExpireTime"_s, qint64(formLife.count()));
    if (kind != HostedForm::Kind::PayWithIyzico)
        answer.set(u"paymentPageUrl"_s, pageOf(*form, call, u"cpp"_s));
    answer.set(u"payWithIyzicoPageUrl"_s, pageOf(*form, call, u"pwi"_s));
    return Success{.fields = answer, .signedFields = {u"conversationId"_s, u"token"_s}};
}

} // namespace

Outcome initializeCheckout(const Call &call, const Ledger &ledger)
{
    return initialize(call, ledger, HostedForm::Kind::Checkout);
}

Outcome initializeCheckoutHold(const Call &call, const Ledger &ledger)
{
    return initialize(call, ledger, HostedForm::Kind::CheckoutHold);
}

Outcome initializePayWithIyzico(const Call &call, const Ledger &ledger)
{
    if (textAt(call.fields, u"basketId").isEmpty())
        return tl::unexpected(refusal(ErrorCode::FieldMissing, u"basketId"_s));
    return initialize(call, ledger, HostedForm::Kind::PayWithIyzico);
}

} // namespace vezne::sandbox
