// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <algorithm>

#include "app/sandbox/pages/cardpage.h"
#include "app/sandbox/pages/pages.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/linkanswer.h"
#include "core/money/moneytext.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;
using namespace html;

namespace {

Page notForSale(Language language)
{
    return notice(language, say(language, u"Bağlantı kullanılamıyor"_s, u"The link cannot be used"_s),
                  say(language, u"Bu ödeme bağlantısı kapalı, tükenmiş ya da silinmiş."_s,
                      u"This payment link is switched off, sold out or deleted."_s),
                  410);
}

Page waitsForReview(Language language)
{
    return notice(language, say(language, u"Bağlantı onay bekliyor"_s, u"The link waits for approval"_s),
                  say(language, u"Bu ödeme bağlantısı iyzico onayından sonra açılacak."_s,
                      u"This payment link will open once iyzico has approved it."_s),
                  410);
}

QString amountField(const Link &link, Language language)
{
    if (!link.isFlexible)
        return {};
    QString options;
    for (const Decimal price : link.presetPrices)
        options += u"<option value=\"%1\">%2</option>\n"_s.arg(
            price.toPlain(), escaped(amountText(price, link.currency, language)));
    const QString presets =
        u"<label>%1<select name=\"preset\">\n%2<option value=\"\">%3</option>\n</select></label>\n"_s.arg(
            say(language, u"Tutar"_s, u"Amount"_s), options,
            say(language, u"Başka bir tutar"_s, u"Another amount"_s));
    return (options.isEmpty() ? QString() : presets) +
           textField(u"amount"_s,
                     say(language, u"Başka tutar (örneğin 25,50)"_s, u"Other amount (such as 25.50)"_s),
                     u"inputmode=\"decimal\" maxlength=\"12\""_s);
}

Page linkPage(const Link &link, const Call &call, const QString &complaint = {})
{
    const Language language = call.language;
    QString body = u"<p>%1</p>\n"_s.arg(escaped(link.description));
    if (!link.image.isEmpty())
        body += u"<p><img src=\"/link/%1/image.jpg\" alt=\"\" style=\"max-width:100%\"></p>\n"_s.arg(
            escaped(link.token));
    if (!link.isFlexible)
        body += summary(
            {{say(language, u"Tutar"_s, u"Amount"_s), amountText(link.price, link.currency, language)}});
    if (!complaint.isEmpty())
        body += u"<p class=\"wrong\" role=\"alert\">%1</p>\n"_s.arg(escaped(complaint));
    body += u"<form id=\"buyerForm\" action=\"/link/%1\" method=\"post\">\n"_s.arg(escaped(link.token)) +
            hidden({{u"lang"_s, say(language, u"tr"_s, u"en"_s)}}) + amountField(link, language) +
            textField(u"name"_s, say(language, u"Ad"_s, u"First name"_s),
                      u"autocomplete=\"given-name\" required"_s) +
            textField(u"surname"_s, say(language, u"Soyad"_s, u"Last name"_s),
                      u"autocomplete=\"family-name\" required"_s) +
            textField(u"email"_s, say(language, u"E-posta"_s, u"E-mail"_s),
                      u"autocomplete=\"email\" required"_s) +
            textField(u"gsmNumber"_s, say(language, u"Telefon"_s, u"Phone"_s), u"autocomplete=\"tel\""_s);
    if (!link.isAddressIgnorable)
        body += textField(u"address"_s, say(language, u"Adres"_s, u"Address"_s),
                          u"autocomplete=\"street-address\" required"_s);
    body += u"<button type=\"submit\" id=\"next\">%1</button>\n</form>"_s.arg(
        say(language, u"Kart bilgilerine geç"_s, u"Go on to the card"_s));
    return page(language, link.name, body);
}

/// The link, if somebody may pay for it now; otherwise what to show.
tl::expected<Link, Page> payableLink(const Call &call, const Ledger &ledger)
{
    const auto link = linkOf(call, ledger);
    if (!link || !link->isActive || link->isSoldOut())
        return tl::unexpected(notForSale(call.language));
    if (!call.account.areLinksReviewed)
        return tl::unexpected(waitsForReview(call.language));
    return *link;
}

std::optional<Decimal> chosenPrice(const Link &link, const Call &call)
{
    if (!link.isFlexible)
        return link.price;
    const QString typed = textAt(call.fields, u"amount").trimmed();
    if (!typed.isEmpty()) { // what was typed goes before what stands chosen
        const auto amount = parseAmount(typed, link.currency, call.language);
        return amount && amount->isPositive() ? std::optional(amount->toDecimal()) : std::nullopt;
    }
    const auto preset = Decimal::parse(textAt(call.fields, u"preset"));
    const bool isOffered = preset && std::find(link.presetPrices.begin(), link.presetPrices.end(), *preset) !=
                                         link.presetPrices.end();
    return isOffered ? preset : std::nullopt;
}

/// What a merchant would have asked for; the provider knows no more of a link's payer.
QJsonObject requestFor(const Link &link, Decimal price, const Call &call)
{
    const auto given = [&call](QStringView name) {
        const QString text = textAt(call.fields, name).trimmed();
        return text.isEmpty() ? u"-"_s : text;
    };
    const QJsonObject place{{u"contactName"_s, given(u"name") + u' ' + given(u"surname")},
                            {u"city"_s, u"-"_s},
                            {u"country"_s, u"-"_s},
                            {u"address"_s, given(u"address")}};
    const QJsonObject buyer{{u"id"_s, link.token},
                            {u"name"_s, given(u"name")},
                            {u"surname"_s, given(u"surname")},
                            {u"email"_s, given(u"email")},
                            {u"gsmNumber"_s, given(u"gsmNumber")},
                            {u"identityNumber"_s, u"11111111111"_s},
                            {u"registrationAddress"_s, given(u"address")},
                            {u"city"_s, u"-"_s},
                            {u"country"_s, u"-"_s},
                            {u"ip"_s, u"127.0.0.1"_s}};
    const QJsonObject item{{u"id"_s, link.token},
                           {u"name"_s, link.name},
                           {u"category1"_s, u"iyzico Link"_s},
                           {u"itemType"_s, u"VIRTUAL"_s},
                           {u"price"_s, price.toPlain()}};
    return {{u"price"_s, price.toPlain()},
            {u"paidPrice"_s, price.toPlain()},
            {u"currency"_s, code(link.currency)},
            {u"basketId"_s, makeKey()}, // the provider's own, as is the conversation
            {u"buyer"_s, buyer},
            {u"billingAddress"_s, place},
            {u"basketItems"_s, QJsonArray{item}},
            {u"installments"_s, link.offersInstallments}};
}

} // namespace

