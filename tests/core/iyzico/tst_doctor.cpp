// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/doctor.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include "tests/support/hostileserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::iyzico;

Q_DECLARE_METATYPE(vezne::iyzico::Finding)
Q_DECLARE_METATYPE(vezne::iyzico::Trouble)

namespace {

const QByteArray testPath = "/payment/test";
const QByteArray plansPath = "/payment/iyzipos/installment";

std::shared_ptr<const Credentials> someKeys()
{
    auto keys = std::make_shared<Credentials>();
    keys->apiKey = "sandbox-key";
    QByteArray secret = "sandbox-secret";
    keys->secretKey = SecretBytes::taking(secret);
    return keys;
}

test::Behaviour answering(const QByteArray &body)
{
    return {.answer = test::httpAnswer(200, body)};
}

QByteArray refusal(int code)
{
    return R"({"status":"failure","errorCode":")" + QByteArray::number(code) + R"(","errorMessage":"hayır"})";
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAboutKeys_data()
    {
        QTest::addColumn<QByteArray>("apiKey");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("code");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char *name, const QByteArray &key, const QString &host, int code,
                            Finding f) { QTest::newRow(name) << key << host << code << f; };
        const QString live = u"api.iyzipay.com"_s, sandbox = u"sandbox-api.iyzipay.com"_s;
        row("a signature that does not fit is the secret's fault", "abc", live, 1000, Finding::WrongSecret);
        row("a key that is not known", "abc", live, 1001, Finding::UnknownKey);
        row("a test key at the live host", "sandbox-abc", live, 1001, Finding::OtherEnvironment);
        row("a live key at the test host", "abc", sandbox, 1001, Finding::OtherEnvironment);
        row("a test key that the test host does not know", "sandbox-abc", sandbox, 1001, Finding::UnknownKey);
        row("any key at a host of one's own", "abc", u"127.0.0.1"_s, 1001, Finding::UnknownKey);
        row("no such merchant", "abc", live, 1002, Finding::KeysRefused);
        row("an error that is not about keys", "abc", live, 5001, Finding::Well);
    }

    void answersAboutKeys()
    {
        QFETCH(const QByteArray, apiKey);
        QFETCH(const QString, host);
        QFETCH(const int, code);
        const Answer answer{.httpStatus = 200,
                            .body = {{u"status"_s, u"failure"_s}, {u"errorCode"_s, QString::number(code)}},
                            .digest = {}};
        QTEST(findingOf(answer, apiKey, host), "finding");
    }

    void troublesOnTheWayAreNoVerdictOnKeys_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<Finding>("finding");
        QTest::newRow("no such host") << Trouble::HostNotFound << Finding::HostNotFound;
        QTest::newRow("nobody listens") << Trouble::Refused << Finding::NoConnection;
        QTest::newRow("no way there") << Trouble::Unreachable << Finding::NoConnection;
        QTest::newRow("a certificate of somebody else") << Trouble::Tls << Finding::Tls;
        QTest::newRow("no answer in time") << Trouble::Deadline << Finding::TooSlow;
        QTest::newRow("a page instead of an answer") << Trouble::NotUnderstood << Finding::NotIyzico;
    }

    void troublesOnTheWayAreNoVerdictOnKeys()
    {
        QFETCH(const Trouble, trouble);
        QTEST(findingOf(NotSent{trouble, {}}, "abc", u"api.iyzipay.com"_s), "finding");
        QTEST(findingOf(NoAnswer{.trouble = trouble, .detail = {}}, "abc", u"api.iyzipay.com"_s), "finding");
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("test");
        QTest::addColumn<QByteArray>("plans");
        QTest::addColumn<Finding>("finding");
        const QByteArray well = R"({"status":"success","systemTime":1767225600000})";
        const QByteArray later = R"({"status":"success","systemTime":1767225780000})";
        QTest::newRow("a secret, which comes before the clock")
            << later << refusal(1000) << Finding::WrongSecret;
        QTest::newRow("the provider is down") << refusal(1) << well << Finding::ProviderDown;
        QTest::newRow("a sign-in page") << QByteArray("<html>Wi-Fi</html>") << well << Finding::NotIyzico;
        QTest::newRow("a page for the second call")
            << well << QByteArray("<html>Wi-Fi</html>") << Finding::NotIyzico;
    }

    void findsWhatIsWrong()
    {
        QFETCH(const QByteArray, test);
        QFETCH(const QByteArray, plans);
        test::HostileServer server;
        server.behave(testPath, answering(test));
        server.behave(plansPath, answering(plans));
        QTEST(diagnose(server.base()).finding, "finding");
    }

    void aServerThatHangsIsTooSlow()
    {
        test::HostileServer server;
        server.behave(testPath, {.ending = test::Behaviour::Ending::Hang});
        QCOMPARE(diagnose(server.base()).finding, Finding::TooSlow);
    }

    void nobodyListens()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        QCOMPARE(diagnose(QUrl(u"http://127.0.0.1:%1"_s.arg(port))).finding, Finding::NoConnection);
    }

    void plainHttpToAnotherMachineIsNotTried()
    {
        QCOMPARE(diagnose(QUrl(u"http://192.0.2.1"_s)).finding, Finding::InsecureAddress);
    }

    void plainTextWhereTlsIsExpected()
    {
        test::HostileServer server;
        server.behave(testPath, {.moment = test::Behaviour::Moment::Accepted,
                                 .answer = "HTTP/1.1 400 Bad Request\r\n\r\n",
                                 .ending = test::Behaviour::Ending::Close});
        QUrl base = server.base();
        base.setScheme(u"https"_s);
        QCOMPARE(diagnose(base).finding, Finding::Tls);
        QCOMPARE(server.requests(testPath), 0);
    }

    void withoutKeysNothingIsSent()
    {
        test::HostileServer server;
        Client client(server.base(), nullptr);
        QCOMPARE(diagnose(client).finding, Finding::NoKeys);
        QCOMPARE(server.connections(), 0);
    }

private:
    Diagnosis diagnose(const QUrl &base)
    {
        Client client(base, someKeys(), {.money = 300ms, .inquiry = 300ms});
        return diagnose(client);
    }

    Diagnosis diagnose(Client &client)
    {
        Doctor doctor(client, m_clock, Language::Turkish);
        std::optional<Diagnosis> found;
        connect(&doctor, &Doctor::finished, this, [&](const Diagnosis &diagnosis) { found = diagnosis; });
        doctor.start();
        return QTest::qWaitFor([&] { return found.has_value(); }) ? *found : Diagnosis{.detail = u"silent"_s};
    }

    test::ManualClock m_clock{Instant(1767225600000ms)};
};

VEZNE_TEST(TestDoctor)
#include "tst_doctor.moc"
