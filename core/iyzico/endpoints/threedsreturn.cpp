// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/threedsreturn.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

QString decodedFormText(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

bool ThreeDsReturn::isAuthenticated() const
{
    return status == "success"_L1 && mdStatus == "1"_L1;
}

ThreeDsReturn readThreeDsReturn(const QByteArray &form, const Credentials &credentials)
{
    QHash<QString, QString> fields;
    bool isUnambiguous = true;
    for (const QByteArray &field : form.split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            continue;
        const QString name = decodedFormText(field.first(equals));
        isUnambiguous = isUnambiguous && !fields.contains(name);
        fields.insert(name, decodedFormText(field.sliced(equals + 1)));
    }
    ThreeDsReturn result{.status = fields.value(u"status"_s),
                         .paymentId = fields.value(u"paymentId"_s),
                         .conversationData = fields.value(u"conversationData"_s),
                         .conversationId = fields.value(u"conversationId"_s),
                         .mdStatus = fields.value(u"mdStatus"_s)};
    // Order of docs.iyzico.com, "Response Signature Validation", for the browser's POST to callbackUrl.
    result.signature = checkSignature(
        credentials.secretKey,
        {result.conversationData, result.conversationId, result.mdStatus, result.paymentId, result.status},
        fields.value(u"signature"_s));
    if (!isUnambiguous)
        result.signature = SignatureCheck::Invalid;
    return result;
}

} // namespace vezne::iyzico
