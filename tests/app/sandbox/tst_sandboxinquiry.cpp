// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// What inquiries tell of a payment: /payment/detail and reporting, with their quirks.
class TestSandboxInquiry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void findsAPaymentByEitherId_data();
    void findsAPaymentByEitherId();
    void shufflesTheItems();
    void signsLikeThePayment();
    void doesNotShowCancelsInDetail();
    void doesNotKnowWhatWasNeverPaid();
    void tellsOfADeclinedAttempt();
    void reportsIdsAsNumbersAndTimesWithAFalseZ();
    void reportsCancels();
    void reportsRefundsOnTheirLines();
    void reportsEveryPaymentOfAConversation();
    void listsADayLineByLine();
    void listsADayInPages();
    void refusesToList_data();
    void refusesToList();

private:
    QJsonObject pay(const QString &conversationId, const QString &card = u"5528790000000008"_s)
    {
        const QList<Item> items{{u"I1"_s, u"0.30"_s}, {u"I2"_s, u"9.71"_s}, {u"I3"_s, u"1.00"_s}};
        return exact(m_sandbox.post("/payment/auth", paymentRequest(conversationId, items, {}, card)));
    }
    RawAnswer detail(const QJsonObject &request) { return m_sandbox.post("/payment/detail", request); }
    RawAnswer report(const QByteArray &query)
    {
        return m_sandbox.call("GET", "/v2/reporting/payment/details?" + query);
    }

    RawAnswer list(const QByteArray &query)
    {
        return m_sandbox.call("GET", "/v2/reporting/payment/transactions?" + query);
    }

    SandboxProcess m_sandbox;
};

namespace {

QStringList columnOf(const QJsonValue &items, const QString &name)
{
    QStringList column;
    for (const QJsonValue item : items.toArray())
        column << item[name].toString();
    return column;
}

} // namespace

void TestSandboxInquiry::findsAPaymentByEitherId_data()
{
    QTest::addColumn<bool>("byPayment");
    QTest::addColumn<bool>("byConversation");
    QTest::newRow("by payment id") << true << false;
    QTest::newRow("by conversation id") << false << true;
    QTest::newRow("by both") << true << true;
}

