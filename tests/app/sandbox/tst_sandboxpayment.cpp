// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>

#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// POST /payment/auth: test cards, refusals, figures, signature.
class TestSandboxPayment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void takesTestCards_data();
    void takesTestCards();
    void declinesSpecialCards_data();
    void declinesSpecialCards();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void namesTheMissingField();
    void takesAmountsAsNumbers();
    void reckonsLikeTheRealOne_data();
    void reckonsLikeTheRealOne();
    void spellsAmountsRaw();
    void spellsAmountsPlainlyOnDemand();
    void showsEightDigitsOnDemand();
    void signsWhatItAnswers();
    void leavesOutWhatWasNotSent();
    void chargesTwiceUnderOneConversationId();
    void limitsInstallmentsToTheCard_data();
    void limitsInstallmentsToTheCard();
    void takesFiveHundredItemsAndNoMore();

private:
    RawAnswer pay(const QJsonObject &request) { return m_sandbox.post("/payment/auth", request); }

    SandboxProcess m_sandbox;
};

namespace {

const QList<Item> one{{u"I1"_s, u"10.00"_s}};

} // namespace

void TestSandboxPayment::takesTestCards_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("association");
    QTest::addColumn<QString>("family"); // empty: foreign cards have none
    const auto row = [](const char *name, const char *number, const char *type, const char *association,
                        const QString &family) {
        QTest::newRow(name) << QString::fromLatin1(number) << QString::fromLatin1(type)
                            << QString::fromLatin1(association) << family;
    };
    const char *const credit = "CREDIT_CARD";
    const char *const debit = "DEBIT_CARD";
    row("Akbank Mastercard debit", "5890040000000016", debit, "MASTER_CARD", u"Neo"_s);
    row("Akbank Mastercard credit", "5526080000000006", credit, "MASTER_CARD", u"Axess"_s);
    row("Akbank Troy credit", "9792072000017956", credit, "TROY", u"Axess"_s);
    row("Denizbank Visa debit", "4766620000000001", debit, "VISA", u"Denizbank DC"_s);
    row("Denizbank Visa credit", "4603450000000000", credit, "VISA", u"Denizbank CC"_s);
    row("Denizbank Bonus Visa credit", "4729150000000005", credit, "VISA", u"Bonus"_s);
    row("QNB Troy debit", "9792023757123604", debit, "TROY", u"QNB DC"_s);
    row("QNB Visa debit", "4987490000000002", debit, "VISA", u"QNB DC"_s);
    row("QNB Mastercard credit", "5311570000000005", credit, "MASTER_CARD", u"CardFinans"_s);
    row("QNB second Troy debit", "9792020000000001", debit, "TROY", u"QNB DC"_s);
    row("QNB Troy credit", "9792030000000000", credit, "TROY", u"QNB CC"_s);
    row("Garanti Mastercard debit", "5170410000000004", debit, "MASTER_CARD", u"Paracard"_s);
    row("Garanti Mastercard credit", "5400360000000003", credit, "MASTER_CARD", u"Bonus"_s);
    row("Garanti Amex", "374427000000003", credit, "AMERICAN_EXPRESS", u"Bonus"_s);
    row("Halkbank Visa debit", "4475050000000003", debit, "VISA", u"Halkbank DC"_s);
    row("Halkbank Mastercard credit", "5528790000000008", credit, "MASTER_CARD", u"Paraf"_s);
    row("HSBC Visa debit", "4059030000000009", debit, "VISA", u"HSBC DC"_s);
    row("HSBC Mastercard credit", "5504720000000003", credit, "MASTER_CARD", u"Advantage"_s);
    row("İş Bankası Mastercard debit", "5892830000000000", debit, "MASTER_CARD", u"Bankamatik"_s);
    row("İş Bankası Visa credit", "4543590000000006", credit, "VISA", u"Maximum"_s);
    row("Vakıfbank Visa debit", "4910050000000006", debit, "VISA", u"Vakıfbank DC"_s);
    row("Vakıfbank Visa credit", "4157920000000002", credit, "VISA", u"World"_s);
    row("Vakıfbank Troy debit", "6500528865390837", debit, "TROY", u"Vakıfbank DC"_s);
    row("Vakıfbank Troy credit", "6501700194147183", credit, "TROY", u"World"_s);
    row("Yapı Kredi Mastercard debit", "5168880000000002", debit, "MASTER_CARD", u"Tlcard"_s);
    row("Yapı Kredi Mastercard credit", "5451030000000000", credit, "MASTER_CARD", u"World"_s);
    row("Garanti Mastercard of 2019", "5499970000000001", credit, "MASTER_CARD", u"Bonus"_s);
    row("Garanti points card", "5549607159333771", credit, "MASTER_CARD", u"Bonus"_s);
    row("foreign Mastercard", "5400010000000004", credit, "MASTER_CARD", {});
    row("foreign Visa", "4054180000000007", credit, "VISA", {});
    row("one that cannot be refunded", "5406670000000009", credit, "MASTER_CARD", {});
}

