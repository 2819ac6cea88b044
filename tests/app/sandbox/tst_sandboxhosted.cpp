// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/payer.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// The provider's own payment pages: checkout form, Pay with iyzico, BKM Express.
class TestSandboxHosted final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void opensAPage_data();
    void opensAPage();
    void refusesToOpenAPage_data();
    void refusesToOpenAPage();
    void waitsForItsPayer();
    void paysAndComesBackWithTheToken_data();
    void paysAndComesBackWithTheToken();
    void signsTheResult();
    void failsAndLetsThePayerTryAgain();
    void offersThePlansThatTheMerchantAllows();
    void asksTheBankWhenThePayerWants();
    void asksTheBankWhenTheMerchantForcesIt();
    void goesBackToTheCardAfterAWrongCode();
    void paysOnceInTwoWindows();
    void holdsInsteadOfCharging();
    void knowsTheCustomersCards();
    void keepsACardOnDemand();
    void expiresAfterHalfAnHour();
    void expiresNoPaidPage();
    void keepsNoCardNumber();
    void obeysFaults();

private:
    static QJsonObject request(const QString &locale = u"tr"_s)
    {
        QJsonObject fields = paymentRequest(u"f-1"_s, {{u"I1"_s, u"100.00"_s}});
        fields.remove("paymentCard"_L1);
        fields.insert(u"callbackUrl"_s, u"http://127.0.0.1:9/done"_s);
        fields.insert(u"locale"_s, locale);
        return fields;
    }
    QJsonObject begin(const QJsonObject &fields = request(), const QByteArray &path = checkout)
    {
        return m_sandbox.post(path, fields).json();
    }
    RawAnswer ask(const QJsonObject &begun)
    {
        return m_sandbox.post("/payment/iyzipos/checkoutform/auth/ecom/detail",
                              {{u"conversationId"_s, u"f-2"_s}, {u"token"_s, begun.value("token"_L1)}});
    }
    QString status(const QJsonObject &begun)
    {
        return ask(begun).json().value("paymentStatus"_L1).toString();
    }
    QByteArray pageOf(const QJsonObject &begun)
    {
        return open(QUrl(begun.value("paymentPageUrl"_L1).toString())).body;
    }
    WebForm cardForm(const QByteArray &page, const QString &number = u"5528790000000008"_s)
    {
        return keyedIn(formOn(page, m_sandbox.url(), u"cardForm"_s), number).with(u"installment"_s, u"1"_s);
    }
    /// From the page that goes to the bank to the one after the code.
    QByteArray authenticate(const QByteArray &page, QString code = {})
    {
        const QByteArray bank = submit(formOn(page, m_sandbox.url(), u"iyzico-3ds-form"_s)).body;
        if (code.isEmpty())
            code = shownCode(bank);
        return submit(formOn(bank, m_sandbox.url(), u"confirm3ds"_s).with(u"smsCode"_s, code)).body;
    }
    QMap<QString, QString> callbackOf(const QByteArray &page)
    {
        return formOn(page, m_sandbox.url(), u"callbackForm"_s).fields;
    }

    static inline const QByteArray checkout = "/payment/iyzipos/checkoutform/initialize/auth/ecom";
    static inline const QByteArray checkoutHold = "/payment/iyzipos/checkoutform/initialize/preauth/ecom";
    static inline const QByteArray wallet = "/payment/pay-with-iyzico/initialize";
    static inline const QByteArray bkm = "/payment/bkm/initialize";
    SandboxProcess m_sandbox;
};

namespace {

QString signedBy(const QStringList &values)
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(values.join(u':').toUtf8(),
                                                                SandboxProcess::secretKey(),
                                                                QCryptographicHash::Sha256)
                                   .toHex());
}

} // namespace

void TestSandboxHosted::opensAPage_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("answered");
    QTest::addColumn<bool>("isTokenFirst"); // in what is signed
    const QStringList form{u"checkoutFormContent"_s, u"paymentPageUrl"_s, u"payWithIyzicoPageUrl"_s};
    QTest::newRow("checkout form") << checkout << form << false;
    QTest::newRow("checkout form that holds") << checkoutHold << form << false;
    QTest::newRow("Pay with iyzico") << wallet << QStringList{u"payWithIyzicoPageUrl"_s} << false;
    QTest::newRow("BKM Express") << bkm << QStringList{u"htmlContent"_s, u"redirectUrl"_s} << true;
}

