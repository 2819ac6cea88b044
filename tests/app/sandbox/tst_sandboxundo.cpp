// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>

#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// Cancel, refund and refund v2: what they do, refuse and answer.
class TestSandboxUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void cancelsTheWholePayment();
    void cancelsOnlyOnce();
    void cancelsUntilTheBanksDayEnds();
    void refusesToCancel_data();
    void refusesToCancel();
    void refundsALineInParts();
    void refusesARefundAfterACancel();
    void refusesACancelAfterARefund();
    void refundsForAYear();
    void refusesToRefund_data();
    void refusesToRefund();
    void spreadsAnAmountOverTheLines_data();
    void spreadsAnAmountOverTheLines();
    void fillsWhatEarlierRefundsLeft();
    void refusesMoreThanThePayment();
    void signsRefunds();
    void leavesTheUndoableCardAlone();

private:
    QJsonObject pay(const QList<Item> &items, const QString &paidPrice = {},
                    const QString &card = u"5528790000000008"_s)
    {
        return exact(m_sandbox.post("/payment/auth", paymentRequest(u"sale"_s, items, paidPrice, card)));
    }
    RawAnswer cancel(const QString &paymentId)
    {
        return m_sandbox.post("/payment/cancel",
                              {{u"conversationId"_s, u"c1"_s}, {u"paymentId"_s, paymentId}});
    }
    RawAnswer refund(const QString &transactionId, const QString &price)
    {
        return m_sandbox.post("/payment/refund", {{u"conversationId"_s, u"r1"_s},
                                                  {u"paymentTransactionId"_s, transactionId},
                                                  {u"price"_s, price},
                                                  {u"currency"_s, u"TRY"_s}});
    }
    RawAnswer refundAmount(const QString &paymentId, const QString &price)
    {
        return m_sandbox.post(
            "/v2/payment/refund",
            {{u"conversationId"_s, u"v1"_s}, {u"paymentId"_s, paymentId}, {u"price"_s, price}});
    }

    SandboxProcess m_sandbox;
};

namespace {

QString id(const QJsonObject &payment)
{
    return payment.value("paymentId"_L1).toString();
}

QString lineId(const QJsonObject &payment, int line)
{
    return payment.value("itemTransactions"_L1)[line]["paymentTransactionId"_L1].toString();
}

QStringList refundedByLine(const SandboxProcess &sandbox)
{
    QStringList refunded;
    for (const QJsonValue item : sandbox.payments(u"sale"_s).value(0).value("items"_L1).toArray())
        refunded << item["refunded"_L1].toString();
    return refunded;
}

const QList<Item> twoLines{{u"I1"_s, u"0.30"_s}, {u"I2"_s, u"9.71"_s}};

} // namespace

void TestSandboxUndo::cancelsTheWholePayment()
{
    const QJsonObject payment = pay(twoLines, u"10.21"_s);
    const QJsonObject answer = exact(cancel(id(payment)));
    QCOMPARE(answer.value("status"_L1).toString(), u"success"_s);
    QCOMPARE(answer.value("paymentId"_L1).toString(), id(payment));
    QCOMPARE(answer.value("price"_L1).toString(), u"10.21000000"_s);
    QCOMPARE(answer.value("currency"_L1).toString(), u"TRY"_s);
    QCOMPARE(answer.value("hostReference"_L1), payment.value("hostReference"_L1));
    QCOMPARE(answer.value("cancelHostReference"_L1).toString(),
             payment.value("hostReference"_L1).toString() + u"-02"_s);
    QVERIFY(!answer.contains("signature"_L1));
    const QJsonObject kept = m_sandbox.payments(u"sale"_s).value(0);
    QCOMPARE(kept.value("cancelled"_L1), true);
    QCOMPARE(kept.value("refunded"_L1), u"0.00"_s);
}

void TestSandboxUndo::cancelsOnlyOnce()
{
    const QString paymentId = id(pay(twoLines));
    QCOMPARE(verdict(cancel(paymentId)), u"success"_s);
    const QJsonObject second = exact(cancel(paymentId));
    QCOMPARE(second.value("errorCode"_L1).toString(), u"8514"_s);
    QCOMPARE(second.value("errorMessage"_L1).toString(),
             u"Bu işlem önceden başlatıldı ve devam etmektedir"_s);
    QCOMPARE(second.value("paymentId"_L1).toString(), paymentId);
    QCOMPARE(second.value("conversationId"_L1).toString(), u"c1"_s);
}

void TestSandboxUndo::cancelsUntilTheBanksDayEnds()
{
    const auto istanbul = [](const char *time) {
        return QDateTime::fromString(QString::fromLatin1(time) + u"+03:00"_s, Qt::ISODate);
    };
    QVERIFY(m_sandbox.setClock(istanbul("2026-11-22T00:00:30")));
    const QString early = id(pay(twoLines));
    QVERIFY(m_sandbox.setClock(istanbul("2026-11-22T23:59:00")));
    QCOMPARE(verdict(cancel(early)), u"success"_s);
    const QString late = id(pay(twoLines));
    QVERIFY(m_sandbox.setClock(istanbul("2026-11-23T00:00:00"))); // still the 22nd in UTC
    QCOMPARE(verdict(cancel(late)), u"5115"_s);
}

