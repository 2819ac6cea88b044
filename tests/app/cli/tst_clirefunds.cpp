// SPDX-License-Identifier: GPL-3.0-or-later
// Several refunds at once by the real program: a dry run, a run, and one that is killed in the middle.
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/postgres.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne::test;

namespace {

const QString refundPath = u"/v2/payment/refund"_s;

/// Refunds that the provider carried out, by payment id.
QMap<QString, QString> refundedAt(const SandboxProcess &sandbox)
{
    QMap<QString, QString> refunded;
    for (const QJsonValue value : sandbox.ledger().value("payments"_L1).toArray())
        refunded.insert(value["paymentId"_L1].toString(), value["refunded"_L1].toString());
    return refunded;
}

} // namespace

class TestCliRefunds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
    }

    void aDryRunSendsNothingAndNamesEachReason()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"100.00"_s).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-2"_s, u"50.00"_s).exitCode, 0);
        const QString file =
            m_cli->write(u"refunds.csv"_s, "Sipariş;Tutar\nS-1;25,50\nS-2;\nS-1;1\nS-2;x\nS-9;1\n");
        const CliAnswer plan = m_cli->run({u"refunds"_s, file, u"--dry-run"_s});
        QCOMPARE(plan.exitCode, 1);
        QStringList problems;
        for (const QJsonObject &line : plan.lines)
            problems.append(line.value("problem"_L1).toString());
        QCOMPARE(problems, QStringList({QString(), QString(), u"TWICE"_s, u"TWICE"_s, u"NO_SUCH_PAYMENT"_s}));
        QCOMPARE(plan.lines.at(0).value("kind"_L1).toString(), u"refund"_s);
        QCOMPARE(plan.lines.at(0).value("amount"_L1).toString(), u"25.50"_s);
        QCOMPARE(plan.lines.at(1).value("kind"_L1).toString(), u"cancel"_s); // whole, on its day
        QCOMPARE(m_cli->run({u"refunds"_s, file}).exitCode, 1);
        QCOMPARE(m_sandbox->requestCount(refundPath) + m_sandbox->requestCount(u"/payment/cancel"_s), 0);
    }

    void eachRowIsAnOrdinaryChangeAndTheListIsNotGivenBackTwice()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"100.00"_s).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-2"_s, u"50.00"_s).exitCode, 0);
        const QString file = m_cli->write(u"refunds.csv"_s, "S-1;25,50\nS-2;\n");
        const CliAnswer done = m_cli->run({u"refunds"_s, file, u"--reason"_s, u"double_payment"_s});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QCOMPARE(done.lines.size(), 2);
        QCOMPARE(m_sandbox->requestCount(refundPath), 1);
        QCOMPARE(m_sandbox->requestCount(u"/payment/cancel"_s), 1);
        const CliAnswer shown = m_cli->run({u"show"_s, u"S-1"_s});
        QCOMPARE(shown.line().value("refunded"_L1).toString(), u"25.50"_s);

        const QString again = m_cli->write(u"again.csv"_s, "S-1;25,50\n");
        QCOMPARE(m_cli->run({u"refunds"_s, again}).exitCode, 1); // what is left of the list gives back anew
        QCOMPARE(m_sandbox->requestCount(refundPath), 1);
        QCOMPARE(m_cli->run({u"refunds"_s, again, u"--again"_s}).exitCode, 0);
        QCOMPARE(m_sandbox->requestCount(refundPath), 2);
        const QString other = m_cli->write(u"other.csv"_s, "S-1;10,00\n");
        QCOMPARE(m_cli->run({u"refunds"_s, other}).exitCode, 0);
        QCOMPARE(m_sandbox->requestCount(refundPath), 3);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void killedInTheMiddleItIsTakenUpAndNothingIsDoneTwice()
    {
        constexpr int payments = 8;
        QByteArray list;
        for (int i = 1; i <= payments; ++i) {
            QCOMPARE(m_cli->pay(u"S-%1"_s.arg(i), u"100.00"_s, {u"--repeat-reason"_s, u"test"_s}).exitCode,
                     0);
            list += "S-" + QByteArray::number(i) + ";10,00\n";
        }
        // Answers come late, so that the kill always finds it at work.
        QVERIFY(m_sandbox->fault(refundPath, u"delay"_s, payments, 300ms));
        const auto process = m_cli->start({u"refunds"_s, m_cli->write(u"refunds.csv"_s, list)});
        QTRY_VERIFY(m_sandbox->requestCount(refundPath) >= 2);
        process->kill(); // SIGKILL
        QVERIFY(process->waitForFinished());
        QVERIFY(m_sandbox->requestCount(refundPath) < payments);

        // Another list has to wait for it.
        QCOMPARE(m_cli->run({u"refunds"_s, m_cli->write(u"other.csv"_s, "S-1;1,00\n")}).exitCode, 1);
        const CliAnswer rest = m_cli->run({u"refunds"_s, u"--resume"_s});
        QCOMPARE(rest.lines.size(), payments);
        // The one that was under way; "not found" is believed soon here.
        QCOMPARE(m_cli->run({u"--horizon"_s, u"2"_s, u"recover"_s, u"--wait"_s, u"60"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"refunds"_s, u"--resume"_s}).exitCode, 1); // nothing is left of it

        // A row whose request the kill cut off before it left is not done; none is done twice.
        int done = 0;
        for (const QString &refunded : refundedAt(*m_sandbox)) {
            QVERIFY2(refunded == "10"_L1 || refunded == "10.00"_L1 || refunded == "0"_L1 ||
                         refunded == "0.00"_L1,
                     qPrintable(refunded));
            done += refunded.startsWith("10"_L1) ? 1 : 0;
        }
        QVERIFY2(done >= payments - 1, qPrintable(QString::number(done)));
        QVERIFY(m_sandbox->requestCount(refundPath) <= payments);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void aRowWhoseResultIsNotKnownIsNotTheListsFailure()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"100.00"_s).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-2"_s, u"100.00"_s, {u"--repeat-reason"_s, u"test"_s}).exitCode, 0);
        QVERIFY(m_sandbox->fault(refundPath, u"drop-after-commit"_s));
        QCOMPARE(m_cli->run({u"refunds"_s, m_cli->write(u"r.csv"_s, "S-1;30,00\nS-2;30,00\n")}).exitCode, 3);
        const CliAnswer rest = m_cli->run({u"refunds"_s, u"--resume"_s});
        QCOMPARE(rest.lines.front().value("state"_L1).toString(), u"UNKNOWN"_s);
        QCOMPARE(rest.lines.back().value("state"_L1).toString(), u"DONE"_s);
        QCOMPARE(rest.exitCode, 3);
    }

    /// Row 2 was carried out after the backup: that it is missing here proves nothing.
    void aRunFromBeforeABackupWasPutBackIsNotTakenUp()
    {
        if (isOnSharedBook())
            QSKIP("a file is put back");
        QCOMPARE(m_cli->pay(u"S-1"_s, u"100.00"_s).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-2"_s, u"100.00"_s, {u"--repeat-reason"_s, u"test"_s}).exitCode, 0);
        QVERIFY(m_sandbox->fault(refundPath, u"drop-after-commit"_s));
        const QString list = m_cli->write(u"refunds.csv"_s, "S-1;30,00\nS-2;30,00\n");
        QCOMPARE(m_cli->run({u"refunds"_s, list}).exitCode, 3); // halted at row 1
        const QString backup = m_cli->run({u"backup"_s}).line().value("file"_L1).toString();
        const QStringList recover{u"--horizon"_s, u"2"_s, u"recover"_s, u"--wait"_s, u"60"_s};
        QCOMPARE(m_cli->run(recover).exitCode, 0);
        QCOMPARE(m_cli->run({u"refunds"_s, u"--resume"_s}).exitCode, 0);
        QCOMPARE(m_sandbox->requestCount(refundPath), 2);

        QCOMPARE(m_cli->run({u"restore"_s, backup, u"--to"_s, m_cli->journal()}).exitCode, 0);
        QCOMPARE(m_cli->run({u"trust"_s, u"--reason"_s, u"nothing newer is left"_s}).exitCode, 0);
        QCOMPARE(m_cli->run(recover).exitCode, 0);
        QCOMPARE(m_cli->run({u"refunds"_s, u"--resume"_s}).exitCode, 1);
        QCOMPARE(m_sandbox->requestCount(refundPath), 2);
        QCOMPARE(m_cli->run({u"refunds"_s, u"--resume"_s, u"--discard"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
};

VEZNE_TEST(TestCliRefunds)
#include "tst_clirefunds.moc"
