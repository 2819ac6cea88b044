// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/payment.h"

#include <QTest>

#include "core/iyzico/endpoints/detail.h"
#include "tests/support/callbody.h"
#include "tests/support/iyzicoanswers.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using namespace vezne::test;
using vezne::Currency;
using vezne::Language;
using vezne::Money;

namespace {

/// The payment of the signature vector, spelled as the raw wire spells it.
const QByteArray signedPayment =
    R"({"status":"success","locale":"tr","systemTime":1700000000000,"conversationId":"pos-0003","price":100.50000000,)"
    R"("paidPrice":100.50,"installment":1,"paymentId":22416099,"fraudStatus":1,"iyziCommissionFee":0E-8,)"
    R"("basketId":"B1","currency":"TRY","paymentStatus":"SUCCESS","itemTransactions":[],)"
    R"("signature":"71e733913476eb29bc1f2d4a171626071a1ed05b6da29677ebec34155f806f9b"})";

} // namespace

class TestPayment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADocumentedPayment();
    void verifiesTheSignature_data();
    void verifiesTheSignature();
    void refusesWhatMoneyCannotDependOn_data();
    void refusesWhatMoneyCannotDependOn();
    void doesNotInventAFraudStatus();
    void asksForDetailByEitherId();
};

void TestPayment::readsADocumentedPayment()
{
    const auto payment =
        readPayment(answerOf(sample("payment-auth-success-2018.json")), exampleCredentials());
    QVERIFY(payment);
    QCOMPARE(payment->paymentId, u"10851936"_s);
    QCOMPARE(payment->conversationId, u"123456789"_s);
    QCOMPARE(payment->basketId, u"B67832"_s);
    QCOMPARE(payment->price, Money(100, Currency::TRY));
    QCOMPARE(payment->paidPrice, Money(120, Currency::TRY));
    QCOMPARE(payment->installment, 1);
    QCOMPARE(payment->fraudStatus, 1);
    QCOMPARE(payment->paymentStatus, QString());
    QCOMPARE(payment->phase, u"AUTH"_s);
    QCOMPARE(payment->cardType, u"CREDIT_CARD"_s);
    QCOMPARE(payment->cardAssociation, u"MASTER_CARD"_s);
    QCOMPARE(payment->cardFamily, u"Paraf"_s);
    QCOMPARE(payment->bin, u"552879"_s);
    QCOMPARE(payment->lastFour, u"0008"_s);
    QCOMPARE(payment->authCode, u"235467"_s);
    QCOMPARE(payment->hostReference, u"mock00001iyzihostrfn"_s);
    QCOMPARE(payment->commissionRateAmount.toPlain(), u"0.0315"_s);
    QCOMPARE(payment->commissionFee.toPlain(), u"0.25"_s);
    QCOMPARE(payment->signature, SignatureCheck::Missing); // iyzico did not sign in 2018

    QCOMPARE(payment->items.size(), 3);
    const PaymentItem &second = payment->items.at(1);
    QCOMPARE(second.itemId, u"BI102"_s);
    QCOMPARE(second.paymentTransactionId, u"11441122"_s);
    QCOMPARE(second.transactionStatus, 2);
    QCOMPARE(second.price.toPlain(), u"0.5"_s);
    QCOMPARE(second.paidPrice.toPlain(), u"0.6"_s);
    QCOMPARE(second.commissionRateAmount.toPlain(), u"0.01575"_s);
    QCOMPARE(second.commissionFee.toPlain(), u"0.125"_s);
    QCOMPARE(second.merchantPayout.toPlain(), u"0.39925"_s);
    QCOMPARE(second.blockageResolvedDate, u"2018-06-13 13:52:22"_s);
}

void TestPayment::verifiesTheSignature_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<SignatureCheck>("verdict");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                        SignatureCheck verdict) { QTest::newRow(name) << from << to << verdict; };
    row("as iyzico signed it", "", "", SignatureCheck::Valid);
    row("an id that came as text", "22416099,", "\"22416099\",", SignatureCheck::Valid);
    row("another spelling of the amount", "100.50,", "\"1.005E2\",", SignatureCheck::Valid);
    row("another amount", "100.50,", "100.51,", SignatureCheck::Invalid);
    row("another price", "100.50000000", "100.51", SignatureCheck::Invalid);
    row("another currency", "TRY", "USD", SignatureCheck::Invalid);
    row("another basket", "B1", "B2", SignatureCheck::Invalid);
    row("another conversation", "pos-0003", "pos-0004", SignatureCheck::Invalid);
    row("another payment", "22416099", "22416098", SignatureCheck::Invalid);
    row("no signature", "signature", "sign", SignatureCheck::Missing);
}

void TestPayment::verifiesTheSignature()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = signedPayment;
    if (!from.isEmpty())
        bytes.replace(from, to);
    const auto payment = readPayment(answerOf(bytes), exampleCredentials());
    QVERIFY(payment);
    QTEST(payment->signature, "verdict");
}

void TestPayment::refusesWhatMoneyCannotDependOn_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to) {
        QTest::newRow(name) << from << to;
    };
    row("no payment id", "paymentId", "paymentIdd");
    row("no price", "\"price\"", "\"prize\"");
    row("no paid price", "paidPrice", "paidPrize");
    row("no currency", "currency", "curency");
    row("a currency that iyzico does not settle", "TRY", "XXX");
    row("a price that is no number", "100.50000000", "\"a lot\"");
    row("a paid price finer than a kuruş", "100.50,", "100.505,");
    row("a failure", "success", "failure");
}

void TestPayment::refusesWhatMoneyCannotDependOn()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray bytes = QByteArray(signedPayment).replace(from, to);
    QVERIFY(bytes != signedPayment);
    const auto payment = readPayment(answerOf(bytes), exampleCredentials());
    QVERIFY(!payment);
    QVERIFY(!payment.error().isEmpty());
}

void TestPayment::doesNotInventAFraudStatus()
{
    const QByteArray bytes = QByteArray(signedPayment).replace("fraudStatus", "fraudState");
    QVERIFY(!readPayment(answerOf(bytes), exampleCredentials())->fraudStatus.has_value());
}

void TestPayment::asksForDetailByEitherId()
{
    const Call byConversation = detailCall({}, u"pos-0003"_s, u"pos-0004"_s, Language::Turkish);
    QCOMPARE(byConversation.effect, Effect::None);
    QCOMPARE(byConversation.path, u"/payment/detail"_s);
    QCOMPARE(byConversation.conversationId, u"pos-0004"_s);
    QCOMPARE(bytesOf(byConversation),
             R"({"conversationId":"pos-0004","locale":"tr","paymentConversationId":"pos-0003"})"_ba);
    QCOMPARE(bytesOf(detailCall(u"22"_s, {}, u"pos-0004"_s, Language::English)),
             R"({"conversationId":"pos-0004","locale":"en","paymentId":"22"})"_ba);
}

VEZNE_TEST(TestPayment)
#include "tst_payment.moc"
