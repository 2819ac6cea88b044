// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/browser.h"

#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

namespace vezne::test {

using namespace Qt::StringLiterals;

RawAnswer Browser::answerOf(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    RawAnswer answer;
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
        return answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.end = answer.status ? RawAnswer::End::Whole : RawAnswer::End::Refused;
    answer.body = reply->readAll();
    return answer;
}

RawAnswer Browser::open(const QUrl &page)
{
    return answerOf(m_manager.get(QNetworkRequest(page)));
}

RawAnswer Browser::submit(const WebForm &form)
{
    QByteArrayList pairs;
    for (auto field = form.fields.begin(); field != form.fields.end(); ++field)
        pairs << QUrl::toPercentEncoding(field.key()) + '=' + QUrl::toPercentEncoding(field.value());
    QNetworkRequest request(form.action);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
    return answerOf(m_manager.post(request, pairs.join('&')));
}

WebForm Browser::visitBank(const QUrl &page, const QUrl &provider, QString code)
{
    const RawAnswer bank = test::submit(formOn(open(page).body, provider, u"iyzico-3ds-form"_s));
    const WebForm form = formOn(bank.body, provider, u"confirm3ds"_s);
    if (code.isEmpty())
        code = shownCode(bank.body);
    return formOn(test::submit(form.with(u"smsCode"_s, code)).body, provider);
}

} // namespace vezne::test
