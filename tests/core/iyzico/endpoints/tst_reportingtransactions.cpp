// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/reportingtransactions.h"

#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/iyzicoanswers.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::iyzico;
using namespace vezne::test;

namespace {

/// After the documented fields, with types as they were seen and as the schema has them: numbers as texts,
/// flags as numbers and as booleans.
const QByteArray day =
    R"({"status":"success","conversationId":"c-1","currentPage":1,"totalPageCount":"2","transactions":[
    {"transactionType":"REFUND","transactionDate":"2026-06-11 23:31:00","transactionId":91,"afterSettlement":"1",
     "paymentTxId":27169345,"paymentId":25180188,"conversationId":"pos-0003","basketId":"S-3","paymentPhase":"AUTH",
     "price":0.10,"paidPrice":10.21,"transactionCurrency":"TRY","settlementCurrency":"TRY","installment":3,"threeDS":false,
     "connectorType":"IYZI_POS","posOrderId":"mock134-1iyziord","authCode":"099030","hostReference":"mock00003iyzihostrfn-02"},
    {"transactionType":"CANCEL","transactionDate":"2026-06-11 23:30:00","transactionId":"80","paymentTxId":"27169346",
     "paymentId":"25180189","conversationId":"pos-0004","basketId":"S-4","paymentPhase":"AUTH","price":9.71,"paidPrice":10.21,
     "transactionCurrency":"USD","settlementCurrency":"TRY","installment":1,"threeDS":1},
    {"transactionType":"PAYMENT","transactionDate":"2026-06-11 23:29:31","transactionId":27169345,"transactionStatus":2,
     "paymentTxId":27169345,"paymentId":25180188,"conversationId":"pos-0003","basketId":"S-3","paymentPhase":"AUTH",
     "price":0.30,"paidPrice":0.30599401,"transactionCurrency":"TRY","settlementCurrency":"TRY","installment":3,"threeDS":0,
     "iyzicoCommission":0.01067919,"iyzicoFee":0.00749251,"parity":0,"iyzicoConversionAmount":0E-8,
     "merchantPayoutAmount":0.28782231,"subMerchantPayoutAmount":null},
    {"transactionType":"CHARGEBACK","transactionDate":"soon","transactionId":5,"paymentTxId":1,"paymentId":2,
     "price":1,"paidPrice":1,"transactionCurrency":"TRY"}]})";

} // namespace

class TestReportingTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForOnePageOfOneDay();
    void readsEveryKindOfRow();
    void readsADayWithoutRows();
    void refusesWhatWouldLoseARow_data();
    void refusesWhatWouldLoseARow();
};

void TestReportingTransactions::asksForOnePageOfOneDay()
{
    const Call call = reportingTransactionsCall(QDate(2026, 6, 1), 3, u"c-1"_s, Language::Turkish);
    QCOMPARE(call.method, Method::Get);
    QCOMPARE(call.effect, Effect::None);
    QCOMPARE(call.path, u"/v2/reporting/payment/transactions"_s);
    QVERIFY(call.body.isEmpty());
    QCOMPARE(call.query.query(QUrl::FullyEncoded),
             u"locale=tr&conversationId=c-1&transactionDate=2026-06-01&page=3"_s);
}

void TestReportingTransactions::readsEveryKindOfRow()
{
    const auto read = readReportingTransactions(answerOf(day));
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(read->page, 1);
    QCOMPARE(read->pageCount, 2);
    QCOMPARE(read->rows.size(), 4);

    const ReportedRow &refund = read->rows.at(0);
    QCOMPARE(refund.kind, RowKind::Refund);
    QCOMPARE(refund.transactionId, u"91"_s);
    QCOMPARE(refund.isPaidOut, true);
    QCOMPARE(refund.isThreeDS, false);
    QCOMPARE(refund.price.toPlain(), u"0.1"_s);
    QVERIFY(!refund.status);
    QVERIFY(!refund.commission);

    const ReportedRow &cancel = read->rows.at(1);
    QCOMPARE(cancel.kind, RowKind::Cancel);
    QCOMPARE(cancel.currency, Currency::USD);
    QCOMPARE(cancel.paymentId, u"25180189"_s);
    QCOMPARE(cancel.isThreeDS, true);
    QCOMPARE(cancel.paidPrice.toPlain(), u"10.21"_s);

    const ReportedRow &payment = read->rows.at(2);
    QCOMPARE(payment.kind, RowKind::Payment);
    // 23:29:31 on Istanbul's wall clock is 20:29:31 UTC.
    QCOMPARE(payment.at, istanbul::startOf(QDate(2026, 6, 11)) + std::chrono::seconds(84'571));
    QCOMPARE(payment.conversationId, u"pos-0003"_s);
    QCOMPARE(payment.basketId, u"S-3"_s);
    QCOMPARE(payment.status, 2);
    QCOMPARE(payment.paidPrice.toPlain(), u"0.30599401"_s);
    QCOMPARE(payment.commission->toPlain(), u"0.01067919"_s);
    QCOMPARE(payment.merchantPayout->toPlain(), u"0.28782231"_s);
    QVERIFY(!payment.subMerchantPayout);

    const ReportedRow &other = read->rows.at(3);
    QCOMPARE(other.kind, RowKind::Other);
    QCOMPARE(other.type, u"CHARGEBACK"_s);
    QVERIFY(!other.at);
}

void TestReportingTransactions::readsADayWithoutRows()
{
    const auto none = readReportingTransactions(
        answerOf(R"({"status":"success","transactions":[],"currentPage":1,"totalPageCount":0})"));
    QVERIFY(none);
    QVERIFY(none->rows.empty());
    QCOMPARE(none->pageCount, 0);
}

void TestReportingTransactions::refusesWhatWouldLoseARow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a failure")
        << R"({"status":"failure","transactions":[],"currentPage":1,"totalPageCount":0})"_ba;
    QTest::newRow("no list") << R"({"status":"success","currentPage":1,"totalPageCount":0})"_ba;
    QTest::newRow("an entry that is no object")
        << R"({"status":"success","transactions":[1],"currentPage":1,"totalPageCount":1})"_ba;
    QTest::newRow("an unknown currency") << QByteArray(day).replace("USD", "XXX");
    QTest::newRow("an amount that is none") << QByteArray(day).replace("9.71", "\"nine\"");
    for (const char *name : {"currentPage", "totalPageCount", "transactionType", "transactionId",
                             "paymentTxId", "paymentId", "price", "paidPrice", "transactionCurrency"})
        QTest::addRow("no %s", name) << QByteArray(day).replace('"' + QByteArray(name) + '"', "\"x\"");
}

void TestReportingTransactions::refusesWhatWouldLoseARow()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readReportingTransactions(answerOf(bytes)));
}

VEZNE_TEST(TestReportingTransactions)
#include "tst_reportingtransactions.moc"
