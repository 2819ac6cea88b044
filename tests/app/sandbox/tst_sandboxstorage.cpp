// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/payer.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// Cards that customers leave with the provider, and payments with them.
class TestSandboxStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void storesForANewCustomer();
    void storesForACustomerThatIsThere();
    void tellsNoBankOfAForeignCard();
    void listsAndDeletes();
    void refuses_data();
    void refuses();
    void pays_data();
    void pays();
    void refusesToPay_data();
    void refusesToPay();
    void paysAsTheStoredCardBehaves();
    void storesWhatPays();
    void storesNothingThatIsDeclined();
    void storesWhatPaysBy3dSecure();
    void canBeSwitchedOff();
    void keepsNoCardNumber();

private:
    static QJsonObject card(const QString &number = u"5528790000000008"_s)
    {
        return {{u"cardAlias"_s, u"Şirket kartı"_s},
                {u"cardHolderName"_s, u"Gülşah Öztürk"_s},
                {u"cardNumber"_s, number},
                {u"expireMonth"_s, u"12"_s},
                {u"expireYear"_s, u"2035"_s}};
    }
    static QJsonObject newCustomer(const QString &number = u"5528790000000008"_s)
    {
        return {{u"email"_s, u"a@example.com"_s}, {u"externalId"_s, u"C-7"_s}, {u"card"_s, card(number)}};
    }
    RawAnswer save(const QJsonObject &fields) { return m_sandbox.post("/cardstorage/card", fields); }
    RawAnswer list(const QString &key)
    {
        return m_sandbox.post("/cardstorage/cards", {{u"cardUserKey"_s, key}});
    }
    RawAnswer remove(const QJsonObject &fields)
    {
        return m_sandbox.call("DELETE", "/cardstorage/card", QJsonDocument(fields).toJson());
    }
    static QJsonObject paying(const QJsonObject &paymentCard)
    {
        QJsonObject request = paymentRequest(u"s-1"_s, {{u"I1"_s, u"10.00"_s}});
        request.insert(u"paymentCard"_s, paymentCard);
        return request;
    }
    RawAnswer pay(const QJsonObject &paymentCard)
    {
        return m_sandbox.post("/payment/auth", paying(paymentCard));
    }

    SandboxProcess m_sandbox;
};

void TestSandboxStorage::storesForANewCustomer()
{
    const RawAnswer answer = save(newCustomer());
    QCOMPARE(verdict(answer), u"success"_s);
    const QJsonObject fields = exact(answer);
    QCOMPARE(fields.value("email"_L1).toString(), u"a@example.com"_s);
    QCOMPARE(fields.value("externalId"_L1).toString(), u"C-7"_s);
    QCOMPARE(fields.value("cardAlias"_L1).toString(), u"Şirket kartı"_s);
    QCOMPARE(fields.value("binNumber"_L1).toString(), u"55287900"_s);
    QCOMPARE(fields.value("lastFourDigits"_L1).toString(), u"0008"_s);
    QCOMPARE(fields.value("cardFamily"_L1).toString(), u"Paraf"_s);
    QCOMPARE(fields.value("cardBankCode"_L1).toString(), u"12"_s);
    QVERIFY(!fields.value("cardUserKey"_L1).toString().isEmpty());
    QVERIFY(!fields.value("cardToken"_L1).toString().isEmpty());
    QVERIFY(!fields.contains("signature"_L1));
}

void TestSandboxStorage::storesForACustomerThatIsThere()
{
    const QString key = save(newCustomer()).json().value("cardUserKey"_L1).toString();
    const QJsonObject second =
        save({{u"cardUserKey"_s, key}, {u"card"_s, card(u"4543590000000006"_s)}}).json();
    QCOMPARE(second.value("cardUserKey"_L1).toString(), key);
    QVERIFY(!second.contains("email"_L1));
    QCOMPARE(list(key).json().value("cardDetails"_L1).toArray().size(), 2);
}

void TestSandboxStorage::tellsNoBankOfAForeignCard()
{
    const QJsonObject fields = save(newCustomer(u"5400010000000004"_s)).json();
    QCOMPARE(fields.value("cardAssociation"_L1).toString(), u"MASTER_CARD"_s);
    QVERIFY(!fields.contains("cardFamily"_L1));
    QVERIFY(!fields.contains("cardBankName"_L1));
}

void TestSandboxStorage::listsAndDeletes()
{
    const QJsonObject saved = save(newCustomer()).json();
    const QString key = saved.value("cardUserKey"_L1).toString();
    const QJsonObject listed = list(key).json();
    QCOMPARE(listed.value("cardUserKey"_L1).toString(), key);
    const QJsonObject one = listed.value("cardDetails"_L1).toArray().at(0).toObject();
    QCOMPARE(one.value("cardToken"_L1), saved.value("cardToken"_L1));
    QCOMPARE(one.value("expireMonth"_L1).toString(), u"12"_s);
    QCOMPARE(one.value("expireYear"_L1).toString(), u"2035"_s);
    const QJsonObject ids{{u"cardUserKey"_s, key}, {u"cardToken"_s, saved.value("cardToken"_L1)}};
    QCOMPARE(verdict(remove(ids)), u"success"_s);
    QCOMPARE(verdict(remove(ids)), u"3006"_s);
    QVERIFY(list(key).json().value("cardDetails"_L1).toArray().isEmpty());
}

