// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pages/hostedpages.h"
#include "app/sandbox/pages/pages.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/notices.h"
#include "app/sandbox/services/threeds.h"
#include "core/iyzico/locale.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;
using namespace html;

namespace {

struct Visit
{
    Challenge challenge;
    Payment payment;
    Language language = Language::Turkish;
};

Page sessionOver(Language language)
{
    return notice(language, say(language, u"Oturum sona erdi"_s, u"The session has ended"_s),
                  say(language,
                      u"Bu 3D Secure oturumu tamamlandı ya da süresi doldu. İşyerinin sayfasına dönün."_s,
                      u"This 3-D Secure session is finished or has expired. Go back to the merchant."_s),
                  410);
}

/// The challenge that is still open at the bank, or the page that says that it is not.
tl::expected<Visit, Page> visit(const Call &call, const Ledger &ledger)
{
    const std::optional<Challenge> challenge = ledger.challenges().find(textAt(call.fields, u"PaReq"));
    if (!challenge)
        return tl::unexpected(sessionOver(call.language));
    const Language language = challenge->language == "en"_L1 ? Language::English : Language::Turkish;
    std::optional<Payment> payment = ledger.pendingPayment(challenge->paymentId);
    if (!payment || !isOpen(*challenge, *payment, call.now))
        return tl::unexpected(sessionOver(language));
    return Visit{*challenge, std::move(*payment), language};
}

Page codePage(const Visit &visit, bool wasWrong)
{
    const Language language = visit.language;
    const auto &[challenge, payment, unused] = visit;
    QString body = summary(
        {{say(language, u"İşyeri"_s, u"Merchant"_s), u"Vezne Sandbox"_s},
         {say(language, u"Tutar"_s, u"Amount"_s), amountText(payment.paidPrice, payment.currency, language)},
         {say(language, u"Kart"_s, u"Card"_s), u"**** "_s + payment.lastFour}});
    if (wasWrong)
        body += u"<p class=\"wrong\" role=\"alert\">%1</p>\n"_s.arg(
            say(language, u"Kod yanlış. Yeniden deneyin."_s, u"The code is wrong. Try again."_s));
    body += u"<p class=\"code\">%1 <strong id=\"smsCode\">%2</strong></p>\n"_s.arg(
        say(language, u"Telefonunuza gelen kod:"_s, u"The code sent to your phone:"_s),
        escaped(challenge.smsCode));
    body += u"<form id=\"confirm3ds\" action=\"/payment/mock/confirm3ds\" method=\"post\">\n"_s +
            hidden({{u"PaReq"_s, challenge.reference}}) +
            textField(u"smsCode"_s, say(language, u"SMS kodu"_s, u"SMS code"_s),
                      u"inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"6\" required "
                      "autofocus"_s) +
            u"<button type=\"submit\" id=\"confirm\">%1</button>\n</form>\n"_s.arg(
                say(language, u"Onayla"_s, u"Confirm"_s));
    body += u"<p class=\"small\"><a id=\"giveUp\" href=\"/payment/mock/giveup3ds?PaReq=%1\">%2</a></p>"_s.arg(
        escaped(challenge.reference), say(language, u"Vazgeç ve işyerine dön"_s, u"Give up and go back"_s));
    return page(language, say(language, u"3D Secure doğrulaması"_s, u"3-D Secure verification"_s), body);
}

/// Sends the browser back to the merchant with what came out.
Page backToMerchant(const Visit &visit, const Signer &sign)
{
    const auto &[challenge, payment, language] = visit;
    const QString status = challenge.result == Challenge::Result::Passed ? u"success"_s : u"failure"_s;
    const QString mdStatus = QString::number(payment.mdStatus.value_or(0));
    const QString paymentId = QString::number(payment.id);
    const QString conversationId = payment.conversationId.value_or(QString());
    const QString conversationData; // the provider sends it empty, and v1 wants it back as it came
    return selfPosting(
        language, u"iyzico-3ds-form"_s, challenge.callbackUrl,
        {{u"status"_s, status},
         {u"paymentId"_s, paymentId},
         {u"conversationData"_s, conversationData},
         {u"conversationId"_s, conversationId},
         {u"mdStatus"_s, mdStatus},
         {u"signature"_s, sign({conversationData, conversationId, mdStatus, paymentId, status})}},
        say(language, u"İşyerine yönlendiriliyorsunuz"_s, u"Returning to the merchant"_s));
}

Page end(Visit visit, Challenge::Result result, int mdStatus, const Call &call, const Ledger &ledger,
         const Signer &sign)
{
    endChallenge(visit.challenge, visit.payment, result, mdStatus, call, ledger);
    if (visit.challenge.formToken)
        return afterThreeDs(visit.challenge, visit.payment, call, ledger);
    announce(Event::ThreeDsReturned, visit.payment, call, ledger);
    return backToMerchant(visit, sign);
}

} // namespace

Page askForCode(const Call &call, const Ledger &ledger, const Signer &)
{
    const auto open = visit(call, ledger);
    return open ? codePage(*open, false) : open.error();
}

Page confirmCode(const Call &call, const Ledger &ledger, const Signer &sign)
{
    auto open = visit(call, ledger);
    if (!open)
        return open.error();
    const QString code = textAt(call.fields, u"smsCode").trimmed();
    if (const std::optional<int> wanted = mdStatusOfTestCode(code)) {
        const auto result = *wanted == 1 ? Challenge::Result::Passed : Challenge::Result::Failed;
        return end(std::move(*open), result, *wanted, call, ledger, sign);
    }
    if (code == open->challenge.smsCode) {
        const int mdStatus = open->challenge.forcedMdStatus.value_or(1);
        return end(std::move(*open), Challenge::Result::Passed, mdStatus, call, ledger, sign);
    }
    if (++open->challenge.tries >= triesAllowed)
        return end(std::move(*open), Challenge::Result::Failed, 0, call, ledger, sign);
    ledger.challenges().setTries(open->challenge.reference, open->challenge.tries);
    return codePage(*open, true);
}

Page giveUp(const Call &call, const Ledger &ledger, const Signer &sign)
{
    auto open = visit(call, ledger);
    return open ? end(std::move(*open), Challenge::Result::Failed, 0, call, ledger, sign) : open.error();
}

} // namespace vezne::sandbox
