// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/iyzico/endpoints/cancel.h"
#include "core/iyzico/endpoints/refund.h"
#include "tests/support/callbody.h"
#include "tests/support/iyzicoanswers.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using namespace vezne::test;
using vezne::Currency;
using vezne::Money;

namespace {

/// The refund of the signature vector.
const QByteArray signedRefund =
    R"({"status":"success","conversationId":"pos-0007","paymentId":"22416099","paymentTransactionId":"1",)"
    R"("price":40.00000000,"currency":"TRY","retryable":false,)"
    R"("signature":"27e7dd62552f06d5cd6e91f107fef35f4cca930fc89fc212ca47015143e7d6c5"})";

RefundRequest refundRequest()
{
    return {.conversationId = u"c-1"_s,
            .paymentId = u"22"_s,
            .paymentTransactionId = u"33"_s,
            .amount = Money(500, Currency::TRY),
            .ip = u"85.34.78.112"_s,
            .reason = Reason::Fraud,
            .description = u"Şüpheli"_s};
}

} // namespace

/// Cancels and refunds.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasItsWord_data();
    void everyReasonHasItsWord();
    void asksForACancel();
    void sendsNoReasonWithoutADescription();
    void readsACancel();
    void asksForARefundOfOneLine();
    void asksForARefundOfThePayment();
    void readsRefunds();
    void verifiesTheSignatureOfARefund_data();
    void verifiesTheSignatureOfARefund();
    void refusesWhatMoneyCannotDependOn_data();
    void refusesWhatMoneyCannotDependOn();
};

void TestUndo::everyReasonHasItsWord_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("spelled");
    QTest::newRow("the buyer asked") << Reason::BuyerRequest << u"buyer_request"_s;
    QTest::newRow("paid twice") << Reason::DoublePayment << u"double_payment"_s;
    QTest::newRow("fraud") << Reason::Fraud << u"fraud"_s;
    QTest::newRow("something else") << Reason::Other << u"other"_s;
}

void TestUndo::everyReasonHasItsWord()
{
    QFETCH(Reason, reason);
    QFETCH(QString, spelled);
    QCOMPARE(word(reason), spelled);
    QCOMPARE(reasonFromWord(spelled), reason);
    QVERIFY(!reasonFromWord(spelled.toUpper()));
}

void TestUndo::asksForACancel()
{
    const Call call = cancelCall({.conversationId = u"c-1"_s,
                                  .paymentId = u"22"_s,
                                  .ip = u"85.34.78.112"_s,
                                  .reason = Reason::DoublePayment,
                                  .description = u"iki kez"_s});
    QCOMPARE(call.method, Method::Post);
    QCOMPARE(call.effect, Effect::Money);
    QCOMPARE(call.path, u"/payment/cancel"_s);
    QCOMPARE(call.conversationId, u"c-1"_s);
    QCOMPARE(bytesOf(call),
             R"({"conversationId":"c-1","description":"iki kez","ip":"85.34.78.112","locale":"tr",)"
             R"("paymentId":"22","reason":"double_payment"})"_ba);
}

void TestUndo::sendsNoReasonWithoutADescription()
{
    QCOMPARE(bytesOf(cancelCall({.conversationId = u"c-1"_s, .paymentId = u"22"_s, .reason = Reason::Fraud})),
             R"({"conversationId":"c-1","locale":"tr","paymentId":"22"})"_ba);
}

void TestUndo::readsACancel()
{
    const auto cancel = readCancel(answerOf(sample("payment-cancel-success-2018.json")));
    QVERIFY(cancel);
    QCOMPARE(cancel->paymentId, u"1"_s);
    QCOMPARE(cancel->amount, Money(120, Currency::TRY));
    QCOMPARE(cancel->authCode, u"519468"_s);
    QCOMPARE(cancel->hostReference, u"mock00007iyzihostrfn"_s);
}

