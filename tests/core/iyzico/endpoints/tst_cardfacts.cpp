// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/iyzico/endpoints/bincheck.h"
#include "core/iyzico/endpoints/connectiontest.h"
#include "core/iyzico/endpoints/installment.h"
#include "tests/support/amounts.h"
#include "tests/support/callbody.h"
#include "tests/support/iyzicoanswers.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using namespace vezne::test;
using vezne::Currency;
using vezne::Language;
using vezne::Money;

/// What iyzico says of a card before it is charged: BIN check and instalments.
class TestCardFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhetherTheProviderIsThere();
    void asksAboutABin();
    void readsBinFacts();
    void readsBinFactsThatAreAbsent();
    void asksForPlans();
    void readsThePlansOfOneCard();
    void readsAnUnknownBin();
    void readsThePlansOfEveryFamily();
    void dropsPlansWithoutAWholeAmount();
};

void TestCardFacts::asksWhetherTheProviderIsThere()
{
    const Call call = connectionTestCall();
    QCOMPARE(call.method, Method::Get);
    QCOMPARE(call.effect, Effect::None);
    QCOMPARE(call.path, u"/payment/test"_s);
    QVERIFY(call.body.isEmpty());
}

void TestCardFacts::asksAboutABin()
{
    const Call call = binCheckCall(u"55287900"_s, u"c-1"_s, Language::Turkish);
    QCOMPARE(call.method, Method::Post);
    QCOMPARE(call.effect, Effect::None);
    QCOMPARE(call.path, u"/payment/bin/check"_s);
    QCOMPARE(bytesOf(call), R"({"binNumber":"55287900","conversationId":"c-1","locale":"tr"})"_ba);
}

void TestCardFacts::readsBinFacts()
{
    const BinFacts facts = readBinFacts(answerOf(
        R"({"status":"success","binNumber":"454360","cardType":"CREDIT_CARD","cardAssociation":"VISA",)"
        R"("cardFamily":"Maximum","bankName":"İş Bankası","bankCode":64,"commercial":1})"));
    QCOMPARE(facts.bin, u"454360"_s);
    QCOMPARE(facts.cardType, u"CREDIT_CARD"_s);
    QCOMPARE(facts.cardAssociation, u"VISA"_s);
    QCOMPARE(facts.cardFamily, u"Maximum"_s);
    QCOMPARE(facts.bankName, u"İş Bankası"_s);
    QCOMPARE(facts.bankCode, 64);
    QCOMPARE(facts.commercial, true);
}

void TestCardFacts::readsBinFactsThatAreAbsent()
{
    const BinFacts facts =
        readBinFacts(answerOf(R"({"status":"success","binNumber":"454360","commercial":"maybe"})"));
    QVERIFY(!facts.bankCode);
    QVERIFY(!facts.commercial);
}

void TestCardFacts::asksForPlans()
{
    const Call call = installmentCall(kurus(10000), u"55287900"_s, u"c-1"_s, Language::English);
    QCOMPARE(call.effect, Effect::None);
    QCOMPARE(call.path, u"/payment/iyzipos/installment"_s);
    QCOMPARE(bytesOf(call),
             R"({"binNumber":"55287900","conversationId":"c-1","locale":"en","price":"100.00"})"_ba);
    QCOMPARE(bytesOf(installmentCall(kurus(10000), {}, u"c-1"_s, Language::English)),
             R"({"conversationId":"c-1","locale":"en","price":"100.00"})"_ba);
}

void TestCardFacts::readsThePlansOfOneCard()
{
    const auto offers =
        readInstallmentOffers(answerOf(sample("installment-with-bin-2018.json")), Currency::TRY);
    QCOMPARE(offers.size(), 1);
    const InstallmentOffer &offer = offers.front();
    QCOMPARE(offer.bin, u"454360"_s);
    QCOMPARE(offer.cardFamily, u"Maximum"_s);
    QCOMPARE(offer.bankName, u"İş Bankası"_s);
    QCOMPARE(offer.bankCode, 64);
    QVERIFY(!offer.force3ds && !offer.forceCvc && !offer.commercial);
    QCOMPARE(offer.plans.size(), 5);
    QCOMPARE(offer.plans.at(2).count, 3);
    QCOMPARE(offer.plans.at(2).monthly, kurus(3395)); // three times this is one kuruş short of the total
    QCOMPARE(offer.plans.at(2).total, kurus(10186));
}

void TestCardFacts::readsAnUnknownBin()
{
    const auto offers =
        readInstallmentOffers(answerOf(sample("installment-unknown-bin-2018.json")), Currency::TRY);
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.front().bankName, QString());
    QCOMPARE(offers.front().plans.size(), 1);
    QCOMPARE(offers.front().plans.front().total, kurus(10000));
}

void TestCardFacts::readsThePlansOfEveryFamily()
{
    const auto offers =
        readInstallmentOffers(answerOf(sample("installment-without-bin-2018.json")), Currency::TRY);
    QVERIFY(offers.size() > 2);
    QVERIFY(offers.at(0).force3ds && offers.at(0).forceCvc);
    std::vector<int> counts; // the sample has them as 1 2 3 6 4 5
    for (const InstallmentPlan &plan : offers.at(1).plans)
        counts.push_back(plan.count);
    QCOMPARE(counts, (std::vector{1, 2, 3, 4, 5, 6}));
}

void TestCardFacts::dropsPlansWithoutAWholeAmount()
{
    const auto offers = readInstallmentOffers(
        answerOf(R"({"status":"success","installmentDetails":[{"installmentPrices":[)"
                 R"({"installmentNumber":1,"installmentPrice":100.00000000,"totalPrice":"100"},)"
                 R"({"installmentNumber":2,"installmentPrice":50.005,"totalPrice":100.01},)"
                 R"({"installmentNumber":3,"installmentPrice":33.34},)"
                 R"({"installmentNumber":0,"installmentPrice":1,"totalPrice":1},)"
                 R"({"installmentPrice":1,"totalPrice":1}]}]})"),
        Currency::TRY);
    QCOMPARE(offers.front().plans.size(), 1);
    QCOMPARE(offers.front().plans.front().total, kurus(10000));
}

VEZNE_TEST(TestCardFacts)
#include "tst_cardfacts.moc"