void TestSandboxHosted::opensAPage()
{
    QFETCH(QByteArray, path);
    QFETCH(QStringList, answered);
    QFETCH(bool, isTokenFirst);
    const QJsonObject begun = begin(request(), path);
    QCOMPARE(begun.value("status"_L1), "success"_L1);
    QCOMPARE(begun.value("tokenExpireTime"_L1).toInt(), 1800);
    for (const QString &name : answered)
        QVERIFY2(!begun.value(name).toString().isEmpty(), qPrintable(name));
    QStringList joined{u"f-1"_s, begun.value("token"_L1).toString()};
    if (isTokenFirst)
        joined.swapItemsAt(0, 1);
    QCOMPARE(begun.value("signature"_L1).toString(), signedBy(joined));
}

void TestSandboxHosted::refusesToOpenAPage_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("without an address to return to") << checkout << u"callbackUrl"_s << u"23"_s;
    QTest::newRow("without a price") << checkout << u"price"_s << u"5004"_s;
    QTest::newRow("without a buyer's e-mail") << checkout << u"buyer.email"_s << u"3"_s;
    QTest::newRow("without items") << checkoutHold << u"basketItems"_s << u"24"_s;
    QTest::newRow("a wallet without a basket") << wallet << u"basketId"_s << u"24"_s;
    QTest::newRow("BKM without a price") << bkm << u"price"_s << u"5004"_s;
}

void TestSandboxHosted::refusesToOpenAPage()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, field);
    QTEST(verdict(m_sandbox.post(path, with(request(), field, QJsonValue()))), "code");
}

void TestSandboxHosted::waitsForItsPayer()
{
    const QJsonObject begun = begin();
    const RawAnswer answer = ask(begun);
    QCOMPARE(verdict(answer), u"success"_s);
    QVERIFY(!answer.json().contains("paymentStatus"_L1));
    QVERIFY(!answer.json().contains("paymentId"_L1));
    QCOMPARE(answer.json().value("token"_L1), begun.value("token"_L1));
    QCOMPARE(verdict(ask({{u"token"_s, u"never"_s}})), u"5124"_s);
    QCOMPARE(verdict(ask({})), u"5132"_s);
}

void TestSandboxHosted::paysAndComesBackWithTheToken_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("detail");
    const QByteArray form = "/payment/iyzipos/checkoutform/auth/ecom/detail";
    QTest::newRow("checkout form") << checkout << u"paymentPageUrl"_s << form;
    QTest::newRow("Pay with iyzico") << wallet << u"payWithIyzicoPageUrl"_s << form;
    QTest::newRow("BKM Express") << bkm << u"redirectUrl"_s << QByteArray("/payment/bkm/auth/detail");
}

void TestSandboxHosted::paysAndComesBackWithTheToken()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, address);
    QFETCH(QByteArray, detail);
    const QJsonObject begun = begin(request(), path);
    const QJsonValue token = begun.value("token"_L1);
    const QByteArray page = open(QUrl(begun.value(address).toString())).body;
    QVERIFY(page.contains("₺100,00"));
    const QByteArray after = submit(cardForm(page)).body;
    const WebForm back = formOn(after, m_sandbox.url(), u"callbackForm"_s);
    QCOMPARE(back.action, QUrl(u"http://127.0.0.1:9/done"_s));
    QCOMPARE(back.fields, (QMap<QString, QString>{{u"token"_s, token.toString()}}));
    const QJsonObject paid = m_sandbox.post(detail, {{u"token"_s, token}}).json();
    QCOMPARE(paid.value("paymentStatus"_L1), "SUCCESS"_L1);
    QCOMPARE(paid.value("token"_L1), token);
    QCOMPARE(paid.value("callbackUrl"_L1), "http://127.0.0.1:9/done"_L1);
    QCOMPARE(paid.value("itemTransactions"_L1).toArray().size(), 1);
    QCOMPARE(m_sandbox.payments(u"f-1"_s).size(), 1);
    QCOMPARE(callbackOf(submit(cardForm(page)).body).size(), 1); // paid already: pays no second time
    QCOMPARE(m_sandbox.payments(u"f-1"_s).size(), 1);
}