void TestSandboxPayment::takesTestCards()
{
    QFETCH(QString, number);
    const RawAnswer answer = pay(paymentRequest(u"card"_s, one, {}, number));
    QCOMPARE(verdict(answer), u"success"_s);
    const QJsonObject fields = exact(answer);
    QTEST(fields.value("cardType"_L1).toString(), "type");
    QTEST(fields.value("cardAssociation"_L1).toString(), "association");
    QTEST(fields.value("cardFamily"_L1).toString(), "family");
    QCOMPARE(fields.value("binNumber"_L1).toString(), number.first(6));
    QCOMPARE(fields.value("lastFourDigits"_L1).toString(), number.last(4));
    QCOMPARE(fields.value("fraudStatus"_L1).toString(), u"1"_s);
    QCOMPARE(fields.value("phase"_L1).toString(), u"AUTH"_s);
}

void TestSandboxPayment::declinesSpecialCards_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *number, const char *code, const char *group,
                        const QString &message) {
        QTest::newRow(name) << QString::fromLatin1(number) << QString::fromLatin1(code)
                            << QString::fromLatin1(group) << message;
    };
    row("insufficient funds", "4111111111111129", "10051", "NOT_SUFFICIENT_FUNDS",
        u"Kart limiti yetersiz, yetersiz bakiye"_s);
    row("do not honour", "4129111111111111", "10005", "DO_NOT_HONOUR", u"İşlem onaylanmadı"_s);
    row("invalid transaction", "4128111111111112", "10012", "INVALID_TRANSACTION", u"Geçersiz işlem"_s);
    row("lost card", "4127111111111113", "10041", "LOST_CARD", u"Kayıp kart, karta el koyunuz"_s);
    row("stolen card", "4126111111111114", "10043", "STOLEN_CARD", u"Çalıntı kart, karta el koyunuz"_s);
    row("expired card", "4125111111111115", "10054", "EXPIRED_CARD", u"Vadesi dolmuş kart"_s);
    row("wrong CVC", "4124111111111116", "10084", "INVALID_CVC2", u"CVC2 bilgisi hatalı"_s);
    row("not permitted to card holder", "4123111111111117", "10057", "NOT_PERMITTED_TO_CARDHOLDER",
        u"Kart sahibi bu işlemi yapamaz"_s);
    row("not permitted to terminal", "4122111111111118", "10058", "NOT_PERMITTED_TO_TERMINAL",
        u"Terminalin bu işlemi yapmaya yetkisi yok"_s);
    row("fraud suspect", "4121111111111119", "10034", "FRAUD_SUSPECT", u"Dolandırıcılık şüphesi"_s);
    row("pick up card", "4120111111111110", "10043", "STOLEN_CARD", u"Çalıntı kart, karta el koyunuz"_s);
    row("general error", "4130111111111118", "10202", "UNKNOWN",
        u"Ödeme işlemi esnasında genel bir hata oluştu"_s);
    row("closed to online use", "4151111111111393", "10093", "RESTRICTED_BY_LAW",
        u"Kartınız e-ticaret işlemlerine kapalıdır. Bankanızı arayınız."_s);
}

void TestSandboxPayment::declinesSpecialCards()
{
    QFETCH(QString, number);
    QFETCH(QString, code);
    const QJsonObject failure = exact(pay(paymentRequest(u"decline"_s, one, {}, number)));
    QCOMPARE(failure.value("status"_L1).toString(), u"failure"_s);
    QCOMPARE(failure.value("errorCode"_L1).toString(), code);
    QTEST(failure.value("errorGroup"_L1).toString(), "group");
    QTEST(failure.value("errorMessage"_L1).toString(), "message");
    QVERIFY(!failure.contains("signature"_L1));
    QVERIFY(m_sandbox.payments(u"decline"_s).isEmpty());
    QCOMPARE(m_sandbox.payments(u"decline"_s, u"FAILURE"_s).size(), 1);
}

