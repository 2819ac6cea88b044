// SPDX-License-Identifier: GPL-3.0-or-later
// `inquire` and `item` against the real sandbox.
#include <QJsonArray>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

class TestCliInquire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByEveryId()
    {
        const QJsonObject paid = m_cli.pay(u"S-1"_s, u"150.00"_s).line();
        QCOMPARE(paid.value("state"_L1).toString(), u"PAID"_s);
        for (const auto key : {"paymentId"_L1, "conversationId"_L1, "orderId"_L1}) {
            const CliAnswer asked = m_cli.run({u"inquire"_s, paid.value(key).toString()});
            QCOMPARE(asked.exitCode, 0);
            QCOMPARE(asked.line().value("equal"_L1), true);
            QCOMPARE(asked.line().value("journal"_L1)["paymentId"_L1], paid.value("paymentId"_L1));
            QCOMPARE(asked.line().value("provider"_L1)["state"_L1], u"paid"_s);
            QCOMPARE(asked.line().value("provider"_L1)["paidPrice"_L1], u"150.00"_s);
        }
    }

    void namesTheDifference()
    {
        const QString payment = m_cli.pay(u"S-2"_s, u"80.00"_s).line().value("paymentId"_L1).toString();
        (void)m_sandbox.post("/payment/cancel", {{u"paymentId"_s, payment}});
        const CliAnswer asked = m_cli.run({u"inquire"_s, payment});
        QCOMPARE(asked.exitCode, 1);
        const QJsonObject difference = asked.line().value("differences"_L1)[0].toObject();
        QCOMPARE(difference.value("difference"_L1).toString(), u"cancelled"_s);
        QCOMPARE(difference.value("journal"_L1).toString(), u"no"_s);
        QCOMPARE(difference.value("provider"_L1).toString(), u"yes"_s);
    }

    void saysWhenNobodyKnowsIt()
    {
        const CliAnswer asked = m_cli.run({u"inquire"_s, u"nothing-like-that"_s});
        QCOMPARE(asked.exitCode, 1);
        QVERIFY(asked.line().value("provider"_L1).isNull() && asked.line().value("journal"_L1).isNull());
    }

    void saysWhenTheProviderIsAway()
    {
        m_cli.setApi(QUrl(u"http://127.0.0.1:1"_s));
        QCOMPARE(m_cli.run({u"inquire"_s, u"S-1"_s}).exitCode, 4);
        m_cli.setApi(m_sandbox.url());
    }

    void approvesAnItemAndTakesItBack()
    {
        QCOMPARE(rawHttp(m_sandbox.port(), "POST", "/sandbox/account", R"({"marketplace":"on"})").status,
                 200);
        const QJsonObject paid = m_cli.pay(u"S-3"_s, u"60.00"_s).line();
        const QJsonValue item = paid.value("items"_L1)[0];
        QCOMPARE(item["approval"_L1], u"waiting"_s);
        const QString id = item["paymentTransactionId"_L1].toString();
        for (const auto &[act, approval] :
             {std::pair(u"approve"_s, u"approved"_s), std::pair(u"take-back"_s, u"waiting"_s)}) {
            const CliAnswer done = m_cli.run({u"item"_s, act, id});
            QCOMPARE(done.exitCode, 0);
            QCOMPARE(done.line().value("outcome"_L1).toString(), u"done"_s);
            QCOMPARE(m_cli.run({u"show"_s, u"S-3"_s}).line().value("items"_L1)[0]["approval"_L1], approval);
        }
        QCOMPARE(m_cli.run({u"item"_s, u"approve"_s, u"1"_s}).exitCode, 1);
        QCOMPARE(m_cli.run({u"item"_s, u"praise"_s, id}).exitCode, 2);
        QCOMPARE(m_cli.run({u"verify"_s}).exitCode, 0);
    }

private:
    SandboxProcess m_sandbox;
    CliProcess m_cli{m_sandbox.url(), SandboxProcess::apiKey(), SandboxProcess::secretKey()};
};

VEZNE_TEST(TestCliInquire)
#include "tst_cliinquire.moc"
