// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pages/html.h"

#include "core/money/moneytext.h"

namespace vezne::sandbox::html {

using namespace Qt::StringLiterals;

namespace {

// One sheet for every page. The accent is not the provider's: nobody shall take this for the real thing.
const QString style =
    u"body{margin:0;background:#eef1f5;color:#1c2430;font:16px/1.5 system-ui,sans-serif}"
    "main{max-width:26rem;margin:3rem auto;padding:2rem;background:#fff;border-radius:12px;"
    "box-shadow:0 1px 4px #0003}"
    "h1{font-size:1.25rem;margin:0 0 1rem}"
    "dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem 1rem;margin:0 0 1.25rem}"
    "dt{color:#5a6675}dd{margin:0;text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}"
    "label{display:block;margin:0 0 .9rem;color:#3a4654}"
    "label.tick{display:flex;gap:.5rem;align-items:center}"
    "input[type=text],select{display:block;box-sizing:border-box;width:100%;margin-top:.2rem;padding:.6rem;"
    "font:inherit;color:#1c2430;background:#fff;border:1px solid #8a95a3;border-radius:6px}"
    "input:focus,select:focus,button:focus,a:focus{outline:3px solid #7fb0f5;outline-offset:1px}"
    "button{width:100%;padding:.75rem;font:inherit;font-weight:600;color:#fff;background:#1f5fbf;"
    "border:0;border-radius:6px;cursor:pointer}"
    "fieldset{border:0;margin:0;padding:0}.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem}"
    ".wrong{padding:.6rem .8rem;color:#8c1d18;background:#fdeceb;border-radius:6px}"
    ".code{padding:.6rem .8rem;background:#eef4fd;border-radius:6px}"
    ".small{margin:1.25rem 0 0;font-size:.875rem;color:#5a6675}a{color:#1f5fbf}"_s;

QString document(Language language, const QString &title, const QString &body)
{
    return u"<!doctype html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"UTF-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
           "<style>%3</style>\n</head>\n<body>\n<main>\n<h1>%2</h1>\n%4\n</main>\n</body>\n</html>\n"_s.arg(
               say(language, u"tr"_s, u"en"_s), escaped(title), style, body);
}

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString say(Language language, const QString &turkish, const QString &english)
{
    return language == Language::Turkish ? turkish : english;
}

Page page(Language language, const QString &title, const QString &body, int status)
{
    return {.status = status, .content = document(language, title, body).toUtf8()};
}

Page notice(Language language, const QString &title, const QString &text, int status)
{
    return page(language, title, u"<p>%1</p>"_s.arg(escaped(text)), status);
}

Page selfPosting(Language language, const QString &formId, const QString &action, const Fields &fields,
                 const QString &title)
{
    const QString body =
        u"<form id=\"%1\" action=\"%2\" method=\"post\">\n%3<button type=\"submit\">%4</button>\n</form>\n"
        "<script type=\"text/javascript\">document.getElementById(\"%1\").submit();</script>"_s.arg(
            escaped(formId), escaped(action), hidden(fields), say(language, u"Devam et"_s, u"Continue"_s));
    return page(language, title, body);
}

QString summary(const Fields &rows)
{
    QString list = u"<dl>"_s;
    for (const auto &[name, value] : rows)
        list += u"<dt>%1</dt><dd>%2</dd>"_s.arg(escaped(name), escaped(value));
    return list + u"</dl>\n"_s;
}

QString hidden(const Fields &fields)
{
    QString inputs;
    for (const auto &[name, value] : fields)
        inputs += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(escaped(name), escaped(value));
    return inputs;
}

QString textField(const QString &name, const QString &label, const QString &attributes)
{
    return u"<label>%1<input type=\"text\" name=\"%2\" %3></label>\n"_s.arg(escaped(label), escaped(name),
                                                                            attributes);
}

QString amountText(Decimal amount, Currency currency, Language language)
{
    const std::optional<Money> money = Money::fromDecimal(amount, currency);
    return money ? toText(*money, language) : amount.toPlain() + u' ' + code(currency);
}

} // namespace vezne::sandbox::html
