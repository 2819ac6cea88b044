// SPDX-License-Identifier: GPL-3.0-or-later
// What docs/shared-book.md tells the owner of a shared book, done: TLS with the name checked, a server that
// only reads, dumps, and base backups with archived WAL.
#include <QTest>
#include <csignal>
#include <map>

#include "tests/support/certificates.h"
#include "tests/support/cliprocess.h"
#include "tests/support/postgres.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

Postgres &server()
{
    return Postgres::running();
}

} // namespace

class TestBookServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postgres::isInstalled())
            QSKIP("PostgreSQL is not installed");
    }

    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_tills.clear();
        m_book = server().newBook().server()->database;
        server().end(SIGINT);
    }

    void cleanup()
    {
        server().end(SIGINT);
        server().start();
    }

    void aTillFromAnotherMachineChecksWhoItSpeaksTo_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<bool>("isEncrypted");
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("a certificate of the till's authority for this name")
            << u"127.0.0.2"_s << u"ours"_s << true << QString();
        QTest::newRow("a certificate for another name") << u"127.0.0.3"_s << u"ours"_s << true << u"TLS"_s;
        QTest::newRow("an authority that is not the till's")
            << u"127.0.0.2"_s << u"theirs"_s << true << u"TLS"_s;
        QTest::newRow("none of the system's authorities") << u"127.0.0.2"_s << QString() << true << u"TLS"_s;
        QTest::newRow("no TLS at all") << u"127.0.0.2"_s << u"ours"_s << false << u"TLS"_s;
    }

    void aTillFromAnotherMachineChecksWhoItSpeaksTo()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, authority);
        QFETCH(const bool, isEncrypted);
        QFETCH(const QString, obstacle);
        if (!canMakeCertificates())
            QSKIP("openssl is not installed");
        QVERIFY(makeCertificates(server()));
        QStringList options{u"-c"_s, u"listen_addresses=127.0.0.1,127.0.0.2,127.0.0.3"_s};
        if (isEncrypted)
            options += tlsOptions(server());
        server().start(options);
        QString address = server().address(u"till1"_s, m_book, host);
        if (!authority.isEmpty())
            address += u"?sslrootcert="_s + path(authority + u".pem"_s);
        CliProcess &till = as(u"till1"_s);
        till.setJournal(address);
        const CliAnswer checked = till.run({u"book"_s, u"check"_s, u"--password"_s}, "secret\n");
        QCOMPARE(checked.line().value("obstacle"_L1).toString(), obstacle);
        QCOMPARE(checked.exitCode, obstacle.isEmpty() ? 0 : 5);

        const QString passwords = till.write(u"pgpass"_s, "*:*:*:*:secret\n");
        QVERIFY(QFile::setPermissions(passwords, QFile::ReadOwner | QFile::WriteOwner));
        till.setVariable(u"PGPASSFILE"_s, passwords);
        const CliAnswer paid = till.pay(u"S-1"_s, u"5.00"_s);
        QCOMPARE(paid.exitCode, obstacle.isEmpty() ? 0 : 5);
        QVERIFY(obstacle.isEmpty() || !paid.errors.isEmpty());
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), obstacle.isEmpty() ? 1 : 0);
    }

    void aServerThatOnlyReadsSellsNothing_data()
    {
        QTest::addColumn<bool>("isStandBy");
        QTest::newRow("a stand-by") << true;
        QTest::newRow("one that was told to take no writes") << false;
    }

    void aServerThatOnlyReadsSellsNothing()
    {
        QFETCH(const bool, isStandBy);
        server().start();
        QCOMPARE(as(u"till1"_s).pay(u"S-1"_s, u"100.00"_s).state(), u"PAID"_s);
        server().end(SIGINT);
        if (isStandBy)
            QVERIFY(server().runTool(u"touch"_s, {u"data/standby.signal"_s}));
        server().start(isStandBy ? QStringList()
                                 : QStringList{u"-c"_s, u"default_transaction_read_only=on"_s});
        for (const QStringList &words :
             {QStringList{u"pay"_s, u"--order"_s, u"S-2"_s, u"--price"_s, u"1.00"_s},
              QStringList{u"cancel"_s, u"S-1"_s}}) {
            const CliAnswer refused = as(u"till1"_s).run(words, CliProcess::card());
            QCOMPARE(refused.exitCode, 5);
            const char *why = isStandBy ? "(in_hot_standby is on)" : "(default_transaction_read_only is on)";
            QVERIFY2(refused.errors.count(why) == 1, refused.errors.constData());
        }
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
        QCOMPARE(as(u"till1"_s).run({u"list"_s}).lines.size(), 1); // stays readable
        QCOMPARE(as(u"till1"_s).run({u"verify"_s}).exitCode, 0);
        const CliAnswer checked = as(u"till1"_s).run({u"book"_s, u"check"_s});
        QCOMPARE(checked.line().value("obstacle"_L1).toString(), u"SETTING"_s);

        if (isStandBy) {
            QVERIFY(server().asOwner(u"postgres"_s, u"SELECT pg_promote()"_s));
            // It may not have heard of the last that another till wrote, so a person looks first.
            QTRY_VERIFY_WITH_TIMEOUT(hasRecovered(), 60'000);
            const CliAnswer early = as(u"till1"_s).pay(u"S-2"_s, u"1.00"_s);
            QVERIFY2(early.errors.contains("ROLLED_BACK"), early.errors.constData());
            QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
            QCOMPARE(
                as(u"till1"_s).run({u"trust"_s, u"--reason"_s, u"compared with iyzico's list"_s}).exitCode,
                0);
        } else {
            server().end(SIGINT);
            server().start();
        }
        QCOMPARE(as(u"till1"_s).pay(u"S-2"_s, u"1.00"_s).state(), u"PAID"_s);
    }

    void aBookComesBackFromADumpAndTheTillsKnowWhatItLacks()
    {
        server().start();
        QCOMPARE(as(u"till1"_s).pay(u"S-1"_s, u"100.00"_s).state(), u"PAID"_s);
        QVERIFY(server().runTool(u"pg_dump"_s, {u"--format=custom"_s, u"--file=book.dump"_s, m_book}));
        QCOMPARE(as(u"till2"_s).pay(u"S-2"_s, u"50.00"_s).state(), u"PAID"_s);
        QVERIFY(server().asOwner(u"postgres"_s, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_book)));
        QVERIFY(server().runTool(
            u"pg_restore"_s, {u"--create"_s, u"--exit-on-error"_s, u"--dbname=postgres"_s, u"book.dump"_s}));
        const CliAnswer verified = as(u"till1"_s).run({u"verify"_s}); // who wrote nothing since
        QVERIFY2(verified.exitCode == 0, verified.output.constData());
        const CliAnswer early = as(u"till1"_s).pay(u"S-3"_s, u"1.00"_s); // and sees all the same what it is
        QCOMPARE(early.exitCode, 5);
        QVERIFY2(early.errors.contains("ROLLED_BACK"), early.errors.constData());
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 2);
        goesOnOnlyWhenItIsTrusted();
        QVERIFY(!server().asOwner(m_book, u"DELETE FROM event"_s)); // its rules came back too
    }

    void aBookComesBackAsOfAnyMoment()
    {
        const QString archive = path(u"archive"_s);
        QVERIFY(server().runTool(u"mkdir"_s, {u"-p"_s, archive}));
        server().start({u"-c"_s, u"archive_mode=on"_s, u"-c"_s,
                        u"archive_command=test ! -f %1/%f && cp %p %1/%f"_s.arg(archive)});
        QCOMPARE(as(u"till1"_s).pay(u"S-1"_s, u"100.00"_s).state(), u"PAID"_s);
        QVERIFY(server().runTool(u"pg_basebackup"_s, {u"--pgdata=base"_s, u"--checkpoint=fast"_s}));
        QVERIFY(server().runTool(u"pg_verifybackup"_s, {u"base"_s}));
        QCOMPARE(as(u"till1"_s).pay(u"S-3"_s, u"10.00"_s).state(), u"PAID"_s);
        QVERIFY(server().asOwner(m_book, u"SELECT pg_create_restore_point('noon')"_s));
        QCOMPARE(as(u"till2"_s).pay(u"S-2"_s, u"50.00"_s).state(), u"PAID"_s);
        QVERIFY(server().asOwner(m_book, u"SELECT pg_switch_wal()"_s));
        server().end(SIGINT); // archives what is left

        const QStringList restoring{u"-c"_s, u"restore_command=cp %1/%f %p"_s.arg(archive)};
        putBaseBack();
        server().start(restoring);
        QTRY_VERIFY_WITH_TIMEOUT(hasRecovered(), 60'000);
        QCOMPARE(as(u"till2"_s).run({u"verify"_s}).exitCode, 0); // nothing is missing
        QCOMPARE(as(u"till2"_s).run({u"list"_s}).lines.size(), 3);

        server().end(SIGINT);
        putBaseBack();
        server().start(restoring + QStringList{u"-c"_s, u"recovery_target_name=noon"_s, u"-c"_s,
                                               u"recovery_target_action=promote"_s});
        QTRY_VERIFY_WITH_TIMEOUT(hasRecovered(), 60'000);
        QCOMPARE(as(u"till1"_s).run({u"verify"_s}).exitCode, 0);
        QCOMPARE(as(u"till1"_s).run({u"list"_s}).lines.size(), 2);
        goesOnOnlyWhenItIsTrusted();
    }

private:
    /// A till on a machine of its own.
    CliProcess &as(const QString &user)
    {
        std::unique_ptr<CliProcess> &till = m_tills[user];
        if (!till) {
            till = std::make_unique<CliProcess>(*m_sandbox);
            till->setJournal(server().address(user, m_book));
        }
        return *till;
    }

    [[nodiscard]] static QString path(const QString &name) { return server().folder() + u'/' + name; }

    /// till2 has charged S-2, of which the book knows nothing any more.
    void goesOnOnlyWhenItIsTrusted()
    {
        const int before = m_sandbox->requestCount(u"/payment/auth"_s);
        const CliAnswer refused = as(u"till2"_s).pay(u"S-4"_s, u"1.00"_s);
        QCOMPARE(refused.exitCode, 5);
        QVERIFY2(refused.errors.contains("ROLLED_BACK"), refused.errors.constData());
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), before);
        const CliAnswer verified = as(u"till2"_s).run({u"verify"_s});
        QVERIFY2(verified.exitCode == 1 && verified.output.contains("ROLLED_BACK"),
                 verified.output.constData());
        const CliAnswer trusted =
            as(u"till2"_s).run({u"trust"_s, u"--reason"_s, u"compared with iyzico's list"_s});
        QVERIFY2(trusted.exitCode == 0, trusted.errors.constData());
        QCOMPARE(as(u"till2"_s).pay(u"S-4"_s, u"1.00"_s).state(), u"PAID"_s);
        QCOMPARE(as(u"till2"_s).run({u"verify"_s}).exitCode, 0);
    }

    void putBaseBack()
    {
        QVERIFY(server().runTool(u"rm"_s, {u"-rf"_s, u"data"_s}));
        QVERIFY(server().runTool(u"cp"_s, {u"-a"_s, u"base"_s, u"data"_s}));
        QVERIFY(server().runTool(u"touch"_s, {u"data/recovery.signal"_s}));
    }

    /// A server that still recovers refuses this.
    static bool hasRecovered() { return server().asOwner(u"postgres"_s, u"SELECT pg_current_wal_lsn()"_s); }

    /// Two authorities, and a certificate of the first for 127.0.0.2.
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::map<QString, std::unique_ptr<CliProcess>> m_tills;
    QString m_book;
};

VEZNE_TEST(TestBookServer)
#include "tst_bookserver.moc"