void TestSandboxStorage::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("code");
    const QByteArray one = "/cardstorage/card";
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &path,
                        const QJsonObject &fields, const char *code) {
        QTest::newRow(name) << method << path << fields << QString::fromLatin1(code);
    };
    row("nobody named", "POST", one, {{u"card"_s, card()}}, "3");
    row("a bad e-mail", "POST", one, {{u"email"_s, u"a"_s}, {u"card"_s, card()}}, "5");
    row("no card", "POST", one, {{u"email"_s, u"a@example.com"_s}}, "3003");
    row("an unknown customer", "POST", one, {{u"cardUserKey"_s, u"x"_s}, {u"card"_s, card()}}, "3005");
    row("a bad number", "POST", one, newCustomer(u"5528790000000009"_s), "12");
    row("a bad month", "POST", one, with(newCustomer(), u"card.expireMonth"_s, u"13"_s), "13");
    row("a bad year", "POST", one, with(newCustomer(), u"card.expireYear"_s, u"x"_s), "14");
    row("a card that has expired", "POST", one, with(newCustomer(), u"card.expireYear"_s, u"2020"_s), "17");
    row("no holder", "POST", one, with(newCustomer(), u"card.cardHolderName"_s, QJsonValue()), "16");
    row("a list of nobody", "POST", "/cardstorage/cards", {}, "3001");
    row("a list of somebody unknown", "POST", "/cardstorage/cards", {{u"cardUserKey"_s, u"x"_s}}, "3005");
    row("a deletion without a customer", "DELETE", one, {{u"cardToken"_s, u"x"_s}}, "3001");
    row("a deletion for somebody unknown", "DELETE", one,
        {{u"cardUserKey"_s, u"x"_s}, {u"cardToken"_s, u"x"_s}}, "3005");
}

void TestSandboxStorage::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, fields);
    QTEST(verdict(m_sandbox.call(method, path, QJsonDocument(fields).toJson())), "code");
}

void TestSandboxStorage::pays_data()
{
    QTest::addColumn<QJsonValue>("cvc");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("without a CVC") << QJsonValue() << u"success"_s;
    QTest::newRow("with a CVC") << QJsonValue(u"123"_s) << u"success"_s;
    QTest::newRow("with a CVC that is too long") << QJsonValue(u"1234"_s) << u"15"_s;
}

void TestSandboxStorage::pays()
{
    QFETCH(QJsonValue, cvc);
    const QJsonObject saved = save(newCustomer()).json();
    const QJsonObject ids{{u"cardUserKey"_s, saved.value("cardUserKey"_L1)},
                          {u"cardToken"_s, saved.value("cardToken"_L1)}};
    const RawAnswer answer = pay(with(ids, u"cvc"_s, cvc));
    QTEST(vezne::test::verdict(answer), "verdict");
    if (answer.json().value("status"_L1) != "success"_L1)
        return;
    QCOMPARE(answer.json().value("cardToken"_L1), saved.value("cardToken"_L1));
    QCOMPARE(answer.json().value("cardUserKey"_L1), saved.value("cardUserKey"_L1));
    QCOMPARE(answer.json().value("lastFourDigits"_L1), "0008"_L1);
}

void TestSandboxStorage::refusesToPay_data()
{
    QTest::addColumn<QString>("userKey"); // empty: not sent; *: the right one
    QTest::addColumn<QString>("code");
    QTest::newRow("without the customer") << QString() << u"5111"_s;
    QTest::newRow("for an unknown customer") << u"x"_s << u"3005"_s;
    QTest::newRow("with an unknown card") << u"*"_s << u"3006"_s;
}

void TestSandboxStorage::refusesToPay()
{
    QFETCH(QString, userKey);
    const QJsonValue right = save(newCustomer()).json().value("cardUserKey"_L1);
    QJsonObject ids{{u"cardToken"_s, u"x"_s}};
    if (!userKey.isEmpty())
        ids.insert(u"cardUserKey"_s, userKey == "*"_L1 ? right : QJsonValue(userKey));
    QTEST(verdict(pay(ids)), "code");
}

void TestSandboxStorage::paysAsTheStoredCardBehaves()
{
    const QJsonObject saved = save(newCustomer(u"4111111111111129"_s)).json();
    QCOMPARE(verdict(pay({{u"cardUserKey"_s, saved.value("cardUserKey"_L1)},
                          {u"cardToken"_s, saved.value("cardToken"_L1)}})),
             u"10051"_s);
}

