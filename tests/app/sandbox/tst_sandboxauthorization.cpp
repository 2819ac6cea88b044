// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

// The keys under which the requests below were recorded; made up.
const QString vectorApiKey = u"sandbox-examplePosApiKey0123456789ab"_s;
const QString vectorSecretKey = u"sandbox-examplePosSecret0123456789ab"_s;

} // namespace

/// Who is let in: signatures recorded from the official Node client, and everything that is refused.
class TestSandboxAuthorization final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsRecordedRequests_data();
    void acceptsRecordedRequests();
    void refusesOthers_data();
    void refusesOthers();
    void saysWhyInTheCallersLanguage_data();
    void saysWhyInTheCallersLanguage();

private:
    SandboxProcess m_sandbox{{u"--api-key"_s, vectorApiKey, u"--secret-key"_s, vectorSecretKey}};
};

namespace {

const QByteArray binBody = R"({"locale":"tr","conversationId":"pos-0001","binNumber":"55287900"})";

QByteArray v2(const QByteArray &plain)
{
    return "IYZWSv2 " + plain.toBase64();
}

} // namespace

void TestSandboxAuthorization::acceptsRecordedRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("expected"); // a refusal by the service still proves that the signature passed

    QTest::newRow("a BIN inquiry of the Node client")
        << "POST"_ba
        << "/payment/bin/check"_ba << binBody
        << "IYZWSv2 YXBpS2V5OnNhbmRib3gtZXhhbXBsZVBvc0FwaUtleTAxMjM0NTY3ODlhYiZyYW5kb21LZXk6MTcwMDAwMDAwMDAwMDAwMSZzaWduYXR1cmU6ZmM4MjA5MDM1NGM5MzU2Y2RhNGI0YzJhOGViMTRiZjNkMjI2MzA0YzcyMmUxMmYwMzA3MmIxOTUwMzIyZWM3YQ=="_ba
        << u"success"_s;
    QTest::newRow("a payment inquiry of the Node client")
        << "POST"_ba
        << "/payment/detail"_ba
        << R"({"locale":"tr","conversationId":"pos-0004","paymentConversationId":"pos-0003"})"_ba
        << "IYZWSv2 YXBpS2V5OnNhbmRib3gtZXhhbXBsZVBvc0FwaUtleTAxMjM0NTY3ODlhYiZyYW5kb21LZXk6MTcwMDAwMDAwMDAwMDAwNCZzaWduYXR1cmU6YjhjZTE2N2Q5MWU5OGM2ZWNiZjE2Y2U3MzU4MjRiNzBjMTg2Y2I4MzZjN2ZjMDkzMzBjODk5NWMyZWI2MTk5Yg=="_ba
        << u"5087"_s;
    QTest::newRow("a report with a query and a body {}, as the Node client sends it")
        << "GET"_ba
        << "/v2/reporting/payment/details?locale=tr&conversationId=pos-0006&paymentConversationId=pos-0003"_ba
        << "{}"_ba
        << v2("apiKey:" + vectorApiKey.toUtf8() +
              "&randomKey:1700000000000006"
              "&signature:343d42e305a8d198131ab7bcfb6feba0fa7be84e786866d773a7b0ead0979939")
        << u"success"_s;
    QTest::newRow("a report without a body, as the Java client sends it")
        << "GET"_ba
        << "/v2/reporting/payment/details?paymentConversationId=pos-0003"_ba << QByteArray()
        << "IYZWSv2 YXBpS2V5OnNhbmRib3gtZXhhbXBsZVBvc0FwaUtleTAxMjM0NTY3ODlhYiZyYW5kb21LZXk6MTcwMDAwMDAwMDAwMDAwNyZzaWduYXR1cmU6NWI0MmVkNjE5YTE2MzdlNjQ5MjNiYjc1NjQ1YWJjMTU1M2UwMTJmYzgwNGNlYWIyODc2NTNjNWQ3N2Q4MmVlNQ=="_ba
        << u"success"_s;
}

