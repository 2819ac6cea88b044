// SPDX-License-Identifier: GPL-3.0-or-later
// The command line against the real sandbox, checked by the sandbox's own ledger.
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <algorithm>

#include "core/journal/history/chain.h"
#include "core/journal/journal.h"
#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

const QByteArray basket = R"([
    {"id":"A","name":"Çay","category1":"Gıda","itemType":"PHYSICAL","price":"100.00"},
    {"id":"B","name":"Şeker","category1":"Gıda","itemType":"PHYSICAL","price":"50.00"}])";

QString string(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isListening());
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
    }

    void cleanup()
    {
        m_cli.reset();
        m_sandbox.reset();
    }

    void testTellsProviderAndKeysApart()
    {
        const CliAnswer well = m_cli->run({u"test"_s});
        QCOMPARE(well.exitCode, 0);
        QCOMPARE(string(well.line(), "finding"), u"well"_s);
        const CliProcess stranger(m_sandbox->url(), "sandbox-nobody", "sandbox-nothing");
        const CliAnswer refused = stranger.run({u"test"_s});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.line().value("reachable"_L1).toBool(), true);
        QCOMPARE(refused.line().value("keysAccepted"_L1).toBool(), false);
        QCOMPARE(string(refused.line(), "finding"), u"unknown-key"_s);
        const CliProcess forgetful(m_sandbox->url(), SandboxProcess::apiKey(), "sandbox-nothing");
        QCOMPARE(string(forgetful.run({u"test"_s}).line(), "finding"), u"wrong-secret"_s);
        QVERIFY(m_sandbox->setClock(QDateTime::currentDateTimeUtc().addSecs(600)));
        const CliAnswer early = m_cli->run({u"test"_s});
        QCOMPARE(early.exitCode, 0);
        QCOMPARE(string(early.line(), "finding"), u"clock-off"_s);
        m_sandbox->kill();
        const CliAnswer nobody = m_cli->run({u"test"_s});
        QCOMPARE(nobody.exitCode, 4);
        QCOMPARE(string(nobody.line(), "finding"), u"no-connection"_s);
    }

    void binAndInstallments()
    {
        const CliAnswer bin = m_cli->run({u"bin"_s, u"552879"_s});
        QCOMPARE(bin.exitCode, 0);
        QCOMPARE(string(bin.line(), "cardFamily"), u"Paraf"_s);
        QCOMPARE(m_cli->run({u"bin"_s, u"5528790000000008"_s}).exitCode, 2); // never a whole number
        QCOMPARE(m_cli->run({u"bin"_s, u"000000"_s}).exitCode, 1);

        const CliAnswer plans =
            m_cli->run({u"installments"_s, u"--price"_s, u"100.00"_s, u"--bin"_s, u"552879"_s});
        QCOMPARE(plans.exitCode, 0);
        const QJsonObject three = plans.line().value("plans"_L1).toArray().at(2).toObject();
        QCOMPARE(three.value("installment"_L1).toInt(), 3);
        QCOMPARE(string(three, "totalPrice"),
                 u"105.25"_s); // what the real provider answered
    }

    void payListRefundRefundAndCancelAgreeWithTheLedger()
    {
        const QString basketFile = m_cli->write(u"basket.json"_s, basket);
        const CliAnswer paid = m_cli->pay(
            u"S-1"_s, u"150.00"_s,
            {u"--paid-price"_s, u"157.88"_s, u"--installment"_s, u"3"_s, u"--basket"_s, basketFile});
        QCOMPARE(paid.exitCode, 0);
        const QJsonObject payment = paid.line();
        QCOMPARE(string(payment, "state"), u"PAID"_s);
        QCOMPARE(string(payment, "paidPrice"), u"157.88"_s);
        QCOMPARE(payment.value("installment"_L1).toInt(), 3);
        QCOMPARE(string(payment, "operationId"), string(payment, "conversationId"));
        const QString paymentId = string(payment, "paymentId");
        QVERIFY(!paymentId.isEmpty());
        const QJsonArray items = payment.value("items"_L1).toArray();
        QCOMPARE(items.size(), 2);
        const QString line = string(items.at(0).toObject(), "paymentTransactionId");

        const CliAnswer part = m_cli->run({u"refund"_s, paymentId, u"40.00"_s, u"--item"_s, line});
        QCOMPARE(part.exitCode, 0);
        QCOMPARE(string(part.line(), "state"), u"DONE"_s);
        QCOMPARE(string(part.line(), "amount"), u"40.00"_s);

        const CliAnswer tooMuch = m_cli->run({u"refund"_s, paymentId, u"117.89"_s});
        QCOMPARE(tooMuch.exitCode, 1);
        QCOMPARE(string(tooMuch.line(), "errorCode"), u"EXCEEDS_LEFT"_s);
        QCOMPARE(m_sandbox->requestCount(u"/v2/payment/refund"_s), 0); // refused before anything was sent

        const CliAnswer rest = m_cli->run({u"refund"_s, paymentId, u"117.88"_s});
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(m_cli->run({u"refund"_s, paymentId, u"0.01"_s}).exitCode, 1);

        const CliAnswer other = m_cli->pay(u"S-2"_s, u"20.00"_s);
        QCOMPARE(other.exitCode, 0);
        QCOMPARE(m_cli->run({u"cancel"_s, string(other.line(), "paymentId")}).exitCode, 0);
        QCOMPARE(m_cli->run({u"cancel"_s, string(other.line(), "paymentId")}).exitCode, 1);

        checkAgainstLedger();
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void declinesAreFinalAndNamed()
    {
        const CliAnswer declined = m_cli->run({u"pay"_s, u"--order"_s, u"S-3"_s, u"--price"_s, u"10.00"_s},
                                              CliProcess::card("4111111111111129"));
        QCOMPARE(declined.exitCode, 1);
        QCOMPARE(string(declined.line(), "state"), u"DECLINED"_s);
        QCOMPARE(string(declined.line(), "errorCode"), u"10051"_s);
        QCOMPARE(string(declined.line(), "errorGroup"), u"NOT_SUFFICIENT_FUNDS"_s);
        // A declined order may be tried again; a paid one may not.
        QCOMPARE(m_cli->pay(u"S-3"_s, u"10.00"_s).exitCode, 0);
        const CliAnswer again = m_cli->pay(u"S-3"_s, u"10.00"_s);
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(string(again.line(), "errorCode"), u"SALE_HELD"_s);
        QVERIFY(again.line().value("state"_L1).isNull()); // which a script must not take for "not paid"
        const QJsonObject holder = again.line().value("inTheWay"_L1).toObject();
        QCOMPARE(string(holder, "state"), u"PAID"_s);
        QVERIFY(!string(holder, "paymentId").isEmpty());
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 2);
    }

    void badInputSendsNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        const QStringList pay{u"pay"_s, u"--order"_s, u"S-4"_s, u"--price"_s};
        QTest::newRow("no order") << QStringList{u"pay"_s, u"--price"_s, u"10.00"_s} << CliProcess::card();
        QTest::newRow("three decimals") << pay + QStringList{u"10.001"_s} << CliProcess::card();
        QTest::newRow("comma") << pay + QStringList{u"10,00"_s} << CliProcess::card();
        QTest::newRow("zero") << pay + QStringList{u"0"_s} << CliProcess::card();
        QTest::newRow("negative") << pay + QStringList{u"-1"_s} << CliProcess::card();
        QTest::newRow("no card") << pay + QStringList{u"10.00"_s} << QByteArray();
        QTest::newRow("Luhn") << pay + QStringList{u"10.00"_s} << CliProcess::card("5528790000000009");
        QTest::newRow("short CVC") << pay + QStringList{u"10.00"_s}
                                   << CliProcess::card("5528790000000008", "12");
        QTest::newRow("unknown option") << pay + QStringList{u"10.00"_s, u"--force"_s} << CliProcess::card();
        QTest::newRow("unknown currency")
            << pay + QStringList{u"10.00"_s, u"--currency"_s, u"XYZ"_s} << CliProcess::card();
        QTest::newRow("no command") << QStringList{} << QByteArray();
        QTest::newRow("refund without an amount") << QStringList{u"refund"_s, u"1"_s} << QByteArray();
        QTest::newRow("other without a note")
            << QStringList{u"cancel"_s, u"1"_s, u"--reason"_s, u"other"_s} << QByteArray();
    }

    void badInputSendsNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        const CliAnswer answer = m_cli->run(arguments, input);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.output.isEmpty());
        QVERIFY(!answer.errors.isEmpty());
        QCOMPARE(m_sandbox->ledger().value("requests"_L1).toArray().size(), 0);
    }

    void helpNamesEveryOption_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::newRow("installments") << QByteArray("--currency C");
        QTest::newRow("pay") << QByteArray("--threeds");
        QTest::newRow("link") << QByteArray("--currency C");
        QTest::newRow("refunds") << QByteArray("--discard");
    }

    void helpNamesEveryOption()
    {
        QFETCH(const QByteArray, option);
        const CliAnswer answer = m_cli->run({u"--help"_s});
        QCOMPARE(answer.exitCode, 0);
        const QByteArray name = "  " + QByteArray(QTest::currentDataTag()) + ' ';
        const QList<QByteArray> lines = answer.output.split('\n');
        const auto line =
            std::ranges::find_if(lines, [&name](const QByteArray &text) { return text.startsWith(name); });
        QVERIFY(line != lines.end());
        QVERIFY2(line->contains(option), line->constData());
    }

    void credentialsOthersCanReadAreRefused()
    {
        QFile::setPermissions(m_cli->credentials(), QFile::ReadOwner | QFile::ReadGroup);
        QCOMPARE(m_cli->pay(u"S-5"_s, u"10.00"_s).exitCode, 2);
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
    }

    void aSecondWriterWaitsThenGivesUpWhileReadersWork()
    {
        QCOMPARE(m_cli->pay(u"S-6"_s, u"10.00"_s).exitCode, 0);
        const vezne::SystemClock clock;
        QByteArray secret = SandboxProcess::secretKey();
        const auto window =
            vezne::journal::Journal::open(*vezne::journal::Place::fromText(m_cli->journal()),
                                          vezne::journal::chainKeyFrom(vezne::SecretBytes::taking(secret)),
                                          clock, std::chrono::milliseconds(0));
        QVERIFY(window);
        QCOMPARE(m_cli->pay(u"S-7"_s, u"10.00"_s).exitCode, 5);
        QCOMPARE(m_cli->run({u"show"_s, u"S-6"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"list"_s}).lines.size(), 1);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
    }

    void notSentIsCertain()
    {
        m_sandbox->kill();
        const CliAnswer answer = m_cli->pay(u"S-8"_s, u"10.00"_s);
        QCOMPARE(answer.exitCode, 4);
        QCOMPARE(string(answer.line(), "state"), u"NOT_SENT"_s);
    }

    /// Somebody in a hurry would have "not found" believed before the provider has done its work.
    void aRealProviderGetsItsTime_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        const QString real = u"https://api.iyzipay.com"_s, played = u"http://127.0.0.1:9"_s;
        QTest::newRow("a short horizon") << real << QStringList{u"--horizon"_s, u"899"_s} << 2;
        QTest::newRow("many inquiries") << real << QStringList{u"--inquiry-budget"_s, u"51"_s} << 2;
        QTest::newRow("fewer, later")
            << real << QStringList{u"--horizon"_s, u"900"_s, u"--inquiry-budget"_s, u"10"_s} << 0;
        QTest::newRow("a sandbox") << played << QStringList{u"--horizon"_s, u"1"_s} << 0;
    }
    void aRealProviderGetsItsTime()
    {
        QFETCH(const QString, api);
        QFETCH(const QStringList, options);
        QFETCH(const int, exitCode);
        QCOMPARE(m_cli->pay(u"S-1"_s, u"10.00"_s).exitCode, 0);
        const QStringList list{u"--api"_s, api, u"--journal"_s, m_cli->journal(), u"list"_s};
        QCOMPARE(CliProcess::runBare(options + list, {}).exitCode, exitCode);
    }

    void lostAnswersAreUnknownAndRecovered_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<QString>("end");
        QTest::newRow("answer lost after the charge") << u"drop-after-commit"_s << u"PAID"_s;
        QTest::newRow("request lost before the charge") << u"drop-before-commit"_s << u"NOT_CHARGED"_s;
        QTest::newRow("no answer in time, charged") << u"hang-after-commit"_s << u"PAID"_s;
        QTest::newRow("no answer in time, not charged") << u"hang-before-commit"_s << u"NOT_CHARGED"_s;
        QTest::newRow("charged late") << u"late-commit"_s << u"PAID"_s;
        QTest::newRow("cut answer") << u"truncate"_s << u"PAID"_s;
        QTest::newRow("garbage") << u"garbage"_s << u"PAID"_s;
        QTest::newRow("a page instead of an answer") << u"html"_s << u"PAID"_s;
        QTest::newRow("server error") << u"http-500"_s << u"PAID"_s;
        QTest::newRow("forged signature") << u"bad-signature"_s << u"PAID"_s;
        QTest::newRow("another amount in the answer") << u"wrong-amount"_s << u"PAID"_s;
        QTest::newRow("another conversation in the answer") << u"wrong-conversation"_s << u"PAID"_s;
    }

    void lostAnswersAreUnknownAndRecovered()
    {
        QFETCH(QString, behaviour);
        QFETCH(QString, end);
        const QStringList quick{u"--deadline"_s, u"2"_s, u"--horizon"_s, u"4"_s};
        QVERIFY(m_sandbox->fault(u"/payment/auth"_s, behaviour, 1, std::chrono::milliseconds(1500)));
        const CliAnswer unknown = m_cli->pay(u"S-9"_s, u"10.00"_s, quick);
        QCOMPARE(unknown.exitCode, 3);
        QCOMPARE(string(unknown.line(), "state"), u"UNKNOWN"_s);
        const CliAnswer meanwhile = m_cli->pay(u"S-9"_s, u"10.00"_s);
        QCOMPARE(meanwhile.exitCode, 1);

        const CliAnswer recovered = m_cli->run(quick + QStringList{u"recover"_s, u"--wait"_s, u"20"_s});
        QCOMPARE(recovered.exitCode, 0);
        QCOMPARE(string(recovered.line(), "state"), end);
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
        checkAgainstLedger();
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void aChargeThatAppearsLaterIsLateAndListed()
    {
        const QStringList quick{u"--deadline"_s, u"2"_s, u"--horizon"_s, u"2"_s};
        QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"drop-after-commit"_s));
        QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"invisible"_s, 1, std::chrono::minutes(30)));
        QCOMPARE(m_cli->pay(u"S-20"_s, u"10.00"_s, quick).exitCode, 3);
        const QStringList recover = quick + QStringList{u"recover"_s, u"--wait"_s, u"20"_s};
        const CliAnswer missed = m_cli->run(recover);
        QCOMPARE(missed.exitCode, 0);
        QCOMPARE(string(missed.line(), "state"), u"NOT_CHARGED"_s);
        const CliAnswer onWatch = m_cli->run(recover);
        QCOMPARE(onWatch.exitCode, 0);
        QCOMPARE(string(onWatch.line(), "state"), u"NOT_CHARGED"_s); // asked about again, and a line for it

        QVERIFY(m_sandbox->setClock(QDateTime::currentDateTimeUtc().addSecs(3600)));
        const CliAnswer late = m_cli->run(recover);
        QCOMPARE(late.exitCode, 0); // nothing is open; it waits for a person
        QCOMPARE(string(late.line(), "state"), u"LATE_CHARGE"_s);
        const CliAnswer listed = m_cli->run({u"list"_s, u"--state"_s, u"LATE_CHARGE"_s});
        QCOMPARE(listed.lines.size(), 1);
        QCOMPARE(string(listed.line(), "orderId"), u"S-20"_s);
        QCOMPARE(string(m_cli->pay(u"S-20"_s, u"10.00"_s).line(), "errorCode"), u"SALE_HELD"_s);
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
        QCOMPARE(m_sandbox->requestCount(u"/payment/cancel"_s), 0);    // proposed, never automatic
        QVERIFY(m_sandbox->setClock(QDateTime::currentDateTimeUtc())); // an hour later may be another day
        QCOMPARE(m_cli->run({u"cancel"_s, string(late.line(), "paymentId")}).exitCode, 0);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void aLostRefundIsFoundInReporting_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<QString>("end");
        QTest::newRow("done") << u"drop-after-commit"_s << u"DONE"_s;
        QTest::newRow("not done") << u"drop-before-commit"_s << u"NOT_DONE"_s;
    }

    void aLostRefundIsFoundInReporting()
    {
        QFETCH(QString, behaviour);
        QFETCH(QString, end);
        const QStringList quick{u"--deadline"_s, u"2"_s, u"--horizon"_s, u"3"_s};
        const QString paymentId = string(m_cli->pay(u"S-10"_s, u"10.00"_s).line(), "paymentId");
        QVERIFY(m_sandbox->fault(u"/v2/payment/refund"_s, behaviour));
        QCOMPARE(m_cli->run(quick + QStringList{u"refund"_s, paymentId, u"4.00"_s}).exitCode, 3);
        // Its amount is held, and nothing else may begin.
        const CliAnswer second = m_cli->run({u"refund"_s, paymentId, u"1.00"_s});
        QCOMPARE(second.exitCode, 1);
        QCOMPARE(string(second.line(), "errorCode"), u"CHANGE_OPEN"_s);
        const QJsonObject first = second.line().value("inTheWay"_L1).toObject();
        QCOMPARE(string(first, "state"), u"UNKNOWN"_s);
        QCOMPARE(string(first, "amount"), u"4.00"_s);
        const CliAnswer recovered = m_cli->run(quick + QStringList{u"recover"_s, u"--wait"_s, u"20"_s});
        QCOMPARE(recovered.exitCode, 0);
        QCOMPARE(string(recovered.line(), "state"), end);
        QCOMPARE(m_sandbox->requestCount(u"/v2/payment/refund"_s), 1);
        checkAgainstLedger();
    }

