// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webhooks/notification.h"

#include "app/sandbox/account.h"
#include "app/sandbox/http/wirejson.h"
#include "core/iyzico/responsesignature.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

QByteArray bodyOf(const Notice &notice)
{
    wire::Object body{{u"paymentConversationId"_s, notice.conversationId.value_or(QString())},
                      {u"merchantId"_s, merchantId}};
    if (!notice.token)
        body.set(u"paymentId"_s, notice.paymentId);
    body.set(u"status"_s, notice.status);
    if (notice.token)
        body.set(u"token"_s, *notice.token);
    body.add({{u"iyziReferenceCode"_s, notice.reference},
              {u"iyziEventType"_s, notice.eventType},
              {u"iyziEventTime"_s, toMilliseconds(notice.at)},
              {u"iyziPaymentId"_s, notice.paymentId}});
    return wire::toBytes(body, wire::Spelling::Plain);
}

QByteArray signatureOf(const Notice &notice, const SecretBytes &secretKey)
{
    const QString secret = QString::fromUtf8(secretKey.data(), qsizetype(secretKey.size()));
    const QString text = secret + notice.eventType + QString::number(notice.paymentId) +
                         notice.token.value_or(QString()) + notice.conversationId.value_or(QString()) +
                         notice.status;
    return iyzico::responseSignature(secretKey, {text}); // of one text: nothing is joined
}

} // namespace vezne::sandbox
