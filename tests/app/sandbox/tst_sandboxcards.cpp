// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// What the provider knows of BINs, and the instalments it offers.
class TestSandboxCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoseCardItIs_data();
    void tellsWhoseCardItIs();
    void refusesBins_data();
    void refusesBins();
    void offersParafAsRecorded();
    void offersOneInstallmentAlone_data();
    void offersOneInstallmentAlone();
    void offersEveryFamilyWithoutABin();
    void refusesToOffer_data();
    void refusesToOffer();
    void writesOfferedAmountsPlainly();

private:
    RawAnswer bin(const QJsonValue &number)
    {
        return m_sandbox.post("/payment/bin/check",
                              {{u"conversationId"_s, u"b1"_s}, {u"binNumber"_s, number}});
    }
    RawAnswer offers(const QJsonObject &request)
    {
        return m_sandbox.post("/payment/iyzipos/installment", request);
    }

    SandboxProcess m_sandbox;
};

namespace {

QStringList column(const QJsonValue &offer, const QString &name)
{
    QStringList column;
    for (const QJsonValue plan : offer["installmentPrices"_L1].toArray())
        column << plan[name].toString();
    return column;
}

} // namespace

void TestSandboxCards::tellsWhoseCardItIs_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QJsonObject>("expected");
    const auto facts = [](const QString &type, const QString &association, const QString &family,
                          const QString &bank, const QString &code, const QString &commercial) {
        return QJsonObject{{u"cardType"_s, type},     {u"cardAssociation"_s, association},
                           {u"cardFamily"_s, family}, {u"bankName"_s, bank},
                           {u"bankCode"_s, code},     {u"commercial"_s, commercial}};
    };
    const QJsonObject paraf =
        facts(u"CREDIT_CARD"_s, u"MASTER_CARD"_s, u"Paraf"_s, u"Halk Bankası"_s, u"12"_s, u"0"_s);
    QTest::newRow("six digits") << u"552879"_s << paraf;
    QTest::newRow("eight digits") << u"55287900"_s << paraf;
    QTest::newRow("a debit card") << u"535805"_s
                                  << facts(u"DEBIT_CARD"_s, u"MASTER_CARD"_s, u"iyzico DC"_s, u"iyzico"_s,
                                           u"864"_s, u"0"_s);
    QTest::newRow("an Amex") << u"374427"_s
                             << facts(u"CREDIT_CARD"_s, u"AMERICAN_EXPRESS"_s, u"Bonus"_s,
                                      u"Garanti Bankası"_s, u"62"_s, u"0"_s);
    QTest::newRow("a Troy card") << u"650170"_s
                                 << facts(u"CREDIT_CARD"_s, u"TROY"_s, u"World"_s, u"Vakıfbank"_s, u"15"_s,
                                          u"0"_s);
    QTest::newRow("a company's card")
        << u"547244"_s
        << facts(u"CREDIT_CARD"_s, u"MASTER_CARD"_s, u"World"_s, u"Vakıfbank"_s, u"15"_s, u"1"_s);
}

void TestSandboxCards::tellsWhoseCardItIs()
{
    QFETCH(QString, number);
    QFETCH(QJsonObject, expected);
    const RawAnswer answer = bin(number);
    QCOMPARE(verdict(answer), u"success"_s);
    const QJsonObject fields = exact(answer);
    for (auto field = expected.begin(); field != expected.end(); ++field)
        QCOMPARE(fields.value(field.key()), field.value());
    QCOMPARE(fields.value("binNumber"_L1).toString(), number);
    QCOMPARE(fields.value("conversationId"_L1).toString(), u"b1"_s);
    QVERIFY(!fields.contains("signature"_L1));
}

void TestSandboxCards::refusesBins_data()
{
    QTest::addColumn<QJsonValue>("number");
    QTest::addColumn<QString>("code");
    QTest::newRow("an unknown one") << QJsonValue(u"000000"_s) << u"5066"_s;
    QTest::newRow("a foreign one") << QJsonValue(u"540001"_s) << u"5066"_s;
    QTest::newRow("letters") << QJsonValue(u"xxxxxx"_s) << u"5066"_s;
    QTest::newRow("five digits") << QJsonValue(u"55287"_s) << u"5007"_s;
    QTest::newRow("nine digits") << QJsonValue(u"552879000"_s) << u"5007"_s;
    QTest::newRow("none") << QJsonValue() << u"5006"_s;
}