void TestSandboxPayment::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value"); // null takes the field away
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value, const char *code) {
        QTest::newRow(name) << path << value << QString::fromLatin1(code);
    };
    const QJsonValue none;
    row("price is missing", u"price"_s, none, "5004");
    row("paidPrice is missing", u"paidPrice"_s, none, "24");
    row("price is zero", u"price"_s, u"0"_s, "5005");
    row("price is zero with decimals", u"price"_s, u"0.00"_s, "5005");
    row("paidPrice is negative", u"paidPrice"_s, u"-1"_s, "5005");
    row("a comma in the price", u"price"_s, u"10,00"_s, "11");
    row("a comma in paidPrice", u"paidPrice"_s, u"10,00"_s, "11");
    row("paidPrice at the account's cap", u"paidPrice"_s, u"100000"_s, "5008");
    row("items do not add up", u"price"_s, u"10.01"_s, "5062");
    row("a currency nobody knows", u"currency"_s, u"XXX"_s, "11");
    row("a foreign currency with a Turkish card", u"currency"_s, u"USD"_s, "5184");
    row("no instalment count", u"installment"_s, u"three"_s, "11");
    row("a conversation id of 300 characters", u"conversationId"_s, QString(300, u'c'), "20");
    row("the card is missing", u"paymentCard"_s, none, "5013");
    row("the card's number is missing", u"paymentCard.cardNumber"_s, none, "12");
    row("a digit of the number is wrong", u"paymentCard.cardNumber"_s, u"5528790000000009"_s, "12");
    row("the number has letters", u"paymentCard.cardNumber"_s, u"55287900000000O8"_s, "12");
    row("the number is too short", u"paymentCard.cardNumber"_s, u"55287900"_s, "12");
    row("the holder is missing", u"paymentCard.cardHolderName"_s, none, "16");
    row("the holder is blank", u"paymentCard.cardHolderName"_s, u"  "_s, "16");
    row("the holder is very long", u"paymentCard.cardHolderName"_s, QString(101, u'h'), "19");
    row("the month is 13", u"paymentCard.expireMonth"_s, u"13"_s, "13");
    row("the month is 00", u"paymentCard.expireMonth"_s, u"00"_s, "13");
    row("the month is missing", u"paymentCard.expireMonth"_s, none, "13");
    row("the year has three digits", u"paymentCard.expireYear"_s, u"209"_s, "14");
    row("the year is missing", u"paymentCard.expireYear"_s, none, "14");
    row("the year is past", u"paymentCard.expireYear"_s, u"2020"_s, "17");
    row("a CVC of two digits", u"paymentCard.cvc"_s, u"12"_s, "15");
    row("a CVC of four digits on a Mastercard", u"paymentCard.cvc"_s, u"1234"_s, "15");
    row("the CVC is missing", u"paymentCard.cvc"_s, none, "15");
    row("a card token without its user key", u"paymentCard.cardToken"_s, u"tk"_s, "5111");
    row("the buyer is missing", u"buyer"_s, none, "24");
    row("the buyer's identity number is missing", u"buyer.identityNumber"_s, none, "8");
    row("the buyer's identity number is too long", u"buyer.identityNumber"_s, QString(51, u'1'), "9");
    row("the buyer's identity number is too short", u"buyer.identityNumber"_s, u"123"_s, "10");
    row("the buyer's e-mail is missing", u"buyer.email"_s, none, "3");
    row("the buyer's e-mail is too long", u"buyer.email"_s, QString(u"a@example.com"_s + QString(100, u'm')),
        "4");
    row("the buyer's e-mail has no at sign", u"buyer.email"_s, u"example.com"_s, "5");
    row("the buyer's e-mail has no domain", u"buyer.email"_s, u"a@example"_s, "5");
    row("the buyer's address is too long for an IP", u"buyer.ip"_s, QString(46, u'1'), "22");
    row("the billing address is missing", u"billingAddress"_s, none, "24");
    row("the basket is missing", u"basketItems"_s, none, "24");
    row("the basket is empty", u"basketItems"_s, QJsonArray(), "24");
}

void TestSandboxPayment::refusesWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QTEST(verdict(pay(with(paymentRequest(u"wrong"_s, one), path, value))), "code");
    QVERIFY(m_sandbox.ledger().value("payments"_L1).toArray().isEmpty());
}