void TestSandboxUndo::refusesToCancel_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("code");
    QTest::newRow("no payment id") << QJsonObject() << u"5002"_s;
    QTest::newRow("a payment nobody made") << QJsonObject{{u"paymentId"_s, u"1"_s}} << u"5086"_s;
    QTest::newRow("a payment id of letters") << QJsonObject{{u"paymentId"_s, u"abc"_s}} << u"5086"_s;
    QTest::newRow("the id of a negative number") << QJsonObject{{u"paymentId"_s, -1}} << u"5086"_s;
    QTest::newRow("a reason nobody knows")
        << QJsonObject{{u"paymentId"_s, u"1"_s}, {u"reason"_s, u"whim"_s}} << u"11"_s;
    QTest::newRow("a reason in capitals is one") << QJsonObject{{u"paymentId"_s, u"1"_s},
                                                                {u"reason"_s, u"BUYER_REQUEST"_s},
                                                                {u"description"_s, u"x"_s}}
                                                 << u"5086"_s;
}

void TestSandboxUndo::refusesToCancel()
{
    QFETCH(QJsonObject, request);
    QTEST(verdict(m_sandbox.post("/payment/cancel", request)), "code");
}

void TestSandboxUndo::refundsALineInParts()
{
    const QJsonObject payment = pay(twoLines);
    const QString line = lineId(payment, 1);
    const QJsonObject answer = exact(refund(line, u"4.00"_s));
    QCOMPARE(answer.value("status"_L1).toString(), u"success"_s);
    QCOMPARE(answer.value("paymentId"_L1).toString(), id(payment));
    QCOMPARE(answer.value("paymentTransactionId"_L1).toString(), line);
    QCOMPARE(answer.value("price"_L1).toString(), u"4.00000000"_s);
    QCOMPARE(answer.value("retryable"_L1), false);
    QCOMPARE(verdict(refund(line, u"5.70"_s)), u"success"_s);
    QCOMPARE(verdict(refund(line, u"0.02"_s)), u"5093"_s); // one kuruş is left
    QCOMPARE(verdict(refund(line, u"0.01"_s)), u"success"_s);
    QCOMPARE(verdict(refund(line, u"0.00000001"_s)), u"5093"_s);
    QCOMPARE(refundedByLine(m_sandbox), (QStringList{u"0.00"_s, u"9.71"_s}));
    QCOMPARE(m_sandbox.payments(u"sale"_s).value(0).value("refunded"_L1), u"9.71"_s);
}

void TestSandboxUndo::refusesARefundAfterACancel()
{
    const QJsonObject payment = pay(twoLines);
    QCOMPARE(verdict(cancel(id(payment))), u"success"_s);
    const QJsonObject failure = exact(refund(lineId(payment, 1), u"1.00"_s));
    QCOMPARE(failure.value("errorCode"_L1).toString(), u"8514"_s);
    QCOMPARE(failure.value("paymentId"_L1).toString(), id(payment));
    QCOMPARE(failure.value("price"_L1).toString(), u"1.00000000"_s);
    QCOMPARE(failure.value("retryable"_L1), false);
    QCOMPARE(verdict(refundAmount(id(payment), u"1.00"_s)), u"8514"_s);
}

void TestSandboxUndo::refusesACancelAfterARefund()
{
    const QJsonObject payment = pay(twoLines);
    QCOMPARE(verdict(refund(lineId(payment, 1), u"1.00"_s)), u"success"_s);
    QCOMPARE(verdict(cancel(id(payment))), u"5115"_s);
}

void TestSandboxUndo::refundsForAYear()
{
    const QDateTime paidAt = QDateTime(QDate(2025, 3, 1), QTime(12, 0), Qt::UTC);
    QVERIFY(m_sandbox.setClock(paidAt));
    const QString line = lineId(pay(twoLines), 1);
    QVERIFY(m_sandbox.setClock(paidAt.addDays(365).addSecs(-60)));
    QCOMPARE(verdict(refund(line, u"1.00"_s)), u"success"_s);
    QVERIFY(m_sandbox.setClock(paidAt.addDays(365).addSecs(60)));
    QCOMPARE(verdict(refund(line, u"1.00"_s)), u"5115"_s);
}

