// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTest>
#include <algorithm>
#include <memory>
#include <vector>

#include "core/iyzico/client.h"
#include "core/iyzico/trouble.h"
#include "tests/support/hostileserver.h"
#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne::iyzico;
using vezne::SecretBytes;
using vezne::test::Behaviour;
using vezne::test::HostileServer;
using vezne::test::httpAnswer;
using Moment = Behaviour::Moment;
using Ending = Behaviour::Ending;

namespace {

const QByteArray success = R"({"status":"success","conversationId":"c-1"})";
const QByteArray failure = R"({"status":"failure","errorCode":"12","conversationId":"c-1"})";

/// Long enough for a loaded machine to come through.
constexpr auto patience = 8s;
/// For servers that never finish.
constexpr auto impatience = 300ms;

QByteArray certificateFile(const QString &name)
{
    QFile file(vezne::test::sourcePath(u"tests/wire/certs/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate %s", qUtf8Printable(name));
    return file.readAll();
}

QSslConfiguration serverTls(const QString &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(certificateFile(u"server.key"_s), QSsl::Ec));
    tls.setLocalCertificate(QSslCertificate(certificateFile(certificate + u".pem"_s)));
    return tls;
}

/// A body that does not fit into one packet, as a full basket's does not.
SecretBytes body()
{
    return SecretBytes(R"({"conversationId":"c-1","fill":")" + QByteArray(100'000, 'x') + R"("})");
}

QString told(const Outcome &outcome)
{
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return u"not sent: "_s + word(notSent->trouble);
    if (const auto *noAnswer = std::get_if<NoAnswer>(&outcome))
        return u"no answer: "_s + word(noAnswer->trouble);
    return std::get<Answer>(outcome).isSuccess() ? u"success"_s : u"failure"_s;
}

QString send(Client &client, const QString &path, Effect effect)
{
    QSignalSpy finished(client.send({Method::Post, effect, path, {}, body(), u"c-1"_s}), &Job::finished);
    return finished.wait(20'000) ? told(finished.first().first().value<Outcome>()) : u"nothing"_s;
}

std::unique_ptr<Client> makeClient(const QUrl &base, std::chrono::milliseconds deadline = patience)
{
    auto client = std::make_unique<Client>(base, std::make_shared<Credentials>(),
                                           Deadlines{.money = deadline, .inquiry = patience});
    client->trustAlso({QSslCertificate(certificateFile(u"authority.pem"_s))});
    return client;
}

/// What a server does and what must be told of it; `*` stands for anything.
struct Case
{
    QByteArray name;
    Behaviour behaviour;
    QString outcome;
    bool isEndless = false; ///< only the deadline ends it
};
using Cases = std::vector<Case>;

const QByteArray whole = httpAnswer(200, success);
const QByteArray lengthless = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray chunks = lengthless + "Transfer-Encoding: chunked\r\n\r\n";
const QByteArray chunk = QByteArray::number(success.size(), 16) + "\r\n" + success + "\r\n";
const QString lost = u"no answer: connection-lost"_s;

void addAnswers(Cases &cases)
{
    cases.push_back({"a good answer", {.answer = whole}, u"success"_s});
    cases.push_back({"a good answer and goodbye", {.answer = whole, .ending = Ending::Close}, u"success"_s});
    cases.push_back({"a good answer in chunks", {.answer = chunks + chunk + "0\r\n\r\n"}, u"success"_s});
    cases.push_back({"a good answer without a length",
                     {.answer = lengthless + "\r\n" + success, .ending = Ending::Close},
                     u"success"_s});
    cases.push_back({"a refusal", {.answer = httpAnswer(200, failure)}, u"failure"_s});
    cases.push_back({"a refusal with status 400", {.answer = httpAnswer(400, failure)}, u"failure"_s});
    cases.push_back({"a refusal with status 500 that names us",
                     {.answer = httpAnswer(500, failure)},
                     u"no answer: http-error"_s});
}

void addBrokenConnections(Cases &cases, const QByteArray &how, Ending ending)
{
    const auto add = [&](const char *when, const Behaviour &behaviour, const QString &outcome) {
        cases.push_back({"closed " + how + ' ' + when, behaviour, outcome});
    };
    add("as soon as it was opened", {Moment::Accepted, {}, ending}, u"no*"_s);
    add("before the body was read", {Moment::Head, {}, ending}, u"no*"_s);
    add("with the body half read", {Moment::HalfBody, {}, ending}, lost);
    add("instead of an answer", {.ending = ending}, lost);
    add("in the status line", {.answer = "HTTP/1.1 20", .ending = ending}, lost);
    add("in the headers", {.answer = lengthless.chopped(9), .ending = ending}, lost);
    add("in the body", {.answer = whole.chopped(5), .ending = ending}, lost);
    add("in a body without a length", {.answer = lengthless + "\r\n" + success.chopped(5), .ending = ending},
        u"no answer: *"_s);
    add("in a chunk", {.answer = chunks + chunk.chopped(9), .ending = ending}, lost);
    add("before the last chunk", {.answer = chunks + chunk, .ending = ending}, lost);
    add("after garbage", {.answer = "\x16\x03\x01 certainly not HTTP\r\n\r\n", .ending = ending}, lost);
}

void addStatuses(Cases &cases)
{
    for (const int status : {301, 302, 303, 307, 308})
        cases.push_back({"redirected to itself with status " + QByteArray::number(status),
                         {.answer = httpAnswer(status, success, "Location: /money\r\n")},
                         u"no answer: redirected"_s});
    for (const int status : {408, 429, 500, 502, 503, 504})
        cases.push_back({"a page with status " + QByteArray::number(status),
                         {.answer = httpAnswer(status, "<html>no</html>", "Retry-After: 0\r\n")},
                         u"no answer: http-error"_s});
    for (const char *scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate"}) {
        const QByteArray server = "WWW-Authenticate: " + QByteArray(scheme) + "\r\n";
        const QByteArray proxy = "Proxy-Authenticate: " + QByteArray(scheme) + "\r\n";
        cases.push_back({QByteArray("status 401 that asks for ") + scheme,
                         {.answer = httpAnswer(401, "<html>who</html>", server)},
                         u"no answer: *"_s});
        cases.push_back({QByteArray("status 407 that asks for ") + scheme,
                         {.answer = httpAnswer(407, "<html>who</html>", proxy)},
                         u"no answer: *"_s});
    }
}

void addEndlessServers(Cases &cases)
{
    const auto add = [&](const char *name, const QByteArray &answer, Ending ending) {
        cases.push_back({name, {.answer = answer, .ending = ending}, u"no answer: deadline"_s, true});
    };
    add("silence", {}, Ending::Hang);
    add("a promise to continue and then silence", "HTTP/1.1 100 Continue\r\n\r\n", Ending::Hang);
    add("silence in the headers", lengthless, Ending::Hang);
    add("silence in the body", whole.chopped(5), Ending::Hang);
    add("headers that trickle for ever", lengthless, Ending::Trickle);
    add("a body that trickles for ever", lengthless + "\r\n{", Ending::Trickle);
}

/// One frame of HTTP/2 (RFC 9113, 4.1).
QByteArray frame(char type, char flags, char stream, const QByteArray &payload)
{
    QByteArray head(9, '\0');
    head[1] = char(payload.size() >> 8);
    head[2] = char(payload.size());
    head[3] = type;
    head[4] = flags;
    head[8] = stream;
    return head + payload;
}

/// A server that speaks HTTP/2 unasked. Qt's own reading of it has known faults, so it is off; the frames are
/// noise to us, and a request is not repeated because one of them says that it may be.
void addHttp2Servers(Cases &cases)
{
    constexpr char data = 0, headers = 1, reset = 3, settings = 4, goAway = 7;
    constexpr char endHeaders = 4, endStream = 1;
    const QByteArray hello = frame(settings, 0, 0, {});
    const auto code = [](char stream, char error) {
        return QByteArray(3, '\0') + QByteArray(1, stream) + QByteArray(3, '\0') + QByteArray(1, error);
    };
    const auto add = [&](const char *name, const QByteArray &frames) {
        for (const Ending ending : {Ending::Close, Ending::Reset})
            cases.push_back(
                {QByteArray("HTTP/2: ") + name + (ending == Ending::Close ? "" : ", then a reset"),
                 {.answer = hello + frames, .ending = ending},
                 u"no answer: *"_s});
    };
    add("GOAWAY before any request", frame(goAway, 0, 0, code(0, 0)));
    add("GOAWAY after ours", frame(goAway, 0, 0, code(1, 0)));
    add("REFUSED_STREAM", frame(reset, 0, 1, code(0, 7).last(4)));
    add("CANCEL", frame(reset, 0, 1, code(0, 8).last(4)));
    add("INTERNAL_ERROR", frame(reset, 0, 1, code(0, 2).last(4)));
    add("a stream that ends too soon",
        frame(headers, endHeaders, 1, QByteArray("\x88", 1)) + frame(data, endStream, 1, success.chopped(5)));
    cases.push_back(
        {"a switch to HTTP/2 that nobody asked for",
         {.answer = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n" + hello,
          .ending = Ending::Close},
         u"no answer: *"_s});
}

void addWrongAnswers(Cases &cases)
{
    const auto add = [&](const char *name, const QByteArray &content, const char *outcome,
                         const QByteArray &headers = {}) {
        cases.push_back({name, {.answer = httpAnswer(200, content, headers)}, QString::fromLatin1(outcome)});
    };
    add("a success to somebody else", R"({"status":"success","conversationId":"c-2"})",
        "no answer: wrong-conversation");
    add("a refusal to somebody else", R"({"status":"failure","conversationId":"c-2"})",
        "no answer: wrong-conversation");
    add("a success to nobody", R"({"status":"success"})", "no answer: wrong-conversation");
    add("a page with status 200", "<html>hello</html>", "no answer: not-understood");
    add("an empty body", {}, "no answer: not-understood");
    add("half the JSON", success.chopped(5), "no answer: not-understood");
    add("50 MB", QByteArray(50'000'000, ' '), "no answer: too-large");
    // Inflated it would be too large; it must not get that far.
    add("50 MB packed into 50 kB", qCompress(QByteArray(50'000'000, ' ')).sliced(4),
        "no answer: not-understood", "Content-Encoding: deflate\r\n");
    // The same for gzip (RFC 1952), whose frame goes around the deflated bytes.
    add("50 MB in gzip",
        QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) +
            qCompress(QByteArray(50'000'000, ' ')).sliced(6).chopped(4) + QByteArray(8, '\0'),
        "no answer: not-understood", "Content-Encoding: gzip\r\n");
}

Cases allCases()
{
    Cases cases;
    addAnswers(cases);
    addBrokenConnections(cases, "in good order", Ending::Close);
    addBrokenConnections(cases, "without goodbye", Ending::Drop);
    addBrokenConnections(cases, "by reset", Ending::Reset);
    addStatuses(cases);
    addEndlessServers(cases);
    addWrongAnswers(cases);
    addHttp2Servers(cases);
    return cases;
}

int repeats()
{
    return std::max(1, qEnvironmentVariableIntValue("VEZNE_WIRE_REPEATS"));
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern))
        .match(text)
        .hasMatch();
}

} // namespace

