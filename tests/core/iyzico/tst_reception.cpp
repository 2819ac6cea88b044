// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/reception.h"

#include <QTest>

#include "core/iyzico/trouble.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;

namespace {

const QString ours = u"0190-ours"_s;
const QByteArray success = R"({"status":"success","conversationId":"0190-ours"})";
const QByteArray failure = R"({"status":"failure","errorCode":"12","conversationId":"0190-ours"})";
const QByteArray bareFailure = R"({"status":"failure","errorCode":50000})";

Reception whole(int status, const QByteArray &bytes,
                QNetworkReply::NetworkError error = QNetworkReply::NoError)
{
    return {.error = error, .httpStatus = status, .announced = bytes.size(), .bytes = bytes};
}

/// "answer", or the name of the other outcome with its trouble.
QString told(const Outcome &outcome)
{
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return u"not sent: "_s + word(notSent->trouble);
    if (const auto *noAnswer = std::get_if<NoAnswer>(&outcome))
        return u"no answer: "_s + word(noAnswer->trouble);
    return u"answer"_s;
}

} // namespace

class TestReception : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesMoneyCalls_data();
    void judgesMoneyCalls();
    void judgesInquiries_data();
    void judgesInquiries();
    void keepsTheProofOfWhatWasSaid();
    void needsNoEchoWhereNothingWasNamed();
};

void TestReception::judgesMoneyCalls_data()
{
    using enum QNetworkReply::NetworkError;
    QTest::addColumn<Reception>("reception");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const Reception &reception, const QString &verdict) {
        QTest::newRow(name) << reception << verdict;
    };
    const Reception refused{.bodyUntouched = true, .error = ConnectionRefusedError};

    row("a success that names us", whole(200, success), u"answer"_s);
    row("a failure that names us", whole(200, failure), u"answer"_s);
    row("a failure without any name", whole(200, bareFailure), u"answer"_s);
    row("a failure as HTTP 400", whole(400, failure, ProtocolInvalidOperationError), u"answer"_s);
    row("a failure as HTTP 401", whole(401, bareFailure, AuthenticationRequiredError), u"answer"_s);
    row("a failure as HTTP 407", whole(407, bareFailure, ProxyAuthenticationRequiredError), u"answer"_s);
    row("a rate limit as HTTP 429", whole(429, bareFailure, UnknownContentError), u"answer"_s);
    // money-safety: what a server says that failed is no word about the money.
    row("an envelope as HTTP 408 that names us", whole(408, failure, UnknownContentError),
        u"no answer: http-error"_s);
    row("an envelope as HTTP 500 that names us", whole(500, failure, InternalServerError),
        u"no answer: http-error"_s);

    row("a success without any name", whole(200, R"({"status":"success"})"),
        u"no answer: wrong-conversation"_s);
    row("a success for somebody else", whole(200, R"({"status":"success","conversationId":"else"})"),
        u"no answer: wrong-conversation"_s);
    row("a failure for somebody else", whole(200, R"({"status":"failure","conversationId":"else"})"),
        u"no answer: wrong-conversation"_s);
    row("a proxy's HTTP 408 in the right form", whole(408, bareFailure, UnknownContentError),
        u"no answer: http-error"_s);
    row("a proxy's HTTP 502 in the right form", whole(502, bareFailure, UnknownServerError),
        u"no answer: http-error"_s);
    row("a proxy's page", whole(503, "<html>busy</html>", ServiceUnavailableError),
        u"no answer: http-error"_s);
    row("a firewall's page", whole(403, "<html>no</html>", ContentAccessDenied), u"no answer: http-error"_s);
    row("an empty HTTP 500", whole(500, {}, InternalServerError), u"no answer: http-error"_s);
    row("an empty HTTP 200", whole(200, {}), u"no answer: not-understood"_s);
    row("a page instead of JSON", whole(200, "<html>hello</html>"), u"no answer: not-understood"_s);
    row("an object without status", whole(200, "{}"), u"no answer: not-understood"_s);
    row("an object with a new status", whole(200, R"({"status":"pending"})"), u"no answer: not-understood"_s);
    row("two objects", whole(200, success + success), u"no answer: not-understood"_s);
    row("a redirect", whole(307, {}), u"no answer: redirected"_s);
    row("a redirect that carries a success", whole(302, success), u"no answer: redirected"_s);

    row("half a body that was announced", {.httpStatus = 200, .announced = 200, .bytes = success},
        u"no answer: connection-lost"_s);
    row("a length that is no number", {.httpStatus = 200, .announced = -1, .bytes = success},
        u"no answer: connection-lost"_s);
    row("half a body without a length", {.httpStatus = 200, .bytes = success.chopped(1)},
        u"no answer: not-understood"_s);
    row("a whole body without a length", {.httpStatus = 200, .bytes = success}, u"answer"_s);
    row("a chunked body whose end is missing",
        {.error = RemoteHostClosedError, .httpStatus = 200, .bytes = success},
        u"no answer: connection-lost"_s);
    row("a failure whose end is missing",
        {.error = RemoteHostClosedError, .httpStatus = 400, .bytes = failure},
        u"no answer: connection-lost"_s);
    row("no answer at all", {.error = ContentReSendError}, u"no answer: connection-lost"_s);
    row("a status and no more", {.error = ContentReSendError, .httpStatus = 400},
        u"no answer: connection-lost"_s);
    row("not HTTP", {.error = ProtocolFailure}, u"no answer: connection-lost"_s);
    row("refused after the body had left", {.error = ConnectionRefusedError},
        u"no answer: connection-lost"_s);
    row("the deadline", {.hungUp = Trouble::Deadline, .error = OperationCanceledError},
        u"no answer: deadline"_s);
    row("the deadline after a whole success came",
        {.hungUp = Trouble::Deadline, .httpStatus = 200, .bytes = success}, u"no answer: deadline"_s);
    row("more than 1 MiB", whole(200, QByteArray(maxAnswerBytes + 1, ' ')), u"no answer: too-large"_s);

    row("refused before the body was touched", refused, u"not sent: refused"_s);
    row("no such host", {.bodyUntouched = true, .error = HostNotFoundError}, u"not sent: host-not-found"_s);
    row("a bad certificate", {.bodyUntouched = true, .error = SslHandshakeFailedError}, u"not sent: tls"_s);
    row("no route", {.bodyUntouched = true, .error = UnknownNetworkError}, u"not sent: unreachable"_s);
    row("the deadline while connecting",
        {.bodyUntouched = true, .hungUp = Trouble::Deadline, .error = OperationCanceledError},
        u"not sent: deadline"_s);
}

