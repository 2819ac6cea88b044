// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;
using namespace std::chrono_literals;

using End = RawAnswer::End;
Q_DECLARE_METATYPE(vezne::test::RawAnswer::End)

/// Misbehaviour as it looks from a raw socket, and what the provider knows afterwards.
class TestSandboxFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void misbehavesAsAsked_data();
    void misbehavesAsAsked();
    void commitsLate();
    void answersLate();
    void liesWithABadSignature();
    void liesAboutTheAmount();
    void liesAboutTheConversation();
    void limitsTheRateOnDemand();
    void limitsTheRateForAMinute();
    void hidesAPaymentForAWhile();
    void hidesAPaymentWhoseAnswerIsLost();
    void hidesRefundsForAWhile();
    void strikesAsOftenAsAsked();
    void takesFaultsFromTheCommandLine();
    void refusesFaultsItDoesNotUnderstand();
    void remembersEverythingWhenKilled();

private:
    RawAnswer pay(const QString &conversationId, std::chrono::milliseconds patience = 10s)
    {
        return m_sandbox.post("/payment/auth", paymentRequest(conversationId, {{u"I1"_s, u"10.00"_s}}),
                              patience);
    }
    QString inquire(const QString &conversationId)
    {
        return verdict(m_sandbox.post("/payment/detail", {{u"paymentConversationId"_s, conversationId}}));
    }
    qsizetype charges(const QString &conversationId) { return m_sandbox.payments(conversationId).size(); }

    SandboxProcess m_sandbox;
};

namespace {

const QString auth = u"/payment/auth"_s;

QString signatureOf(const QJsonObject &answer)
{
    const auto plain = [](QString amount) { return amount.remove(QRegularExpression(u"\\.?0+$"_s)); };
    const QString joined =
        QStringList{
            answer.value("paymentId"_L1).toString(),        answer.value("currency"_L1).toString(),
            answer.value("basketId"_L1).toString(),         answer.value("conversationId"_L1).toString(),
            plain(answer.value("paidPrice"_L1).toString()), plain(answer.value("price"_L1).toString())}
            .join(u':');
    return QString::fromLatin1(QMessageAuthenticationCode::hash(joined.toUtf8(), SandboxProcess::secretKey(),
                                                                QCryptographicHash::Sha256)
                                   .toHex());
}

} // namespace

void TestSandboxFaults::misbehavesAsAsked_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<End>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isCharged");
    const auto row = [](const char *behaviour, End end, int status, bool isCharged) {
        QTest::newRow(behaviour) << QString::fromLatin1(behaviour) << end << status << isCharged;
    };
    row("hang-before-commit", End::Silence, 0, false);
    row("hang-after-commit", End::Silence, 0, true);
    row("drop-before-commit", End::Cut, 0, false);
    row("drop-after-commit", End::Cut, 0, true);
    row("http-500", End::Whole, 500, true);
    row("http-500-before-commit", End::Whole, 500, false);
    row("http-500-after-commit", End::Whole, 500, true);
    row("html", End::Whole, 200, true);
    row("html-before-commit", End::Whole, 200, false);
    row("garbage", End::Whole, 200, true);
    row("garbage-before-commit", End::Whole, 200, false);
    row("truncate", End::Cut, 200, true);
    row("rate-limit", End::Whole, 200, false);
    row("bad-signature", End::Whole, 200, true);
    row("wrong-amount", End::Whole, 200, true);
    row("wrong-conversation", End::Whole, 200, true);
    row("invisible", End::Whole, 200, true);
}

void TestSandboxFaults::misbehavesAsAsked()
{
    QFETCH(QString, behaviour);
    QFETCH(End, end);
    QFETCH(int, status);
    QFETCH(bool, isCharged);
    QVERIFY(m_sandbox.fault(auth, behaviour));
    const RawAnswer answer = pay(u"f1"_s, end == End::Silence ? 300ms : 10s);
    QCOMPARE(answer.end, end);
    QCOMPARE(answer.status, status);
    QCOMPARE(charges(u"f1"_s), isCharged ? 1 : 0);
    QCOMPARE(m_sandbox.requestCount(auth, u"f1"_s), 1);
    if (behaviour.startsWith("html"_L1) || behaviour.startsWith("http"_L1))
        QVERIFY(answer.headers.contains("text/html") && answer.body.contains("<html>"));
    if (behaviour.startsWith("garbage"_L1))
        QVERIFY(answer.headers.contains("application/json") && exact(answer).isEmpty() &&
                !answer.body.isEmpty());
    if (behaviour == "truncate"_L1)
        QVERIFY(answer.body.startsWith(R"({"status":"success")") && exact(answer).isEmpty());
    QCOMPARE(verdict(pay(u"f2"_s)), u"success"_s); // the next call is well again
}