/// Whatever the network does, a request that moves money arrives once at most, and its outcome is never told
/// better than it is known. VEZNE_WIRE_REPEATS=40 repeats every case as often as the measurements behind it.
class TestHostileNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsMoneyOnce_data();
    void sendsMoneyOnce();
    void sendsNothingOverBadTls_data();
    void sendsNothingOverBadTls();
    void sendsNothingWhenNobodyListens();
    void offersNothingOlderThanTls12();
    void speaksHttp1ToServersThatPreferHttp2();
};

void TestHostileNetwork::sendsMoneyOnce_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("isEndless");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("isWarm");
    const Cases cases = allCases();
    for (const bool isTls : {false, true}) {
        for (const bool isWarm : {false, true}) {
            for (const Case &one : cases)
                QTest::addRow("%s%s: %s", isTls ? "TLS" : "plain", isWarm ? ", after an inquiry" : "",
                              one.name.constData())
                    << one.behaviour << one.outcome << one.isEndless << isTls << isWarm;
        }
    }
}

void TestHostileNetwork::sendsMoneyOnce()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QString, outcome);
    QFETCH(bool, isEndless);
    QFETCH(bool, isTls);
    QFETCH(bool, isWarm);
    // A connection that is cut at once may end before the request is read from it.
    const bool mayBeUnread = behaviour.moment == Moment::Accepted;
    const auto deadline = isEndless ? impatience : std::chrono::milliseconds(patience);

    for (int run = 0; run < repeats(); ++run) {
        HostileServer server(isTls ? std::optional(serverTls(u"good"_s)) : std::nullopt);
        const auto client = makeClient(server.base(), deadline);
        if (isWarm) {
            server.behave("/inquiry", {.answer = whole});
            QCOMPARE(send(*client, u"/inquiry"_s, Effect::None), u"success"_s);
        }
        server.behave("/money", behaviour);

        QElapsedTimer clock;
        clock.start();
        const QString result = send(*client, u"/money"_s, Effect::Money);
        QVERIFY(std::chrono::milliseconds(clock.elapsed()) < deadline + 1s);
        QVERIFY2(matches(result, outcome), qUtf8Printable(result));
        if (!mayBeUnread || server.requests("/money") > 0)
            QCOMPARE(server.requests("/money"), 1);
    }
}