void TestUndo::asksForARefundOfOneLine()
{
    const Call call = refundCall(refundRequest());
    QCOMPARE(call.effect, Effect::Money);
    QCOMPARE(call.path, u"/payment/refund"_s);
    QCOMPARE(bytesOf(call),
             R"({"conversationId":"c-1","currency":"TRY","description":"Şüpheli","ip":"85.34.78.112",)"
             R"("locale":"tr","paymentTransactionId":"33","price":"5.00","reason":"fraud"})"_ba);
}

void TestUndo::asksForARefundOfThePayment()
{
    const Call call = refundV2Call(refundRequest());
    QCOMPARE(call.effect, Effect::Money);
    QCOMPARE(call.path, u"/v2/payment/refund"_s);
    QCOMPARE(bytesOf(call), R"({"conversationId":"c-1","currency":"TRY","ip":"85.34.78.112","locale":"tr",)"
                            R"("paymentId":"22","price":"5.00"})"_ba);
}

void TestUndo::readsRefunds()
{
    const auto line = readRefund(answerOf(sample("payment-refund-success-2025.json")), exampleCredentials());
    QVERIFY(line);
    QCOMPARE(line->paymentId, u"25180188"_s);
    QCOMPARE(line->paymentTransactionId, u"27169345"_s);
    QCOMPARE(line->amount, Money(500, Currency::TRY));
    QCOMPARE(line->authCode, u"512821"_s);
    QCOMPARE(line->refundHostReference, u"mock00007iyzihostrfn"_s);
    QCOMPARE(line->signature, SignatureCheck::Missing);

    const auto whole =
        readRefund(answerOf(sample("v2-payment-refund-success-2025.json")), exampleCredentials());
    QVERIFY(whole);
    QCOMPARE(whole->paymentTransactionId, QString());
    QCOMPARE(whole->amount, Money(1500, Currency::TRY));
    QCOMPARE(whole->signature, SignatureCheck::Invalid); // signed with somebody else's secret
}

void TestUndo::verifiesTheSignatureOfARefund_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<SignatureCheck>("verdict");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                        SignatureCheck verdict) { QTest::newRow(name) << from << to << verdict; };
    row("as iyzico signed it", "pos", "pos", SignatureCheck::Valid);
    row("another spelling of the amount", "40.00000000", "\"40\"", SignatureCheck::Valid);
    row("another line is not signed for", "\"1\"", "\"2\"", SignatureCheck::Valid);
    row("another amount", "40.0", "40.1", SignatureCheck::Invalid);
    row("another currency", "TRY", "EUR", SignatureCheck::Invalid);
    row("another payment", "22416099", "22416098", SignatureCheck::Invalid);
    row("another conversation", "pos-0007", "pos-0008", SignatureCheck::Invalid);
}

void TestUndo::verifiesTheSignatureOfARefund()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto refund =
        readRefund(answerOf(QByteArray(signedRefund).replace(from, to)), exampleCredentials());
    QVERIFY(refund);
    QTEST(refund->signature, "verdict");
}

void TestUndo::refusesWhatMoneyCannotDependOn_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no payment id") << "paymentId"_ba
                                   << "paymentIdd"_ba;
    QTest::newRow("no amount") << "price"_ba
                               << "prize"_ba;
    QTest::newRow("no currency") << "currency"_ba
                                 << "curency"_ba;
    QTest::newRow("an amount finer than a kuruş") << "40.00000000"_ba
                                                  << "40.00000001"_ba;
    QTest::newRow("a failure") << "success"_ba
                               << "failure"_ba;
}

void TestUndo::refusesWhatMoneyCannotDependOn()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const Answer answer = answerOf(QByteArray(signedRefund).replace(from, to));
    QVERIFY(readRefund(answerOf(signedRefund), exampleCredentials()) && readCancel(answerOf(signedRefund)));
    QVERIFY(!readRefund(answer, exampleCredentials()));
    QVERIFY(!readCancel(answer));
}

VEZNE_TEST(TestUndo)
#include "tst_undo.moc"
