// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "tests/support/places.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// The program from outside: start, address, connection test, unknown paths, ledger of requests.
class TestSandboxProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsThere();
    void answersUnknownPathsAsAWebServerDoes();
    void countsEveryRequest();
    void refusesToListenElsewhere();
    void endsWithASentenceOnBadUsage_data();
    void endsWithASentenceOnBadUsage();
};

void TestSandboxProcess::saysThatItIsThere()
{
    const SandboxProcess sandbox;
    QVERIFY(sandbox.isListening());
    const RawAnswer answer = rawHttp(sandbox.port(), "GET", "/payment/test");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.contains("Content-Type: application/json;charset=UTF-8"));
    QCOMPARE(answer.json().value("status"_L1), "success"_L1);
    QCOMPARE(answer.json().value("locale"_L1), "tr"_L1);
    QVERIFY(!answer.json().contains("conversationId"_L1));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(qAbs(answer.json().value("systemTime"_L1).toInteger() - now) < 60'000);
}

void TestSandboxProcess::answersUnknownPathsAsAWebServerDoes()
{
    const SandboxProcess sandbox;
    QCOMPARE(sandbox.call("POST", "/payment/nothing", "{}").status, 404);
    QCOMPARE(sandbox.call("POST", "/payment/test", "{}").status, 405);
    QCOMPARE(rawHttp(sandbox.port(), "GET", "/sandbox/nothing").status, 404);
}

void TestSandboxProcess::countsEveryRequest()
{
    const SandboxProcess sandbox;
    QCOMPARE(
        sandbox.ledger(),
        (QJsonObject{{u"requests"_s, QJsonArray()}, {u"payments"_s, QJsonArray()}, {u"outstanding"_s, 0}}));
    (void)rawHttp(sandbox.port(), "GET", "/payment/test");
    (void)rawHttp(sandbox.port(), "GET", "/payment/test?conversationId=c1");
    (void)rawHttp(sandbox.port(), "GET", "/payment/test?conversationId=c1");
    (void)rawHttp(sandbox.port(), "POST", "/payment/auth", R"({"conversationId":"c2"})"); // not signed
    QCOMPARE(sandbox.requestCount(u"/payment/test"_s, u"c1"_s), 2);
    QCOMPARE(sandbox.requestCount(u"/payment/test"_s), 3);
    QCOMPARE(sandbox.requestCount(u"/payment/auth"_s, u"c2"_s), 1);
    QVERIFY(sandbox.reset());
    QCOMPARE(sandbox.requestCount(u"/payment/test"_s), 0);
}

void TestSandboxProcess::refusesToListenElsewhere()
{
    QProcess process;
    process.start(vezne::test::programPath(u"vezne-sandbox"_s), {u"--host"_s, u"0.0.0.0"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("not a loopback address"));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TestSandboxProcess::endsWithASentenceOnBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an option nobody knows") << QStringList{u"--nonsense"_s};
    QTest::newRow("a word that is no option") << QStringList{u"nonsense"_s};
    QTest::newRow("a port beyond 65535") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("a behaviour nobody knows") << QStringList{u"--fault"_s, u"/payment/auth=explode"_s};
    QTest::newRow("a hang that does not say when") << QStringList{u"--fault"_s, u"/payment/auth=hang"_s};
    QTest::newRow("a fault without path") << QStringList{u"--fault"_s, u"html"_s};
    QTest::newRow("a fault that strikes zero times") << QStringList{u"--fault"_s, u"/payment/auth=html:0"_s};
    QTest::newRow("a ledger in a folder that is not there") << QStringList{u"--data"_s, u"/nowhere/ledger"_s};
    QTest::newRow("a ledger that is no database")
        << QStringList{u"--data"_s, vezne::test::programPath(u"vezne-sandbox"_s)};
}

void TestSandboxProcess::endsWithASentenceOnBadUsage()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(vezne::test::programPath(u"vezne-sandbox"_s), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().startsWith("vezne-sandbox: "));
}

VEZNE_TEST(TestSandboxProcess)
#include "tst_sandboxprocess.moc"
