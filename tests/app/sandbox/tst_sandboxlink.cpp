// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/support/payer.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// Payment links: kept by the merchant, paid by whoever has the address.
class TestSandboxLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isListening()); }
    void init() { QVERIFY(m_sandbox.reset()); }

    void makesALink();
    void refusesToMakeALink_data();
    void refusesToMakeALink();
    void listsNewestFirstAndByPage();
    void changesSwitchesAndDeletes();
    void takesACallWithoutABody();
    void makesAFastLink();
    void refusesAFastLink_data();
    void refusesAFastLink();
    void sellsOverItsPage();
    void sellsABankDeclineNot();
    void sellsInInstalmentsWhenAsked();
    void sellsForAnAmountThePayerChooses();
    void sellsNoMoreThanThereIs();
    void showsNoPageThatCannotSell();
    void reportsASaleUnderIdsOfItsOwn();
    void escapesWhatTheMerchantWrote();
    void speaksTheLanguageAskedFor();
    void servesItsPicture();

private:
    static QJsonObject product()
    {
        return {{u"locale"_s, u"tr"_s},
                {u"conversationId"_s, u"l-1"_s},
                {u"name"_s, u"Kargo"_s},
                {u"description"_s, u"Kargo ücreti"_s},
                {u"price"_s, u"50.00"_s},
                {u"currencyCode"_s, u"TRY"_s},
                {u"encodedImageFile"_s, u"/9j/4AAQSkZJRgABAQEAYABgAAD//"_s},
                {u"addressIgnorable"_s, true}};
    }
    QJsonObject make(const QJsonObject &fields = product())
    {
        return exact(m_sandbox.post(products, fields)).value("data"_L1).toObject();
    }
    QJsonObject look(const QString &token)
    {
        return exact(m_sandbox.call("GET", products + '/' + token.toLatin1())).value("data"_L1).toObject();
    }
    /// What the payer sees after the buyer's page.
    QByteArray cardPageOf(const QJsonObject &link, const QMap<QString, QString> &extra = {})
    {
        const QByteArray page = open(QUrl(link.value("url"_L1).toString())).body;
        WebForm form = formOn(page, m_sandbox.url(), u"buyerForm"_s)
                           .with(u"name"_s, u"Ali"_s)
                           .with(u"surname"_s, u"Ak"_s)
                           .with(u"email"_s, u"ali@example.com"_s);
        for (auto field = extra.begin(); field != extra.end(); ++field)
            form.fields.insert(field.key(), field.value());
        return submit(form).body;
    }
    QByteArray pay(const QByteArray &cardPage, const QString &number = u"5528790000000008"_s)
    {
        return submit(keyedIn(formOn(cardPage, m_sandbox.url(), u"cardForm"_s), number)).body;
    }

    const QByteArray products = "/v2/iyzilink/products";
    SandboxProcess m_sandbox;
};

void TestSandboxLink::makesALink()
{
    const QJsonObject made = make();
    const QString token = made.value("token"_L1).toString();
    QVERIFY(!token.isEmpty());
    QCOMPARE(made.value("url"_L1).toString(), m_sandbox.baseUrl() + u"/link/"_s + token);
    QVERIFY(made.value("imageUrl"_L1).toString().startsWith(m_sandbox.baseUrl()));
    const QJsonObject shown = look(token);
    QCOMPARE(shown.value("name"_L1).toString(), u"Kargo"_s);
    QCOMPARE(shown.value("conversationId"_L1).toString(), u"l-1"_s);
    QCOMPARE(shown.value("price"_L1).toString(), u"50"_s);
    QCOMPARE(shown.value("currencyId"_L1).toString(), u"1"_s);
    QCOMPARE(shown.value("productType"_L1).toString(), u"IYZILINK"_s);
    QCOMPARE(shown.value("productStatus"_L1).toString(), u"ACTIVE"_s);
    QCOMPARE(shown.value("soldCount"_L1).toString(), u"0"_s);
    QCOMPARE(shown.value("remainingSoldLimit"_L1).toString(), u"-1"_s);
    QCOMPARE(shown.value("addressIgnorable"_L1).toBool(), true);
}

