// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/reportingdetails.h"

#include <QTest>

#include "tests/support/iyzicoanswers.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using namespace vezne::test;
using vezne::Currency;
using vezne::Language;
using vezne::Money;

namespace {

/// After the documented fields: ids are numbers here, the currency stands in the payment, a cancelled payment
/// counts as totally refunded.
const QByteArray payments = R"({"status":"success","conversationId":"c-1","payments":[{
    "paymentId":25180188,"paymentStatus":1,"paymentRefundStatus":"PARTIALLY_REFUNDED","price":10.01,"paidPrice":10.21,
    "installment":3,"currency":"TRY","paymentConversationId":"pos-0003","basketId":1234,"fraudStatus":1,
    "cardType":"CREDIT_CARD","cardAssociation":"MASTER_CARD","cardFamily":"Paraf","binNumber":"552879",
    "lastFourDigits":"0008","authCode":"099030","hostReference":"mock00003iyzihostrfn","phase":"AUTH","cancels":[
      {"refundId":7,"cancelConversationId":"can-1","refundPrice":10.21,"refundStatus":1}],
    "itemTransactions":[
      {"paymentTransactionId":27169346,"transactionStatus":2,"price":9.71,"paidPrice":9.90400599,"refunds":[]},
      {"paymentTransactionId":27169345,"transactionStatus":2,"price":0.30,"paidPrice":0.30599401,"refunds":[
        {"refundTxId":91,"refundConversationId":"ref-1","refundPrice":0.30000000,"refundStatus":1},
        {"refundTxId":92,"refundConversationId":"ref-2","errorCode":10220}]}]}]})";

} // namespace

class TestReportingDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByEitherId();
    void readsAPaymentWithItsCancelsAndRefunds();
    void readsNoPaymentAtAll();
    void tellsNothingFoundFromNothingSaid_data();
    void tellsNothingFoundFromNothingSaid();
};

void TestReportingDetails::asksByEitherId()
{
    const Call byConversation = reportingDetailsCall({}, u"pos 1&2+3"_s, u"c-1"_s, Language::Turkish);
    QCOMPARE(byConversation.method, Method::Get);
    QCOMPARE(byConversation.effect, Effect::None);
    QCOMPARE(byConversation.path, u"/v2/reporting/payment/details"_s);
    QCOMPARE(byConversation.conversationId, u"c-1"_s);
    QVERIFY(byConversation.body.isEmpty());
    QCOMPARE(byConversation.query.query(QUrl::FullyEncoded),
             u"locale=tr&conversationId=c-1&paymentConversationId=pos%201%262%2B3"_s);
    QCOMPARE(reportingDetailsCall(u"22"_s, {}, u"c-1"_s, Language::English).query.query(QUrl::FullyEncoded),
             u"locale=en&conversationId=c-1&paymentId=22"_s);
}

void TestReportingDetails::readsAPaymentWithItsCancelsAndRefunds()
{
    const auto read = readReportingDetails(answerOf(payments));
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    const ReportedPayment &payment = read->front();
    QCOMPARE(payment.paymentId, u"25180188"_s);
    QCOMPARE(payment.conversationId, u"pos-0003"_s);
    QCOMPARE(payment.paymentStatus, 1);
    QCOMPARE(payment.refundStatus, u"PARTIALLY_REFUNDED"_s);
    QCOMPARE(payment.price, Money(1001, Currency::TRY));
    QCOMPARE(payment.paidPrice, Money(1021, Currency::TRY));
    QCOMPARE(payment.installment, 3);
    QCOMPARE(payment.fraudStatus, 1);
    QCOMPARE(payment.phase, u"AUTH"_s);
    QCOMPARE(payment.authCode, u"099030"_s);
    QCOMPARE(payment.bin, u"552879"_s);
    QCOMPARE(payment.lastFour, u"0008"_s);
    QCOMPARE(payment.cardFamily, u"Paraf"_s);

    QCOMPARE(payment.cancels.size(), 1);
    QCOMPARE(payment.cancels.front().id, u"7"_s);
    QCOMPARE(payment.cancels.front().conversationId, u"can-1"_s);
    QCOMPARE(payment.cancels.front().amount.toPlain(), u"10.21"_s);
    QCOMPARE(payment.cancels.front().status, 1);

    QCOMPARE(payment.items.size(), 2);
    QCOMPARE(payment.items.at(0).item.paymentTransactionId, u"27169346"_s);
    QCOMPARE(payment.items.at(0).item.paidPrice.toPlain(), u"9.90400599"_s);
    QVERIFY(payment.items.at(0).refunds.empty());
    const std::vector<ReportedUndo> &refunds = payment.items.at(1).refunds;
    QCOMPARE(refunds.size(), 2);
    QCOMPARE(refunds.at(0).id, u"91"_s);
    QCOMPARE(refunds.at(0).conversationId, u"ref-1"_s);
    QCOMPARE(refunds.at(0).amount.toPlain(), u"0.3"_s);
    QCOMPARE(refunds.at(0).errorCode, QString());
    QCOMPARE(refunds.at(1).errorCode, u"10220"_s);
    QVERIFY(!refunds.at(1).status);
    QVERIFY(refunds.at(1).amount.isZero());
}

void TestReportingDetails::readsNoPaymentAtAll()
{
    const auto none = readReportingDetails(answerOf(R"({"status":"success","payments":[]})"));
    QVERIFY(none);
    QVERIFY(none->empty());
}

void TestReportingDetails::tellsNothingFoundFromNothingSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a success without a list") << R"({"status":"success"})"_ba;
    QTest::newRow("a success with null for a list") << R"({"status":"success","payments":null})"_ba;
    QTest::newRow("a failure") << R"({"status":"failure","payments":[]})"_ba;
    QTest::newRow("an entry that is no object") << R"({"status":"success","payments":[1]})"_ba;
    for (const char *name : {"paymentId", "price", "paidPrice", "currency", "refundPrice"})
        QTest::addRow("a payment without its %s", name)
            << QByteArray(payments).replace('"' + QByteArray(name) + '"', "\"x\"");
}

void TestReportingDetails::tellsNothingFoundFromNothingSaid()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readReportingDetails(answerOf(bytes)));
}

VEZNE_TEST(TestReportingDetails)
#include "tst_reportingdetails.moc"
