// SPDX-License-Identifier: GPL-3.0-or-later
// Stored cards against the real sandbox.
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

const QString phone = u"0532 123 45 67"_s;

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

class TestCliCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
        m_buyer = m_cli->write(u"buyer.json"_s, R"({"name":"Ayşe","surname":"Yılmaz",
            "gsmNumber":"+905321234567","email":"ayse@example.com"})");
    }

    void storesACardWithAPayment();
    void storesACardOfNobodyUnderTheProvidersKey();
    void paysWithAStoredCard_data();
    void paysWithAStoredCard();
    void storesACardByItself();
    void deletesHereAndThere();
    void keepsACardThatCouldNotBeDeleted();
    void forgetsWhatTheProviderForgot();
    void keepsNoNumber();
    void tellsTheCardsPoints_data();
    void tellsTheCardsPoints();
    void refusesNonsense();

private:
    CliAnswer payAndRegister()
    {
        return m_cli->pay(u"S-1"_s, u"150.00"_s, {u"--register"_s, u"--buyer"_s, m_buyer});
    }
    CliAnswer cards(const QStringList &words, const QByteArray &input = {})
    {
        return m_cli->run(QStringList{u"cards"_s} + words, input);
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
    QString m_buyer;
};

void TestCliCards::storesACardWithAPayment()
{
    const CliAnswer paid = payAndRegister();
    QCOMPARE(paid.exitCode, 0);
    QVERIFY(!text(paid.line(), "cardToken").isEmpty());
    const CliAnswer listed = cards({u"list"_s, phone});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(text(listed.line(), "customer"), u"+905321234567"_s);
    QCOMPARE(text(listed.line(), "name"), u"Ayşe Yılmaz"_s);
    QCOMPARE(text(listed.line(), "cardToken"), text(paid.line(), "cardToken"));
    QCOMPARE(text(listed.line(), "lastFour"), u"0008"_s);
    QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
}

void TestCliCards::storesACardOfNobodyUnderTheProvidersKey()
{
    const CliAnswer paid = m_cli->pay(u"S-1"_s, u"150.00"_s, {u"--register"_s});
    QCOMPARE(paid.exitCode, 0);
    const CliAnswer listed = cards({u"list"_s, text(paid.line(), "cardUserKey")});
    QCOMPARE(text(listed.line(), "cardToken"), text(paid.line(), "cardToken"));
}

void TestCliCards::paysWithAStoredCard_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("without the code") << QByteArray();
    QTest::newRow("with the code") << R"(,"cvc":"123")"_ba;
}

void TestCliCards::paysWithAStoredCard()
{
    QFETCH(const QByteArray, code);
    const QJsonObject stored = payAndRegister().line();
    const QByteArray tokens = R"({"cardUserKey":")" + text(stored, "cardUserKey").toLatin1() +
                              R"(","cardToken":")" + text(stored, "cardToken").toLatin1() + '"' + code + '}';
    const CliAnswer paid = m_cli->run({u"pay"_s, u"--order"_s, u"S-2"_s, u"--price"_s, u"20.00"_s}, tokens);
    QCOMPARE(paid.exitCode, 0);
    QCOMPARE(m_sandbox->payments(text(paid.line(), "conversationId")).size(), 1);
}

void TestCliCards::storesACardByItself()
{
    const CliAnswer saved = cards({u"save"_s, phone, u"--email"_s, u"ayse@example.com"_s, u"--name"_s,
                                   u"Ayşe Yılmaz"_s, u"--alias"_s, u"iş"_s},
                                  CliProcess::card());
    QCOMPARE(saved.exitCode, 0);
    QCOMPARE(text(saved.line(), "alias"), u"iş"_s);
    // The second one joins the first: no e-mail is needed any more.
    const CliAnswer second = cards({u"save"_s, phone}, CliProcess::card("4543590000000006"));
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.lines.size(), 2);
    QCOMPARE(text(second.lines.first(), "cardUserKey"), text(second.lines.last(), "cardUserKey"));
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
}

void TestCliCards::deletesHereAndThere()
{
    const QString token = text(payAndRegister().line(), "cardToken");
    const CliAnswer deleted = cards({u"delete"_s, phone, token});
    QCOMPARE(deleted.exitCode, 0);
    QVERIFY(deleted.lines.isEmpty());
    QVERIFY(cards({u"list"_s, phone}).lines.isEmpty());
    QCOMPARE(cards({u"delete"_s, phone, token}).exitCode, 1);
}

void TestCliCards::keepsACardThatCouldNotBeDeleted()
{
    const QString token = text(payAndRegister().line(), "cardToken");
    QVERIFY(m_sandbox->fault(u"/cardstorage/card"_s, u"drop-before-commit"_s));
    const CliAnswer deleted = cards({u"delete"_s, phone, token});
    QCOMPARE(deleted.exitCode, 3);
    QCOMPARE(deleted.lines.size(), 1);
    QCOMPARE(cards({u"delete"_s, phone, token}).exitCode, 0);
}

void TestCliCards::forgetsWhatTheProviderForgot()
{
    const QString token = text(payAndRegister().line(), "cardToken");
    QVERIFY(m_sandbox->fault(u"/cardstorage/card"_s, u"drop-after-commit"_s));
    QCOMPARE(cards({u"delete"_s, phone, token}).exitCode, 3);
    const CliAnswer listed = cards({u"list"_s, phone});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.lines.isEmpty());
}

void TestCliCards::keepsNoNumber()
{
    QCOMPARE(payAndRegister().exitCode, 0);
    const QByteArray bytes = bytesStoredFor(*vezne::journal::Place::fromText(m_cli->journal()));
    QVERIFY(bytes.contains("S-1"));
    QVERIFY(!bytes.contains("5528790000000008"));
}

void TestCliCards::tellsTheCardsPoints_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("amount");
    QTest::newRow("iyzico's test card for points") << QByteArray("5451030000000000") << u"250.00"_s;
    QTest::newRow("a card without any") << QByteArray("5528790000000008") << u"0.00"_s;
}

void TestCliCards::tellsTheCardsPoints()
{
    QFETCH(QByteArray, number);
    const CliAnswer asked = m_cli->run({u"points"_s}, CliProcess::card(number));
    QCOMPARE(asked.exitCode, 0);
    QTEST(text(asked.line(), "amount"), "amount");
    QVERIFY(m_sandbox->ledger().value("payments"_L1).toArray().isEmpty());
}

void TestCliCards::refusesNonsense()
{
    QCOMPARE(cards({u"list"_s}).exitCode, 2);
    QCOMPARE(cards({u"save"_s, u"nobody"_s}, CliProcess::card()).exitCode, 2);
    QCOMPARE(cards({u"burn"_s, phone}).exitCode, 2);
    QCOMPARE(cards({u"save"_s, phone}, CliProcess::card()).exitCode, 2); // no e-mail
    QCOMPARE(m_sandbox->requestCount(u"/cardstorage/card"_s), 0);
}

VEZNE_TEST(TestCliCards)
#include "tst_clicards.moc"
