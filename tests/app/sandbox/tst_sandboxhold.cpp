// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// Money that is held first and taken, in whole or in part, later.
class TestSandboxHold final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void holds();
    void captures_data();
    void captures();
    void spreadsASurchargeAsRecorded();
    void refusesToCapture_data();
    void refusesToCapture();
    void refusesACaptureOfACardThatCannotBeUndone();
    void capturesOnce();
    void doesNotCaptureAReleasedHold();
    void releasesAHoldOnALaterDay();
    void refundsACaptureAndNoHold();
    void cancelsACaptureOnItsDay();
    void reportsACaptureOnItsDay();
    void hidesACaptureForAWhile();

private:
    QString hold(const QString &card = u"5528790000000008"_s)
    {
        const QJsonObject request =
            paymentRequest(u"h-1"_s, {{u"I1"_s, u"0.30"_s}, {u"I2"_s, u"9.71"_s}}, {}, card);
        return m_sandbox.post("/payment/preauth", request).json().value("paymentId"_L1).toString();
    }
    RawAnswer capture(const QString &paymentId, const QString &paidPrice = u"10.01"_s)
    {
        return m_sandbox.post("/payment/postauth", {{u"conversationId"_s, u"h-2"_s},
                                                    {u"paymentId"_s, paymentId},
                                                    {u"paidPrice"_s, paidPrice},
                                                    {u"ip"_s, u"85.34.78.112"_s},
                                                    {u"currency"_s, u"TRY"_s}});
    }
    QJsonObject inquire(const QString &paymentId)
    {
        return exact(m_sandbox.post("/payment/detail", {{u"paymentId"_s, paymentId}}));
    }
    QString cancel(const QString &paymentId)
    {
        return verdict(m_sandbox.post("/payment/cancel", {{u"paymentId"_s, paymentId}}));
    }
    QString refund(const QString &paymentId)
    {
        return verdict(
            m_sandbox.post("/v2/payment/refund", {{u"paymentId"_s, paymentId}, {u"price"_s, u"1"_s}}));
    }

    SandboxProcess m_sandbox;
};

void TestSandboxHold::holds()
{
    const QJsonObject found = inquire(hold());
    QCOMPARE(found.value("phase"_L1).toString(), u"PRE_AUTH"_s);
    QCOMPARE(found.value("paymentStatus"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(m_sandbox.payments(u"h-1"_s).first().value("phase"_L1), "PRE_AUTH"_L1);
}

void TestSandboxHold::captures_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("rate"); // of the merchant's surcharge, in percent
    QTest::newRow("the whole hold") << u"10.01"_s << u"0E-8"_s;
    QTest::newRow("a part of it") << u"4.00"_s << u"-60.03996004"_s;
    QTest::newRow("more than it") << u"10.21"_s << u"1.99800200"_s;
}

void TestSandboxHold::captures()
{
    QFETCH(QString, amount);
    const QString id = hold();
    const RawAnswer answer = capture(id, amount);
    QCOMPARE(verdict(answer), u"success"_s);
    const QJsonObject fields = exact(answer);
    QCOMPARE(fields.value("phase"_L1).toString(), u"POST_AUTH"_s);
    QVERIFY(fields.value("hostReference"_L1).toString().endsWith("-02"_L1));
    QCOMPARE(fields.value("price"_L1).toString(), u"10.01000000"_s);
    QCOMPARE(fields.value("paidPrice"_L1).toString(), amount + u"000000"_s);
    QTEST(fields.value("merchantCommissionRate"_L1).toString(), "rate");
    QCOMPARE(fields.value("signature"_L1).toString().size(), 64);
    QCOMPARE(inquire(id).value("paidPrice"_L1).toString(), amount + u"000000"_s);
    QCOMPARE(m_sandbox.payments(u"h-1"_s).first().value("paidPrice"_L1).toString(), amount);
}

void TestSandboxHold::spreadsASurchargeAsRecorded()
{
    // hakansglm's recording of June 2026: 10.21 captured of a hold over 10.01.
    const QJsonArray items = exact(capture(hold(), u"10.21"_s)).value("itemTransactions"_L1).toArray();
    QCOMPARE(items[0]["paidPrice"_L1].toString(), u"0.30599401"_s);
    QCOMPARE(items[1]["paidPrice"_L1].toString(), u"9.90400599"_s);
}

void TestSandboxHold::refusesToCapture_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no payment") << u"paymentId"_s << QJsonValue() << u"5002"_s;
    QTest::newRow("a payment that is not there") << u"paymentId"_s << QJsonValue(u"1"_s) << u"5086"_s;
    QTest::newRow("no amount") << u"paidPrice"_s << QJsonValue() << u"24"_s;
    QTest::newRow("nothing") << u"paidPrice"_s << QJsonValue(u"0"_s) << u"5005"_s;
    QTest::newRow("another currency") << u"currency"_s << QJsonValue(u"EUR"_s) << u"11"_s;
}

