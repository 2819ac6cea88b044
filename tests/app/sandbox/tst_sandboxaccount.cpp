// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// What is agreed with the merchant, and what follows from it.
class TestSandboxAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void showsAndChangesWhatIsAgreed();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void remembersChangesWhenKilled();
    void demands3dSecure_data();
    void demands3dSecure();
    void demands3dSecureOfDebitCards();
    void servesMarketplacesAlone();
    void waitsForAMarketplacesApproval();
    void tellsThePointsOfACard_data();
    void tellsThePointsOfACard();

private:
    RawAnswer change(const QJsonObject &fields)
    {
        return rawHttp(m_sandbox.port(), "POST", "/sandbox/account", QJsonDocument(fields).toJson());
    }
    RawAnswer pay(const QString &card = u"5528790000000008"_s)
    {
        return m_sandbox.post("/payment/auth", paymentRequest(u"a-1"_s, {{u"I1"_s, u"10.00"_s}}, {}, card));
    }
    QJsonObject offer(const QString &bin)
    {
        return m_sandbox.post("/payment/iyzipos/installment", {{u"price"_s, u"100"_s}, {u"binNumber"_s, bin}})
            .json()
            .value("installmentDetails"_L1)
            .toArray()
            .at(0)
            .toObject();
    }

    SandboxProcess m_sandbox;
};

void TestSandboxAccount::showsAndChangesWhatIsAgreed()
{
    const QJsonObject agreed = rawHttp(m_sandbox.port(), "GET", "/sandbox/account").json();
    QCOMPARE(agreed.value("cardStorage"_L1).toString(), u"on"_s);
    QCOMPARE(agreed.value("marketplace"_L1).toString(), u"off"_s);
    QCOMPARE(agreed.value("threeDs"_L1).toString(), u"optional"_s);
    const QJsonObject changed = change({{u"marketplace"_s, true}, {u"threeDs"_s, u"5010"_s}}).json();
    QCOMPARE(changed.value("marketplace"_L1).toString(), u"on"_s);
    QCOMPARE(changed.value("threeDs"_L1).toString(), u"5010"_s);
    QVERIFY(m_sandbox.reset());
    QCOMPARE(rawHttp(m_sandbox.port(), "GET", "/sandbox/account").json(), agreed);
}

void TestSandboxAccount::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::newRow("a name") << QJsonObject{{u"colour"_s, u"red"_s}};
    QTest::newRow("a switch's value") << QJsonObject{{u"marketplace"_s, u"perhaps"_s}};
    QTest::newRow("a value of threeDs") << QJsonObject{{u"threeDs"_s, u"never"_s}};
}

void TestSandboxAccount::refusesWhatItDoesNotKnow()
{
    QFETCH(QJsonObject, fields);
    QCOMPARE(change(fields).status, 400);
    const QString spec = fields.begin().key() + u'=' + fields.begin().value().toString();
    QVERIFY(!SandboxProcess({u"--account"_s, spec}).isListening());
}

void TestSandboxAccount::remembersChangesWhenKilled()
{
    const QTemporaryDir folder;
    SandboxProcess sandbox({u"--data"_s, folder.filePath(u"ledger"_s)});
    (void)rawHttp(sandbox.port(), "POST", "/sandbox/account", R"({"marketplace":"on"})");
    sandbox.restart();
    QCOMPARE(rawHttp(sandbox.port(), "GET", "/sandbox/account").json().value("marketplace"_L1), "on"_L1);
}

void TestSandboxAccount::demands3dSecure_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("with 5010") << u"5010"_s;
    QTest::newRow("with 5167") << u"5167"_s;
}

void TestSandboxAccount::demands3dSecure()
{
    QFETCH(QString, code);
    QCOMPARE(change({{u"threeDs"_s, code}}).status, 200);
    QCOMPARE(verdict(pay()), code);
    QVERIFY(m_sandbox.ledger().value("payments"_L1).toArray().isEmpty());
    QCOMPARE(offer(u"552879"_s).value("force3ds"_L1).toInt(), 1);
    QJsonObject request = paymentRequest(u"a-1"_s, {{u"I1"_s, u"10.00"_s}});
    request.insert(u"callbackUrl"_s, u"http://127.0.0.1:9/"_s);
    QCOMPARE(verdict(m_sandbox.post("/payment/3dsecure/initialize", request)), u"success"_s);
}

