// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pages/hostedpages.h"

#include "app/sandbox/pages/cardpage.h"
#include "app/sandbox/pages/pages.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/notices.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;
using html::say;

namespace {

html::Page unknownForm(const Call &call)
{
    return html::notice(call.language, say(call.language, u"Sayfa bulunamadı"_s, u"Page not found"_s),
                        say(call.language, u"Bu ödeme sayfası yok ya da süresi doldu."_s,
                            u"There is no such payment page, or it has expired."_s),
                        410);
}

/// What a payer may be told of a refusal: never a bank's reason.
QString complaintOf(ErrorCode code, const QString &field, Language language)
{
    constexpr int firstBankCode = 10000;
    return int(code) < firstBankCode
               ? message(code, field, language)
               : say(language, u"Kartı veren banka ödemeyi onaylamadı. Başka bir kartla deneyin."_s,
                     u"The card's bank did not approve the payment. Try another card."_s);
}

html::Page paidPage(const HostedForm &form, const Payment &payment)
{
    const Language language = languageOf(form);
    const QString title = say(language, u"Ödemeniz alındı"_s, u"Your payment was received"_s);
    if (form.callbackUrl.isEmpty())
        return html::page(
            language, title,
            html::summary({{say(language, u"Tutar"_s, u"Amount"_s),
                            html::amountText(payment.paidPrice, payment.currency, language)},
                           {say(language, u"Kart"_s, u"Card"_s), u"**** "_s + payment.lastFour}}));
    return html::selfPosting(language, u"callbackForm"_s, form.callbackUrl, {{u"token"_s, form.token}},
                             title);
}

html::Page resultPage(const HostedForm &form, const Payment &payment, const Call &call, const Ledger &ledger)
{
    if (payment.isPaid())
        return paidPage(form, payment);
    const ErrorCode reason = ErrorCode(payment.error.value_or(int(ErrorCode::Declined)));
    return cardPage(form, call, ledger, complaintOf(reason, {}, languageOf(form)));
}

/// What has been paid on this page.
std::optional<Payment> paymentOn(const HostedForm &form, const Ledger &ledger)
{
    const auto payment = form.paymentId ? ledger.payment(*form.paymentId) : std::nullopt;
    return payment && payment->isPaid() ? payment : std::nullopt;
}

/// Whether the link behind a page, if there is one, still sells.
bool stillSells(const HostedForm &form, const Ledger &ledger)
{
    if (!form.linkToken)
        return true;
    const auto link = ledger.links().find(*form.linkToken);
    return link && link->isActive && !link->isSoldOut();
}

/// The page that the call's `token` (BKM's `t`) names, if it can still be paid; otherwise what to show.
tl::expected<HostedForm, html::Page> formOf(const Call &call, const Ledger &ledger)
{
    const QString token = textAt(call.fields, u"token");
    const auto form = ledger.forms().find(token.isEmpty() ? textAt(call.fields, u"t") : token);
    if (!form)
        return tl::unexpected(unknownForm(call));
    if (const auto payment = paymentOn(*form, ledger))
        return tl::unexpected(paidPage(*form, *payment));
    if (isExpired(*form, call.now) || !stillSells(*form, ledger))
        return tl::unexpected(unknownForm(call));
    return *form;
}

} // namespace

html::Page showForm(const Call &call, const Ledger &ledger, const Signer &)
{
    const auto form = formOf(call, ledger);
    return form ? cardPage(*form, call, ledger) : form.error();
}

html::Page payOnForm(const Call &call, const Ledger &ledger, const Signer &)
{
    const auto form = formOf(call, ledger);
    if (!form)
        return form.error();
    PayerChoice choice = choiceFrom(*form, call.fields);
    const auto complain = [&](const Failure &failure) {
        return cardPage(*form, call, ledger, complaintOf(failure.code, failure.field, languageOf(*form)));
    };
    if (choice.installment == 0) {
        const auto card = cardOn(*form, choice, call, ledger);
        if (!card)
            return complain(card.error());
        if (const std::vector<Plan> plans = plansOn(*form, *card); plans.size() > 1)
            return planPage(*form, call.fields, plans);
        choice.installment = 1;
    }
    const auto attempt = payForm(*form, choice, call, ledger);
    if (!attempt)
        return complain(attempt.error());
    if (attempt->challenge)
        return html::selfPosting(
            languageOf(*form), u"iyzico-3ds-form"_s, u"/payment/mock/init3ds"_s,
            {{u"PaReq"_s, attempt->challenge->reference}},
            say(languageOf(*form), u"Bankaya yönlendiriliyorsunuz"_s, u"Going to the bank"_s));
    announceForm(*form, attempt->payment, call, ledger);
    return resultPage(*form, attempt->payment, call, ledger);
}

html::Page afterThreeDs(const Challenge &challenge, const Payment &payment, const Call &call,
                        const Ledger &ledger)
{
    const auto form = ledger.forms().find(challenge.formToken.value_or(QString()));
    if (!form)
        return unknownForm(call);
    if (const auto paid = paymentOn(*form, ledger)) // in another window meanwhile; once is enough
        return paidPage(*form, *paid);
    if (!stillSells(*form, ledger))
        return unknownForm(call);
    const auto completed = completeThreeDs(payment, call, ledger);
    if (!completed)
        return cardPage(*form, call, ledger, complaintOf(completed.error().code, {}, languageOf(*form)));
    settleForm(*form, *completed, ledger);
    announceForm(*form, *completed, call, ledger);
    return resultPage(*form, *completed, call, ledger);
}

} // namespace vezne::sandbox