void TestSandboxHosted::signsTheResult()
{
    const QJsonObject begun = begin();
    (void)submit(cardForm(pageOf(begun)));
    const QJsonObject paid = exact(ask(begun));
    QCOMPARE(paid.value("signature"_L1).toString(),
             signedBy({u"SUCCESS"_s, paid.value("paymentId"_L1).toString(), u"TRY"_s, u"B-f-1"_s, u"f-2"_s,
                       u"100"_s, u"100"_s, begun.value("token"_L1).toString()}));
}

void TestSandboxHosted::failsAndLetsThePayerTryAgain()
{
    const QJsonObject begun = begin(request(u"en"_s));
    const QByteArray again = submit(cardForm(pageOf(begun), u"4111111111111129"_s)).body;
    QVERIFY(again.contains("did not approve"));
    const QJsonObject failed = ask(begun).json();
    QCOMPARE(failed.value("status"_L1), "success"_L1);
    QCOMPARE(failed.value("paymentStatus"_L1), "FAILURE"_L1);
    QCOMPARE(failed.value("errorCode"_L1), "10051"_L1);
    QCOMPARE(failed.value("errorGroup"_L1), "NOT_SUFFICIENT_FUNDS"_L1);
    (void)submit(cardForm(again));
    QCOMPARE(status(begun), u"SUCCESS"_s);
}

void TestSandboxHosted::offersThePlansThatTheMerchantAllows()
{
    const QJsonObject begun = begin(with(request(), u"enabledInstallments"_s, QJsonArray{1, 3}));
    const WebForm keyed = keyedIn(formOn(pageOf(begun), m_sandbox.url(), u"cardForm"_s));
    const QByteArray plans = submit(keyed).body;
    QVERIFY(plans.contains("3 taksit: 3 × ₺35,08, toplam ₺105,25"));
    QVERIFY(!plans.contains("6 taksit"));
    QVERIFY(submit(keyed.with(u"installment"_s, u"6"_s)).body.contains("role=\"alert\""));
    const WebForm form = formOn(plans, m_sandbox.url(), u"planForm"_s);
    (void)submit(form.with(u"installment"_s, u"3"_s));
    const QJsonObject paid = exact(ask(begun));
    QCOMPARE(paid.value("installment"_L1).toString(), u"3"_s);
    QCOMPARE(paid.value("paidPrice"_L1).toString(), u"105.25000000"_s);
    QCOMPARE(paid.value("price"_L1).toString(), u"100.00000000"_s);
}

void TestSandboxHosted::asksTheBankWhenThePayerWants()
{
    const QJsonObject begun = begin();
    const QByteArray toBank = submit(cardForm(pageOf(begun)).with(u"threeDs"_s, u"1"_s)).body;
    QCOMPARE(status(begun), u"INIT_THREEDS"_s);
    QCOMPARE(callbackOf(authenticate(toBank)).size(), 1);
    QCOMPARE(status(begun), u"SUCCESS"_s);
    QCOMPARE(ask(begun).json().value("mdStatus"_L1).toInt(), 1);
}

void TestSandboxHosted::asksTheBankWhenTheMerchantForcesIt()
{
    const QJsonObject begun = begin(with(request(), u"forceThreeDS"_s, 1));
    QVERIFY(submit(cardForm(pageOf(begun))).body.contains("iyzico-3ds-form"));
    QCOMPARE(status(begun), u"INIT_THREEDS"_s);
}

void TestSandboxHosted::goesBackToTheCardAfterAWrongCode()
{
    const QJsonObject begun = begin();
    const QByteArray toBank = submit(cardForm(pageOf(begun)).with(u"threeDs"_s, u"1"_s)).body;
    const QByteArray again = authenticate(toBank, u"000000"_s);
    QVERIFY(again.contains("id=\"cardForm\""));
    QCOMPARE(status(begun), u"FAILURE"_s);
    QCOMPARE(m_sandbox.payments(u"f-1"_s).size(), 0);
    (void)submit(cardForm(again));
    QCOMPARE(status(begun), u"SUCCESS"_s);
}

void TestSandboxHosted::paysOnceInTwoWindows()
{
    const QJsonObject begun = begin();
    const QByteArray page = pageOf(begun);
    const QByteArray toBank = submit(cardForm(page).with(u"threeDs"_s, u"1"_s)).body;
    QCOMPARE(callbackOf(submit(cardForm(page)).body).size(), 1); // paid in the second window
    QCOMPARE(callbackOf(authenticate(toBank)).size(), 1);        // then back from the bank in the first
    QCOMPARE(m_sandbox.payments(u"f-1"_s).size(), 1);
    QCOMPARE(status(begun), u"SUCCESS"_s);
}

