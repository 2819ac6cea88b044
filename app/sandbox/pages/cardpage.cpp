// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pages/cardpage.h"

#include "app/sandbox/services/fields.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;
using html::escaped;
using html::say;

namespace {

const QStringList cardFields{u"cardHolderName"_s, u"cardNumber"_s, u"expireMonth"_s, u"expireYear"_s,
                             u"cvc"_s};

QString headingOf(HostedForm::Kind kind, Language language)
{
    switch (kind) {
    case HostedForm::Kind::Checkout:
    case HostedForm::Kind::Link:
        return say(language, u"Kartla ödeme"_s, u"Card payment"_s);
    case HostedForm::Kind::CheckoutHold:
        return say(language, u"Kartla ön provizyon"_s, u"Card pre-authorisation"_s);
    case HostedForm::Kind::PayWithIyzico:
        return say(language, u"iyzico ile öde"_s, u"Pay with iyzico"_s);
    case HostedForm::Kind::Bkm:
        return u"BKM Express"_s;
    }
    Q_UNREACHABLE();
}

QString amountOf(const HostedForm &form, Decimal amount)
{
    const Currency currency =
        currencyFromCode(optionalText(form.request, u"currency").value_or(u"TRY"_s)).value_or(Currency::TRY);
    return html::amountText(amount, currency, languageOf(form));
}

Decimal totalOf(const HostedForm &form)
{
    return Decimal::parse(textAt(form.request, u"paidPrice")).value_or(Decimal());
}

QString dueOn(const HostedForm &form)
{
    const Language language = languageOf(form);
    return html::summary({{say(language, u"İşyeri"_s, u"Merchant"_s), u"Vezne Sandbox"_s},
                          {say(language, u"Tutar"_s, u"Amount"_s), amountOf(form, totalOf(form))}});
}

/// The customer's stored cards to choose from; empty when there are none.
QString storedCards(const HostedForm &form, const Call &call, const Ledger &ledger)
{
    const QString userKey = textAt(form.request, u"cardUserKey");
    if (userKey.isEmpty() || !call.account.hasCardStorage)
        return {};
    QString options;
    for (const SavedCard &saved : ledger.cards().cardsOf(userKey))
        options += u"<option value=\"%1\">%2 **** %3</option>\n"_s.arg(
            escaped(saved.card.token.value_or(QString())), escaped(saved.alias.value_or(QString())),
            escaped(saved.card.lastFour));
    if (options.isEmpty())
        return {};
    const Language language = languageOf(form);
    return u"<label>%1<select name=\"cardToken\">\n%2<option value=\"\">%3</option>\n</select></label>\n"_s
        .arg(say(language, u"Kart"_s, u"Card"_s), options,
             say(language, u"Başka bir kart"_s, u"Another card"_s));
}

QString typedCard(Language language, bool isRequired)
{
    const QString required = isRequired ? u" required"_s : QString();
    return html::textField(u"cardHolderName"_s, say(language, u"Kart üzerindeki ad"_s, u"Name on the card"_s),
                           u"autocomplete=\"cc-name\" maxlength=\"100\""_s + required) +
           html::textField(u"cardNumber"_s, say(language, u"Kart numarası"_s, u"Card number"_s),
                           u"autocomplete=\"cc-number\" inputmode=\"numeric\" maxlength=\"23\""_s +
                               required) +
           u"<div class=\"pair\">\n"_s +
           html::textField(u"expireMonth"_s, say(language, u"Ay"_s, u"Month"_s),
                           u"autocomplete=\"cc-exp-month\" inputmode=\"numeric\" maxlength=\"2\""_s +
                               required) +
           html::textField(u"expireYear"_s, say(language, u"Yıl"_s, u"Year"_s),
                           u"autocomplete=\"cc-exp-year\" inputmode=\"numeric\" maxlength=\"4\""_s +
                               required) +
           u"</div>\n"_s +
           html::textField(u"cvc"_s, u"CVC"_s,
                           u"autocomplete=\"cc-csc\" inputmode=\"numeric\" maxlength=\"4\""_s + required);
}

QString tick(const QString &name, const QString &label)
{
    return u"<label class=\"tick\"><input type=\"checkbox\" name=\"%1\" value=\"1\">%2</label>\n"_s.arg(
        name, label);
}

QString formOpening(const QString &id)
{
    return u"<form id=\"%1\" action=\"/cpp/pay\" method=\"post\" autocomplete=\"on\">\n"_s.arg(id);
}

} // namespace