void TestSandboxUndo::refusesToRefund_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *path, const QJsonObject &request, const char *code) {
        QTest::newRow(name) << QByteArray(path) << request << QString::fromLatin1(code);
    };
    const QString line = u"paymentTransactionId"_s;
    const QString price = u"price"_s;
    row("a line nobody sold", "/payment/refund", {{line, u"1"_s}, {price, 1}}, "5092");
    row("no line", "/payment/refund", {{price, 1}}, "5001");
    row("no price for a line", "/payment/refund", {{line, u"1"_s}}, "5004");
    row("zero for a line", "/payment/refund", {{line, u"1"_s}, {price, 0}}, "5005");
    row("a reason nobody knows", "/payment/refund", {{line, u"1"_s}, {price, 1}, {u"reason"_s, u"whim"_s}},
        "11");
    row("a comma in the price", "/payment/refund", {{line, u"1"_s}, {price, u"1,5"_s}}, "11");
    row("a payment nobody made", "/v2/payment/refund", {{u"paymentId"_s, u"1"_s}, {price, 1}}, "5086");
    row("no payment", "/v2/payment/refund", {{price, 1}}, "5002");
    row("no price for a payment", "/v2/payment/refund", {{u"paymentId"_s, u"1"_s}}, "5004");
}

void TestSandboxUndo::refusesToRefund()
{
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, request);
    QTEST(verdict(m_sandbox.post(path, request)), "code");
}

void TestSandboxUndo::spreadsAnAmountOverTheLines_data()
{
    QTest::addColumn<QString>("paidPrice");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QStringList>("refunded");
    // Recorded from the provider's sandbox in June 2026.
    QTest::newRow("1.00 of 10.21") << u"10.21"_s << u"1.00"_s
                                   << QStringList{u"0.30599401"_s, u"0.69400599"_s};
    QTest::newRow("8.01 of 10.01") << u"10.01"_s << u"8.01"_s << QStringList{u"0.30"_s, u"7.71"_s};
    QTest::newRow("8.21 of 10.21") << u"10.21"_s << u"8.21"_s
                                   << QStringList{u"0.30599401"_s, u"7.90400599"_s};
    QTest::newRow("all of 10.21") << u"10.21"_s << u"10.21"_s
                                  << QStringList{u"0.30599401"_s, u"9.90400599"_s};
    QTest::newRow("less than the first line") << u"10.01"_s << u"0.10"_s << QStringList{u"0.10"_s, u"0.00"_s};
}

void TestSandboxUndo::spreadsAnAmountOverTheLines()
{
    QFETCH(QString, paidPrice);
    QFETCH(QString, amount);
    const QString paymentId = id(pay(twoLines, paidPrice));
    const QJsonObject answer = exact(refundAmount(paymentId, amount));
    QCOMPARE(answer.value("status"_L1).toString(), u"success"_s);
    QCOMPARE(answer.value("transactionType"_L1).toString(), u"REFUND"_s);
    QVERIFY(!answer.contains("paymentTransactionId"_L1));
    QTEST(refundedByLine(m_sandbox), "refunded");
}

void TestSandboxUndo::fillsWhatEarlierRefundsLeft()
{
    const QJsonObject payment = pay(twoLines);
    QCOMPARE(verdict(refund(lineId(payment, 0), u"0.20"_s)), u"success"_s);
    QCOMPARE(verdict(refundAmount(id(payment), u"1.00"_s)), u"success"_s);
    QCOMPARE(refundedByLine(m_sandbox), (QStringList{u"0.30"_s, u"0.90"_s}));
}

void TestSandboxUndo::refusesMoreThanThePayment()
{
    const QString paymentId = id(pay(twoLines));
    QCOMPARE(verdict(refundAmount(paymentId, u"10.02"_s)), u"5093"_s);
    QCOMPARE(verdict(refundAmount(paymentId, u"10.00"_s)), u"success"_s);
    QCOMPARE(verdict(refundAmount(paymentId, u"0.02"_s)), u"5093"_s);
    QCOMPARE(m_sandbox.payments(u"sale"_s).value(0).value("refunded"_L1), u"10.00"_s);
}

void TestSandboxUndo::signsRefunds()
{
    const QJsonObject payment = pay(twoLines);
    const auto expected = [&payment](const QString &rest) {
        const QByteArray joined = (id(payment) + rest).toUtf8();
        return QString::fromLatin1(
            QMessageAuthenticationCode::hash(joined, SandboxProcess::secretKey(), QCryptographicHash::Sha256)
                .toHex());
    };
    QCOMPARE(exact(refund(lineId(payment, 1), u"1.50"_s)).value("signature"_L1).toString(),
             expected(u":1.5:TRY:r1"_s));
    QCOMPARE(exact(refundAmount(id(payment), u"2.00"_s)).value("signature"_L1).toString(),
             expected(u":2:TRY:v1"_s));
}

void TestSandboxUndo::leavesTheUndoableCardAlone()
{
    const QJsonObject payment = pay(twoLines, {}, u"5406670000000009"_s);
    const QJsonObject failure = exact(refund(lineId(payment, 0), u"0.10"_s));
    QCOMPARE(failure.value("errorCode"_L1).toString(), u"10220"_s);
    QCOMPARE(failure.value("errorGroup"_L1).toString(), u"DECLINED"_s);
    QCOMPARE(verdict(refundAmount(id(payment), u"0.10"_s)), u"10220"_s);
    QCOMPARE(verdict(cancel(id(payment))), u"10220"_s);
}

VEZNE_TEST(TestSandboxUndo)
#include "tst_sandboxundo.moc"
