// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/bankcaller.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// 3-D Secure: the call that takes the money, once the card holder is back.
class TestSandboxThreeDsEnd final : public QObject, protected BankCaller
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void takesTheMoneyAtTheEndAlone_data();
    void takesTheMoneyAtTheEndAlone();
    void wantsTheSecondVersionsFieldsEqual_data();
    void wantsTheSecondVersionsFieldsEqual();
    void refusesToComplete_data();
    void refusesToComplete();
    void completesOnce();
    void letsTheBankDeclineAtTheEnd();
    void holdsInsteadOfCharging();
    void showsWhereThePaymentStands();
    void obeysFaults();
    void hidesACompletionForAWhile();
    void remembersAChallengeWhenKilled();
};

void TestSandboxThreeDsEnd::takesTheMoneyAtTheEndAlone_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("first version") << v1;
    QTest::newRow("second version") << v2;
}

void TestSandboxThreeDsEnd::takesTheMoneyAtTheEndAlone()
{
    QFETCH(QByteArray, path);
    comeBack(request());
    QVERIFY(m_sandbox.payments(u"t-1"_s).isEmpty());
    const RawAnswer answer = m_sandbox.post(path, {{u"conversationId"_s, u"t-2"_s},
                                                   {u"paymentId"_s, paymentId()},
                                                   {u"paidPrice"_s, u"10.010"_s},
                                                   {u"basketId"_s, u"B-t-1"_s},
                                                   {u"currency"_s, u"TRY"_s}});
    QCOMPARE(verdict(answer), u"success"_s);
    const QJsonObject fields = exact(answer);
    QCOMPARE(fields.value("mdStatus"_L1).toString(), u"1"_s);
    QCOMPARE(fields.value("phase"_L1).toString(), u"AUTH"_s);
    QCOMPARE(fields.value("itemTransactions"_L1).toArray().size(), 2);
    QCOMPARE(fields.value("signature"_L1).toString(),
             signedForThreeDs({paymentId(), u"TRY"_s, u"B-t-1"_s, u"t-2"_s, u"10.01"_s, u"10.01"_s}));
    QCOMPARE(m_sandbox.payments(u"t-1"_s).size(), 1);
}

void TestSandboxThreeDsEnd::wantsTheSecondVersionsFieldsEqual_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("another amount") << u"paidPrice"_s << QJsonValue(u"10.02"_s) << u"11"_s;
    QTest::newRow("another basket") << u"basketId"_s << QJsonValue(u"B-2"_s) << u"11"_s;
    QTest::newRow("another currency") << u"currency"_s << QJsonValue(u"USD"_s) << u"11"_s;
    QTest::newRow("no amount") << u"paidPrice"_s << QJsonValue() << u"24"_s;
    QTest::newRow("no basket") << u"basketId"_s << QJsonValue() << u"24"_s;
    QTest::newRow("no currency") << u"currency"_s << QJsonValue() << u"24"_s;
    QTest::newRow("no payment") << u"paymentId"_s << QJsonValue() << u"5002"_s;
}

void TestSandboxThreeDsEnd::wantsTheSecondVersionsFieldsEqual()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    comeBack(request());
    const QJsonObject right{{u"paymentId"_s, paymentId()},
                            {u"paidPrice"_s, u"10.01"_s},
                            {u"basketId"_s, u"B-t-1"_s},
                            {u"currency"_s, u"TRY"_s}};
    QTEST(verdict(m_sandbox.post(v2, with(right, field, value))), "code");
    QCOMPARE(status(), u"CALLBACK_THREEDS"_s);
}

void TestSandboxThreeDsEnd::refusesToComplete_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("status");
    QTest::newRow("what the bank did not let pass") << u"000000"_s << u"10210"_s << u"FAILURE"_s;
    QTest::newRow("what was only attempted") << u"000004"_s << u"10210"_s << u"FAILURE"_s;
}

void TestSandboxThreeDsEnd::refusesToComplete()
{
    QFETCH(QString, code);
    comeBack(request(), code);
    const RawAnswer answer = complete();
    QTEST(verdict(answer), "refusal");
    QCOMPARE(answer.json().value("paymentId"_L1).toString(), paymentId());
    QTEST(status(), "status");
}

void TestSandboxThreeDsEnd::completesOnce()
{
    bankPage(request());
    QCOMPARE(verdict(complete()), u"5115"_s); // the customer is still at the bank
    QCOMPARE(status(), u"INIT_THREEDS"_s);
    comeBack(request());
    QCOMPARE(verdict(complete()), u"success"_s);
    QCOMPARE(verdict(complete()), u"5115"_s);
    QCOMPARE(m_sandbox.payments(u"t-1"_s).size(), 1);
    QCOMPARE(verdict(m_sandbox.post(v1, {{u"paymentId"_s, u"1"_s}})), u"5087"_s);
    QCOMPARE(verdict(m_sandbox.post(v1, {})), u"5002"_s);
}