void TestSandboxAuthorization::acceptsRecordedRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, authorization);
    const Headers headers{{"authorization", authorization}};
    QTEST(verdict(rawHttp(m_sandbox.port(), method, target, body, headers)), "expected");
}

void TestSandboxAuthorization::refusesOthers_data()
{
    const QByteArray key = vectorApiKey.toUtf8();
    const QByteArray good = "fc82090354c9356cda4b4c2a8eb14bf3d226304c722e12f03072b1950322ec7a";
    const QByteArray random = "1700000000000001";
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no header at all") << QByteArray() << binBody << u"1007"_s;
    QTest::newRow("neither key nor signature") << v2("randomKey:1") << binBody << u"1007"_s;
    QTest::newRow("no signature") << v2("apiKey:" + key + "&randomKey:1") << binBody << u"1007"_s;
    QTest::newRow("no key") << v2("randomKey:" + random + "&signature:" + good) << binBody << u"1006"_s;
    QTest::newRow("a key nobody knows")
        << v2("apiKey:other&randomKey:" + random + "&signature:" + good) << binBody << u"1001"_s;
    QTest::newRow("another random key than was signed")
        << v2("apiKey:" + key + "&randomKey:2&signature:" + good) << binBody << u"1000"_s;
    QTest::newRow("a body changed by one space after signing")
        << v2("apiKey:" + key + "&randomKey:" + random + "&signature:" + good) << binBody + ' ' << u"1000"_s;
    QTest::newRow("a signature in capitals")
        << v2("apiKey:" + key + "&randomKey:" + random + "&signature:" + good.toUpper()) << binBody
        << u"1000"_s;
    QTest::newRow("the old scheme") << "IYZWS " + key + ":MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=" << binBody
                                    << u"1000"_s;
    QTest::newRow("the good one passes")
        << v2("apiKey:" + key + "&randomKey:" + random + "&signature:" + good) << binBody << u"success"_s;
}

void TestSandboxAuthorization::refusesOthers()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, body);
    const Headers headers = authorization.isEmpty() ? Headers() : Headers{{"Authorization", authorization}};
    QTEST(verdict(rawHttp(m_sandbox.port(), "POST", "/payment/bin/check", body, headers)), "expected");
}

void TestSandboxAuthorization::saysWhyInTheCallersLanguage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject failure{{u"status"_s, u"failure"_s}, {u"errorCode"_s, u"1007"_s}};
    QTest::newRow("Turkish when asked") << R"({"locale":"tr"})"_ba
                                        << with(with(failure, u"locale"_s, u"tr"_s), u"errorMessage"_s,
                                                u"Signature gönderilmesi zorunludur"_s);
    QTest::newRow("Turkish by default") << "{}"_ba
                                        << with(with(failure, u"locale"_s, u"tr"_s), u"errorMessage"_s,
                                                u"Signature gönderilmesi zorunludur"_s);
    QTest::newRow("English when asked")
        << R"({"locale":"en"})"_ba
        << with(with(failure, u"locale"_s, u"en"_s), u"errorMessage"_s, u"Signature is required"_s);
    QTest::newRow("a number as conversation id comes back as text")
        << R"({"conversationId":42})"_ba
        << with(with(with(failure, u"locale"_s, u"tr"_s), u"errorMessage"_s,
                     u"Signature gönderilmesi zorunludur"_s),
                u"conversationId"_s, u"42"_s);
}

void TestSandboxAuthorization::saysWhyInTheCallersLanguage()
{
    QFETCH(QByteArray, body);
    QFETCH(QJsonObject, expected);
    QJsonObject answer = rawHttp(m_sandbox.port(), "POST", "/payment/auth", body).json();
    QVERIFY(answer.take("systemTime"_L1).isDouble());
    QCOMPARE(answer, expected);
}

VEZNE_TEST(TestSandboxAuthorization)
#include "tst_sandboxauthorization.moc"
