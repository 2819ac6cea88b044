// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/hosted.h"
#include "app/sandbox/services/paymentanswer.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What is known of a page that nobody has paid on: no paymentStatus, no paymentId.
wire::Object describeWaiting(const HostedForm &form)
{
    wire::Object answer;
    for (const QString &name : {u"price"_s, u"paidPrice"_s}) {
        if (const auto amount = Decimal::parse(textAt(form.request, name)))
            answer.set(name, *amount);
    }
    if (const auto basketId = optionalText(form.request, u"basketId"))
        answer.set(u"basketId"_s, *basketId);
    answer.set(u"currency"_s, optionalText(form.request, u"currency").value_or(u"TRY"_s));
    return answer;
}

wire::Object describeAttempt(const Payment &payment, Language language)
{
    wire::Object answer = describePayment(payment, payment.lines);
    answer.set(u"paymentStatus"_s, word(payment.status));
    if (payment.error) {
        const auto reason = ErrorCode(*payment.error);
        answer.set(u"errorCode"_s, QString::number(*payment.error));
        answer.set(u"errorMessage"_s, message(reason, {}, language));
        if (const QString errorGroup = group(reason); !errorGroup.isEmpty())
            answer.set(u"errorGroup"_s, errorGroup);
    }
    return answer;
}

tl::expected<wire::Object, Failure> describeForm(const Call &call, const Ledger &ledger)
{
    const QString token = textAt(call.fields, u"token");
    if (token.isEmpty())
        return tl::unexpected(refusal(ErrorCode::TokenMissing));
    const std::optional<HostedForm> form = ledger.forms().find(token);
    const std::optional<Payment> payment =
        form && form->paymentId ? ledger.payment(*form->paymentId) : std::nullopt;
    const bool isVisible = payment && payment->visibleFrom <= call.now;
    if (!form || form->kind == HostedForm::Kind::Link || (!isVisible && isExpired(*form, call.now)))
        return tl::unexpected(refusal(ErrorCode::TokenNotFound));
    wire::Object answer = isVisible ? describeAttempt(*payment, call.language) : describeWaiting(*form);
    answer.set(u"token"_s, form->token);
    answer.set(u"callbackUrl"_s, form->callbackUrl);
    if (form->kind == HostedForm::Kind::PayWithIyzico) {
        answer.set(u"memberEmail"_s, textAt(form->request, u"buyer.email"));
        answer.set(u"memberGsmNumber"_s, textAt(form->request, u"buyer.gsmNumber"));
    }
    return answer;
}

} // namespace

Outcome showCheckout(const Call &call, const Ledger &ledger)
{
    return describeForm(call, ledger).map([](const wire::Object &answer) {
        return Success{.fields = answer,
                       .signedFields = {u"paymentStatus"_s, u"paymentId"_s, u"currency"_s, u"basketId"_s,
                                        u"conversationId"_s, u"paidPrice"_s, u"price"_s, u"token"_s}};
    });
}

Outcome showBkm(const Call &call, const Ledger &ledger)
{
    return describeForm(call, ledger).map([](const wire::Object &answer) {
        return Success{.fields = answer, .signedFields = {}};
    });
}

} // namespace vezne::sandbox
