// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/client.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include "core/iyzico/requestsigner.h"
#include "tests/support/hostileserver.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne::iyzico;
using vezne::SecretBytes;
using vezne::test::Behaviour;
using vezne::test::HostileServer;
using vezne::test::httpAnswer;

namespace {

const QByteArray successAnswer = R"({"status":"success","conversationId":"c-1"})";

std::shared_ptr<const Credentials> credentials()
{
    return std::make_shared<Credentials>(Credentials{"key", SecretBytes(QByteArray("secret"))});
}

Call call(Method method, Effect effect, const QByteArray &body = R"({"conversationId":"c-1"})")
{
    return {method, effect, u"/money"_s, {}, SecretBytes(body), u"c-1"_s};
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.first(request.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

Outcome outcomeOf(Job *job)
{
    QSignalSpy finished(job, &Job::finished);
    if (finished.isEmpty() && !finished.wait(5000))
        return NotSent{Trouble::Aborted, u"the job never reported"_s};
    return finished.first().first().value<Outcome>();
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsSignedRequests_data();
    void sendsSignedRequests();
    void signsThePathWithoutTheQuery();
    void usesAConnectionOfItsOwnForMoney();
    void reusesTheConnectionForInquiries();
    void refusesPlainHttpToOtherMachines();
    void reportsARefusedConnectionAsNotSent();
    void keepsItsDeadline();
    void ignoresAProxyOfTheEnvironment();
    void reportsOnceWhenAborted();
    void reportsOnceWhenDeleted();
    void reportsOnceWhenTheClientGoes();
    void mayBeDeletedByWhoeverHearsTheReport();
    void logsNeitherBodiesNorHeaders();
};

void TestClient::sendsSignedRequests_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("verb");

    const QByteArray body = R"({"conversationId":"c-1","name":"Gülşah"})";
    QTest::newRow("a payment") << Method::Post << Effect::Money << body << QByteArray("POST");
    QTest::newRow("a deletion with a body")
        << Method::Delete << Effect::Money << body << QByteArray("DELETE");
    QTest::newRow("an inquiry") << Method::Post << Effect::None << body << QByteArray("POST");
    QTest::newRow("a change") << Method::Put << Effect::None << body << QByteArray("PUT");
    QTest::newRow("a small change") << Method::Patch << Effect::None << body << QByteArray("PATCH");
    QTest::newRow("a deletion") << Method::Delete << Effect::None << QByteArray() << QByteArray("DELETE");
    QTest::newRow("a question") << Method::Get << Effect::None << QByteArray() << QByteArray("GET");
}

void TestClient::sendsSignedRequests()
{
    QFETCH(Method, method);
    QFETCH(Effect, effect);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, verb);
    HostileServer server;
    server.behave("/money", {.answer = httpAnswer(200, successAnswer)});
    Client client(server.base(), credentials());

    const Outcome outcome = outcomeOf(client.send(call(method, effect, body)));
    QVERIFY(std::holds_alternative<Answer>(outcome));
    QVERIFY(std::get<Answer>(outcome).isSuccess());

    const QByteArray request = server.lastRequest("/money");
    QVERIFY(request.startsWith(verb + " /money HTTP/1.1\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n" + body));
    QCOMPARE(headerOf(request, "Authorization"),
             authorizationHeader(*credentials(), headerOf(request, "x-iyzi-rnd"), "/money", body));
    QCOMPARE(headerOf(request, "Content-Type"),
             body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    QCOMPARE(headerOf(request, "Accept"), QByteArray("application/json"));
    QCOMPARE(headerOf(request, "Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(headerOf(request, "Connection").toLower(),
             effect == Effect::Money ? QByteArray("close") : QByteArray("keep-alive"));
    QCOMPARE(headerOf(request, "Upgrade"), QByteArray());
}

void TestClient::signsThePathWithoutTheQuery()
{
    HostileServer server;
    server.behave("/v2/reporting", {.answer = httpAnswer(200, successAnswer)});
    Client client(server.base(), credentials());
    Call question{Method::Get, Effect::None, u"/v2/reporting"_s, {}, {}, u"c-1"_s};
    question.query.addQueryItem(u"paymentId"_s, u"22"_s);

    QVERIFY(std::holds_alternative<Answer>(outcomeOf(client.send(std::move(question)))));
    const QByteArray request = server.lastRequest("/v2/reporting");
    QVERIFY(request.startsWith("GET /v2/reporting?paymentId=22 HTTP/1.1\r\n"));
    QCOMPARE(headerOf(request, "Authorization"),
             authorizationHeader(*credentials(), headerOf(request, "x-iyzi-rnd"), "/v2/reporting", {}));
}

void TestClient::usesAConnectionOfItsOwnForMoney()
{
    HostileServer server;
    server.behave("/money", {.answer = httpAnswer(200, successAnswer)});
    Client client(server.base(), credentials());
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::holds_alternative<Answer>(outcomeOf(client.send(call(Method::Post, Effect::Money)))));
    QCOMPARE(server.connections(), 3);
}

void TestClient::reusesTheConnectionForInquiries()
{
    HostileServer server;
    server.behave("/money", {.answer = httpAnswer(200, successAnswer)});
    Client client(server.base(), credentials());
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::holds_alternative<Answer>(outcomeOf(client.send(call(Method::Post, Effect::None)))));
    QCOMPARE(server.connections(), 1);
}

void TestClient::refusesPlainHttpToOtherMachines()
{
    Client client(QUrl(u"http://192.0.2.1"_s), credentials());
    const Outcome outcome = outcomeOf(client.send(call(Method::Post, Effect::Money)));
    QCOMPARE(std::get<NotSent>(outcome).trouble, Trouble::InsecureAddress);
}

void TestClient::reportsARefusedConnectionAsNotSent()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QUrl base(u"http://127.0.0.1:%1"_s.arg(nobody.serverPort()));
    nobody.close();
    Client client(base, credentials());
    for (const Effect effect : {Effect::Money, Effect::None}) {
        const Outcome outcome = outcomeOf(client.send(call(Method::Post, effect)));
        QCOMPARE(std::get<NotSent>(outcome).trouble, Trouble::Refused);
    }
}