void TestSandboxHold::refusesToCapture()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QString id = hold();
    const QJsonObject right{{u"paymentId"_s, id}, {u"paidPrice"_s, u"10.01"_s}, {u"currency"_s, u"TRY"_s}};
    QTEST(verdict(m_sandbox.post("/payment/postauth", with(right, field, value))), "code");
    QCOMPARE(inquire(id).value("phase"_L1).toString(), u"PRE_AUTH"_s);
}

void TestSandboxHold::refusesACaptureOfACardThatCannotBeUndone()
{
    QCOMPARE(verdict(capture(hold(u"5406670000000009"_s))), u"10220"_s);
}

void TestSandboxHold::capturesOnce()
{
    const QString id = hold();
    QCOMPARE(verdict(capture(id)), u"success"_s);
    const RawAnswer second = capture(id);
    QCOMPARE(verdict(second), u"5082"_s);
    QCOMPARE(second.json().value("errorMessage"_L1).toString(),
             u"Bu ödeme işleminin durumu POST_AUTH işlemi için uygun değildir"_s);
    const QJsonObject charge = paymentRequest(u"h-3"_s, {{u"I1"_s, u"1.00"_s}});
    const QString charged = m_sandbox.post("/payment/auth", charge).json().value("paymentId"_L1).toString();
    QCOMPARE(verdict(capture(charged)), u"5082"_s);
}

void TestSandboxHold::doesNotCaptureAReleasedHold()
{
    const QString id = hold();
    QCOMPARE(cancel(id), u"success"_s);
    QCOMPARE(verdict(capture(id)), u"5082"_s);
}

void TestSandboxHold::releasesAHoldOnALaterDay()
{
    const QString id = hold();
    QVERIFY(m_sandbox.setClock(QDateTime::currentDateTimeUtc().addDays(3)));
    QCOMPARE(cancel(id), u"success"_s);
}

void TestSandboxHold::refundsACaptureAndNoHold()
{
    const QString id = hold();
    QCOMPARE(refund(id), u"5115"_s);
    QCOMPARE(verdict(capture(id, u"4.00"_s)), u"success"_s);
    QCOMPARE(refund(id), u"success"_s);
}

void TestSandboxHold::cancelsACaptureOnItsDay()
{
    const QString id = hold();
    QVERIFY(m_sandbox.setClock(QDateTime::currentDateTimeUtc().addDays(3)));
    QCOMPARE(verdict(capture(id)), u"success"_s);
    QCOMPARE(cancel(id), u"success"_s);
}

void TestSandboxHold::reportsACaptureOnItsDay()
{
    const QString id = hold();
    QVERIFY(m_sandbox.setClock(QDateTime(QDate(2031, 5, 6), QTime(9, 0), Qt::UTC)));
    QCOMPARE(verdict(capture(id, u"4.00"_s)), u"success"_s);
    const QJsonArray rows =
        exact(m_sandbox.call("GET", "/v2/reporting/payment/transactions?transactionDate=2031-05-06&page=1"))
            .value("transactions"_L1)
            .toArray();
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue row : rows)
        QCOMPARE(row["paymentPhase"_L1].toString(), u"POST_AUTH"_s);
}

void TestSandboxHold::hidesACaptureForAWhile()
{
    const QString id = hold();
    QVERIFY(m_sandbox.fault(u"/payment/postauth"_s, u"invisible"_s, 1, std::chrono::minutes(5)));
    QCOMPARE(verdict(capture(id, u"4.00"_s)), u"success"_s);
    QCOMPARE(inquire(id).value("phase"_L1).toString(), u"PRE_AUTH"_s);
    QCOMPARE(inquire(id).value("paidPrice"_L1).toString(), u"10.01000000"_s);
    QVERIFY(m_sandbox.setClock(QDateTime::currentDateTimeUtc().addSecs(301)));
    QCOMPARE(inquire(id).value("phase"_L1).toString(), u"POST_AUTH"_s);
    QCOMPARE(inquire(id).value("paidPrice"_L1).toString(), u"4.00000000"_s);
}

VEZNE_TEST(TestSandboxHold)
#include "tst_sandboxhold.moc"