void TestSandboxLink::refusesToMakeALink_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("without a name") << u"name"_s << QJsonValue() << u"24"_s;
    QTest::newRow("without a description") << u"description"_s << QJsonValue() << u"24"_s;
    QTest::newRow("without a price") << u"price"_s << QJsonValue() << u"5004"_s;
    QTest::newRow("with a price of nothing") << u"price"_s << QJsonValue(u"0"_s) << u"5005"_s;
    QTest::newRow("without a currency") << u"currencyCode"_s << QJsonValue() << u"24"_s;
    QTest::newRow("in a currency of its own") << u"currencyCode"_s << QJsonValue(u"XXX"_s) << u"11"_s;
    QTest::newRow("without a picture") << u"encodedImageFile"_s << QJsonValue() << u"24"_s;
    QTest::newRow("with a picture that is none")
        << u"encodedImageFile"_s << QJsonValue(u"aGVsbG8="_s) << u"11"_s;
}

void TestSandboxLink::refusesToMakeALink()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QTEST(verdict(m_sandbox.post(products, with(product(), field, value))), "code");
}

void TestSandboxLink::listsNewestFirstAndByPage()
{
    for (int i = 1; i <= 5; ++i)
        make(with(product(), u"name"_s, u"Ürün %1"_s.arg(i)));
    const auto list = [this](const QByteArray &query) {
        return m_sandbox.call("GET", products + '?' + query).json().value("data"_L1).toObject();
    };
    const QJsonObject second = list("page=2&count=2&locale=tr");
    QCOMPARE(second.value("totalCount"_L1).toInt(), 5);
    QCOMPARE(second.value("pageCount"_L1).toInt(), 3);
    QCOMPARE(second.value("currentPage"_L1).toInt(), 2);
    QCOMPARE(second.value("listingReviewed"_L1).toBool(), true);
    QCOMPARE(second.value("items"_L1)[0]["name"_L1].toString(), u"Ürün 3"_s);
    QCOMPARE(second.value("items"_L1).toArray().size(), 2);
    QVERIFY(list("page=4&count=2").value("items"_L1).toArray().isEmpty());
    QCOMPARE(verdict(m_sandbox.call("GET", products + "?page=0&count=2")), u"11"_s);
    QCOMPARE(verdict(m_sandbox.call("GET", products + "?page=1&count=101")), u"11"_s);
}

void TestSandboxLink::changesSwitchesAndDeletes()
{
    const QString token = make().value("token"_L1).toString();
    const QByteArray path = products + '/' + token.toLatin1();
    QJsonObject changed = with(product(), u"price"_s, u"60"_s);
    changed.remove("encodedImageFile"_L1);
    QCOMPARE(verdict(m_sandbox.call("PUT", path, QJsonDocument(changed).toJson())), u"success"_s);
    QCOMPARE(look(token).value("price"_L1).toString(), u"60"_s);
    QCOMPARE(verdict(m_sandbox.call("PATCH", path + "/status/PASSIVE", "{}")), u"success"_s);
    QCOMPARE(look(token).value("productStatus"_L1).toString(), u"PASSIVE"_s);
    QCOMPARE(verdict(m_sandbox.call("PATCH", path + "/status/ASLEEP", "{}")), u"11"_s);
    QCOMPARE(verdict(m_sandbox.call("PATCH", path + "/status/ACTIVE", "{}")), u"success"_s);
    QCOMPARE(look(token).value("productStatus"_L1).toString(), u"ACTIVE"_s);
    QCOMPARE(verdict(m_sandbox.call("DELETE", path, "{}")), u"success"_s);
    for (const QByteArray method : {"GET", "PUT", "DELETE"})
        QCOMPARE(verdict(m_sandbox.call(method, path, method == "GET" ? "" : "{}")), u"5124"_s);
}

void TestSandboxLink::takesACallWithoutABody()
{
    const QByteArray path = products + '/' + make().value("token"_L1).toString().toLatin1();
    QCOMPARE(verdict(m_sandbox.call("PATCH", path + "/status/PASSIVE")), u"success"_s);
    const RawAnswer answer = m_sandbox.call("DELETE", path + "?locale=tr&conversationId=l-9");
    QCOMPARE(verdict(answer), u"success"_s);
    QCOMPARE(answer.json().value("conversationId"_L1), "l-9"_L1);
}

