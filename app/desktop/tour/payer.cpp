// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/payer.h"

#include <QMap>
#include <QRegularExpression>
#include <QUrlQuery>

#include "app/desktop/plainhttp.h"

namespace vezne::desktop::payer {

using namespace Qt::StringLiterals;

namespace {

using Fields = QMap<QString, QString>;

/// A form of nothing but hidden fields, or of those and what is added to them.
struct Form
{
    QUrl action;
    Fields fields;
};

QString plainText(QString text)
{
    for (const auto &[entity, sign] :
         {std::pair{u"&quot;"_s, u"\""_s}, std::pair{u"&#39;"_s, u"'"_s}, std::pair{u"&lt;"_s, u"<"_s},
          std::pair{u"&gt;"_s, u">"_s}, std::pair{u"&amp;"_s, u"&"_s}})
        text.replace(entity, sign);
    return text;
}

/// The first form of a page that was found at `base`.
Form formOn(const PlainAnswer &answer, const QUrl &base)
{
    static const QRegularExpression action(u"<form[^>]*\\saction=\"([^\"]*)\""_s);
    static const QRegularExpression hidden(u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"_s);
    const QString page = QString::fromUtf8(answer.body);
    Form form{.action = base.resolved(QUrl(plainText(action.match(page).captured(1)))), .fields = {}};
    auto inputs = hidden.globalMatch(page);
    while (inputs.hasNext()) {
        const QRegularExpressionMatch input = inputs.next();
        form.fields.insert(plainText(input.captured(1)), plainText(input.captured(2)));
    }
    return form;
}

PlainAnswer submit(const Form &form)
{
    QByteArrayList pairs;
    for (auto field = form.fields.begin(); field != form.fields.end(); ++field)
        pairs << QUrl::toPercentEncoding(field.key()) + '=' + QUrl::toPercentEncoding(field.value());
    return postPlain(form.action, pairs.join('&'), "application/x-www-form-urlencoded");
}

Form keyedIn(Form form)
{
    form.fields.insert({{u"cardHolderName"_s, u"Deniz Ak"_s},
                        {u"cardNumber"_s, u"5528790000000008"_s},
                        {u"expireMonth"_s, u"12"_s},
                        {u"expireYear"_s, u"2030"_s},
                        {u"cvc"_s, u"123"_s}});
    return form;
}

} // namespace

void payOnLink(const QUrl &link)
{
    Form who = formOn(getPlain(link), link);
    who.fields.insert(
        {{u"name"_s, u"Deniz"_s}, {u"surname"_s, u"Ak"_s}, {u"email"_s, u"deniz@example.com"_s}});
    (void)submit(keyedIn(formOn(submit(who), link)));
}

void payOnPage(const QUrl &page, int installments)
{
    PlainAnswer paid = submit(keyedIn(formOn(getPlain(page), page)));
    if (installments > 1) {
        Form plan = formOn(paid, page);
        plan.fields.insert(u"installment"_s, QString::number(installments));
        paid = submit(plan);
    }
    (void)submit(formOn(paid, page)); // the page itself sends the browser back to the merchant
}

void confirmAtBank(const QUrl &page, const QUrl &provider)
{
    static const QRegularExpression shownCode(u"id=\"smsCode\">(\\d{6})<"_s);
    const PlainAnswer bank = submit(formOn(getPlain(page), provider));
    Form code = formOn(bank, provider);
    code.fields.insert(u"smsCode"_s, shownCode.match(QString::fromUtf8(bank.body)).captured(1));
    (void)submit(formOn(submit(code), provider));
}

} // namespace vezne::desktop::payer