Page showLinkPage(const Call &call, const Ledger &ledger, const Signer &)
{
    const auto link = payableLink(call, ledger);
    return link ? linkPage(*link, call) : link.error();
}

Page takeLinkBuyer(const Call &call, const Ledger &ledger, const Signer &)
{
    const auto link = payableLink(call, ledger);
    if (!link)
        return link.error();
    const auto price = chosenPrice(*link, call);
    if (!price)
        return linkPage(*link, call, say(call.language, u"Tutar geçersiz."_s, u"The amount is not valid."_s));
    Call asked = call;
    asked.fields = requestFor(*link, *price, call);
    asked.conversationId = makeKey();
    const auto form = openForm(asked, ledger, HostedForm::Kind::Link, makeKey(), link->token);
    if (!form)
        return linkPage(*link, call, message(form.error().code, form.error().field, call.language));
    return cardPage(*form, call, ledger);
}

Page showLinkPicture(const Call &call, const Ledger &ledger, const Signer &)
{
    const auto link = linkOf(call, ledger);
    if (!link || link->image.isEmpty())
        return notForSale(call.language);
    const bool isPng = link->image.startsWith("\x89PNG");
    return {.status = 200, .content = link->image, .type = isPng ? "image/png" : "image/jpeg"};
}

} // namespace vezne::sandbox
