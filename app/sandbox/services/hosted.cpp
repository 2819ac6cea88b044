// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/hosted.h"

#include <QJsonArray>
#include <algorithm>

#include "app/sandbox/services/fields.h"
#include "core/iyzico/locale.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool allows(const HostedForm &form, int installment)
{
    if (form.kind == HostedForm::Kind::Link)
        return form.request.value("installments"_L1).toBool() || installment == 1;
    const QJsonArray enabled = form.request.value("enabledInstallments"_L1).toArray();
    return enabled.isEmpty() || installment == 1 ||
           std::any_of(enabled.begin(), enabled.end(), [installment](const QJsonValue &value) {
               return value.toString().toInt() == installment;
           });
}

Decimal paidPriceOf(const HostedForm &form)
{
    return Decimal::parse(textAt(form.request, u"paidPrice")).value_or(Decimal());
}

/// The call that the merchant would have made with this card.
Call callOf(const HostedForm &form, const PayerChoice &choice, const Call &call)
{
    Call paying = call;
    paying.fields = form.request;
    paying.fields.insert(u"paymentCard"_s, choice.paymentCard);
    paying.fields.insert(u"installment"_s, QString::number(choice.installment));
    paying.language = languageOf(form);
    paying.conversationId = form.conversationId;
    return paying;
}

bool needsThreeDs(const HostedForm &form, const PayerChoice &choice, const BankCard &card, const Call &call)
{
    return choice.wantsThreeDs || textAt(form.request, u"forceThreeDS") == "1"_L1 ||
           call.account.unsecuredRefusal || (call.account.debitNeedsThreeDs && card.isDebit());
}

} // namespace

tl::expected<HostedForm, Failure> openForm(const Call &call, const Ledger &ledger, HostedForm::Kind kind,
                                           const QString &token, const std::optional<QString> &linkToken)
{
    if (const auto order = readOrderWithoutCard(call); !order)
        return tl::unexpected(order.error());
    const auto callbackUrl = kind == HostedForm::Kind::Link ? QString() : callbackUrlAt(call.fields);
    if (!callbackUrl)
        return tl::unexpected(callbackUrl.error());
    HostedForm form{.token = token,
                    .kind = kind,
                    .conversationId = call.conversationId,
                    .language = iyzico::localeWord(call.language),
                    .request = call.fields,
                    .callbackUrl = *callbackUrl,
                    .createdAt = call.now,
                    .linkToken = linkToken,
                    .paymentId = {}};
    form.request.remove("paymentCard"_L1); // does not belong here, and must not be kept
    ledger.forms().add(form);
    return form;
}

bool isExpired(const HostedForm &form, Instant now)
{
    return now - form.createdAt > formLife;
}

std::vector<Plan> plansOn(const HostedForm &form, const BankCard &card)
{
    std::vector<Plan> plans = plansFor(card.facts(), paidPriceOf(form));
    std::erase_if(plans, [&form](const Plan &plan) { return !allows(form, plan.count); });
    return plans;
}

tl::expected<BankCard, Failure> cardOn(const HostedForm &form, const PayerChoice &choice, const Call &call,
                                       const Ledger &ledger)
{
    return readPaymentCard(callOf(form, choice, call), ledger).map([](const PaymentCard &read) {
        return read.card;
    });
}

tl::expected<FormAttempt, Failure> payForm(const HostedForm &form, const PayerChoice &choice,
                                           const Call &call, const Ledger &ledger)
{
    Call paying = callOf(form, choice, call);
    const auto card = cardOn(form, choice, call, ledger);
    if (!card)
        return tl::unexpected(card.error());
    const std::vector<Plan> plans = plansOn(form, *card);
    const auto plan = std::find_if(plans.begin(), plans.end(), [&choice](const Plan &candidate) {
        return candidate.count == choice.installment;
    });
    if (plan == plans.end())
        return tl::unexpected(refusal(ErrorCode::InstallmentNotPermitted));
    paying.fields.insert(u"paidPrice"_s, plan->total.toPlain());
    const auto order = readPaymentOrder(paying, ledger);
    if (!order)
        return tl::unexpected(order.error());

    const Taking taking = form.kind == HostedForm::Kind::CheckoutHold ? Taking::Hold : Taking::Charge;
    if (needsThreeDs(form, choice, *card, call)) {
        auto begun = beginThreeDs(*order, paying, ledger, taking, form.callbackUrl, form.token);
        if (!begun)
            return tl::unexpected(begun.error());
        ledger.forms().setPayment(form.token, begun->payment.id);
        return FormAttempt{std::move(begun->payment), std::move(begun->challenge)};
    }
    const Payment payment = charge(*order, paying, ledger, taking);
    settleForm(form, payment, ledger);
    return FormAttempt{payment, {}};
}

void settleForm(const HostedForm &form, const Payment &payment, const Ledger &ledger)
{
    ledger.forms().setPayment(form.token, payment.id);
    if (payment.isPaid() && form.linkToken)
        ledger.links().countSale(*form.linkToken);
}

Language languageOf(const HostedForm &form)
{
    return form.language == "en"_L1 ? Language::English : Language::Turkish;
}

} // namespace vezne::sandbox
