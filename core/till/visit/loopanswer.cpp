// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/visit/loopanswer.h"

namespace vezne::till {

namespace {

constexpr QByteArrayView strictPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; "
                                        "frame-ancestors 'none'";
/// The bank's page may do what it needs, but nobody may frame it.
constexpr QByteArrayView bankPolicy = "frame-ancestors 'none'";

QByteArray answer(QByteArrayView status, QByteArrayView policy, const QByteArray &body)
{
    QByteArray text;
    text.append("HTTP/1.1 ").append(status);
    text.append("\r\nContent-Type: text/html; charset=utf-8"
                "\r\nCache-Control: no-store"
                "\r\nX-Content-Type-Options: nosniff"
                "\r\nReferrer-Policy: origin" // the path is a secret
                "\r\nConnection: close"
                "\r\nContent-Security-Policy: ");
    text.append(policy).append("\r\nContent-Length: ").append(QByteArray::number(body.size()));
    return text.append("\r\n\r\n").append(body);
}

QByteArray page(QByteArrayView title, QByteArrayView turkish, QByteArrayView english)
{
    QByteArray html = "<!DOCTYPE html><html lang=\"tr\"><head><meta charset=\"utf-8\">"
                      "<meta name=\"viewport\" content=\"width=device-width\"><title>";
    html.append(title).append("</title></head><body><h1>").append(title).append("</h1><p>");
    html.append(turkish).append("</p><p lang=\"en\">").append(english).append("</p></body></html>");
    return html;
}

} // namespace

QByteArray notFoundAnswer()
{
    return answer("404 Not Found", strictPolicy,
                  page("Vezne", "Bu sayfa yok ya da daha önce kullanıldı.",
                       "There is no such page, or it was used before."));
}

QByteArray returnedAnswer()
{
    return answer("200 OK", strictPolicy,
                  page("Vezne",
                       "Bankanın yanıtı alındı. Bu sekmeyi kapatabilirsiniz; sonuç kasada görünecek.",
                       "The bank’s answer has arrived. You may close this tab; the till shows the result."));
}

QByteArray bankPageAnswer(const QByteArray &html)
{
    return answer("200 OK", bankPolicy, html);
}

} // namespace vezne::till