void TestSandboxThreeDsEnd::letsTheBankDeclineAtTheEnd()
{
    comeBack(request(u"4111111111111129"_s));
    QCOMPARE(verdict(complete()), u"10051"_s);
    QCOMPARE(status(), u"FAILURE"_s);
}

void TestSandboxThreeDsEnd::holdsInsteadOfCharging()
{
    m_begun = m_sandbox.post("/payment/3dsecure/initialize/preauth", request()).json();
    const QByteArray content =
        QByteArray::fromBase64(m_begun.value("threeDSHtmlContent"_L1).toString().toLatin1());
    const QByteArray page = submit(formOn(content, m_sandbox.url())).body;
    (void)submit(formOn(page, m_sandbox.url()).with(u"smsCode"_s, shownCode(page)));
    QCOMPARE(complete().json().value("phase"_L1).toString(), u"PRE_AUTH"_s);
}

void TestSandboxThreeDsEnd::showsWhereThePaymentStands()
{
    const auto report = [this] {
        const QByteArray query = "/v2/reporting/payment/details?paymentId=" + paymentId().toLatin1();
        return exact(m_sandbox.call("GET", query)).value("payments"_L1).toArray().at(0).toObject();
    };
    const QByteArray page = bankPage(request());
    QCOMPARE(status(), u"INIT_THREEDS"_s);
    QVERIFY(inquire().value("itemTransactions"_L1).toArray().isEmpty());
    QCOMPARE(report().value("paymentStatus"_L1).toString(), u"2"_s);
    QCOMPARE(report().value("itemTransactions"_L1).toArray().size(), 0);
    (void)submit(formOn(page, m_sandbox.url()).with(u"smsCode"_s, shownCode(page)));
    QCOMPARE(status(), u"CALLBACK_THREEDS"_s);
    QVERIFY(inquire().value("itemTransactions"_L1).toArray().isEmpty());
    QCOMPARE(report().value("paymentStatus"_L1).toString(), u"3"_s);
    QCOMPARE(verdict(complete()), u"success"_s);
    QCOMPARE(status(), u"SUCCESS"_s);
    QCOMPARE(report().value("paymentStatus"_L1).toString(), u"1"_s);
    QCOMPARE(report().value("threeDS"_L1).toBool(), true);
    QCOMPARE(report().value("itemTransactions"_L1).toArray().size(), 2);
}

void TestSandboxThreeDsEnd::obeysFaults()
{
    comeBack(request());
    QVERIFY(m_sandbox.fault(QString::fromLatin1(v1), u"drop-before-commit"_s));
    QVERIFY(m_sandbox.fault(QString::fromLatin1(v1), u"drop-after-commit"_s));
    QCOMPARE(complete().end, RawAnswer::End::Cut);
    QCOMPARE(status(), u"CALLBACK_THREEDS"_s);
    QCOMPARE(complete().end, RawAnswer::End::Cut);
    QCOMPARE(status(), u"SUCCESS"_s);
    QVERIFY(m_sandbox.fault(u"/payment/mock/confirm3ds"_s, u"http-500-before-commit"_s));
    const QByteArray page = bankPage(request());
    const WebForm form = formOn(page, m_sandbox.url()).with(u"smsCode"_s, shownCode(page));
    QCOMPARE(submit(form).status, 500);
    QCOMPARE(status(), u"INIT_THREEDS"_s);
}

void TestSandboxThreeDsEnd::hidesACompletionForAWhile()
{
    comeBack(request());
    QVERIFY(m_sandbox.fault(QString::fromLatin1(v1), u"invisible"_s, 1, std::chrono::minutes(5)));
    QCOMPARE(verdict(complete()), u"success"_s);
    QCOMPARE(status(), u"CALLBACK_THREEDS"_s);
    QVERIFY(inquire().value("itemTransactions"_L1).toArray().isEmpty());
    QVERIFY(m_sandbox.setClock(QDateTime::currentDateTimeUtc().addSecs(301)));
    QCOMPARE(status(), u"SUCCESS"_s);
}

void TestSandboxThreeDsEnd::remembersAChallengeWhenKilled()
{
    const QTemporaryDir folder;
    SandboxProcess sandbox({u"--data"_s, folder.filePath(u"ledger"_s)});
    const QJsonObject begun = sandbox.post(initialize, request()).json();
    const QByteArray content =
        QByteArray::fromBase64(begun.value("threeDSHtmlContent"_L1).toString().toLatin1());
    const QByteArray page = submit(formOn(content, sandbox.url())).body;
    sandbox.restart();
    (void)submit(formOn(page, sandbox.url()).with(u"smsCode"_s, shownCode(page)));
    const RawAnswer answer = sandbox.post(v1, {{u"paymentId"_s, begun.value("paymentId"_L1)}});
    QCOMPARE(verdict(answer), u"success"_s);
}

VEZNE_TEST(TestSandboxThreeDsEnd)
#include "tst_sandboxthreedsend.moc"