void TestSandboxLink::makesAFastLink()
{
    make();
    const QJsonObject fields{
        {u"description"_s, u"Hızlı"_s}, {u"price"_s, 750}, {u"currencyCode"_s, u"TRY"_s}};
    const RawAnswer answer = m_sandbox.post("/v2/iyzilink/fast-link/products?locale=tr", fields);
    QCOMPARE(verdict(answer), u"success"_s);
    const QJsonObject data = answer.json().value("data"_L1).toObject();
    QVERIFY(!data.contains("imageUrl"_L1));
    QCOMPARE(look(data.value("token"_L1).toString()).value("productType"_L1).toString(), u"FASTLINK"_s);
    QVERIFY(pay(cardPageOf(data)).contains("Ödemeniz alındı"));
    QCOMPARE(open(QUrl(data.value("url"_L1).toString())).status, 410); // it is used once
}

void TestSandboxLink::refusesAFastLink_data()
{
    QTest::addColumn<bool>("hasLink");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("code");
    QTest::newRow("above the limit") << true << QByteArray("{}") << u"750.01"_s << u"5008"_s;
    QTest::newRow("without another link") << false << QByteArray("{}") << u"10"_s << u"11"_s;
    QTest::newRow("without an approved link")
        << true << QByteArray(R"({"linksReviewed":false})") << u"10"_s << u"11"_s;
}

void TestSandboxLink::refusesAFastLink()
{
    QFETCH(bool, hasLink);
    QFETCH(QByteArray, account);
    QFETCH(QString, price);
    if (hasLink)
        make();
    QCOMPARE(rawHttp(m_sandbox.port(), "POST", "/sandbox/account", account).status, 200);
    QTEST(verdict(m_sandbox.post(
              "/v2/iyzilink/fast-link/products",
              {{u"description"_s, u"Hızlı"_s}, {u"price"_s, price}, {u"currencyCode"_s, u"TRY"_s}})),
          "code");
}

void TestSandboxLink::sellsOverItsPage()
{
    const QJsonObject link = make();
    const QByteArray page = open(QUrl(link.value("url"_L1).toString())).body;
    QVERIFY(page.contains("Kargo ücreti"));
    QVERIFY(page.contains("₺50,00"));
    const QByteArray paid = pay(cardPageOf(link));
    QVERIFY(paid.contains("Ödemeniz alındı"));
    QVERIFY(paid.contains("**** 0008"));
    QCOMPARE(look(link.value("token"_L1).toString()).value("soldCount"_L1).toString(), u"1"_s);
}

void TestSandboxLink::sellsABankDeclineNot()
{
    const QJsonObject link = make();
    const QByteArray page = cardPageOf(link);
    const QByteArray declined = pay(page, u"4126111111111114"_s);
    QVERIFY(declined.contains("role=\"alert\""));
    QVERIFY(!declined.contains("Çalıntı")); // a payer is not told why
    QVERIFY(pay(page, u"5528790000000009"_s).contains("Kart numarası geçersizdir"));
    QCOMPARE(look(link.value("token"_L1).toString()).value("soldCount"_L1).toString(), u"0"_s);
    QVERIFY(pay(declined).contains("Ödemeniz alındı")); // another card, same page
    QVERIFY(pay(page).contains("Ödemeniz alındı"));     // pays nothing twice
    QCOMPARE(look(link.value("token"_L1).toString()).value("soldCount"_L1).toString(), u"1"_s);
}

void TestSandboxLink::sellsInInstalmentsWhenAsked()
{
    const QJsonObject link =
        make(with(with(product(), u"installmentRequested"_s, true), u"price"_s, u"100.00"_s));
    const QByteArray plans = pay(cardPageOf(link));
    QVERIFY(plans.contains("3 taksit: 3 × ₺35,08, toplam ₺105,25"));
    const WebForm form = formOn(plans, m_sandbox.url(), u"planForm"_s);
    QVERIFY(submit(form.with(u"installment"_s, u"3"_s)).body.contains("₺105,25"));
    const QJsonObject payment = m_sandbox.ledger().value("payments"_L1)[0].toObject();
    QCOMPARE(payment.value("paidPrice"_L1).toString(), u"105.25"_s);
}

void TestSandboxLink::sellsForAnAmountThePayerChooses()
{
    const QJsonObject link =
        make(with(with(product(), u"flexibleLink"_s, true), u"presetPriceValues"_s, QJsonArray{10.0, 20.0}));
    QVERIFY(cardPageOf(link, {{u"preset"_s, u"20"_s}}).contains("₺20,00"));
    QVERIFY(cardPageOf(link, {{u"preset"_s, u"20"_s}, {u"amount"_s, u"35,50"_s}}).contains("₺35,50"));
    QVERIFY(cardPageOf(link, {{u"preset"_s, u"1"_s}}).contains("role=\"alert\""));
    QVERIFY(cardPageOf(link, {{u"amount"_s, u"-5"_s}}).contains("role=\"alert\""));
}