void TestSandboxHosted::holdsInsteadOfCharging()
{
    const QJsonObject begun = begin(request(), checkoutHold);
    (void)submit(cardForm(pageOf(begun)));
    QCOMPARE(ask(begun).json().value("phase"_L1), "PRE_AUTH"_L1);
}

void TestSandboxHosted::knowsTheCustomersCards()
{
    const QJsonObject card{{u"cardHolderName"_s, u"A"_s},
                           {u"cardNumber"_s, u"4543590000000006"_s},
                           {u"cardAlias"_s, u"<b>ev</b>"_s},
                           {u"expireMonth"_s, u"1"_s},
                           {u"expireYear"_s, u"2090"_s}};
    const QJsonObject saved =
        m_sandbox.post("/cardstorage/card", {{u"email"_s, u"a@example.com"_s}, {u"card"_s, card}}).json();
    const QJsonObject begun = begin(with(request(), u"cardUserKey"_s, saved.value("cardUserKey"_L1)));
    const QByteArray page = pageOf(begun);
    QVERIFY(page.contains("&lt;b&gt;ev&lt;/b&gt; **** 0006"));
    const WebForm form = formOn(page, m_sandbox.url(), u"cardForm"_s)
                             .with(u"cardToken"_s, saved.value("cardToken"_L1).toString())
                             .with(u"installment"_s, u"1"_s);
    (void)submit(form);
    QCOMPARE(ask(begun).json().value("cardToken"_L1), saved.value("cardToken"_L1));
}

void TestSandboxHosted::keepsACardOnDemand()
{
    const QJsonObject begun = begin();
    (void)submit(cardForm(pageOf(begun)).with(u"registerCard"_s, u"1"_s));
    const QJsonObject paid = ask(begun).json();
    const QJsonObject listed =
        m_sandbox.post("/cardstorage/cards", {{u"cardUserKey"_s, paid.value("cardUserKey"_L1)}}).json();
    QCOMPARE(listed.value("cardDetails"_L1)[0]["cardToken"_L1], paid.value("cardToken"_L1));
}

void TestSandboxHosted::expiresAfterHalfAnHour()
{
    const QJsonObject begun = begin();
    QVERIFY(m_sandbox.setClock(QDateTime::currentDateTimeUtc().addSecs(1801)));
    QCOMPARE(open(QUrl(begun.value("paymentPageUrl"_L1).toString())).status, 410);
    QCOMPARE(verdict(ask(begun)), u"5124"_s);
}

void TestSandboxHosted::expiresNoPaidPage()
{
    const QJsonObject begun = begin();
    (void)submit(cardForm(pageOf(begun)));
    QVERIFY(m_sandbox.setClock(QDateTime::currentDateTimeUtc().addDays(2)));
    QCOMPARE(status(begun), u"SUCCESS"_s);
}

void TestSandboxHosted::keepsNoCardNumber()
{
    const QTemporaryDir folder;
    SandboxProcess sandbox({u"--data"_s, folder.filePath(u"ledger"_s)});
    QJsonObject fields = request();
    fields.insert(u"paymentCard"_s,
                  QJsonObject{{u"cardNumber"_s, u"4603450000000000"_s}}); // has no business here
    const QJsonObject begun = sandbox.post(checkout, fields).json();
    const QByteArray page = open(QUrl(begun.value("paymentPageUrl"_L1).toString())).body;
    (void)submit(keyedIn(formOn(page, sandbox.url(), u"cardForm"_s)).with(u"installment"_s, u"1"_s));
    QCOMPARE(sandbox.payments(u"f-1"_s).size(), 1);
    sandbox.kill();
    QFile file(folder.filePath(u"ledger"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("INIT") || content.contains("f-1")); // the test looks at the right file
    QVERIFY(!content.contains("5528790000000008"));
    QVERIFY(!content.contains("4603450000000000"));
}

void TestSandboxHosted::obeysFaults()
{
    const QJsonObject begun = begin();
    const QByteArray page = pageOf(begun);
    QVERIFY(m_sandbox.fault(u"/cpp/pay"_s, u"http-500-after-commit"_s));
    QCOMPARE(submit(cardForm(page)).status, 500);
    QCOMPARE(status(begun), u"SUCCESS"_s);
}

VEZNE_TEST(TestSandboxHosted)
#include "tst_sandboxhosted.moc"