void TestSandboxAccount::demands3dSecureOfDebitCards()
{
    QCOMPARE(offer(u"517041"_s).value("force3ds"_L1).toInt(), 0);
    QCOMPARE(change({{u"debitThreeDs"_s, true}}).status, 200);
    QCOMPARE(offer(u"517041"_s).value("force3ds"_L1).toInt(), 1);
    QCOMPARE(offer(u"552879"_s).value("force3ds"_L1).toInt(), 0);
    const RawAnswer answer = pay(u"5170410000000004"_s);
    QCOMPARE(verdict(answer), u"10217"_s);
    QCOMPARE(answer.json().value("errorGroup"_L1).toString(), u"DEBIT_CARDS_REQUIRES_3DS"_s);
    QCOMPARE(verdict(pay()), u"success"_s);
}

void TestSandboxAccount::servesMarketplacesAlone()
{
    const QJsonArray items = pay().json().value("itemTransactions"_L1).toArray();
    const QJsonObject body{{u"paymentTransactionId"_s, items[0]["paymentTransactionId"_L1]}};
    const RawAnswer answer = m_sandbox.post("/payment/iyzipos/item/approve", body);
    QCOMPARE(verdict(answer), u"2000"_s);
    QCOMPARE(answer.json().value("errorMessage"_L1).toString(),
             u"Bu servis sadece pazaryeri müşterilerine açıktır"_s);
}

void TestSandboxAccount::waitsForAMarketplacesApproval()
{
    QCOMPARE(change({{u"marketplace"_s, true}}).status, 200);
    const QJsonObject paid = pay().json();
    const QJsonValue item = paid.value("itemTransactions"_L1)[0];
    QCOMPARE(item["transactionStatus"_L1].toInt(), 1);
    const auto status = [&] {
        return m_sandbox.post("/payment/detail", {{u"paymentId"_s, paid.value("paymentId"_L1)}})
            .json()
            .value("itemTransactions"_L1)[0]["transactionStatus"_L1]
            .toInt();
    };
    const QJsonObject body{{u"paymentTransactionId"_s, item["paymentTransactionId"_L1]}};
    const RawAnswer approved = m_sandbox.post("/payment/iyzipos/item/approve", body);
    QCOMPARE(verdict(approved), u"success"_s);
    QCOMPARE(approved.json().value("paymentTransactionId"_L1), item["paymentTransactionId"_L1]);
    QCOMPARE(status(), 2);
    QCOMPARE(verdict(m_sandbox.post("/payment/iyzipos/item/disapprove", body)), u"success"_s);
    QCOMPARE(status(), 1);
    QCOMPARE(verdict(m_sandbox.post("/payment/iyzipos/item/approve", {})), u"5001"_s);
    QCOMPARE(verdict(m_sandbox.post("/payment/iyzipos/item/approve", {{u"paymentTransactionId"_s, u"1"_s}})),
             u"5092"_s);
}

void TestSandboxAccount::tellsThePointsOfACard_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("points");
    QTest::newRow("of Yapı Kredi's test card") << u"5451030000000000"_s << u"success"_s << u"250.00000000"_s;
    QTest::newRow("of Garanti's test card") << u"5549607159333771"_s << u"success"_s << u"250.00000000"_s;
    QTest::newRow("of a card without any") << u"5528790000000008"_s << u"success"_s << u"0E-8"_s;
    QTest::newRow("of a number that is none") << u"5528790000000009"_s << u"12"_s << QString();
}

void TestSandboxAccount::tellsThePointsOfACard()
{
    QFETCH(QString, number);
    const QJsonObject card = paymentRequest({}, {}, {}, number).value("paymentCard"_L1).toObject();
    const RawAnswer answer =
        m_sandbox.post("/payment/loyalty/inquire", {{u"paymentCard"_s, card}, {u"currency"_s, u"TRY"_s}});
    QTEST(vezne::test::verdict(answer), "verdict");
    QTEST(exact(answer).value("points"_L1).toString(), "points");
}

VEZNE_TEST(TestSandboxAccount)
#include "tst_sandboxaccount.moc"
