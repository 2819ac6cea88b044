// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of a payment arrive at the provider, against the list of its documents.
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/hostileserver.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

/// The request of /payment/auth as the guide lists it, without what belongs to partners' platforms
/// (paymentSource), to stored cards (cardToken), and to a new customer's first card (cardUserKey, cardAlias).
constexpr auto documentedFields = R"(
locale conversationId price paidPrice currency installment basketId paymentChannel paymentGroup
paymentCard.cardHolderName paymentCard.cardNumber paymentCard.expireMonth paymentCard.expireYear paymentCard.cvc
paymentCard.registerCard
buyer.id buyer.name buyer.surname buyer.identityNumber buyer.email buyer.gsmNumber buyer.registrationDate
buyer.lastLoginDate buyer.registrationAddress buyer.city buyer.country buyer.zipCode buyer.ip
shippingAddress.contactName shippingAddress.city shippingAddress.country shippingAddress.address
shippingAddress.zipCode
billingAddress.contactName billingAddress.city billingAddress.country billingAddress.address billingAddress.zipCode
basketItems.id basketItems.name basketItems.category1 basketItems.category2 basketItems.itemType basketItems.price
basketItems.subMerchantKey basketItems.subMerchantPrice basketItems.withholdingTax
)";

/// What stands there once when nothing is known but the amount: the rest is plain values of required fields.
constexpr auto unknownFields = R"(
buyer.registrationDate buyer.lastLoginDate buyer.zipCode shippingAddress.zipCode billingAddress.zipCode
basketItems.category2 basketItems.subMerchantKey basketItems.subMerchantPrice basketItems.withholdingTax
)";

const QByteArray wholeBuyer = R"({"id":"B1","name":"Ayşe","surname":"Yılmaz","identityNumber":"11111111110",
    "email":"ayse@example.com","gsmNumber":"+905321234567","registrationDate":"2024-01-02 03:04:05",
    "lastLoginDate":"2026-01-02 03:04:05","registrationAddress":"Moda","city":"İstanbul","country":"Türkiye",
    "zipCode":"34710","ip":"85.34.78.112"})";
const QByteArray wholeBasket = R"([{"id":"I1","name":"Fincan","category1":"Mutfak","category2":"Kahve",
    "itemType":"PHYSICAL","price":"10.00","subMerchantKey":"sub-1","subMerchantPrice":"8.00",
    "withholdingTax":"0.50"}])";

QSet<QString> fieldsOf(const char *text)
{
    const QStringList words = QString::fromLatin1(text).simplified().split(' '_L1);
    return {words.begin(), words.end()};
}

/// Paths of everything that has a value; lines of a basket together.
QSet<QString> pathsOf(const QJsonObject &object, const QString &before = {})
{
    QSet<QString> paths;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString path = before + field.key();
        if (field->isObject())
            paths |= pathsOf(field->toObject(), path + '.'_L1);
        else if (field->isArray())
            for (const QJsonValue line : field->toArray())
                paths |= pathsOf(line.toObject(), path + '.'_L1);
        else
            paths.insert(path);
    }
    return paths;
}

QString listed(const QSet<QString> &paths)
{
    QStringList sorted(paths.begin(), paths.end());
    sorted.sort();
    return sorted.join(' '_L1);
}

} // namespace

class TestCliFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEveryDocumentedFieldThatIsKnown()
    {
        const QJsonObject sent = pay({u"--buyer"_s, m_cli.write(u"buyer.json"_s, wholeBuyer), u"--basket"_s,
                                      m_cli.write(u"basket.json"_s, wholeBasket), u"--register"_s});
        QCOMPARE(listed(pathsOf(sent)), listed(fieldsOf(documentedFields)));
        QCOMPARE(sent["buyer"_L1]["registrationDate"_L1].toString(), u"2024-01-02 03:04:05"_s);
        QCOMPARE(sent["basketItems"_L1][0]["category2"_L1].toString(), u"Kahve"_s);
        QCOMPARE(sent["shippingAddress"_L1]["zipCode"_L1].toString(), u"34710"_s);
        QCOMPARE(sent["paymentGroup"_L1].toString(), u"PRODUCT"_s);
    }

    void sendsNothingEmptyOfWhatIsNotKnown()
    {
        const QJsonObject sent = pay({});
        QCOMPARE(listed(pathsOf(sent)), listed(fieldsOf(documentedFields) - fieldsOf(unknownFields)));
    }

private:
    QJsonObject pay(const QStringList &more)
    {
        m_server.behave("/payment/auth", {.ending = Behaviour::Ending::Close});
        m_cli.setApi(m_server.base());
        (void)m_cli.pay(u"S-%1"_s.arg(++m_orders), u"10.00"_s, more);
        const QByteArray request = m_server.lastRequest("/payment/auth");
        return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
    }

    HostileServer m_server;
    CliProcess m_cli{m_server.base(), SandboxProcess::apiKey(), SandboxProcess::secretKey()};
    int m_orders = 0;
};

VEZNE_TEST(TestCliFields)
#include "tst_clifields.moc"