void TestReception::judgesMoneyCalls()
{
    QFETCH(Reception, reception);
    QTEST(told(judge(reception, Effect::Money, ours)), "verdict");
}

void TestReception::judgesInquiries_data()
{
    using enum QNetworkReply::NetworkError;
    QTest::addColumn<Reception>("reception");
    QTest::addColumn<QString>("verdict");

    QTest::newRow("a success that names us") << whole(200, success) << u"answer"_s;
    QTest::newRow("refused") << Reception{.error = ConnectionRefusedError} << u"not sent: refused"_s;
    QTest::newRow("no such host") << Reception{.error = HostNotFoundError} << u"not sent: host-not-found"_s;
    QTest::newRow("a bad certificate") << Reception{.error = SslHandshakeFailedError} << u"not sent: tls"_s;
    QTest::newRow("no route") << Reception{.error = UnknownNetworkError} << u"not sent: unreachable"_s;
    QTest::newRow("hung up on") << Reception{.error = RemoteHostClosedError}
                                << u"no answer: connection-lost"_s;
    QTest::newRow("the deadline") << Reception{.hungUp = Trouble::Deadline, .error = OperationCanceledError}
                                  << u"no answer: deadline"_s;
}

void TestReception::judgesInquiries()
{
    QFETCH(Reception, reception);
    QTEST(told(judge(reception, Effect::None, ours)), "verdict");
}

void TestReception::keepsTheProofOfWhatWasSaid()
{
    const Outcome outcome = judge(whole(200, R"({"status":"success"})"), Effect::None, {});
    const Answer &answer = std::get<Answer>(outcome);
    QCOMPARE(answer.httpStatus, 200);
    // From sha256sum.
    QCOMPARE(answer.digest, QByteArray("912d0c07da7bdb22cdae025b96da26d01523aaab7362edb28544e3949deb369d"));
}

void TestReception::needsNoEchoWhereNothingWasNamed()
{
    QCOMPARE(told(judge(whole(200, success), Effect::None, {})), u"answer"_s);
    QCOMPARE(told(judge(whole(500, failure, QNetworkReply::InternalServerError), Effect::None, {})),
             u"no answer: http-error"_s);
}

VEZNE_TEST(TestReception)
#include "tst_reception.moc"