void TestHostileNetwork::sendsNothingOverBadTls_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isAuthorityTrusted");
    QTest::newRow("a certificate that has expired") << u"expired"_s << true;
    QTest::newRow("a certificate for another host") << u"wronghost"_s << true;
    QTest::newRow("a certificate that vouches for itself") << u"selfsigned"_s << true;
    QTest::newRow("a certificate of an unknown authority") << u"good"_s << false;
    QTest::newRow("no TLS at all") << QString() << true;
}

void TestHostileNetwork::sendsNothingOverBadTls()
{
    QFETCH(QString, certificate);
    QFETCH(bool, isAuthorityTrusted);
    HostileServer server(certificate.isEmpty() ? std::nullopt : std::optional(serverTls(certificate)));
    server.behave("/money", {.answer = whole});
    // A plain server that hears TLS says something that is not TLS.
    server.behave({}, {.moment = certificate.isEmpty() ? Moment::Accepted : Moment::WholeRequest,
                       .answer = "HTTP/1.1 400 Bad Request\r\n\r\n",
                       .ending = Ending::Hang});
    QUrl base = server.base();
    base.setScheme(u"https"_s);
    Client client(base, std::make_shared<Credentials>(), {.money = patience, .inquiry = patience});
    if (isAuthorityTrusted)
        client.trustAlso({QSslCertificate(certificateFile(u"authority.pem"_s))});

    for (const Effect effect : {Effect::Money, Effect::None}) {
        QCOMPARE(send(client, u"/money"_s, effect), u"not sent: tls"_s);
        QCOMPARE(server.requests("/money"), 0);
    }
}