private:
    /// Journal and provider agree to the kuruş, and each conversation arrived once at most.
    void checkAgainstLedger()
    {
        const QJsonObject ledger = m_sandbox->ledger();
        for (const QJsonValue &value : ledger.value("requests"_L1).toArray()) {
            const QJsonObject request = value.toObject();
            QVERIFY2(request.value("count"_L1).toInt() == 1, qPrintable(string(request, "path")));
        }
        QHash<QString, QJsonObject> provider;
        for (const QJsonValue &value : ledger.value("payments"_L1).toArray()) {
            if (string(value.toObject(), "status") == "SUCCESS"_L1)
                provider.insert(string(value.toObject(), "conversationId"), value.toObject());
        }
        for (const QJsonObject &payment : m_cli->run({u"list"_s}).lines) {
            const bool isPaid = string(payment, "state") == "PAID"_L1;
            const QJsonObject known = provider.take(string(payment, "conversationId"));
            QCOMPARE(!known.isEmpty(), isPaid);
            if (!isPaid)
                continue;
            QCOMPARE(string(known, "paymentId"), string(payment, "paymentId"));
            QCOMPARE(string(known, "paidPrice").toDouble(), string(payment, "paidPrice").toDouble());
            QCOMPARE(known.value("cancelled"_L1).toBool(), payment.value("cancelled"_L1).toBool());
            if (!known.value("cancelled"_L1).toBool())
                QCOMPARE(string(known, "refunded").toDouble(), string(payment, "refunded").toDouble());
        }
        QVERIFY(provider.isEmpty());
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
};

VEZNE_TEST(TestCli)
#include "tst_cli.moc"
