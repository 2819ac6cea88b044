// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "app/sandbox/webhooks/notification.h"
#include "tests/support/payer.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

/// A merchant's server that writes down what it is told and answers as the test wishes.
class Merchant final : public QObject
{
public:
    Merchant()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    [[nodiscard]] QString address() const
    {
        return u"http://127.0.0.1:%1/hook?a=1"_s.arg(m_server.serverPort());
    }

    QByteArray status = "200 OK";
    QList<QByteArray> heads;
    QList<QJsonObject> told;

private:
    void take(QTcpSocket *socket)
    {
        m_received += socket->readAll();
        const qsizetype blank = m_received.indexOf("\r\n\r\n");
        const QJsonDocument body = QJsonDocument::fromJson(m_received.mid(blank + 4));
        if (blank < 0 || body.isNull())
            return;
        heads << m_received.first(blank);
        told << body.object();
        m_received.clear();
        socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QByteArray m_received;
};

} // namespace

/// What the provider tells the merchant by itself.
class TestSandboxWebhooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void signsAsThePublishedVectors_data();
    void signsAsThePublishedVectors();
    void tellsOfAPayment();
    void tellsOfADecline();
    void tellsOf3dSecure();
    void tellsOfAHostedPage();
    void triesThreeTimesAQuarterOfAnHourApart();
    void stopsWhenAccepted();
    void signsNothingWhenSwitchedOff();
    void keepsNothingWithoutAnAddress();
    void sendsNothingElsewhere();

private:
    RawAnswer agree(const QJsonObject &fields)
    {
        return rawHttp(m_sandbox.port(), "POST", "/sandbox/account", QJsonDocument(fields).toJson());
    }
    void listen(const Merchant &merchant)
    {
        QCOMPARE(agree({{u"webhook"_s, merchant.address()}}).status, 200);
    }
    RawAnswer pay(const QString &card = u"5528790000000008"_s)
    {
        return m_sandbox.post("/payment/auth", paymentRequest(u"w-1"_s, {{u"I1"_s, u"10.00"_s}}, {}, card));
    }
    /// Lets the provider's clock stand so many seconds after now.
    void pass(int seconds) { QVERIFY(m_sandbox.setClock(QDateTime::currentDateTimeUtc().addSecs(seconds))); }
    QJsonObject notice(int index = 0)
    {
        return rawHttp(m_sandbox.port(), "GET", "/sandbox/webhooks")
            .json()
            .value("webhooks"_L1)[index]
            .toObject();
    }

    SandboxProcess m_sandbox;
};

void TestSandboxWebhooks::signsAsThePublishedVectors_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<qint64>("paymentId");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("the merchant's own form")
        << u"API_AUTH"_s << qint64(22484059) << QString()
        << QByteArray("92c7a72b7741bc83eb696066605c894778c87297b2c88d6037670666230e18ae");
    QTest::newRow("a hosted page") << u"CHECKOUT_FORM_AUTH"_s << qint64(22483975)
                                   << u"e828c62d-fd12-4b1a-ad5a-380f15fe6596"_s
                                   << QByteArray(
                                          "4031c575763486a2d2bf3f7ace0baebfcd6bed65393ab4df3fe80c00d5fd6878");
}

void TestSandboxWebhooks::signsAsThePublishedVectors()
{
    QFETCH(QString, event);
    QFETCH(qint64, paymentId);
    QFETCH(QString, token);
    vezne::sandbox::Notice notice;
    notice.eventType = event;
    notice.conversationId = u"conversationId"_s;
    notice.paymentId = paymentId;
    notice.status = u"SUCCESS"_s;
    if (!token.isEmpty())
        notice.token = token;
    const QByteArray secret = "sandbox-UuLnD7wZa0a3DmytfIrwHQqAMfqCNJrs";
    QTEST(vezne::sandbox::signatureOf(notice, vezne::SecretBytes(std::span<const char>(secret))),
          "signature");
}

void TestSandboxWebhooks::tellsOfAPayment()
{
    Merchant merchant;
    listen(merchant);
    const QJsonObject paid = pay().json();
    QCOMPARE(notice().value("tries"_L1).toInt(), 0); // nothing before ten seconds have passed
    pass(11);
    QTRY_COMPARE(merchant.told.size(), 1);
    const QJsonObject told = merchant.told.first();
    QCOMPARE(QString::number(told.value("paymentId"_L1).toInteger()), paid.value("paymentId"_L1).toString());
    QCOMPARE(told.value("iyziPaymentId"_L1), told.value("paymentId"_L1));
    QCOMPARE(told.value("paymentConversationId"_L1), "w-1"_L1);
    QCOMPARE(told.value("iyziEventType"_L1), "API_AUTH"_L1);
    QCOMPARE(told.value("status"_L1), "SUCCESS"_L1);
    QVERIFY(!told.contains("token"_L1));
    QVERIFY(merchant.heads.first().startsWith("POST /hook?a=1 HTTP/1.1"));
    QVERIFY(merchant.heads.first().contains("X-IYZ-SIGNATURE-V3: "));
}