html::Page cardPage(const HostedForm &form, const Call &call, const Ledger &ledger, const QString &complaint)
{
    const Language language = languageOf(form);
    QString body = dueOn(form);
    if (!complaint.isEmpty())
        body += u"<p class=\"wrong\" role=\"alert\">%1</p>\n"_s.arg(escaped(complaint));
    const QString stored = storedCards(form, call, ledger);
    body += formOpening(u"cardForm"_s) + html::hidden({{u"token"_s, form.token}}) + stored +
            typedCard(language, stored.isEmpty());
    if (call.account.hasCardStorage && form.kind == HostedForm::Kind::Checkout)
        body += tick(u"registerCard"_s, say(language, u"Kartımı sakla"_s, u"Keep my card"_s));
    body += tick(u"threeDs"_s, say(language, u"3D Secure ile öde"_s, u"Pay with 3-D Secure"_s));
    body += u"<button type=\"submit\" id=\"pay\">%1</button>\n</form>"_s.arg(
        say(language, u"%1 öde"_s, u"Pay %1"_s).arg(escaped(amountOf(form, totalOf(form)))));
    return html::page(language, headingOf(form.kind, language), body);
}

html::Page planPage(const HostedForm &form, const QJsonObject &fields, const std::vector<Plan> &plans)
{
    const Language language = languageOf(form);
    html::Fields carried{{u"token"_s, form.token}};
    for (const QString &name : cardFields + QStringList{u"cardToken"_s, u"registerCard"_s, u"threeDs"_s}) {
        if (const auto value = optionalText(fields, name))
            carried.append({name, *value});
    }
    QString options;
    for (const Plan &plan : plans) {
        const QString total = amountOf(form, plan.total);
        const QString text =
            plan.count == 1
                ? say(language, u"Tek çekim: %1"_s, u"At once: %1"_s).arg(total)
                : say(language, u"%1 taksit: %1 × %2, toplam %3"_s, u"%1 instalments: %1 × %2, %3 in all"_s)
                      .arg(QString::number(plan.count), amountOf(form, plan.monthly), total);
        options += u"<option value=\"%1\">%2</option>\n"_s.arg(QString::number(plan.count), escaped(text));
    }
    const QString body =
        dueOn(form) + formOpening(u"planForm"_s) + html::hidden(carried) +
        u"<label>%1<select name=\"installment\" autofocus>\n%2</select></label>\n"_s.arg(
            say(language, u"Taksit seçeneği"_s, u"Payment plan"_s), options) +
        u"<button type=\"submit\" id=\"pay\">%1</button>\n</form>"_s.arg(say(language, u"Öde"_s, u"Pay"_s));
    return html::page(language, say(language, u"Taksit seçimi"_s, u"Instalments"_s), body);
}

PayerChoice choiceFrom(const HostedForm &form, const QJsonObject &fields)
{
    PayerChoice choice{.paymentCard = {},
                       .installment = textAt(fields, u"installment").toInt(),
                       .wantsThreeDs = textAt(fields, u"threeDs") == "1"_L1};
    const QString userKey = textAt(form.request, u"cardUserKey");
    const QString token = textAt(fields, u"cardToken");
    if (!token.isEmpty() && !userKey.isEmpty()) {
        choice.paymentCard = {{u"cardUserKey"_s, userKey}, {u"cardToken"_s, token}};
        return choice;
    }
    for (const QString &name : cardFields)
        choice.paymentCard.insert(name, textAt(fields, name).trimmed());
    choice.paymentCard.insert(u"cardNumber"_s, textAt(fields, u"cardNumber").remove(u' '));
    if (textAt(fields, u"registerCard") == "1"_L1) {
        choice.paymentCard.insert(u"registerCard"_s, u"1"_s);
        if (!userKey.isEmpty())
            choice.paymentCard.insert(u"cardUserKey"_s, userKey);
    }
    return choice;
}

} // namespace vezne::sandbox
