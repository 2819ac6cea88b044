// SPDX-License-Identifier: GPL-3.0-or-later
// Payment links from the command line, against the real sandbox.
#include <QJsonArray>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/payer.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

class TestCliLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
    }

    void aLinkFromItsMakingToItsPayment();
    void offOnAndGone();
    void anUnansweredCreateIsNotKnownAndNotMadeTwice();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    CliAnswer link(const QStringList &words) { return m_cli->run(QStringList{u"link"_s} + words); }
    CliAnswer create(const QString &order = u"S-1"_s)
    {
        return link({u"create"_s, u"--order"_s, order, u"--price"_s, u"125.50"_s});
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
};

void TestCliLink::aLinkFromItsMakingToItsPayment()
{
    const CliAnswer made = create();
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.line().value("state"_L1).toString(), u"ON"_s);
    QCOMPARE(made.line().value("amount"_L1).toString(), u"125.50"_s);
    QVERIFY(payOnLink(QUrl(made.line().value("url"_L1).toString())).body.contains("Ödemeniz alındı"));
    const CliAnswer listed = link({u"list"_s});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.line().value("soldCount"_L1).toInt(), 1);
    const QJsonObject guess = listed.line().value("payments"_L1).toArray().first().toObject();
    QCOMPARE(guess.value("match"_L1).toString(), u"guess"_s);
    const QString payment = guess.value("paymentId"_L1).toString();
    QCOMPARE(link({u"confirm"_s, u"S-1"_s, u"1"_s}).exitCode, 1);
    QCOMPARE(link({u"confirm"_s, u"S-1"_s, payment}).exitCode, 0);
    const CliAnswer shown = link({u"show"_s, u"S-1"_s});
    QCOMPARE(shown.line().value("payments"_L1).toArray().first().toObject().value("match"_L1).toString(),
             u"confirmed"_s);
    const CliAnswer again = m_cli->pay(u"S-1"_s, u"125.50"_s); // the order is paid
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.line().value("errorCode"_L1).toString(), u"SALE_HELD"_s);
    QCOMPARE(link({u"confirm"_s, u"S-1"_s, payment}).exitCode, 1); // once is enough
    const CliAnswer found = m_cli->run({u"show"_s, payment});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.line().value("state"_L1).toString(), u"PAID"_s);
    QVERIFY(found.line().value("conversationId"_L1).isNull());
    const QJsonObject first = found.line().value("history"_L1).toArray().first().toObject();
    QVERIFY(first.value("from"_L1).isNull());
    QCOMPARE(first.value("why"_L1).toString(), u"link"_s);
    QCOMPARE(m_cli->run({u"refund"_s, payment, u"25.50"_s}).exitCode, 0);
    QCOMPARE(m_cli->run({u"list"_s}).line().value("refunded"_L1).toString(), u"25.50"_s);
    QCOMPARE(m_cli->run({u"cancel"_s, payment}).exitCode, 1); // a part is refunded
    QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
}

void TestCliLink::offOnAndGone()
{
    const CliAnswer made = create();
    const QUrl url(made.line().value("url"_L1).toString());
    const CliAnswer off = link({u"off"_s, u"S-1"_s});
    QCOMPARE(off.line().value("state"_L1).toString(), u"OFF"_s);
    QVERIFY(!off.line().value("heldUntil"_L1).toString().isEmpty());
    const CliAnswer held = m_cli->pay(u"S-1"_s, u"125.50"_s); // somebody may be at its page
    QCOMPARE(held.exitCode, 1);
    QCOMPARE(held.line().value("errorCode"_L1).toString(), u"LINK_CLOSING"_s);
    QCOMPARE(open(url).status, 410);
    QCOMPARE(link({u"on"_s, made.line().value("token"_L1).toString()}).exitCode, 0);
    QCOMPARE(open(url).status, 200);
    QCOMPARE(link({u"delete"_s, made.line().value("linkId"_L1).toString()}).exitCode, 0);
    QCOMPARE(open(url).status, 410);
    QCOMPARE(link({u"on"_s, u"S-1"_s}).exitCode, 1);
    QCOMPARE(link({u"show"_s, u"nothing"_s}).exitCode, 1);
}

void TestCliLink::anUnansweredCreateIsNotKnownAndNotMadeTwice()
{
    QVERIFY(m_sandbox->fault(u"/v2/iyzilink/products"_s, u"drop-after-commit"_s));
    const CliAnswer unknown = create();
    QCOMPARE(unknown.exitCode, 3);
    QCOMPARE(unknown.line().value("state"_L1).toString(), u"UNKNOWN"_s);
    QCOMPARE(create().exitCode, 1);
    QCOMPARE(link({u"show"_s, u"S-1"_s}).line().value("state"_L1).toString(), u"ON"_s);
    QCOMPARE(
        m_sandbox->requestCount(u"/v2/iyzilink/products"_s, unknown.line().value("linkId"_L1).toString()), 1);
}

void TestCliLink::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no act") << QStringList{};
    QTest::newRow("an act that there is not") << QStringList{u"melt"_s, u"S-1"_s};
    QTest::newRow("a link without a price") << QStringList{u"create"_s, u"--order"_s, u"S-1"_s};
    QTest::newRow("a link without order and name") << QStringList{u"create"_s, u"--price"_s, u"5.00"_s};
    QTest::newRow("off without a link") << QStringList{u"off"_s};
    QTest::newRow("a list of something") << QStringList{u"list"_s, u"S-1"_s};
}

void TestCliLink::refusesNonsense()
{
    QFETCH(QStringList, words);
    QCOMPARE(link(words).exitCode, 2);
    QCOMPARE(m_sandbox->requestCount(u"/v2/iyzilink/products"_s), 0);
}

VEZNE_TEST(TestCliLink)
#include "tst_clilink.moc"