void TestSandboxWebhooks::tellsOfADecline()
{
    Merchant merchant;
    listen(merchant);
    QCOMPARE(verdict(pay(u"4111111111111129"_s)), u"10051"_s);
    pass(11);
    QTRY_COMPARE(merchant.told.size(), 1);
    QCOMPARE(merchant.told.first().value("status"_L1), "FAILURE"_L1);
}

void TestSandboxWebhooks::tellsOf3dSecure()
{
    Merchant merchant;
    listen(merchant);
    QJsonObject request = paymentRequest(u"w-2"_s, {{u"I1"_s, u"10.00"_s}});
    request.insert(u"callbackUrl"_s, u"http://127.0.0.1:9/"_s);
    const QJsonObject begun = m_sandbox.post("/payment/3dsecure/initialize", request).json();
    const QByteArray content =
        QByteArray::fromBase64(begun.value("threeDSHtmlContent"_L1).toString().toLatin1());
    const QByteArray page = submit(formOn(content, m_sandbox.url())).body;
    (void)submit(formOn(page, m_sandbox.url()).with(u"smsCode"_s, shownCode(page)));
    (void)m_sandbox.post("/payment/3dsecure/auth", {{u"paymentId"_s, begun.value("paymentId"_L1)}});
    pass(11);
    QTRY_COMPARE(merchant.told.size(), 2);
    QMap<QString, QString> events;
    for (const QJsonObject &told : merchant.told)
        events.insert(told.value("iyziEventType"_L1).toString(), told.value("status"_L1).toString());
    QCOMPARE(events, (QMap<QString, QString>{{u"THREE_DS_CALLBACK"_s, u"CALLBACK_THREEDS"_s},
                                             {u"THREE_DS_AUTH"_s, u"SUCCESS"_s}}));
}

void TestSandboxWebhooks::tellsOfAHostedPage()
{
    Merchant merchant;
    listen(merchant);
    QJsonObject request = paymentRequest(u"w-3"_s, {{u"I1"_s, u"10.00"_s}});
    request.remove("paymentCard"_L1);
    request.insert(u"callbackUrl"_s, u"http://127.0.0.1:9/"_s);
    const QJsonObject begun =
        m_sandbox.post("/payment/iyzipos/checkoutform/initialize/auth/ecom", request).json();
    const QByteArray page = open(QUrl(begun.value("paymentPageUrl"_L1).toString())).body;
    (void)submit(keyedIn(formOn(page, m_sandbox.url(), u"cardForm"_s)).with(u"installment"_s, u"1"_s));
    pass(11);
    QTRY_COMPARE(merchant.told.size(), 1);
    QCOMPARE(merchant.told.first().value("token"_L1), begun.value("token"_L1));
    QCOMPARE(merchant.told.first().value("iyziEventType"_L1), "CHECKOUT_FORM_AUTH"_L1);
    QVERIFY(!merchant.told.first().contains("paymentId"_L1));
}

void TestSandboxWebhooks::triesThreeTimesAQuarterOfAnHourApart()
{
    Merchant merchant;
    merchant.status = "500 Internal Server Error";
    listen(merchant);
    (void)pay();
    for (int tries = 1; tries <= 3; ++tries) {
        pass(11 + (tries - 1) * 16 * 60);
        QTRY_COMPARE(notice().value("tries"_L1).toInt(), tries);
    }
    pass(24 * 60 * 60);
    (void)pay(); // a later notice is delivered, the old one is not tried again
    pass(24 * 60 * 60 + 11);
    QTRY_COMPARE(notice(1).value("tries"_L1).toInt(), 1);
    QCOMPARE(notice(0).value("tries"_L1).toInt(), 3);
    QCOMPARE(notice(0).value("delivered"_L1).toBool(), false);
}

void TestSandboxWebhooks::stopsWhenAccepted()
{
    Merchant merchant;
    listen(merchant);
    (void)pay();
    pass(11);
    QTRY_COMPARE(notice().value("delivered"_L1).toBool(), true);
    pass(60 * 60);
    (void)pay();
    pass(60 * 60 + 11);
    QTRY_COMPARE(merchant.told.size(), 2);
}

void TestSandboxWebhooks::signsNothingWhenSwitchedOff()
{
    Merchant merchant;
    listen(merchant);
    QCOMPARE(agree({{u"webhookSignature"_s, false}}).status, 200);
    (void)pay();
    pass(11);
    QTRY_COMPARE(merchant.heads.size(), 1);
    QVERIFY(!merchant.heads.first().contains("SIGNATURE"));
}

void TestSandboxWebhooks::keepsNothingWithoutAnAddress()
{
    (void)pay();
    QVERIFY(notice().isEmpty());
}

void TestSandboxWebhooks::sendsNothingElsewhere()
{
    QCOMPARE(agree({{u"webhook"_s, u"http://example.com/"_s}}).status, 400);
    QCOMPARE(agree({{u"webhook"_s, u"https://127.0.0.1/"_s}}).status, 400);
    QCOMPARE(agree({{u"webhook"_s, u"http://localhost:8080/"_s}}).status, 200);
    QCOMPARE(agree({{u"webhook"_s, QString()}}).status, 200);
}

VEZNE_TEST(TestSandboxWebhooks)
#include "tst_sandboxwebhooks.moc"