void TestClient::keepsItsDeadline()
{
    HostileServer server;
    server.behave("/money", {.ending = Behaviour::Ending::Hang});
    Client client(server.base(), credentials(), {.money = 300ms, .inquiry = 100ms});
    QElapsedTimer clock;
    clock.start();
    const Outcome inquiry = outcomeOf(client.send(call(Method::Post, Effect::None)));
    QCOMPARE(std::get<NoAnswer>(inquiry).trouble, Trouble::Deadline);
    QVERIFY(clock.restart() < 300);
    const Outcome money = outcomeOf(client.send(call(Method::Post, Effect::Money)));
    QCOMPARE(std::get<NoAnswer>(money).trouble, Trouble::Deadline);
    QVERIFY(clock.elapsed() >= 299 && clock.elapsed() < 1300);
}

void TestClient::ignoresAProxyOfTheEnvironment()
{
    qputenv("http_proxy", "http://127.0.0.1:9");
    HostileServer server;
    server.behave("/money", {.answer = httpAnswer(200, successAnswer)});
    Client client(server.base(), credentials());
    for (const Effect effect : {Effect::Money, Effect::None})
        QVERIFY(std::holds_alternative<Answer>(outcomeOf(client.send(call(Method::Post, effect)))));
    qunsetenv("http_proxy");
}

void TestClient::reportsOnceWhenAborted()
{
    HostileServer server;
    server.behave("/money", {.ending = Behaviour::Ending::Hang});
    Client client(server.base(), credentials());
    const QPointer<Job> job = client.send(call(Method::Post, Effect::Money));
    QSignalSpy finished(job, &Job::finished);
    QTRY_COMPARE(server.requests("/money"), 1);
    QTRY_VERIFY(!server.lastRequest("/money").isEmpty());
    job->abort();
    job->abort();
    QCOMPARE(finished.size(), 0);
    QTRY_VERIFY(job.isNull());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(std::get<NoAnswer>(finished.first().first().value<Outcome>()).trouble, Trouble::Aborted);
}

void TestClient::reportsOnceWhenDeleted()
{
    HostileServer server;
    server.behave("/money", {.ending = Behaviour::Ending::Hang});
    Client client(server.base(), credentials());
    Job *job = client.send(call(Method::Post, Effect::Money));
    QSignalSpy finished(job, &Job::finished);
    delete job;
    QCOMPARE(finished.size(), 1);
    // The event loop never ran, so nothing can have left.
    QCOMPARE(std::get<NotSent>(finished.first().first().value<Outcome>()).trouble, Trouble::Aborted);
    QTest::qWait(0);
    QCOMPARE(server.requests("/money"), 0);
}

void TestClient::reportsOnceWhenTheClientGoes()
{
    HostileServer server;
    server.behave("/money", {.ending = Behaviour::Ending::Hang});
    auto client = std::make_unique<Client>(server.base(), credentials());
    QList<Outcome> outcomes;
    for (const Effect effect : {Effect::Money, Effect::None, Effect::Money}) {
        const Job *job = client->send(call(Method::Post, effect));
        connect(job, &Job::finished, this, [&outcomes](const Outcome &outcome) { outcomes << outcome; });
    }
    QTRY_COMPARE(server.requests("/money"), 3);
    client.reset();
    QCOMPARE(outcomes.size(), 3);
    for (const Outcome &outcome : outcomes)
        QCOMPARE(std::get<NoAnswer>(outcome).trouble, Trouble::Aborted);
}

void TestClient::mayBeDeletedByWhoeverHearsTheReport()
{
    HostileServer server;
    server.behave("/money", {.answer = httpAnswer(200, successAnswer)});
    auto *client = new Client(server.base(), credentials());
    int reports = 0;
    const Job *job = client->send(call(Method::Post, Effect::Money));
    connect(job, &Job::finished, this, [&] {
        ++reports;
        delete client;
    });
    QTRY_COMPARE(reports, 1);
    QTest::qWait(0);
    QCOMPARE(reports, 1);
}

void TestClient::logsNeitherBodiesNorHeaders()
{
    static QStringList lines;
    lines.clear();
    const QtMessageHandler previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { lines << message; });
    HostileServer server;
    server.behave("/money", {.answer = httpAnswer(
                                 200, R"({"status":"success","conversationId":"c-1","x":"canary2"})")});
    Client client(server.base(), credentials());
    const Outcome outcome = outcomeOf(
        client.send(call(Method::Post, Effect::Money, R"({"conversationId":"c-1","n":"canary1"})")));
    qInstallMessageHandler(previous);

    QVERIFY(std::holds_alternative<Answer>(outcome));
    QCOMPARE(lines.size(), 1);
    QVERIFY(QRegularExpression(u"^POST /money 200 \\d+ ms c-1 success$"_s).match(lines.first()).hasMatch());
}

VEZNE_TEST(TestClient)
#include "tst_client.moc"