void TestSandboxStorage::storesWhatPays()
{
    QJsonObject typed = card();
    typed.insert(u"cvc"_s, u"123"_s);
    typed.insert(u"registerCard"_s, 1);
    const QJsonObject first = pay(typed).json();
    const QString key = first.value("cardUserKey"_L1).toString();
    QCOMPARE(list(key).json().value("cardDetails"_L1)[0]["cardToken"_L1], first.value("cardToken"_L1));
    typed.insert(u"cardUserKey"_s, key);
    QCOMPARE(pay(typed).json().value("cardUserKey"_L1).toString(), key);
    QCOMPARE(list(key).json().value("cardDetails"_L1).toArray().size(), 2);
    typed.insert(u"cardUserKey"_s, u"x"_s);
    QCOMPARE(verdict(pay(typed)), u"3005"_s);
}

void TestSandboxStorage::storesNothingThatIsDeclined()
{
    const QString key = save(newCustomer()).json().value("cardUserKey"_L1).toString();
    QJsonObject typed = card(u"4111111111111129"_s);
    typed.insert(u"cvc"_s, u"123"_s);
    typed.insert(u"registerCard"_s, 1);
    typed.insert(u"cardUserKey"_s, key);
    const RawAnswer answer = pay(typed);
    QCOMPARE(verdict(answer), u"10051"_s);
    QVERIFY(!answer.json().contains("cardToken"_L1));
    QCOMPARE(list(key).json().value("cardDetails"_L1).toArray().size(), 1);
}

void TestSandboxStorage::storesWhatPaysBy3dSecure()
{
    const QString key = save(newCustomer()).json().value("cardUserKey"_L1).toString();
    QJsonObject typed = card(u"4543590000000006"_s);
    typed.insert(u"cvc"_s, u"123"_s);
    typed.insert(u"registerCard"_s, 1);
    typed.insert(u"cardUserKey"_s, key);
    QJsonObject request = paying(typed);
    request.insert(u"callbackUrl"_s, u"http://127.0.0.1:9/"_s);
    const QJsonObject begun = m_sandbox.post("/payment/3dsecure/initialize", request).json();
    const QByteArray content =
        QByteArray::fromBase64(begun.value("threeDSHtmlContent"_L1).toString().toLatin1());
    const QByteArray page = submit(formOn(content, m_sandbox.url())).body;
    (void)submit(formOn(page, m_sandbox.url()).with(u"smsCode"_s, shownCode(page)));
    QCOMPARE(list(key).json().value("cardDetails"_L1).toArray().size(), 1);
    const QJsonObject paid =
        m_sandbox.post("/payment/3dsecure/auth", {{u"paymentId"_s, begun.value("paymentId"_L1)}}).json();
    QCOMPARE(paid.value("cardUserKey"_L1).toString(), key);
    QCOMPARE(list(key).json().value("cardDetails"_L1).toArray().size(), 2);
}

void TestSandboxStorage::canBeSwitchedOff()
{
    const SandboxProcess sandbox({u"--account"_s, u"cardStorage=off"_s});
    QVERIFY(sandbox.isListening());
    QCOMPARE(verdict(sandbox.post("/cardstorage/card", newCustomer())), u"3007"_s);
    QCOMPARE(verdict(sandbox.post("/cardstorage/cards", {{u"cardUserKey"_s, u"x"_s}})), u"3007"_s);
    QJsonObject typed = card();
    typed.insert(u"cvc"_s, u"123"_s);
    typed.insert(u"registerCard"_s, 1);
    QCOMPARE(verdict(sandbox.post("/payment/auth", paying(typed))), u"3007"_s);
    QCOMPARE(verdict(sandbox.post("/payment/auth",
                                  paying({{u"cardUserKey"_s, u"x"_s}, {u"cardToken"_s, u"y"_s}}))),
             u"3007"_s);
}

void TestSandboxStorage::keepsNoCardNumber()
{
    const QTemporaryDir folder;
    SandboxProcess sandbox({u"--data"_s, folder.filePath(u"ledger"_s)});
    (void)sandbox.post("/cardstorage/card", newCustomer());
    QJsonObject typed = card(u"4543590000000006"_s);
    typed.insert(u"cvc"_s, u"987"_s);
    QJsonObject request = paying(typed);
    request.insert(u"callbackUrl"_s, u"http://127.0.0.1:9/"_s);
    QCOMPARE(verdict(sandbox.post("/payment/3dsecure/initialize", request)), u"success"_s);
    sandbox.kill();
    QFile file(folder.filePath(u"ledger"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("55287900")); // the test looks at the right file
    QVERIFY(!content.contains("5528790000000008"));
    QVERIFY(!content.contains("4543590000000006"));
}

VEZNE_TEST(TestSandboxStorage)
#include "tst_sandboxstorage.moc"