void TestSandboxLink::sellsNoMoreThanThereIs()
{
    const QJsonObject link = make(with(with(product(), u"stockEnabled"_s, true), u"stockCount"_s, 2));
    const QString token = link.value("token"_L1).toString();
    QCOMPARE(look(token).value("remainingSoldLimit"_L1).toString(), u"2"_s);
    const QByteArray third = cardPageOf(link); // opened while there was something left
    for (int i = 0; i < 2; ++i)
        QVERIFY(pay(cardPageOf(link)).contains("Ödemeniz alındı"));
    QVERIFY(!pay(third).contains("Ödemeniz alındı"));
    QCOMPARE(look(token).value("remainingSoldLimit"_L1).toString(), u"0"_s);
    QCOMPARE(m_sandbox.ledger().value("payments"_L1).toArray().size(), 2);
    QCOMPARE(open(QUrl(link.value("url"_L1).toString())).status, 410);
}

void TestSandboxLink::showsNoPageThatCannotSell()
{
    const QJsonObject link = make();
    const QUrl url(link.value("url"_L1).toString());
    const QByteArray path = products + '/' + link.value("token"_L1).toString().toLatin1();
    QCOMPARE(rawHttp(m_sandbox.port(), "POST", "/sandbox/account", R"({"linksReviewed":false})").status, 200);
    QVERIFY(open(url).body.contains("onay bekliyor"));
    QCOMPARE(rawHttp(m_sandbox.port(), "POST", "/sandbox/account", R"({"linksReviewed":true})").status, 200);
    QCOMPARE(open(url).status, 200);
    QCOMPARE(verdict(m_sandbox.call("PATCH", path + "/status/PASSIVE", "{}")), u"success"_s);
    QCOMPARE(open(url).status, 410);
    QCOMPARE(open(QUrl(m_sandbox.baseUrl() + u"/link/never"_s)).status, 410);
}

void TestSandboxLink::reportsASaleUnderIdsOfItsOwn()
{
    QVERIFY(m_sandbox.setClock(QDateTime(QDate(2031, 5, 6), QTime(9, 0), Qt::UTC)));
    const QJsonObject link = make();
    (void)pay(cardPageOf(link));
    const QJsonArray rows =
        exact(m_sandbox.call("GET", "/v2/reporting/payment/transactions?transactionDate=2031-05-06&page=1"))
            .value("transactions"_L1)
            .toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["paidPrice"_L1].toString(), u"50.00000000"_s);
    for (const QString &name : {u"conversationId"_s, u"basketId"_s}) {
        QVERIFY(!rows[0][name].toString().isEmpty());
        QVERIFY(rows[0][name].toString() != "l-1"_L1);
        QVERIFY(rows[0][name].toString() != link.value("token"_L1).toString());
    }
}

void TestSandboxLink::escapesWhatTheMerchantWrote()
{
    const QJsonObject link = make(with(with(product(), u"name"_s, u"<script>alert(1)</script>"_s),
                                       u"description"_s, u"\"><img src=x onerror=alert(1)>"_s));
    const QByteArray page = open(QUrl(link.value("url"_L1).toString())).body;
    QVERIFY(!page.contains("<script>"));
    QVERIFY(!page.contains("<img src=x"));
}

void TestSandboxLink::speaksTheLanguageAskedFor()
{
    const QString url = make().value("url"_L1).toString();
    QVERIFY(open(QUrl(url + u"?lang=en"_s)).body.contains("<html lang=\"en\">"));
    QVERIFY(open(QUrl(url)).body.contains("<html lang=\"tr\">"));
}

void TestSandboxLink::servesItsPicture()
{
    const RawAnswer answer = open(QUrl(make().value("imageUrl"_L1).toString()));
    QVERIFY(answer.headers.contains("Content-Type: image/jpeg"));
    QVERIFY(answer.body.startsWith("\xff\xd8\xff"));
}

VEZNE_TEST(TestSandboxLink)
#include "tst_sandboxlink.moc"
