// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/auth.h"
#include "tests/support/callbody.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using vezne::Currency;
using vezne::Money;
using vezne::SecretBytes;
namespace card = vezne::card;

namespace {

card::Card keyedCard()
{
    return card::KeyedCard{
        u"Gülşah \"Gül\" Öztürk\\"_s, SecretBytes("5528790000000008"_ba), {3, 2030}, SecretBytes("123"_ba)};
}

PaymentRequest request()
{
    return {.conversationId = u"c-1"_s,
            .basketId = u"B1"_s,
            .price = Money(15000, Currency::TRY),
            .paidPrice = Money(15788, Currency::TRY),
            .installment = 3,
            .buyer = {.id = u"BY1"_s, .name = u"Gülşah"_s, .ip = u"85.34.78.112"_s},
            .billingAddress = {.contactName = u"Gülşah Öztürk"_s, .address = u"Şişli Cd. No:1/A"_s},
            .items = {{.id = u"I1"_s,
                       .name = u"Çay"_s,
                       .type = ItemType::Virtual,
                       .price = Money(15000, Currency::TRY)}}};
}

/// Parsed by Qt's own reader, which shares nothing with how the body was made.
} // namespace

class TestAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesMoney();
    void writesThePayment();
    void writesAKeyedCard();
    void writesAStoredCard_data();
    void writesAStoredCard();
    void leavesOutWhatIsEmpty();
    void writesAShippingAddressWhenThereIsOne();
    void leavesTheCardWhereItWas();
};

void TestAuth::movesMoney()
{
    const Call call = authCall(request(), keyedCard());
    QCOMPARE(call.method, Method::Post);
    QCOMPARE(call.effect, Effect::Money);
    QCOMPARE(call.path, u"/payment/auth"_s);
    QVERIFY(call.query.isEmpty());
    QCOMPARE(call.conversationId, u"c-1"_s);
}

void TestAuth::writesThePayment()
{
    QJsonObject body = vezne::test::jsonOf(authCall(request(), keyedCard()));
    body.remove("paymentCard"_L1);
    const QJsonObject expected{
        {u"locale"_s, u"tr"_s},
        {u"conversationId"_s, u"c-1"_s},
        {u"basketId"_s, u"B1"_s},
        {u"price"_s, u"150.00"_s},
        {u"paidPrice"_s, u"157.88"_s},
        {u"currency"_s, u"TRY"_s},
        {u"installment"_s, 3},
        {u"paymentChannel"_s, u"WEB"_s},
        {u"paymentGroup"_s, u"PRODUCT"_s},
        {u"buyer"_s,
         QJsonObject{{u"id"_s, u"BY1"_s}, {u"name"_s, u"Gülşah"_s}, {u"ip"_s, u"85.34.78.112"_s}}},
        {u"billingAddress"_s,
         QJsonObject{{u"contactName"_s, u"Gülşah Öztürk"_s}, {u"address"_s, u"Şişli Cd. No:1/A"_s}}},
        {u"basketItems"_s, QJsonArray{QJsonObject{{u"id"_s, u"I1"_s},
                                                  {u"name"_s, u"Çay"_s},
                                                  {u"itemType"_s, u"VIRTUAL"_s},
                                                  {u"price"_s, u"150.00"_s}}}}};
    QCOMPARE(body, expected);
}

void TestAuth::writesAKeyedCard()
{
    PaymentRequest registered = request();
    registered.registerCard = true;
    QJsonObject expected{{u"cardHolderName"_s, u"Gülşah \"Gül\" Öztürk\\"_s},
                         {u"cardNumber"_s, u"5528790000000008"_s},
                         {u"expireMonth"_s, u"03"_s},
                         {u"expireYear"_s, u"2030"_s},
                         {u"cvc"_s, u"123"_s},
                         {u"registerCard"_s, 0}};
    QCOMPARE(vezne::test::jsonOf(authCall(request(), keyedCard()))["paymentCard"_L1].toObject(), expected);
    expected["registerCard"_L1] = 1;
    QCOMPARE(vezne::test::jsonOf(authCall(registered, keyedCard()))["paymentCard"_L1].toObject(), expected);
}

void TestAuth::writesAStoredCard_data()
{
    QTest::addColumn<QByteArray>("cvc");
    QTest::newRow("without a security code") << QByteArray();
    QTest::newRow("with one") << "1234"_ba;
}

void TestAuth::writesAStoredCard()
{
    QFETCH(QByteArray, cvc);
    QJsonObject expected{{u"cardUserKey"_s, u"uk="_s}, {u"cardToken"_s, u"tk="_s}};
    if (!cvc.isEmpty())
        expected[u"cvc"_s] = QString::fromLatin1(cvc);
    const card::Card stored = card::TokenCard{u"uk="_s, u"tk="_s, SecretBytes(cvc)};
    QCOMPARE(vezne::test::jsonOf(authCall(request(), stored))["paymentCard"_L1].toObject(), expected);
}

void TestAuth::leavesOutWhatIsEmpty()
{
    PaymentRequest bare = request();
    bare.basketId.clear();
    const QJsonObject body = vezne::test::jsonOf(authCall(bare, keyedCard()));
    QVERIFY(!body.isEmpty());
    QVERIFY(!body.contains("basketId"_L1));
    QVERIFY(!body.contains("shippingAddress"_L1));
    QVERIFY(!body["buyer"_L1].toObject().contains("gsmNumber"_L1));
}

void TestAuth::writesAShippingAddressWhenThereIsOne()
{
    PaymentRequest physical = request();
    physical.shippingAddress = Address{.city = u"İstanbul"_s};
    physical.language = vezne::Language::English;
    const QJsonObject body = vezne::test::jsonOf(authCall(physical, keyedCard()));
    QCOMPARE(body["shippingAddress"_L1].toObject(), (QJsonObject{{u"city"_s, u"İstanbul"_s}}));
    QCOMPARE(body["locale"_L1].toString(), u"en"_s);
}

void TestAuth::leavesTheCardWhereItWas()
{
    const card::Card card = keyedCard();
    (void)authCall(request(), card);
    const auto &keyed = std::get<card::KeyedCard>(card);
    QCOMPARE(QByteArray(keyed.number.data(), qsizetype(keyed.number.size())), "5528790000000008"_ba);
    QCOMPARE(QByteArray(keyed.cvc.data(), qsizetype(keyed.cvc.size())), "123"_ba);
}

VEZNE_TEST(TestAuth)
#include "tst_auth.moc"