void TestSandboxCards::refusesBins()
{
    QFETCH(QJsonValue, number);
    QFETCH(QString, code);
    const RawAnswer answer = bin(number);
    QCOMPARE(verdict(answer), code);
    if (code == u"5066"_s)
        QCOMPARE(exact(answer).value("binNumber"_L1), number);
}

void TestSandboxCards::offersParafAsRecorded()
{
    const QJsonArray details = exact(offers({{u"binNumber"_s, u"55287900"_s}, {u"price"_s, u"100.0"_s}}))
                                   .value("installmentDetails"_L1)
                                   .toArray();
    QCOMPARE(details.size(), 1);
    const QJsonValue offer = details.first();
    QCOMPARE(column(offer, u"installmentNumber"_s),
             (QStringList{u"1"_s, u"2"_s, u"3"_s, u"6"_s, u"9"_s, u"12"_s}));
    QCOMPARE(column(offer, u"totalPrice"_s),
             (QStringList{u"100"_s, u"103.22"_s, u"105.25"_s, u"112.22"_s, u"120.19"_s, u"129.2"_s}));
    QCOMPARE(column(offer, u"installmentPrice"_s),
             (QStringList{u"100"_s, u"51.61"_s, u"35.08"_s, u"18.7"_s, u"13.35"_s, u"10.77"_s}));
    QCOMPARE(offer["cardFamilyName"_L1].toString(), u"Paraf"_s);
    QCOMPARE(offer["binNumber"_L1].toString(), u"55287900"_s);
    QCOMPARE(offer["force3ds"_L1].toString(), u"0"_s);
}

void TestSandboxCards::offersOneInstallmentAlone_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("a debit card") << u"535805"_s;
    QTest::newRow("an unknown BIN") << u"460341"_s;
    QTest::newRow("letters") << u"xxxxxx"_s;
}

void TestSandboxCards::offersOneInstallmentAlone()
{
    QFETCH(QString, number);
    const QJsonArray details =
        exact(offers({{u"binNumber"_s, number}, {u"price"_s, 250}})).value("installmentDetails"_L1).toArray();
    QCOMPARE(details.size(), 1);
    QCOMPARE(column(details.first(), u"installmentNumber"_s), QStringList{u"1"_s});
    QCOMPARE(column(details.first(), u"totalPrice"_s), QStringList{u"250"_s});
    QCOMPARE(details.first()["binNumber"_L1].toString(), number);
}

void TestSandboxCards::offersEveryFamilyWithoutABin()
{
    const QJsonArray details =
        exact(offers({{u"price"_s, u"100"_s}})).value("installmentDetails"_L1).toArray();
    QStringList families;
    for (const QJsonValue offer : details) {
        QCOMPARE(column(offer, u"installmentNumber"_s).size(), 6);
        QVERIFY(offer["binNumber"_L1].isUndefined());
        QVERIFY(offer["cardType"_L1].isUndefined());
        families << offer["bankCode"_L1].toString() + u' ' + offer["cardFamilyName"_L1].toString();
    }
    QCOMPARE(families.removeDuplicates(), 0);
    for (const QString &family :
         {u"62 Bonus"_s, u"32 Bonus"_s, u"134 Bonus"_s, u"46 Axess"_s, u"67 World"_s, u"15 World"_s,
          u"64 Maximum"_s, u"12 Paraf"_s, u"111 CardFinans"_s, u"123 Advantage"_s, u"10 BankkartCombo"_s})
        QVERIFY2(families.contains(family), qPrintable(family));
}

void TestSandboxCards::refusesToOffer_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("code");
    QTest::newRow("no price") << QJsonObject{{u"binNumber"_s, u"552879"_s}} << u"5004"_s;
    QTest::newRow("price zero") << QJsonObject{{u"price"_s, 0}} << u"5005"_s;
    QTest::newRow("price with a comma") << QJsonObject{{u"price"_s, u"1,5"_s}} << u"11"_s;
    QTest::newRow("a short BIN") << QJsonObject{{u"price"_s, 1}, {u"binNumber"_s, u"5528"_s}} << u"5007"_s;
}

void TestSandboxCards::refusesToOffer()
{
    QFETCH(QJsonObject, request);
    QTEST(verdict(offers(request)), "code");
}

void TestSandboxCards::writesOfferedAmountsPlainly()
{
    const QByteArray body = offers({{u"binNumber"_s, u"552879"_s}, {u"price"_s, u"100.00"_s}}).body;
    QVERIFY(body.contains(R"("totalPrice":103.22,)"));
    QVERIFY(body.contains(R"("price":100,)"));
}

VEZNE_TEST(TestSandboxCards)
#include "tst_sandboxcards.moc"