void TestSandboxPayment::namesTheMissingField()
{
    const QStringList paths{u"paidPrice"_s,
                            u"buyer.id"_s,
                            u"buyer.name"_s,
                            u"buyer.surname"_s,
                            u"buyer.city"_s,
                            u"buyer.country"_s,
                            u"buyer.ip"_s,
                            u"buyer.registrationAddress"_s,
                            u"billingAddress.city"_s,
                            u"billingAddress.contactName"_s,
                            u"billingAddress.country"_s,
                            u"billingAddress.address"_s};
    for (const QString &path : paths) {
        const QJsonObject failure = exact(pay(with(paymentRequest(u"missing"_s, one), path, {})));
        QCOMPARE(failure.value("errorMessage"_L1).toString(), path + u" gönderilmesi zorunludur"_s);
    }
    // Goods that travel need an address to travel to.
    QJsonObject item = paymentRequest(u"missing"_s, one).value("basketItems"_L1).toArray().first().toObject();
    item.insert(u"itemType"_s, u"PHYSICAL"_s);
    const QJsonObject request = with(paymentRequest(u"missing"_s, one), u"basketItems"_s, QJsonArray{item});
    QCOMPARE(exact(pay(request)).value("errorMessage"_L1).toString(),
             u"shippingAddress.contactName gönderilmesi zorunludur"_s);
    QCOMPARE(verdict(pay(with(request, u"shippingAddress"_s, request.value("billingAddress"_L1)))),
             u"success"_s);
}

void TestSandboxPayment::takesAmountsAsNumbers()
{
    QJsonObject request = paymentRequest(u"numbers"_s, {{u"I1"_s, u"0.3"_s}, {u"I2"_s, u"9.71"_s}});
    request.insert(u"price"_s, 10.01);
    request.insert(u"paidPrice"_s, 10.01);
    request.insert(u"installment"_s, u"1"_s);
    const QJsonObject answer = exact(pay(request));
    QCOMPARE(answer.value("paidPrice"_L1).toString(), u"10.01000000"_s);
}

void TestSandboxPayment::reckonsLikeTheRealOne_data()
{
    QTest::addColumn<QString>("paidPrice");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QStringList>("paid");
    QTest::addColumn<QStringList>("fee");
    QTest::addColumn<QStringList>("payout");
    // Recorded from the provider's sandbox in June 2026; 9.12861351 is the payout of the second line.
    QTest::newRow("10.01 in lines of 0.30 and 9.71")
        << u"10.01"_s << u"0E-8"_s << QStringList{u"0.30000000"_s, u"9.71000000"_s}
        << QStringList{u"0.00749251"_s, u"0.24250749"_s} << QStringList{u"0.28203749"_s, u"9.12861351"_s};
    // 0.30599401 - 0.30599401 x 0.0349 - 0.00749251, and the same of the other line.
    QTest::newRow("10.21 paid on 10.01")
        << u"10.21"_s << u"1.99800200"_s << QStringList{u"0.30599401"_s, u"9.90400599"_s}
        << QStringList{u"0.00749251"_s, u"0.24250749"_s} << QStringList{u"0.28782231"_s, u"9.31584869"_s};
}

void TestSandboxPayment::reckonsLikeTheRealOne()
{
    QFETCH(QString, paidPrice);
    const QJsonObject answer =
        exact(pay(paymentRequest(u"sum"_s, {{u"I1"_s, u"0.30"_s}, {u"I2"_s, u"9.71"_s}}, paidPrice)));
    QTEST(answer.value("merchantCommissionRate"_L1).toString(), "rate");
    QCOMPARE(answer.value("iyziCommissionFee"_L1).toString(), u"0.25000000"_s);
    QStringList paid;
    QStringList fee;
    QStringList payout;
    for (const QJsonValue item : answer.value("itemTransactions"_L1).toArray()) {
        paid << item["paidPrice"_L1].toString();
        fee << item["iyziCommissionFee"_L1].toString();
        payout << item["merchantPayoutAmount"_L1].toString();
        QCOMPARE(item["transactionStatus"_L1].toString(), u"2"_s);
        QCOMPARE(item["convertedPayout"_L1]["merchantPayoutAmount"_L1], item["merchantPayoutAmount"_L1]);
        const QString released =
            QDateTime::currentDateTimeUtc().addSecs(3 * 3600).date().addDays(8).toString(Qt::ISODate);
        QCOMPARE(item["blockageResolvedDate"_L1].toString(), released + u" 00:00:00"_s);
    }
    QTEST(paid, "paid");
    QTEST(fee, "fee");
    QTEST(payout, "payout");
}

void TestSandboxPayment::spellsAmountsRaw()
{
    const QByteArray body = pay(paymentRequest(u"raw"_s, one)).body;
    QVERIFY(body.contains(R"("paidPrice":10.00000000,)"));
    QVERIFY(body.contains(R"("merchantCommissionRate":0E-8,)"));
    QVERIFY(body.contains(R"("installment":1,)"));
    QVERIFY(body.contains("\"paymentId\":\"2"));
}

