// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/visit/loopback.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::till;

namespace {

const QByteArray form = "status=success&paymentId=1&mdStatus=1&signature=ab";
const QByteArray formType = "application/x-www-form-urlencoded";

/// A connection whose bytes are the test's own; the event loop turns while it waits.
class Visitor
{
public:
    explicit Visitor(quint16 port) { m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port); }

    void send(const QByteArray &bytes)
    {
        if (QTest::qWaitFor([this] { return m_socket.state() != QAbstractSocket::ConnectingState; }))
            m_socket.write(bytes);
    }

    /// Whatever came until the other side hung up; nothing when it did not within the time.
    std::optional<QByteArray> answer(int milliseconds = 3000)
    {
        if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                             milliseconds))
            return std::nullopt;
        return m_socket.readAll();
    }

private:
    QTcpSocket m_socket;
};

QByteArray pathOf(const QUrl &url)
{
    return url.path().toLatin1();
}

QByteArray hostOf(const Loopback &loopback)
{
    return "127.0.0.1:" + QByteArray::number(loopback.port());
}

QByteArray post(const QByteArray &path, const QByteArray &host, const QByteArray &body = form,
                const QByteArray &type = formType)
{
    return "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray get(const QByteArray &path, const QByteArray &host)
{
    return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

} // namespace

class TestLoopback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catchesOneReturn();
    void refuses_data();
    void refuses();
    void answersWithNothingOfTheRequest();
    void showsTheBanksPageOnce();
    void hangsUpOnTheSilent();
    void hasRoomForFour();
    void isNotReachedFromOutside();
    void takesUpAPortAgain();
};

void TestLoopback::catchesOneReturn()
{
    const auto loopback = Loopback::open();
    QVERIFY(loopback);
    const QUrl url = loopback->issueReturn();
    QVERIFY(QRegularExpression(u"^/3ds/[0-9a-f]{64}$"_s).match(url.path()).hasMatch());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QSignalSpy returned(loopback.get(), &Loopback::returned);

    Visitor first(loopback->port());
    Visitor second(loopback->port()); // was connected before the first came through
    const quint16 port = loopback->port();
    const QByteArray request = post(pathOf(url), hostOf(*loopback));
    first.send(request);
    const auto answer = first.answer();
    QVERIFY(answer && answer->startsWith("HTTP/1.1 200 "));
    QCOMPARE(returned.size(), 1);
    QCOMPARE(returned.first().first().toByteArray(), form);

    second.send(request);
    const auto late = second.answer();
    QVERIFY(!late || !late->startsWith("HTTP/1.1 200"));
    Visitor third(port);
    QCOMPARE(third.answer().value_or("nobody listens"), QByteArray());
    QCOMPARE(returned.size(), 1);
}

