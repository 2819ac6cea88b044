// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/bankcaller.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// 3-D Secure: the merchant begins, and the bank’s page leads back.
class TestSandboxThreeDs final : public QObject, protected BankCaller
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void beginsWithAPageForTheBank();
    void refusesToBegin_data();
    void refusesToBegin();
    void keepsACardWithoutABankPageAsFailed();
    void showsTheCodeOnceAndNoCardNumber();
    void speaksTheLanguageOfTheCall();
    void escapesWhatTheMerchantSent();
    void comesBackAsTheCodeSays_data();
    void comesBackAsTheCodeSays();
    void comesBackAfterGivingUp();
    void asksAgainAfterAWrongCode();
    void signsTheReturn();
    void signsTheReturnWronglyOnDemand();
    void answersOnlyOnce();
    void forgetsThePageAfterAQuarterOfAnHour();
};

void TestSandboxThreeDs::beginsWithAPageForTheBank()
{
    const RawAnswer answer = begin(request());
    QCOMPARE(verdict(answer), u"success"_s);
    const QJsonObject fields = answer.json();
    const QString id = fields.value("paymentId"_L1).toString();
    QCOMPARE(fields.value("signature"_L1).toString(), signedForThreeDs({id, u"t-1"_s}));
    const QByteArray page =
        QByteArray::fromBase64(fields.value("threeDSHtmlContent"_L1).toString().toLatin1());
    const WebForm form = formOn(page, QUrl(), u"iyzico-3ds-form"_s);
    QCOMPARE(form.action, QUrl(m_sandbox.baseUrl() + u"/payment/mock/init3ds"_s));
    QVERIFY(page.contains(".submit()"));
    const RawAnswer bank = submit(form);
    QCOMPARE(bank.status, 200);
    QVERIFY(bank.headers.contains("Content-Type: text/html;charset=UTF-8"));
    QVERIFY(bank.headers.contains("no-store"));
    QVERIFY(bank.headers.contains("Content-Security-Policy: default-src 'none'"));
}

void TestSandboxThreeDs::refusesToBegin_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("without an address to return to") << u"callbackUrl"_s << QJsonValue() << u"23"_s;
    QTest::newRow("a script as an address")
        << u"callbackUrl"_s << QJsonValue(u"javascript:alert(1)"_s) << u"11"_s;
    QTest::newRow("an address without a host") << u"callbackUrl"_s << QJsonValue(u"/return"_s) << u"11"_s;
    QTest::newRow("a number that is none")
        << u"paymentCard.cardNumber"_s << QJsonValue(u"5528790000000009"_s) << u"12"_s;
    QTest::newRow("a sum that differs") << u"price"_s << QJsonValue(u"9"_s) << u"5062"_s;
}

void TestSandboxThreeDs::refusesToBegin()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const RawAnswer answer = begin(with(request(), field, value));
    QTEST(verdict(answer), "code");
    QVERIFY(m_sandbox.ledger().value("payments"_L1).toArray().isEmpty());
}

void TestSandboxThreeDs::keepsACardWithoutABankPageAsFailed()
{
    QCOMPARE(verdict(begin(request(u"4151111111111112"_s))), u"10201"_s);
    QCOMPARE(m_sandbox.payments(u"t-1"_s, u"FAILURE"_s).size(), 1);
}

void TestSandboxThreeDs::showsTheCodeOnceAndNoCardNumber()
{
    const QByteArray page = bankPage(request());
    const QString code = shownCode(page);
    QCOMPARE(code.size(), 6);
    QCOMPARE(page.count(code.toLatin1()), 1);
    QVERIFY(page.contains("**** 0008"));
    QVERIFY(!page.contains("552879"));
    QVERIFY(page.contains("₺10,01"));
}

void TestSandboxThreeDs::speaksTheLanguageOfTheCall()
{
    QVERIFY(bankPage(request()).contains("<html lang=\"tr\">"));
    const QByteArray english = bankPage(with(request(), u"locale"_s, u"en"_s));
    QVERIFY(english.contains("<html lang=\"en\">"));
    QVERIFY(english.contains("Give up and go back"));
    QVERIFY(english.contains("₺10.01"));
}

void TestSandboxThreeDs::escapesWhatTheMerchantSent()
{
    QJsonObject fields = request();
    fields.insert(u"callbackUrl"_s, u"http://127.0.0.1:9/a\"><script>alert(1)</script>"_s);
    const QByteArray page = bankPage(fields);
    const WebForm form = formOn(page, m_sandbox.url(), u"confirm3ds"_s);
    const QByteArray back = submit(form.with(u"smsCode"_s, u"000000"_s)).body;
    QVERIFY(!back.contains("<script>alert"));
}

