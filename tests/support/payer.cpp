// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/payer.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace vezne::test {

using namespace Qt::StringLiterals;

namespace {

QString unescaped(QString text)
{
    for (const auto &[entity, sign] :
         {std::pair{u"&lt;"_s, u"<"_s}, std::pair{u"&gt;"_s, u">"_s}, std::pair{u"&quot;"_s, u"\""_s},
          std::pair{u"&#39;"_s, u"'"_s}, std::pair{u"&amp;"_s, u"&"_s}})
        text.replace(entity, sign);
    return text;
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\s%1=\"([^\"]*)\""_s.arg(name));
    return unescaped(pattern.match(tag).captured(1));
}

QByteArray encoded(const QMap<QString, QString> &fields)
{
    QByteArrayList pairs;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        pairs << QUrl::toPercentEncoding(field.key()) + '=' + QUrl::toPercentEncoding(field.value());
    return pairs.join('&');
}

QByteArray target(const QUrl &address)
{
    const QByteArray path = address.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = address.query(QUrl::FullyEncoded).toLatin1();
    return (path.isEmpty() ? "/" : path) + (query.isEmpty() ? QByteArray() : '?' + query);
}

} // namespace

WebForm WebForm::with(const QString &name, const QString &value) const
{
    WebForm changed = *this;
    changed.fields.insert(name, value);
    return changed;
}

WebForm formOn(const QByteArray &page, const QUrl &base, const QString &id)
{
    static const QRegularExpression forms(u"<form(\\s[^>]*)>(.*?)</form>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inputs(u"<(?:input|select)(\\s[^>]*)>"_s);
    auto found = forms.globalMatch(QString::fromUtf8(page));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString tag = match.captured(1);
        if (!id.isEmpty() && attribute(tag, u"id"_s) != id)
            continue;
        WebForm form{.action = base.resolved(QUrl(attribute(tag, u"action"_s))),
                     .method = attribute(tag, u"method"_s),
                     .fields = {}};
        auto fields = inputs.globalMatch(match.captured(2));
        while (fields.hasNext()) {
            const QString input = fields.next().captured(1);
            if (attribute(input, u"type"_s) != "checkbox"_L1)
                form.fields.insert(attribute(input, u"name"_s), attribute(input, u"value"_s));
        }
        return form;
    }
    return {};
}

WebForm keyedIn(const WebForm &form, const QString &number)
{
    return form.with(u"cardHolderName"_s, u"Gülşah Öztürk"_s)
        .with(u"cardNumber"_s, number)
        .with(u"expireMonth"_s, u"12"_s)
        .with(u"expireYear"_s, u"2099"_s)
        .with(u"cvc"_s, u"123"_s);
}

RawAnswer submit(const WebForm &form)
{
    const QByteArray body = encoded(form.fields);
    return rawHttp(quint16(form.action.port()), form.method.toUpper().toLatin1(), target(form.action), body,
                   {{"Content-Type", "application/x-www-form-urlencoded"}});
}

RawAnswer open(const QUrl &address)
{
    return rawHttp(quint16(address.port()), "GET", target(address));
}

RawAnswer payOnLink(const QUrl &link, const QString &number)
{
    const WebForm who = formOn(open(link).body, link, u"buyerForm"_s)
                            .with(u"name"_s, u"Ali"_s)
                            .with(u"surname"_s, u"Ak"_s)
                            .with(u"email"_s, u"ali@example.com"_s);
    return submit(keyedIn(formOn(submit(who).body, link, u"cardForm"_s), number));
}

QUrl linkOn(const QByteArray &page, const QUrl &base, const QString &id)
{
    static const QRegularExpression links(u"<a(\\s[^>]*)>"_s);
    auto found = links.globalMatch(QString::fromUtf8(page));
    while (found.hasNext()) {
        const QString tag = found.next().captured(1);
        if (attribute(tag, u"id"_s) == id)
            return base.resolved(QUrl(attribute(tag, u"href"_s)));
    }
    return {};
}

QString shownCode(const QByteArray &page)
{
    static const QRegularExpression code(u"id=\"smsCode\">(\\d{6})<"_s);
    return code.match(QString::fromUtf8(page)).captured(1);
}

} // namespace vezne::test
