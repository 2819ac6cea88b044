// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/iyzico/endpoints/threedsauth.h"
#include "core/iyzico/endpoints/threedsinitialize.h"
#include "core/iyzico/endpoints/threedsreturn.h"
#include "tests/support/callbody.h"
#include "tests/support/iyzicoanswers.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using namespace vezne;

namespace {

QByteArray initialized(const QByteArray &content, const QByteArray &signature)
{
    return R"({"status":"success","conversationId":"pos-0003","paymentId":"22416099","threeDSHtmlContent":")" +
           content + R"(","signature":")" + signature + R"("})";
}

} // namespace

class TestThreeDsEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initializeCarriesTheCardAndTheReturn();
    void readsTheBanksPage_data();
    void readsTheBanksPage();
    void finishesByTheNewWay();
    void finishesByTheOldWayWithConversationData();
    void checksTheReturn_data();
    void checksTheReturn();
};

void TestThreeDsEndpoints::initializeCarriesTheCardAndTheReturn()
{
    const card::Card card = card::KeyedCard{
        u"Ayşe Yılmaz"_s, SecretBytes("5528790000000008"_ba), {3, 2030}, SecretBytes("123"_ba)};
    const PaymentRequest request{.conversationId = u"c-1"_s,
                                 .basketId = u"B1"_s,
                                 .price = Money(15000, Currency::TRY),
                                 .paidPrice = Money(15000, Currency::TRY),
                                 .callbackUrl = u"http://127.0.0.1:4711/3ds/ab"_s};
    QCOMPARE(threeDsInitializeCall(request, card, Taking::Hold).path,
             u"/payment/3dsecure/initialize/preauth"_s);
    const Call call = threeDsInitializeCall(request, card, Taking::Charge);
    QCOMPARE(call.path, u"/payment/3dsecure/initialize"_s);
    QCOMPARE(call.effect, Effect::Money);
    const QJsonObject body = test::jsonOf(call);
    QCOMPARE(body.value("callbackUrl"_L1).toString(), u"http://127.0.0.1:4711/3ds/ab"_s);
    QCOMPARE(body.value("paymentCard"_L1).toObject().value("cardNumber"_L1).toString(),
             u"5528790000000008"_s);
}

void TestThreeDsEndpoints::readsTheBanksPage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<SignatureCheck>("check");

    // HMAC-SHA256 by openssl: secret of exampleCredentials(), text 22416099:pos-0003.
    const QByteArray genuine = "ebd18d63edcd38590ef4ac81c55556ea16b2e9c02f62d952a1afd6ad8c0cec2f";
    QTest::newRow("a signed page") << "PGh0bWw+"_ba << genuine << true << SignatureCheck::Valid;
    QTest::newRow("a page with another signature") << "PGh0bWw+"_ba
                                                   << "00"_ba << true << SignatureCheck::Invalid;
    QTest::newRow("an unsigned page") << "PGh0bWw+"_ba
                                      << ""_ba << true << SignatureCheck::Missing;
    QTest::newRow("no page") << ""_ba << genuine << false << SignatureCheck::Valid;
    QTest::newRow("a page that is no base64") << "<html>"_ba << genuine << false << SignatureCheck::Valid;
}

void TestThreeDsEndpoints::readsTheBanksPage()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, signature);
    QFETCH(const bool, isRead);
    QFETCH(const SignatureCheck, check);
    const auto read =
        readThreeDsInitialized(test::answerOf(initialized(content, signature)), test::exampleCredentials());
    QCOMPARE(read.has_value(), isRead);
    if (!isRead)
        return;
    QCOMPARE(read->page, "<html>"_ba);
    QCOMPARE(read->paymentId, u"22416099"_s);
    QCOMPARE(read->signature, check);
}

void TestThreeDsEndpoints::finishesByTheNewWay()
{
    const Call call = threeDsAuthCall({.conversationId = u"c-1"_s,
                                       .paymentId = u"7"_s,
                                       .basketId = u"B1"_s,
                                       .paidPrice = Money(15788, Currency::TRY)});
    QCOMPARE(call.path, u"/payment/v2/3dsecure/auth"_s);
    QCOMPARE(call.effect, Effect::Money);
    const QJsonObject expected{{u"locale"_s, u"tr"_s},        {u"conversationId"_s, u"c-1"_s},
                               {u"paymentId"_s, u"7"_s},      {u"basketId"_s, u"B1"_s},
                               {u"paidPrice"_s, u"157.88"_s}, {u"currency"_s, u"TRY"_s}};
    QCOMPARE(test::jsonOf(call), expected);
}

void TestThreeDsEndpoints::finishesByTheOldWayWithConversationData()
{
    const Call call = threeDsAuthCall(
        {.conversationId = u"c-1"_s, .paymentId = u"7"_s, .conversationData = u"eyJ0IjoxfQ=="_s});
    QCOMPARE(call.path, u"/payment/3dsecure/auth"_s);
    QCOMPARE(call.effect, Effect::Money);
    const QJsonObject expected{{u"locale"_s, u"tr"_s},
                               {u"conversationId"_s, u"c-1"_s},
                               {u"paymentId"_s, u"7"_s},
                               {u"conversationData"_s, u"eyJ0IjoxfQ=="_s}};
    QCOMPARE(test::jsonOf(call), expected);
}

void TestThreeDsEndpoints::checksTheReturn_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<SignatureCheck>("check");
    QTest::addColumn<bool>("isAuthenticated");

    // HMAC-SHA256 by openssl, with the secret of exampleCredentials().
    const QByteArray success = "status=success&paymentId=22416099&conversationData=&conversationId=pos-0003"
                               "&mdStatus=1&signature=";
    const QByteArray good = "cbaa1d993fb1578efb318f092068f98b503516057e66c79a8b094a97ed29fa1c";
    const QByteArray failure = "550cd0c5fcbcb199564a4821889717a32638a68b70d4a1f5db2599e5e3bce5a7";
    QTest::newRow("a genuine yes") << success + good << SignatureCheck::Valid << true;
    QTest::newRow("a genuine no with data")
        << "status=failure&paymentId=22416099&conversationData=eyJ0IjoxfQ%3D%3D&conversationId=pos-0003"
           "&mdStatus=0&signature=" +
               failure
        << SignatureCheck::Valid << false;
    QTest::newRow("a no that was made a yes")
        << "status=success&paymentId=22416099&conversationData=eyJ0IjoxfQ%3D%3D&conversationId=pos-0003"
           "&mdStatus=1&signature=" +
               failure
        << SignatureCheck::Invalid << true;
    QTest::newRow("a yes with a field more than once")
        << success + good + "&mdStatus=1" << SignatureCheck::Invalid << true;
    QTest::newRow("an unsigned yes") << success.chopped(11) << SignatureCheck::Missing << true;
    QTest::newRow("nothing") << ""_ba << SignatureCheck::Missing << false;
}

void TestThreeDsEndpoints::checksTheReturn()
{
    QFETCH(const QByteArray, form);
    QFETCH(const SignatureCheck, check);
    QFETCH(const bool, isAuthenticated);
    const ThreeDsReturn read = readThreeDsReturn(form, test::exampleCredentials());
    QCOMPARE(read.signature, check);
    QCOMPARE(read.isAuthenticated(), isAuthenticated);
}

VEZNE_TEST(TestThreeDsEndpoints)
#include "tst_threedsendpoints.moc"