void TestSandboxThreeDs::comesBackAsTheCodeSays_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("mdStatus");
    const QString good = u"5528790000000008"_s;
    QTest::newRow("the code shown") << good << QString() << u"success"_s << u"1"_s;
    QTest::newRow("000000") << good << u"000000"_s << u"failure"_s << u"0"_s;
    QTest::newRow("000001") << good << u"000001"_s << u"success"_s << u"1"_s;
    for (int mdStatus = 2; mdStatus <= 8; ++mdStatus)
        QTest::addRow("00000%d", mdStatus)
            << good << u"00000%1"_s.arg(mdStatus) << u"failure"_s << QString::number(mdStatus);
    QTest::newRow("the card that ends well with mdStatus 0")
        << u"4131111111111117"_s << QString() << u"success"_s << u"0"_s;
    QTest::newRow("the card that ends well with mdStatus 4")
        << u"4141111111111115"_s << QString() << u"success"_s << u"4"_s;
}

void TestSandboxThreeDs::comesBackAsTheCodeSays()
{
    QFETCH(QString, card);
    QFETCH(QString, code);
    const QMap<QString, QString> fields = comeBack(request(card), code);
    QTEST(fields.value(u"status"_s), "status");
    QTEST(fields.value(u"mdStatus"_s), "mdStatus");
    QCOMPARE(fields.value(u"paymentId"_s), paymentId());
    QCOMPARE(fields.value(u"conversationId"_s), u"t-1"_s);
    QCOMPARE(status(), u"CALLBACK_THREEDS"_s);
}

void TestSandboxThreeDs::comesBackAfterGivingUp()
{
    const QByteArray page = bankPage(request());
    const RawAnswer answer = open(linkOn(page, m_sandbox.url(), u"giveUp"_s));
    const WebForm form = formOn(answer.body, m_sandbox.url());
    QCOMPARE(form.action, QUrl(u"http://127.0.0.1:9/3ds/return?x=1&y=2"_s));
    QCOMPARE(form.fields.value(u"status"_s), u"failure"_s);
    QCOMPARE(form.fields.value(u"mdStatus"_s), u"0"_s);
}

void TestSandboxThreeDs::asksAgainAfterAWrongCode()
{
    const QByteArray page = bankPage(request());
    const WebForm wrong = formOn(page, m_sandbox.url(), u"confirm3ds"_s).with(u"smsCode"_s, u"12"_s);
    for (int i = 0; i < 2; ++i) {
        const RawAnswer again = submit(wrong);
        QVERIFY(again.body.contains("role=\"alert\""));
        QCOMPARE(shownCode(again.body), shownCode(page));
        QCOMPARE(status(), u"INIT_THREEDS"_s);
    }
    QCOMPARE(formOn(submit(wrong).body, m_sandbox.url()).fields.value(u"status"_s), u"failure"_s);
    QCOMPARE(status(), u"CALLBACK_THREEDS"_s);
}

void TestSandboxThreeDs::signsTheReturn()
{
    const QMap<QString, QString> fields = comeBack(request());
    QCOMPARE(fields.value(u"signature"_s),
             signedForThreeDs({{}, u"t-1"_s, u"1"_s, paymentId(), u"success"_s}));
    QCOMPARE(fields.keys(), (QStringList{u"conversationData"_s, u"conversationId"_s, u"mdStatus"_s,
                                         u"paymentId"_s, u"signature"_s, u"status"_s}));
}

void TestSandboxThreeDs::signsTheReturnWronglyOnDemand()
{
    QVERIFY(m_sandbox.fault(u"/payment/mock/confirm3ds"_s, u"bad-signature"_s));
    const QMap<QString, QString> fields = comeBack(request());
    QCOMPARE(fields.value(u"mdStatus"_s), u"1"_s);
    const QString right = signedForThreeDs({{}, u"t-1"_s, u"1"_s, paymentId(), u"success"_s});
    QCOMPARE(fields.value(u"signature"_s).size(), right.size());
    QVERIFY(fields.value(u"signature"_s) != right);
}

void TestSandboxThreeDs::answersOnlyOnce()
{
    const QByteArray page = bankPage(request());
    const WebForm form = formOn(page, m_sandbox.url(), u"confirm3ds"_s).with(u"smsCode"_s, shownCode(page));
    QCOMPARE(submit(form).status, 200);
    QCOMPARE(submit(form).status, 410);
    QCOMPARE(submit(form.with(u"PaReq"_s, u"another"_s)).status, 410);
}

void TestSandboxThreeDs::forgetsThePageAfterAQuarterOfAnHour()
{
    const QByteArray page = bankPage(request());
    QVERIFY(m_sandbox.setClock(QDateTime::currentDateTimeUtc().addSecs(16 * 60)));
    const WebForm form = formOn(page, m_sandbox.url(), u"confirm3ds"_s).with(u"smsCode"_s, shownCode(page));
    QCOMPARE(submit(form).status, 410);
    QCOMPARE(status(), u"INIT_THREEDS"_s);
}

VEZNE_TEST(TestSandboxThreeDs)
#include "tst_sandboxthreeds.moc"
