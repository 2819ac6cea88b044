// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/party.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using vezne::Currency;
using vezne::Money;

class TestParty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuyerSurvivesTheRoundTrip();
    void anAddressIsWrittenUnderItsNames();
    void anItemSurvivesTheRoundTrip_data();
    void anItemSurvivesTheRoundTrip();
    void refusesItemsWithoutAPrice_data();
    void refusesItemsWithoutAPrice();
};

void TestParty::aBuyerSurvivesTheRoundTrip()
{
    // The fields of iyzico's own example.
    const QJsonObject object{{u"id"_s, u"BY789"_s},
                             {u"name"_s, u"John"_s},
                             {u"surname"_s, u"Doe"_s},
                             {u"identityNumber"_s, u"74300864791"_s},
                             {u"email"_s, u"email@email.com"_s},
                             {u"gsmNumber"_s, u"+905350000000"_s},
                             {u"registrationDate"_s, u"2013-04-21 15:12:09"_s},
                             {u"lastLoginDate"_s, u"2015-10-05 12:43:35"_s},
                             {u"registrationAddress"_s, u"Nidakule Göztepe"_s},
                             {u"city"_s, u"Istanbul"_s},
                             {u"country"_s, u"Turkey"_s},
                             {u"zipCode"_s, u"34732"_s},
                             {u"ip"_s, u"85.34.78.112"_s}};
    const Buyer buyer = buyerFromJson(object);
    QCOMPARE(buyer.surname, u"Doe"_s);
    QCOMPARE(buyer.lastLoginDate, u"2015-10-05 12:43:35"_s);
    QCOMPARE(toJson(buyer), object);
    QCOMPARE(toJson(Buyer()), QJsonObject());
}

void TestParty::anAddressIsWrittenUnderItsNames()
{
    const QJsonObject object{{u"contactName"_s, u"Jane Doe"_s},
                             {u"city"_s, u"Istanbul"_s},
                             {u"country"_s, u"Turkey"_s},
                             {u"address"_s, u"Nidakule Göztepe"_s},
                             {u"zipCode"_s, u"34742"_s}};
    QCOMPARE(toJson(Address{.contactName = u"Jane Doe"_s,
                            .city = u"Istanbul"_s,
                            .country = u"Turkey"_s,
                            .address = u"Nidakule Göztepe"_s,
                            .zipCode = u"34742"_s}),
             object);
}

void TestParty::anItemSurvivesTheRoundTrip_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<ItemType>("type");
    QTest::newRow("a physical item") << u"PHYSICAL"_s << ItemType::Physical;
    QTest::newRow("a virtual item") << u"VIRTUAL"_s << ItemType::Virtual;
}

void TestParty::anItemSurvivesTheRoundTrip()
{
    QFETCH(QString, word);
    QFETCH(ItemType, type);
    const QJsonObject object{{u"id"_s, u"BI101"_s},         {u"name"_s, u"Binocular"_s},
                             {u"category1"_s, u"Optics"_s}, {u"category2"_s, u"Accessories"_s},
                             {u"itemType"_s, word},         {u"price"_s, u"0.30"_s}};
    const auto item = itemFromJson(object, Currency::EUR);
    QVERIFY(item);
    QCOMPARE(item->type, type);
    QCOMPARE(item->price, Money(30, Currency::EUR));
    QCOMPARE(toJson(*item), object);
}

void TestParty::refusesItemsWithoutAPrice_data()
{
    QTest::addColumn<QJsonValue>("price");
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("zero") << QJsonValue(u"0.00"_s);
    QTest::newRow("below zero") << QJsonValue(u"-1.00"_s);
    QTest::newRow("a third of a kuruş") << QJsonValue(u"1.003"_s);
    QTest::newRow("a decimal comma") << QJsonValue(u"1,50"_s);
    QTest::newRow("a word") << QJsonValue(u"free"_s);
}

void TestParty::refusesItemsWithoutAPrice()
{
    QFETCH(QJsonValue, price);
    QJsonObject object{{u"id"_s, u"I"_s}};
    if (!price.isUndefined())
        object.insert("price"_L1, price);
    QVERIFY(!itemFromJson(object, Currency::TRY));
}

VEZNE_TEST(TestParty)
#include "tst_party.moc"