void TestHostileNetwork::sendsNothingWhenNobodyListens()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const quint16 port = nobody.serverPort();
    nobody.close();
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        const auto client = makeClient(QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port)));
        QCOMPARE(send(*client, u"/money"_s, Effect::Money), u"not sent: refused"_s);
    }
}

void TestHostileNetwork::offersNothingOlderThanTls12()
{
    HostileServer listener; // hears the greeting and does not answer it
    QUrl base = listener.base();
    base.setScheme(u"https"_s);
    const auto client = makeClient(base, impatience);
    QCOMPARE(send(*client, u"/money"_s, Effect::Money), u"not sent: deadline"_s);

    // RFC 8446, 4.2.1: extension 43, five bytes long, holding four bytes: TLS 1.3 and 1.2.
    const QByteArray versions("\x00\x2b\x00\x05\x04\x03\x04\x03\x03", 9);
    QVERIFY(listener.firstBytes().contains(versions));
    QVERIFY(!listener.firstBytes().contains("\x02h2")); // nor HTTP/2 (RFC 7301)
}

void TestHostileNetwork::speaksHttp1ToServersThatPreferHttp2()
{
    QSslConfiguration tls = serverTls(u"good"_s);
    tls.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    for (int run = 0; run < repeats(); ++run) {
        HostileServer server(tls);
        server.behave("/money", {.answer = whole});
        const auto client = makeClient(server.base());
        QCOMPARE(send(*client, u"/money"_s, Effect::Money), u"success"_s); // the server reads HTTP/1.1 only
        QCOMPARE(server.requests("/money"), 1);
    }
}

VEZNE_TEST(TestHostileNetwork)
#include "tst_hostilenetwork.moc"