void TestSandboxPayment::spellsAmountsPlainlyOnDemand()
{
    const SandboxProcess plain({u"--plain-numbers"_s});
    const QByteArray body = plain.post("/payment/auth", paymentRequest(u"plain"_s, one)).body;
    QVERIFY(body.contains(R"("paidPrice":10,)"));
    QVERIFY(body.contains(R"("merchantCommissionRate":0,)"));
}

void TestSandboxPayment::showsEightDigitsOnDemand()
{
    const SandboxProcess eight({u"--eight-digit-bins"_s});
    const RawAnswer answer = eight.post("/payment/auth", paymentRequest(u"bin"_s, one));
    QCOMPARE(exact(answer).value("binNumber"_L1).toString(), u"55287900"_s);
}

void TestSandboxPayment::signsWhatItAnswers()
{
    const QJsonObject answer = exact(pay(paymentRequest(u"signed"_s, one, u"10.50"_s)));
    const QString joined =
        answer.value("paymentId"_L1).toString() + u":TRY:B-signed:signed:10.5:10"_s; // no trailing zeros
    const QByteArray expected = QMessageAuthenticationCode::hash(joined.toUtf8(), SandboxProcess::secretKey(),
                                                                 QCryptographicHash::Sha256);
    QCOMPARE(answer.value("signature"_L1).toString().toLatin1(), expected.toHex());
}

void TestSandboxPayment::leavesOutWhatWasNotSent()
{
    QJsonObject request = with(paymentRequest({}, one), u"basketId"_s, {});
    request.remove(u"conversationId"_s);
    const QJsonObject answer = exact(pay(request));
    QVERIFY(!answer.contains("conversationId"_L1));
    QVERIFY(!answer.contains("basketId"_L1));
    const QString joined = answer.value("paymentId"_L1).toString() + u":TRY:::10:10"_s;
    const QByteArray expected = QMessageAuthenticationCode::hash(joined.toUtf8(), SandboxProcess::secretKey(),
                                                                 QCryptographicHash::Sha256);
    QCOMPARE(answer.value("signature"_L1).toString().toLatin1(), expected.toHex());
}

void TestSandboxPayment::chargesTwiceUnderOneConversationId()
{
    const QJsonObject first = exact(pay(paymentRequest(u"twice"_s, one)));
    const QJsonObject second = exact(pay(paymentRequest(u"twice"_s, one)));
    QVERIFY(second.value("paymentId"_L1).toString().toLongLong() >
            first.value("paymentId"_L1).toString().toLongLong());
    QCOMPARE(m_sandbox.payments(u"twice"_s).size(), 2);
    QCOMPARE(m_sandbox.requestCount(u"/payment/auth"_s, u"twice"_s), 2);
}

void TestSandboxPayment::limitsInstallmentsToTheCard_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("installment");
    QTest::addColumn<QString>("expected");
    QTest::newRow("three on a credit card") << u"5528790000000008"_s << 3 << u"success"_s;
    QTest::newRow("twelve on a credit card") << u"5528790000000008"_s << 12 << u"success"_s;
    QTest::newRow("four, which nobody offers") << u"5528790000000008"_s << 4 << u"10222"_s;
    QTest::newRow("three on a debit card") << u"4475050000000003"_s << 3 << u"10218"_s;
    QTest::newRow("three on a foreign card") << u"5400010000000004"_s << 3 << u"10222"_s;
    QTest::newRow("none") << u"5528790000000008"_s << 0 << u"11"_s;
}

void TestSandboxPayment::limitsInstallmentsToTheCard()
{
    QFETCH(QString, number);
    QFETCH(int, installment);
    const QJsonObject request =
        with(paymentRequest(u"plan"_s, one, {}, number), u"installment"_s, installment);
    QTEST(verdict(pay(request)), "expected");
}

void TestSandboxPayment::takesFiveHundredItemsAndNoMore()
{
    QList<Item> items;
    for (int i = 0; i < 500; ++i)
        items.append({u"I%1"_s.arg(i), u"0.07"_s});
    QCOMPARE(verdict(pay(paymentRequest(u"many"_s, items))), u"success"_s);
    items.append({u"I500"_s, u"0.07"_s});
    QCOMPARE(verdict(pay(paymentRequest(u"many"_s, items))), u"11"_s);
}

VEZNE_TEST(TestSandboxPayment)
#include "tst_sandboxpayment.moc"