void TestLoopback::refuses_data()
{
    QTest::addColumn<QByteArray>("request"); // PATH and HOST are replaced by the right ones

    const QByteArray right = "POST PATH HTTP/1.1\r\nHost: HOST\r\n";
    const QByteArray type = "Content-Type: " + formType + "\r\n";
    const QByteArray tail = "Content-Length: 1\r\n\r\nx";
    QTest::newRow("a path that was never issued") << post("/3ds/" + QByteArray(64, 'a'), "HOST");
    QTest::newRow("a path that lacks its last digit")
        << QByteArray(post("PATH", "HOST").replace("PATH", "SHORT"));
    QTest::newRow("the path and more") << post("PATH?x=1", "HOST");
    QTest::newRow("no path at all") << post("/", "HOST");
    QTest::newRow("an absolute address") << post("http://HOSTPATH", "HOST");
    QTest::newRow("a GET") << get("PATH", "HOST");
    QTest::newRow("a PUT") << QByteArray(post("PATH", "HOST").replace("POST", "PUT"));
    QTest::newRow("a method in small letters") << QByteArray(post("PATH", "HOST").replace("POST", "post"));
    QTest::newRow("another name for this machine (DNS rebinding)") << post("PATH", "localhost:PORT");
    QTest::newRow("another host's name") << post("PATH", "evil.example:PORT");
    QTest::newRow("the host without its port") << post("PATH", "127.0.0.1");
    QTest::newRow("another port") << post("PATH", "127.0.0.1:1");
    QTest::newRow("no host") << "POST PATH HTTP/1.1\r\n" + type + tail;
    QTest::newRow("two hosts") << right + "Host: HOST\r\n" + type + tail;
    QTest::newRow("JSON") << post("PATH", "HOST", "{}", "application/json");
    QTest::newRow("a multipart form") << post("PATH", "HOST", form, "multipart/form-data; boundary=x");
    QTest::newRow("no content type") << right + tail;
    QTest::newRow("no content length") << right + type + "\r\n";
    QTest::newRow("a body of more than 16 KiB") << post("PATH", "HOST", QByteArray(16 * 1024 + 1, 'x'));
    QTest::newRow("an announced length beyond every bound")
        << right + type + "Content-Length: 99999999999999999999\r\n\r\n";
    QTest::newRow("a negative length") << right + type + "Content-Length: -1\r\n\r\n";
    QTest::newRow("two lengths") << right + type + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxy";
    QTest::newRow("a chunked body") << right + type + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    QTest::newRow("a second request behind the first") << post("PATH", "HOST") + get("/", "HOST");
    QTest::newRow("a head of more than 8 KiB")
        << right + "X: " + QByteArray(9000, 'x') + "\r\n" + type + tail;
    QTest::newRow("a head without an end") << QByteArray(9000, 'x');
    QTest::newRow("a header name with a space") << right + "Content-Type : " + formType + "\r\n" + tail;
    QTest::newRow("a folded header") << right + type + " more\r\n" + tail;
    QTest::newRow("bare line feeds") << "POST PATH HTTP/1.1\nHost: HOST\n\n" + QByteArray("\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray(post("PATH", "HOST").replace("HTTP/1.1", "HTTP/2.0"));
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\r\n\r\n", 9);
}

void TestLoopback::refuses()
{
    QFETCH(QByteArray, request);
    const auto loopback = Loopback::open();
    QVERIFY(loopback);
    const QByteArray path = pathOf(loopback->issueReturn());
    QSignalSpy returned(loopback.get(), &Loopback::returned);
    request.replace("PATH", path).replace("SHORT", path.chopped(1));
    request.replace("HOST", hostOf(*loopback)).replace("PORT", QByteArray::number(loopback->port()));

    Visitor visitor(loopback->port());
    visitor.send(request);
    const auto answer = visitor.answer();
    QVERIFY2(answer, "the connection stayed open");
    // A client that still sends when the connection is closed may see a reset in place of the answer.
    QVERIFY(answer->isEmpty() || answer->startsWith("HTTP/1.1 404 "));
    QVERIFY(returned.isEmpty());

    // Nothing of that was the one hit: the genuine return still gets through.
    Visitor genuine(loopback->port());
    genuine.send(post(path, hostOf(*loopback)));
    QVERIFY(genuine.answer());
    QCOMPARE(returned.size(), 1);
}

void TestLoopback::answersWithNothingOfTheRequest()
{
    const auto loopback = Loopback::open();
    const QByteArray path = pathOf(loopback->issueReturn());
    Visitor visitor(loopback->port());
    visitor.send(post(path, hostOf(*loopback), "status=%3Cscript%3Ecanary&paymentId=canary"));
    const QByteArray answer = visitor.answer().value_or(QByteArray());
    QVERIFY(!answer.contains("canary"));
    QVERIFY(!answer.contains("<script"));
    QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
    QVERIFY(answer.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(answer.contains("Connection: close\r\n"));
}

void TestLoopback::showsTheBanksPageOnce()
{
    const auto loopback = Loopback::open();
    const QUrl page = loopback->issuePage("<html>bank</html>");
    QSignalSpy visited(loopback.get(), &Loopback::pageVisited);
    const QByteArray request = get(pathOf(page), hostOf(*loopback));

    Visitor stranger(loopback->port());
    stranger.send(get(pathOf(page), "rebound.example"));
    QVERIFY(stranger.answer().value_or("").startsWith("HTTP/1.1 404 "));
    QVERIFY(visited.isEmpty());

    Visitor browser(loopback->port());
    browser.send(request);
    const QByteArray shown = browser.answer().value_or("");
    QVERIFY(shown.startsWith("HTTP/1.1 200 "));
    QVERIFY(shown.endsWith("\r\n\r\n<html>bank</html>"));
    QVERIFY(shown.contains("Cache-Control: no-store\r\n"));
    QCOMPARE(visited.size(), 1);

    Visitor again(loopback->port());
    again.send(request);
    QVERIFY(again.answer().value_or("").startsWith("HTTP/1.1 404 "));
}

void TestLoopback::hangsUpOnTheSilent()
{
    const auto loopback = Loopback::open();
    const QByteArray path = pathOf(loopback->issueReturn());
    Visitor silent(loopback->port());
    Visitor slow(loopback->port());
    silent.send({});
    slow.send(post(path, hostOf(*loopback)).chopped(1));
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(silent.answer(8000).value_or("still open"), QByteArray());
    QCOMPARE(slow.answer(8000).value_or("still open"), QByteArray());
    QVERIFY(elapsed.elapsed() >= 4000);
    QVERIFY(elapsed.elapsed() < 7000);
}

void TestLoopback::hasRoomForFour()
{
    const auto loopback = Loopback::open();
    const QByteArray path = pathOf(loopback->issueReturn());
    std::vector<std::unique_ptr<Visitor>> visitors;
    for (int i = 0; i < 4; ++i) {
        visitors.push_back(std::make_unique<Visitor>(loopback->port()));
        visitors.back()->send("POST ");
    }
    Visitor fifth(loopback->port());
    QCOMPARE(fifth.answer().value_or("still open"), QByteArray());
    visitors.pop_back();
    QSignalSpy returned(loopback.get(), &Loopback::returned);
    for (int i = 0; i < 20 && returned.isEmpty(); ++i) { // until the hang-up has been noticed
        Visitor next(loopback->port());
        next.send(post(path, hostOf(*loopback)));
        QVERIFY(next.answer());
    }
    QCOMPARE(returned.size(), 1);
}

void TestLoopback::isNotReachedFromOutside()
{
    const auto loopback = Loopback::open();
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, loopback->port());
        QVERIFY2(!socket.waitForConnected(500), qPrintable(address.toString()));
    }
    QTcpSocket six;
    six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), loopback->port());
    QVERIFY(!six.waitForConnected(500));
}

void TestLoopback::takesUpAPortAgain()
{
    auto before = Loopback::open();
    const quint16 port = before->port();
    const QByteArray path = pathOf(before->issueReturn());
    const QByteArray hash = before->returnHash();
    QVERIFY(!Loopback::open(port)); // it is taken
    before.reset();

    const auto after = Loopback::open(port);
    QVERIFY(after);
    after->expectReturn(hash);
    QSignalSpy returned(after.get(), &Loopback::returned);
    Visitor holder(port);
    holder.send(post(path, hostOf(*after)));
    QVERIFY(holder.answer().value_or("").startsWith("HTTP/1.1 200 "));
    QCOMPARE(returned.size(), 1);
}

VEZNE_TEST(TestLoopback)
#include "tst_loopback.moc"
