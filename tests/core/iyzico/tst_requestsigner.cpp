// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/requestsigner.h"
#include "tests/support/places.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using vezne::SecretBytes;

namespace {

const QByteArray apiKey = "sandbox-examplePosApiKey0123456789ab";
const QByteArray secretKey = "sandbox-examplePosSecret0123456789ab";

QByteArray decoded(const QByteArray &header)
{
    return QByteArray::fromBase64(header.sliced(qstrlen("IYZWSv2 ")),
                                  QByteArray::AbortOnBase64DecodingErrors);
}

QByteArray signatureIn(const QByteArray &header)
{
    const QByteArray plain = decoded(header);
    return plain.sliced(plain.lastIndexOf(':') + 1);
}

} // namespace

class TestRequestSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesCapturedRequests_data();
    void matchesCapturedRequests();
    void matchesWorkedSignatures_data();
    void matchesWorkedSignatures();
    void signsAGetWithoutBody();
    void matchesTheNodeUnitTest();
    void matchesTheJavaUnitTests_data();
    void matchesTheJavaUnitTests();
    void everyRandomKeyIsFresh();
};

void TestRequestSigner::matchesCapturedRequests_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(vezne::test::sourcePath(u"tests/core/iyzico/samples/auth-vectors-node-2.0.69.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(vectors.size(), 6);
    for (const QJsonValue &vector : vectors)
        QTest::addRow("the official Node client's %s", qUtf8Printable(vector["name"_L1].toString()))
            << vector.toObject();
}

void TestRequestSigner::matchesCapturedRequests()
{
    QFETCH(QJsonObject, vector);
    const auto field = [&](QLatin1StringView name) { return vector[name].toString().toUtf8(); };
    const QByteArray path = QUrl(u"http://h"_s + vector["url"_L1].toString()).path().toUtf8();
    const Credentials credentials{field("apiKey"_L1), SecretBytes(field("secretKey"_L1))};

    QCOMPARE(authorizationHeader(credentials, field("rnd"_L1), path, field("body"_L1)),
             field("authorization"_L1));
}

void TestRequestSigner::matchesWorkedSignatures_data()
{
    QTest::addColumn<QByteArray>("randomKey");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");

    QTest::newRow("bin check")
        << QByteArray("1700000000000001") << QByteArray("/payment/bin/check")
        << QByteArray(R"({"locale":"tr","conversationId":"pos-0001","binNumber":"55287900"})")
        << QByteArray("fc82090354c9356cda4b4c2a8eb14bf3d226304c722e12f03072b1950322ec7a");
    QTest::newRow("instalments")
        << QByteArray("1700000000000002") << QByteArray("/payment/iyzipos/installment")
        << QByteArray(R"({"locale":"tr","conversationId":"pos-0002","binNumber":"55287900","price":"100.0"})")
        << QByteArray("188a2d3825e746c9d7d4a42848238badb8c5d16739ebd0fb1f666e6991062610");
    QTest::newRow("payment detail")
        << QByteArray("1700000000000004") << QByteArray("/payment/detail")
        << QByteArray(R"({"locale":"tr","conversationId":"pos-0004","paymentConversationId":"pos-0003"})")
        << QByteArray("b8ce167d91e98c6ecbf16ce735824b70c186cb836c7fc09330c8995c2eb6199b");
    QTest::newRow("deleting a stored card")
        << QByteArray("1700000000000005") << QByteArray("/cardstorage/card")
        << QByteArray(R"({"locale":"tr","conversationId":"pos-0005","cardUserKey":"uk=","cardToken":"tk="})")
        << QByteArray("59c5e000889c937ecd668486958f6a11ecc9257619f53caf85834a3457f76a1b");
    QTest::newRow("a GET that carries an empty object")
        << QByteArray("1700000000000006") << QByteArray("/v2/reporting/payment/details") << QByteArray("{}")
        << QByteArray("343d42e305a8d198131ab7bcfb6feba0fa7be84e786866d773a7b0ead0979939");
    QTest::newRow("a GET without body")
        << QByteArray("1700000000000007") << QByteArray("/v2/reporting/payment/details") << QByteArray()
        << QByteArray("5b42ed619a1637e64923bb75645abc1553e012fc804ceab287653c5d77d82ee5");
}

void TestRequestSigner::matchesWorkedSignatures()
{
    QFETCH(QByteArray, randomKey);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const Credentials credentials{apiKey, SecretBytes(secretKey)};
    QTEST(signatureIn(authorizationHeader(credentials, randomKey, path, body)), "signature");
}

void TestRequestSigner::signsAGetWithoutBody()
{
    const Credentials credentials{apiKey, SecretBytes(secretKey)};
    QCOMPARE(
        authorizationHeader(credentials, "1700000000000007", "/v2/reporting/payment/details", {}),
        "IYZWSv2 "
        "YXBpS2V5OnNhbmRib3gtZXhhbXBsZVBvc0FwaUtleTAxMjM0NTY3ODlhYiZyYW5kb21LZXk6MTcwMDAwMDAwMDAwMDAwNyZzaWdu"
        "YXR1cmU6NWI0MmVkNjE5YTE2MzdlNjQ5MjNiYjc1NjQ1YWJjMTU1M2UwMTJmYzgwNGNlYWIyODc2NTNjNWQ3N2Q4MmVlNQ==");
}

void TestRequestSigner::matchesTheNodeUnitTest()
{
    const Credentials credentials{"api_key", SecretBytes(QByteArray("secret_key"))};
    const QByteArray header =
        authorizationHeader(credentials, "random_string", "uri", QByteArray(R"("body")"));
    QVERIFY2(header.endsWith("MWE1MzlhYWIzNTU="), header.constData());
    QVERIFY(decoded(header).startsWith("apiKey:api_key&randomKey:random_string&signature:"));
}

void TestRequestSigner::matchesTheJavaUnitTests_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");

    const QByteArray body = R"("[data\u003dvalue]")"; // Gson's spelling of the equals sign
    QTest::newRow("a plain path") << QByteArray("/v2/uri") << body << QByteArray("a90ec1ae")
                                  << QByteArray("81bf6fe");
    QTest::newRow("a text with a query is signed as given")
        << QByteArray("/v2/uri?test=true") << body << QByteArray("1c404f72") << QByteArray("eabb61");
    QTest::newRow("a text with a query and no body")
        << QByteArray("/v2/uri?test=true") << QByteArray() << QByteArray("b7a2f634") << QByteArray("c2667a");
}

void TestRequestSigner::matchesTheJavaUnitTests()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    const Credentials credentials{"apiKey", SecretBytes(QByteArray("secretKey"))};
    const QByteArray signature = signatureIn(authorizationHeader(credentials, "random", path, body));
    QCOMPARE(signature.size(), 64);
    QVERIFY2(signature.startsWith(start) && signature.endsWith(end), signature.constData());
}

void TestRequestSigner::everyRandomKeyIsFresh()
{
    const QByteArray one = makeRandomKey();
    QVERIFY(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(QString::fromLatin1(one)).hasMatch());
    QVERIFY(makeRandomKey() != one);
}

VEZNE_TEST(TestRequestSigner)
#include "tst_requestsigner.moc"
