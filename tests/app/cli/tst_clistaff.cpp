// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what on the command line. Hashes cost what they cost in earnest, so there are few of them.
#include <QFile>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

const QByteArray ownerLine = "kapali-carsi-41\n";
const QByteArray pinLine = "402817\n";

QString problem(const CliAnswer &answer)
{
    return answer.line().value("errorCode"_L1).toString();
}

} // namespace

class TestCliStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJournalWithStaffAsksWhoActs()
    {
        const SandboxProcess sandbox;
        const CliProcess cli(sandbox);
        const QStringList add{u"staff"_s, u"add"_s};
        QCOMPARE(cli.run(add + QStringList{u"Ayşe"_s, u"--role"_s, u"cashier"_s}, pinLine).exitCode, 1);
        QCOMPARE(cli.run(add + QStringList{u"Ece"_s, u"--role"_s, u"owner"_s}, "short\n").exitCode, 1);
        QCOMPARE(cli.run(add + QStringList{u"Ece"_s, u"--role"_s, u"boss"_s}, ownerLine).exitCode, 2);
        const CliAnswer owner = cli.run(add + QStringList{u"Ece"_s, u"--role"_s, u"owner"_s}, ownerLine);
        QCOMPARE(owner.exitCode, 0);
        QCOMPARE(owner.line().value("role"_L1).toString(), u"owner"_s);
        const CliAnswer cashier =
            cli.run(add + QStringList{u"Ayşe"_s, u"--role"_s, u"cashier"_s, u"--as"_s, u"Ece"_s},
                    ownerLine + pinLine);
        QVERIFY2(cashier.exitCode == 0, cashier.errors.constData());

        // Without a name, with a wrong PIN: refused, nothing sent.
        const QStringList pay{u"pay"_s, u"--order"_s, u"S-1"_s, u"--price"_s, u"50.00"_s};
        const QStringList asAyse{u"--as"_s, u"Ayşe"_s};
        QCOMPARE(cli.run(pay, CliProcess::card()).exitCode, 1);
        QCOMPARE(cli.run(pay + asAyse, "402818\n" + CliProcess::card()).exitCode, 1);
        QCOMPARE(sandbox.requestCount(u"/payment/auth"_s), 0);
        // The PIN stands before the card.
        const CliAnswer paid = cli.run(pay + asAyse, pinLine + CliProcess::card());
        QVERIFY2(paid.exitCode == 0, paid.errors.constData());

        const QString id = paid.line().value("paymentId"_L1).toString();
        const CliAnswer refund = cli.run(QStringList{u"refund"_s, id, u"10.00"_s} + asAyse, pinLine);
        QCOMPARE(refund.exitCode, 1);
        QCOMPARE(problem(refund), u"NO_RIGHT"_s);
        QCOMPARE(cli.run({u"refund"_s, id, u"10.00"_s, u"--as"_s, u"Ece"_s}, ownerLine).exitCode, 0);

        // What leaves the till asks for a right, and stands in the trail.
        const QString list = cli.folder() + u"/all.csv"_s;
        const QStringList take{u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, list};
        QCOMPARE(cli.run(take).exitCode, 1);
        QCOMPARE(cli.run(take + asAyse, pinLine).exitCode, 1);
        QCOMPARE(cli.run(take + QStringList{u"--as"_s, u"Ece"_s}, pinLine).exitCode, 1);
        QVERIFY(!QFile::exists(list));
        QCOMPARE(cli.run(take + QStringList{u"--as"_s, u"Ece"_s}, ownerLine).exitCode, 0);

        // Reading asks nobody; the history tells who did it, and everything holds.
        const CliAnswer shown = cli.run({u"show"_s, id});
        QVERIFY(shown.output.contains("Ece"));
        QCOMPARE(cli.run({u"staff"_s, u"list"_s}).lines.size(), 2);
        QCOMPARE(cli.run({u"staff"_s, u"deactivate"_s, u"Ayşe"_s, u"--as"_s, u"Ece"_s}, ownerLine).exitCode,
                 0);
        const CliAnswer verified = cli.run({u"verify"_s});
        QCOMPARE(verified.exitCode, 0);
        // 2 added, signed in 5 times, one wrong PIN, one refused refund, one deactivated, and the sign-ins
        // that `add` of a weak PIN never reached.
        QVERIFY(verified.line().value("auditEntries"_L1).toInteger() >= 13);
    }
};

VEZNE_TEST(TestCliStaff)
#include "tst_clistaff.moc"
