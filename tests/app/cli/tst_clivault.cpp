// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as a file, by the real command line: older copies, backups, restore, damage, a full disk.
#include <QDir>
#include <QFile>
#include <QTest>
#include <sys/mount.h>

#include "core/journal/books/auditbook.h"
#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

class TestCliVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
    }

    void anOlderCopyTakesNoMoneyUntilAPersonSaysSo()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"10.00"_s).exitCode, 0);
        QVERIFY(QFile::copy(m_cli->journal(), m_cli->journal() + u".old"_s));
        const QString second = m_cli->pay(u"S-2"_s, u"10.00"_s).line().value("paymentId"_L1).toString();
        QVERIFY(QFile::remove(m_cli->journal()));
        QVERIFY(QFile::rename(m_cli->journal() + u".old"_s, m_cli->journal()));

        const CliAnswer again = m_cli->pay(u"S-2"_s, u"10.00"_s);
        QCOMPARE(again.exitCode, 5);
        QVERIFY(again.errors.contains("ROLLED_BACK"));
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 2);
        const CliAnswer checked = m_cli->run({u"verify"_s});
        QCOMPARE(checked.exitCode, 1);
        QVERIFY(checked.line().value("rolledBack"_L1).toBool());

        QCOMPARE(m_cli->run({u"trust"_s}).exitCode, 2); // why?
        QCOMPARE(m_cli->run({u"trust"_s, u"--reason"_s, u"compared with the panel"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-3"_s, u"10.00"_s).exitCode, 0);
        QCOMPARE(m_cli->run({u"trust"_s, u"--reason"_s, u"again"_s}).exitCode, 1);
        QCOMPARE(deeds(), QStringList{u"journal_trusted event 6 compared with the panel"_s});
    }

    void whatLeavesTheTillStandsInTheAuditTrail()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"10.00"_s).exitCode, 0);
        const QString list = m_cli->folder() + u"/all.csv"_s, place = m_cli->folder() + u"/copies"_s;
        QCOMPARE(m_cli->run({u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, list}).exitCode, 0);
        const CliAnswer saved = m_cli->run({u"backup"_s, u"--to"_s, place});
        const QString backup = saved.line().value("file"_L1).toString();
        QCOMPARE(m_cli->run({u"restore"_s, backup, u"--to"_s, m_cli->journal()}).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-2"_s, u"10.00"_s).exitCode, 0); // whoever writes takes them in
        QCOMPARE(deeds(),
                 (QStringList{u"restored "_s + backup, u"exported "_s + list, u"backed_up "_s + backup}));
        QCOMPARE(m_cli->pay(u"S-3"_s, u"10.00"_s).exitCode, 0);
        QCOMPARE(deeds().size(), 3); // once
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void theEndOfADayIsBackedUp()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"10.00"_s).exitCode, 0);
        QCOMPARE(m_cli->run({u"dayend"_s, u"z"_s}).exitCode, 0);
        QCOMPARE(QDir(QFileInfo(m_cli->journal()).path() + u"/backups"_s).entryList(QDir::Files).size(), 1);
    }

    /// Gone, or only not there yet: a restore may be under way, or a disk not mounted.
    void aJournalThatIsGoneIsMissedUntilSomebodyGoesOnWithout()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"10.00"_s).exitCode, 0);
        const QString kept = m_cli->journal() + u".kept"_s;
        QVERIFY(QFile::rename(m_cli->journal(), kept));
        const CliAnswer next = m_cli->pay(u"S-2"_s, u"10.00"_s);
        QCOMPARE(next.exitCode, 5);
        QVERIFY(next.errors.contains("3")); // events that are gone
        QVERIFY(next.errors.contains("ROLLED_BACK"));
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);

        // It comes back, and nothing is amiss.
        QVERIFY(QFile::remove(m_cli->journal()) && QFile::rename(kept, m_cli->journal()));
        QCOMPARE(m_cli->pay(u"S-2"_s, u"10.00"_s).exitCode, 0);

        QVERIFY(QFile::remove(m_cli->journal()));
        QCOMPARE(m_cli->run({u"trust"_s, u"--reason"_s, u"compared with the panel"_s}).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-3"_s, u"10.00"_s).exitCode, 0);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void backUpLoseRestore()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"10.00"_s).exitCode, 0);
        const CliAnswer backup = m_cli->run({u"backup"_s});
        QCOMPARE(backup.exitCode, 0);
        QCOMPARE(backup.line().value("events"_L1).toInt(), 3);
        const QString file = backup.line().value("file"_L1).toString();
        QVERIFY(QFile::exists(file));
        QCOMPARE(m_cli->run({u"backup"_s, u"--to"_s, m_cli->folder() + u"/stick"_s}).exitCode, 0);
        QCOMPARE(QDir(m_cli->folder() + u"/stick"_s).entryList(QDir::Files).size(), 1);

        // Nothing was written since: the restored one is as good as the lost one.
        damage(m_cli->journal());
        QCOMPARE(m_cli->pay(u"S-2"_s, u"10.00"_s).exitCode, 5);
        const CliAnswer restored = m_cli->run({u"restore"_s, file, u"--to"_s, m_cli->journal()});
        QCOMPARE(restored.exitCode, 0);
        QVERIFY(QFile::exists(restored.line().value("setAside"_L1).toString()));
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-2"_s, u"10.00"_s).exitCode, 0);

        // Something was: the backup is rolled back, and that is said.
        QCOMPARE(m_cli->run({u"restore"_s, file, u"--to"_s, m_cli->journal()}).exitCode, 0);
        const CliAnswer refused = m_cli->pay(u"S-2"_s, u"10.00"_s);
        QCOMPARE(refused.exitCode, 5);
        QVERIFY(refused.errors.contains("ROLLED_BACK"));
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 2);
    }

    /// What was written after the backup is known to nobody there: the copy itself says that it is one.
    void aRestoredBackupTakesNoMoneyWhereverItIsPut_data()
    {
        QTest::addColumn<bool>("isElsewhere");
        QTest::newRow("on a new machine, without anchors") << false;
        QTest::newRow("at another path, which has no anchor") << true;
    }

    void aRestoredBackupTakesNoMoneyWhereverItIsPut()
    {
        QFETCH(bool, isElsewhere);
        const QString refundPath = u"/v2/payment/refund"_s;
        const QStringList refund{u"refund"_s, u"S-1"_s, u"30.00"_s};
        QCOMPARE(m_cli->pay(u"S-1"_s, u"100.00"_s).exitCode, 0);
        const QString file = m_cli->run({u"backup"_s}).line().value("file"_L1).toString();
        QCOMPARE(m_cli->run(refund).exitCode, 0);
        if (isElsewhere) {
            m_cli->setJournal(m_cli->folder() + u"/other.vezne"_s);
        } else {
            QVERIFY(QDir(m_cli->folder() + u"/data"_s).removeRecursively());
            QVERIFY(QDir(m_cli->folder() + u"/state"_s).removeRecursively());
        }
        QCOMPARE(m_cli->run({u"restore"_s, file, u"--to"_s, m_cli->journal()}).exitCode, 0);

        for (const CliAnswer &refused : {m_cli->run(refund), m_cli->pay(u"S-2"_s, u"10.00"_s)}) {
            QCOMPARE(refused.exitCode, 5);
            QVERIFY(refused.errors.contains("ROLLED_BACK"));
        }
        QCOMPARE(m_sandbox->requestCount(refundPath), 1);
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
        const CliAnswer checked = m_cli->run({u"verify"_s});
        QCOMPARE(checked.exitCode, 1);
        QVERIFY(checked.line().value("rolledBack"_L1).toBool());

        QCOMPARE(m_cli->run({u"trust"_s, u"--reason"_s, u"compared with the panel"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-2"_s, u"10.00"_s).exitCode, 0);
    }

    void verifyNamesTheFirstBrokenRow()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"10.00"_s).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-2"_s, u"10.00"_s).exitCode, 0);
        QFile file(m_cli->journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("\"paidPrice\":\"1000\"");
        QVERIFY(at > 0);
        file.seek(at + 13);
        file.write("9");
        file.close();
        const CliAnswer checked = m_cli->run({u"verify"_s});
        QCOMPARE(checked.exitCode, 1);
        const QString fault = checked.line().value("faults"_L1).toArray().at(0).toString();
        QVERIFY2(fault.startsWith("event "_L1), qPrintable(fault));
        QCOMPARE(m_cli->pay(u"S-3"_s, u"10.00"_s).exitCode, 5); // and nothing more is charged on it
    }

    /// A backup from before there was staff would ask nobody, and the chain's key opens everything.
    void onlyWhoMayRestoreReplacesTheJournalOrTakesItsKey()
    {
        CliProcess &cli = *m_cli;
        const QByteArray ownerLine = "kapali-carsi-41\n", pinLine = "402817\n";
        QCOMPARE(cli.pay(u"S-1"_s, u"10.00"_s).exitCode, 0);
        const QString backup =
            cli.run({u"backup"_s, u"--to"_s, cli.folder() + u"/stick"_s}).line().value("file"_L1).toString();
        QCOMPARE(cli.run({u"staff"_s, u"add"_s, u"Ece"_s, u"--role"_s, u"owner"_s}, ownerLine).exitCode, 0);
        QCOMPARE(cli.run({u"staff"_s, u"add"_s, u"Ayşe"_s, u"--role"_s, u"cashier"_s, u"--as"_s, u"Ece"_s},
                         ownerLine + pinLine)
                     .exitCode,
                 0);
        const QStringList restore{u"restore"_s, backup, u"--to"_s, cli.journal()};
        QCOMPARE(cli.run(restore).exitCode, 1);
        QCOMPARE(cli.run(restore + QStringList{u"--as"_s, u"Ayşe"_s}, pinLine).exitCode, 1);
        const QStringList take{u"backup"_s, u"--write-key"_s, cli.folder() + u"/key"_s};
        QCOMPARE(cli.run(take).exitCode, 1);
        QVERIFY(!QFile::exists(cli.folder() + u"/key"_s));
        QCOMPARE(cli.run({u"backup"_s}).exitCode, 0); // by night, by nobody
        QCOMPARE(cli.run({u"staff"_s, u"list"_s}).lines.size(), 2);
        QCOMPARE(cli.run(take + QStringList{u"--as"_s, u"Ece"_s}, ownerLine).exitCode, 0);
        const CliAnswer restored = cli.run(restore + QStringList{u"--as"_s, u"Ece"_s}, ownerLine);
        QVERIFY2(restored.exitCode == 0, restored.errors.constData());
    }

    void badUseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("restore to nowhere") << QStringList{u"restore"_s, u"/nothing"_s} << 2;
        QTest::newRow("restore nothing")
            << QStringList{u"restore"_s, u"/nothing"_s, u"--to"_s, u"/tmp/x.vezne"_s} << 5;
        QTest::newRow("back up nothing") << QStringList{u"backup"_s} << 5;
    }

    void badUseIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QCOMPARE(m_cli->run(arguments).exitCode, exitCode);
    }

    void onAnAlmostFullDiskNothingIsCharged()
    {
        const QByteArray place = QFile::encodeName(m_cli->folder() + u"/small"_s);
        QVERIFY(QDir().mkpath(QString::fromUtf8(place)));
        if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=40m") != 0)
            QSKIP("needs the right to mount a small file system");
        m_cli->setJournal(QString::fromUtf8(place) + u"/till.vezne"_s);
        const CliAnswer answer = m_cli->pay(u"S-1"_s, u"10.00"_s);
        ::umount2(place.constData(), MNT_DETACH);
        QCOMPARE(answer.exitCode, 5);
        QCOMPARE(m_sandbox->ledger().value("requests"_L1).toArray().size(), 0);
    }

private:
    /// The audit trail: deed, subject and why of each entry, oldest first.
    [[nodiscard]] QStringList deeds() const
    {
        const auto database =
            vezne::journal::Database::open(m_cli->journal(), vezne::journal::Database::Access::ReadOnly);
        const auto entries = vezne::journal::AuditBook(*database).page({}, std::nullopt, 100);
        QStringList found;
        for (const auto &entry : *entries)
            found.prepend(QStringList{word(entry.kind), entry.subject, entry.why}.join(u' ').trimmed());
        return found;
    }

    static void damage(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(8192, 'x'));
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
};

VEZNE_TEST(TestCliVault)
#include "tst_clivault.moc"