void TestSandboxInquiry::findsAPaymentByEitherId()
{
    QFETCH(bool, byPayment);
    QFETCH(bool, byConversation);
    const QJsonObject payment = pay(u"sale"_s);
    QJsonObject request{{u"conversationId"_s, u"question"_s}};
    if (byPayment)
        request.insert(u"paymentId"_s, payment.value("paymentId"_L1));
    if (byConversation)
        request.insert(u"paymentConversationId"_s, u"sale"_s);
    const QJsonObject answer = exact(detail(request));
    QCOMPARE(answer.value("paymentStatus"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(answer.value("conversationId"_L1).toString(), u"question"_s); // the inquiry's own
    for (const QString &name :
         {u"paymentId"_s, u"price"_s, u"paidPrice"_s, u"basketId"_s, u"authCode"_s, u"phase"_s})
        QCOMPARE(answer.value(name), payment.value(name));
}

void TestSandboxInquiry::shufflesTheItems()
{
    const QStringList inOrder = columnOf(pay(u"sale"_s).value("itemTransactions"_L1), u"itemId"_s);
    QCOMPARE(inOrder, (QStringList{u"I1"_s, u"I2"_s, u"I3"_s}));
    for (int i = 0; i < 5; ++i) {
        QStringList shown =
            columnOf(exact(detail({{u"paymentConversationId"_s, u"sale"_s}})).value("itemTransactions"_L1),
                     u"itemId"_s);
        QVERIFY(shown != inOrder);
        shown.sort();
        QCOMPARE(shown, inOrder);
    }
}

void TestSandboxInquiry::signsLikeThePayment()
{
    const QJsonObject payment = pay(u"sale"_s);
    const QJsonObject answer =
        exact(detail({{u"conversationId"_s, u"sale"_s}, {u"paymentConversationId"_s, u"sale"_s}}));
    QVERIFY(payment.value("signature"_L1).toString().size() == 64);
    QCOMPARE(answer.value("signature"_L1), payment.value("signature"_L1));
}

void TestSandboxInquiry::doesNotShowCancelsInDetail()
{
    const QJsonObject payment = pay(u"sale"_s);
    QCOMPARE(verdict(m_sandbox.post("/payment/cancel", {{u"paymentId"_s, payment.value("paymentId"_L1)}})),
             u"success"_s);
    const QJsonObject answer = exact(detail({{u"paymentConversationId"_s, u"sale"_s}}));
    QCOMPARE(answer.value("paymentStatus"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(columnOf(answer.value("itemTransactions"_L1), u"transactionStatus"_s), QStringList(3, u"2"_s));
}

void TestSandboxInquiry::doesNotKnowWhatWasNeverPaid()
{
    const QJsonObject unknown =
        exact(detail({{u"conversationId"_s, u"q"_s}, {u"paymentConversationId"_s, u"never"_s}}));
    QCOMPARE(unknown.value("errorCode"_L1).toString(), u"5087"_s);
    QCOMPARE(unknown.value("errorMessage"_L1).toString(), u"Üye işyerine ait ödeme kaydı bulunamadı"_s);
    QCOMPARE(unknown.value("conversationId"_L1).toString(), u"q"_s);
    QCOMPARE(verdict(detail({{u"paymentId"_s, u"99"_s}})), u"5087"_s);
    QCOMPARE(verdict(detail({{u"conversationId"_s, u"q"_s}})), u"11"_s);

    const QJsonObject reported = exact(report("conversationId=q&paymentConversationId=never"));
    QCOMPARE(reported.value("status"_L1).toString(), u"success"_s);
    QCOMPARE(reported.value("payments"_L1), QJsonArray());
    QCOMPARE(verdict(report("conversationId=q")), u"11"_s);
}

void TestSandboxInquiry::tellsOfADeclinedAttempt()
{
    QVERIFY(!pay(u"sale"_s, u"4111111111111129"_s).contains("paymentId"_L1));
    const QJsonObject answer = exact(detail({{u"paymentConversationId"_s, u"sale"_s}}));
    QCOMPARE(answer.value("status"_L1).toString(), u"success"_s);
    QCOMPARE(answer.value("paymentStatus"_L1).toString(), u"FAILURE"_s);
    QCOMPARE(answer.value("itemTransactions"_L1), QJsonArray());
    const QJsonValue reported = exact(report("paymentConversationId=sale")).value("payments"_L1)[0];
    QCOMPARE(reported["paymentStatus"_L1].toString(), u"2"_s);
    QCOMPARE(reported["paymentRefundStatus"_L1].toString(), u"NOT_REFUNDED"_s);
}

void TestSandboxInquiry::reportsIdsAsNumbersAndTimesWithAFalseZ()
{
    QVERIFY(m_sandbox.setClock(QDateTime(QDate(2026, 6, 11), QTime(20, 29, 31), Qt::UTC)));
    const QString paymentId = pay(u"sale"_s).value("paymentId"_L1).toString();
    const RawAnswer answer = report("paymentId=" + paymentId.toLatin1());
    QVERIFY(answer.body.contains("\"paymentId\":" + paymentId.toLatin1() + ','));
    QVERIFY(answer.body.contains(R"("paymentTransactionId":2)"));
    QVERIFY(answer.body.contains("\"createdDate\":\"2026-06-11T23:29:3"));
    QVERIFY(!answer.body.contains("itemId"));
    QVERIFY(!answer.body.contains("signature"));
    const QJsonValue payment = exact(answer).value("payments"_L1)[0];
    QVERIFY(payment["createdDate"_L1].toString().endsWith(u'Z'));
    QCOMPARE(payment["paymentConversationId"_L1].toString(), u"sale"_s);
    QVERIFY(payment["basketId"_L1].toString() != u"B-sale"_s);
    QCOMPARE(payment["paymentStatus"_L1].toString(), u"1"_s);
    QCOMPARE(payment["cancels"_L1], QJsonArray());
    const QStringList ids = columnOf(payment["itemTransactions"_L1], u"paymentTransactionId"_s);
    QVERIFY(std::is_sorted(ids.crbegin(), ids.crend())); // against the payment's own order
}

void TestSandboxInquiry::reportsCancels()
{
    const QJsonObject payment = pay(u"sale"_s);
    QCOMPARE(verdict(m_sandbox.post("/payment/cancel", {{u"conversationId"_s, u"undo"_s},
                                                        {u"paymentId"_s, payment.value("paymentId"_L1)}})),
             u"success"_s);
    const QJsonValue reported = exact(report("paymentConversationId=sale")).value("payments"_L1)[0];
    QCOMPARE(reported["paymentRefundStatus"_L1].toString(), u"TOTALLY_REFUNDED"_s);
    QCOMPARE(reported["cancels"_L1].toArray().size(), 1);
    const QJsonValue cancel = reported["cancels"_L1][0];
    QCOMPARE(cancel["cancelConversationId"_L1].toString(), u"undo"_s);
    QCOMPARE(cancel["refundPrice"_L1].toString(), u"11.01000000"_s);
    QCOMPARE(cancel["refundStatus"_L1].toString(), u"1"_s);
}

void TestSandboxInquiry::reportsRefundsOnTheirLines()
{
    const QJsonObject payment = pay(u"sale"_s);
    const QJsonValue paymentId = payment.value("paymentId"_L1);
    const auto refund = [&](const QString &price) {
        return verdict(m_sandbox.post(
            "/v2/payment/refund",
            {{u"conversationId"_s, u"undo"_s}, {u"paymentId"_s, paymentId}, {u"price"_s, price}}));
    };
    QCOMPARE(refund(u"1.00"_s), u"success"_s);
    const QJsonValue reported = exact(report("paymentConversationId=sale")).value("payments"_L1)[0];
    QCOMPARE(reported["paymentRefundStatus"_L1].toString(), u"PARTIALLY_REFUNDED"_s);
    QStringList refunds;
    for (const QJsonValue item : reported["itemTransactions"_L1].toArray())
        refunds << columnOf(item["refunds"_L1], u"refundPrice"_s).join(u'+');
    QCOMPARE(refunds, (QStringList{QString(), u"0.70000000"_s, u"0.30000000"_s}));
    QCOMPARE(reported["itemTransactions"_L1][1]["refunds"_L1][0]["refundConversationId"_L1].toString(),
             u"undo"_s);
    QCOMPARE(refund(u"10.01"_s), u"success"_s);
    QCOMPARE(exact(report("paymentConversationId=sale"))
                 .value("payments"_L1)[0]["paymentRefundStatus"_L1]
                 .toString(),
             u"TOTALLY_REFUNDED"_s);
}

void TestSandboxInquiry::reportsEveryPaymentOfAConversation()
{
    const QJsonValue first = pay(u"sale"_s).value("paymentId"_L1);
    const QJsonValue second = pay(u"sale"_s).value("paymentId"_L1);
    QCOMPARE(columnOf(exact(report("paymentConversationId=sale")).value("payments"_L1), u"paymentId"_s),
             (QStringList{first.toString(), second.toString()}));
}

void TestSandboxInquiry::listsADayLineByLine()
{
    const QDateTime evening(QDate(2026, 6, 11), QTime(20, 58), Qt::UTC); // 23:58 in Istanbul
    QVERIFY(m_sandbox.setClock(evening.addSecs(-3600)));
    const QJsonValue cancelled = pay(u"cancelled"_s).value("paymentId"_L1);
    QVERIFY(m_sandbox.setClock(evening));
    const QJsonObject sale = pay(u"sale"_s);
    pay(u"declined"_s, u"4111111111111129"_s);
    QCOMPARE(verdict(m_sandbox.post("/payment/cancel", {{u"paymentId"_s, cancelled}})), u"success"_s);
    QVERIFY(m_sandbox.setClock(evening.addSecs(180))); // the next day
    QCOMPARE(verdict(m_sandbox.post("/v2/payment/refund",
                                    {{u"paymentId"_s, sale.value("paymentId"_L1)}, {u"price"_s, u"1.00"_s}})),
             u"success"_s);

    const QJsonObject day = exact(list("transactionDate=2026-06-11&page=1"));
    QCOMPARE(day.value("totalPageCount"_L1).toString(), u"1"_s);
    const QJsonArray rows = day.value("transactions"_L1).toArray();
    QCOMPARE(columnOf(rows, u"transactionType"_s).filter(u"PAYMENT"_s).size(), 6);
    QCOMPARE(columnOf(rows, u"transactionType"_s).filter(u"CANCEL"_s).size(), 3);
    QCOMPARE(rows.size(), 9);
    const QStringList times = columnOf(rows, u"transactionDate"_s);
    QVERIFY(std::is_sorted(times.crbegin(), times.crend())); // newest first
    QVERIFY(times.last().startsWith("2026-06-11 22:58:0"_L1));
    QStringList cancelIds;
    for (const QJsonValue row : rows) {
        if (row["transactionType"_L1] != u"CANCEL"_s)
            continue;
        cancelIds << row["transactionId"_L1].toString();
        QCOMPARE(row["paidPrice"_L1].toString(), u"11.01000000"_s); // the whole payment's
        QCOMPARE(row["basketId"_L1].toString(), u"B-cancelled"_s);
    }
    QCOMPARE(cancelIds.removeDuplicates(), 2); // one id for the three rows

    const QJsonArray next =
        exact(list("transactionDate=2026-06-12&page=1")).value("transactions"_L1).toArray();
    QCOMPARE(columnOf(next, u"transactionType"_s), QStringList(2, u"REFUND"_s));
    QStringList refunded = columnOf(next, u"price"_s);
    refunded.sort();
    QCOMPARE(refunded, (QStringList{u"0.30000000"_s, u"0.70000000"_s}));
}

void TestSandboxInquiry::listsADayInPages()
{
    QVERIFY(m_sandbox.setClock(QDateTime(QDate(2026, 6, 11), QTime(12, 0), Qt::UTC)));
    for (int i = 0; i < 18; ++i)
        pay(u"sale"_s); // three lines each
    const auto page = [this](const QByteArray &number) {
        return exact(list("transactionDate=2026-06-11&page=" + number));
    };
    QCOMPARE(page("1").value("totalPageCount"_L1).toString(), u"2"_s);
    QStringList ids = columnOf(page("1").value("transactions"_L1), u"transactionId"_s);
    QCOMPARE(ids.size(), 50);
    ids += columnOf(page("2").value("transactions"_L1), u"transactionId"_s);
    QCOMPARE(ids.size(), 54);
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(page("3").value("transactions"_L1), QJsonArray());
}

void TestSandboxInquiry::refusesToList_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("no day") << "page=1"_ba << u"24"_s;
    QTest::newRow("no page") << "transactionDate=2026-06-11"_ba << u"24"_s;
    QTest::newRow("a day that is none") << "transactionDate=2026-02-30&page=1"_ba << u"7"_s;
    QTest::newRow("page zero") << "transactionDate=2026-06-11&page=0"_ba << u"11"_s;
}

void TestSandboxInquiry::refusesToList()
{
    QFETCH(QByteArray, query);
    QTEST(verdict(list(query)), "code");
}

VEZNE_TEST(TestSandboxInquiry)
#include "tst_sandboxinquiry.moc"