void TestSandboxFaults::commitsLate()
{
    QVERIFY(m_sandbox.fault(auth, u"late-commit"_s, 1, 400ms));
    const RawAnswer answer = pay(u"late"_s);
    QCOMPARE(answer.end, End::Cut);
    QCOMPARE(answer.status, 0);
    QCOMPARE(charges(u"late"_s), 0);
    QCOMPARE(m_sandbox.ledger().value("outstanding"_L1).toInt(), 1);
    QCOMPARE(inquire(u"late"_s), u"5087"_s);
    QTRY_COMPARE(charges(u"late"_s), 1);
    QCOMPARE(m_sandbox.ledger().value("outstanding"_L1).toInt(), 0);
    QCOMPARE(inquire(u"late"_s), u"success"_s);
}

void TestSandboxFaults::answersLate()
{
    QVERIFY(m_sandbox.fault(auth, u"delay"_s, 2, 300ms));
    QCOMPARE(pay(u"slow"_s, 100ms).end, End::Silence);
    QCOMPARE(charges(u"slow"_s), 1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(verdict(pay(u"slow"_s)), u"success"_s);
    QVERIFY(timer.elapsed() >= 300);
}

void TestSandboxFaults::liesWithABadSignature()
{
    const QJsonObject truth = exact(pay(u"true"_s));
    QCOMPARE(truth.value("signature"_L1).toString(), signatureOf(truth));
    QVERIFY(m_sandbox.fault(auth, u"bad-signature"_s));
    const QJsonObject lie = exact(pay(u"lie"_s));
    QCOMPARE(lie.value("signature"_L1).toString().size(), 64);
    QVERIFY(lie.value("signature"_L1).toString() != signatureOf(lie));
    QCOMPARE(lie.value("paidPrice"_L1).toString(), u"10.00000000"_s);
}

void TestSandboxFaults::liesAboutTheAmount()
{
    QVERIFY(m_sandbox.fault(auth, u"wrong-amount"_s));
    const QJsonObject lie = exact(pay(u"lie"_s));
    QCOMPARE(lie.value("paidPrice"_L1).toString(), u"11.00000000"_s);
    QCOMPARE(lie.value("signature"_L1).toString(), signatureOf(lie));
    QCOMPARE(m_sandbox.payments(u"lie"_s).value(0).value("paidPrice"_L1), u"10.00"_s);
}

void TestSandboxFaults::liesAboutTheConversation()
{
    QVERIFY(m_sandbox.fault(auth, u"wrong-conversation"_s));
    const QJsonObject lie = exact(pay(u"lie"_s));
    QCOMPARE(lie.value("conversationId"_L1).toString(), u"another-lie"_s);
    QCOMPARE(lie.value("signature"_L1).toString(), signatureOf(lie));
}

void TestSandboxFaults::limitsTheRateOnDemand()
{
    QVERIFY(m_sandbox.fault(auth, u"rate-limit"_s));
    QCOMPARE(
        pay(u"limit"_s).body,
        R"({"status":"failure","errorCode":50000,"errorMessage":"Request Limit Exceeded","locale":"en"})"_ba);
}

void TestSandboxFaults::limitsTheRateForAMinute()
{
    const SandboxProcess strict({u"--rate-limit"_s, u"2"_s});
    const auto test = [&strict](const QByteArray &path) { return verdict(strict.call("GET", path)); };
    QCOMPARE(test("/payment/test"), u"success"_s);
    QCOMPARE(test("/payment/test"), u"success"_s);
    QCOMPARE(test("/payment/test"), u"50000"_s);
    QCOMPARE(test("/v2/reporting/payment/details?paymentId=1"), u"success"_s); // each path has its own
    QCOMPARE(strict.requestCount(u"/payment/test"_s), 3);
}

void TestSandboxFaults::hidesAPaymentForAWhile()
{
    QVERIFY(m_sandbox.fault(auth, u"invisible"_s, 1, 500ms));
    QCOMPARE(verdict(pay(u"hidden"_s)), u"success"_s);
    QCOMPARE(inquire(u"hidden"_s), u"5087"_s);
    const RawAnswer report =
        m_sandbox.call("GET", "/v2/reporting/payment/details?paymentConversationId=hidden");
    QCOMPARE(exact(report).value("payments"_L1), QJsonArray());
    QCOMPARE(charges(u"hidden"_s), 1);
    QTRY_COMPARE(inquire(u"hidden"_s), u"success"_s);
}

void TestSandboxFaults::hidesAPaymentWhoseAnswerIsLost()
{
    QVERIFY(m_sandbox.fault(auth, u"drop-after-commit"_s));
    QVERIFY(m_sandbox.fault(auth, u"invisible"_s, 1, 500ms));
    QCOMPARE(pay(u"hidden"_s).end, End::Cut);
    QCOMPARE(charges(u"hidden"_s), 1);
    QCOMPARE(inquire(u"hidden"_s), u"5087"_s);
    QTRY_COMPARE(inquire(u"hidden"_s), u"success"_s);
}

void TestSandboxFaults::hidesRefundsForAWhile()
{
    const QJsonObject payment = exact(pay(u"sale"_s));
    QVERIFY(m_sandbox.fault(u"/v2/payment/refund"_s, u"invisible"_s, 1, 500ms));
    QCOMPARE(verdict(m_sandbox.post("/v2/payment/refund",
                                    {{u"paymentId"_s, payment.value("paymentId"_L1)}, {u"price"_s, u"1"_s}})),
             u"success"_s);
    const auto status = [this] {
        const RawAnswer report =
            m_sandbox.call("GET", "/v2/reporting/payment/details?paymentConversationId=sale");
        return exact(report).value("payments"_L1)[0]["paymentRefundStatus"_L1].toString();
    };
    QCOMPARE(status(), u"NOT_REFUNDED"_s);
    QTRY_COMPARE(status(), u"PARTIALLY_REFUNDED"_s);
}

void TestSandboxFaults::strikesAsOftenAsAsked()
{
    QVERIFY(m_sandbox.fault(auth, u"drop-before-commit"_s, 2));
    QVERIFY(m_sandbox.fault(auth, u"html"_s));
    QCOMPARE(pay(u"often"_s).end, End::Cut);
    QCOMPARE(verdict(m_sandbox.call("GET", "/payment/test")), u"success"_s); // other paths are not hit
    QCOMPARE(pay(u"often"_s).end, End::Cut);
    QVERIFY(pay(u"often"_s).body.contains("<html>"));
    QCOMPARE(verdict(pay(u"often"_s)), u"success"_s);
    QCOMPARE(m_sandbox.requestCount(auth, u"often"_s), 4);
    QVERIFY(m_sandbox.fault(auth, u"html"_s));
    QVERIFY(m_sandbox.reset());
    QCOMPARE(verdict(pay(u"often"_s)), u"success"_s);
}

void TestSandboxFaults::takesFaultsFromTheCommandLine()
{
    const SandboxProcess sandbox(
        {u"--fault"_s, u"/payment/test=delay:1:200"_s, u"--fault"_s, u"/payment/test=html:2"_s});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(verdict(sandbox.call("GET", "/payment/test")), u"success"_s);
    QVERIFY(timer.elapsed() >= 200);
    QVERIFY(sandbox.call("GET", "/payment/test").body.contains("<html>"));
    QVERIFY(sandbox.call("GET", "/payment/test").body.contains("<html>"));
    QCOMPARE(verdict(sandbox.call("GET", "/payment/test")), u"success"_s);
}

void TestSandboxFaults::refusesFaultsItDoesNotUnderstand()
{
    QVERIFY(!m_sandbox.fault(auth, u"explode"_s));
    QVERIFY(!m_sandbox.fault(auth, u"hang"_s)); // before or after?
    QVERIFY(!m_sandbox.fault(u"payment/auth"_s, u"html"_s));
    QVERIFY(!m_sandbox.fault(auth, u"html"_s, 0));
    QCOMPARE(rawHttp(m_sandbox.port(), "POST", "/sandbox/clock", R"({"now":"2026-11-22T23:59:00"})").status,
             400);
    QCOMPARE(rawHttp(m_sandbox.port(), "POST", "/sandbox/clock", "noon").status, 400);
}

void TestSandboxFaults::remembersEverythingWhenKilled()
{
    const QTemporaryDir folder;
    SandboxProcess sandbox({u"--data"_s, folder.filePath(u"ledger"_s)});
    const QDateTime moved(QDate(2031, 1, 2), QTime(12, 0), Qt::UTC);
    QVERIFY(sandbox.setClock(moved));
    const QJsonObject sale =
        paymentRequest(u"sale"_s, {{u"I1"_s, u"0.30"_s}, {u"I2"_s, u"9.71"_s}}, u"10.21"_s);
    const QJsonValue paymentId = exact(sandbox.post("/payment/auth", sale)).value("paymentId"_L1);
    QCOMPARE(
        verdict(sandbox.post("/v2/payment/refund", {{u"paymentId"_s, paymentId}, {u"price"_s, u"1.00"_s}})),
        u"success"_s);
    QVERIFY(sandbox.fault(auth, u"hang-after-commit"_s));
    (void)sandbox.post("/payment/auth", paymentRequest(u"unanswered"_s, {{u"I1"_s, u"5"_s}}), 300ms);
    const QJsonObject known = sandbox.ledger();
    QCOMPARE(known.value("payments"_L1).toArray().size(), 2);

    const quint16 port = sandbox.port();
    sandbox.restart();
    QCOMPARE(sandbox.port(), port);
    QCOMPARE(sandbox.ledger(), known);
    const qint64 now =
        exact(sandbox.call("GET", "/payment/test")).value("systemTime"_L1).toString().toLongLong();
    QVERIFY(qAbs(now - moved.toMSecsSinceEpoch()) < 60'000);
    const QJsonValue next = exact(sandbox.post("/payment/auth", sale)).value("paymentId"_L1);
    QVERIFY(next.toString().toLongLong() > paymentId.toString().toLongLong() + 1);
}

VEZNE_TEST(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
