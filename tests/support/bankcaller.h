// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>

#include "tests/support/payer.h"
#include "tests/support/sandboxrequests.h"

namespace vezne::test {

/// A merchant and a card holder who go through 3-D Secure at a vezne-sandbox, call by call.
class BankCaller
{
protected:
    static QJsonObject request(const QString &card = QStringLiteral("5528790000000008"))
    {
        QJsonObject fields = paymentRequest(
            QStringLiteral("t-1"),
            {{QStringLiteral("I1"), QStringLiteral("6.00")}, {QStringLiteral("I2"), QStringLiteral("4.01")}},
            {}, card);
        fields.insert(QStringLiteral("callbackUrl"), QStringLiteral("http://127.0.0.1:9/3ds/return?x=1&y=2"));
        return fields;
    }
    /// As iyzico signs what it says of 3-D Secure.
    static QString signedForThreeDs(const QStringList &values)
    {
        return QString::fromLatin1(QMessageAuthenticationCode::hash(values.join(u':').toUtf8(),
                                                                    SandboxProcess::secretKey(),
                                                                    QCryptographicHash::Sha256)
                                       .toHex());
    }
    RawAnswer begin(const QJsonObject &fields) { return m_sandbox.post(initialize, fields); }
    /// The bank's page of a payment that begins now.
    QByteArray bankPage(const QJsonObject &fields)
    {
        m_begun = begin(fields).json();
        const QByteArray content =
            QByteArray::fromBase64(m_begun.value(QLatin1String("threeDSHtmlContent")).toString().toLatin1());
        return submit(formOn(content, m_sandbox.url(), QStringLiteral("iyzico-3ds-form"))).body;
    }
    /// What the browser would post to the merchant after this code; no code: the one shown.
    QMap<QString, QString> comeBack(const QJsonObject &fields, QString code = {})
    {
        const QByteArray page = bankPage(fields);
        const WebForm form = formOn(page, m_sandbox.url(), QStringLiteral("confirm3ds"));
        return formOn(
                   submit(form.with(QStringLiteral("smsCode"), code.isEmpty() ? shownCode(page) : code)).body,
                   m_sandbox.url())
            .fields;
    }
    QString paymentId() const { return m_begun.value(QLatin1String("paymentId")).toString(); }
    RawAnswer complete() { return m_sandbox.post(v1, {{QStringLiteral("paymentId"), paymentId()}}); }
    QJsonObject inquire()
    {
        return m_sandbox.post("/payment/detail", {{QStringLiteral("paymentId"), paymentId()}}).json();
    }
    QString status() { return inquire().value(QLatin1String("paymentStatus")).toString(); }

    const QByteArray initialize = "/payment/3dsecure/initialize";
    const QByteArray v1 = "/payment/3dsecure/auth";
    const QByteArray v2 = "/payment/v2/3dsecure/auth";
    SandboxProcess m_sandbox;
    QJsonObject m_begun;
};

} // namespace vezne::test
