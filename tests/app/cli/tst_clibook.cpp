// SPDX-License-Identifier: GPL-3.0-or-later
// A shared book from its making to its tills, by the real program.
#include <QTest>
#include <csignal>

#include "core/journal/engine/filelock.h"
#include "tests/support/cliprocess.h"
#include "tests/support/postgres.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne::test;

namespace {

const QString authPath = u"/payment/auth"_s;

QString obstacleIn(const CliAnswer &answer)
{
    return answer.line().value("obstacle"_L1).toString();
}

} // namespace

class TestCliBook : public QObject
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
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
        m_book = Postgres::running().newBook().server()->database;
    }

    void theOwnerMakesABookAndLetsTillsIn()
    {
        const CliAnswer made = as(u"owner"_s, u"shop"_s)
                                   .run({u"book"_s, u"create"_s, u"--tills"_s, u"kasa_1,kasa_2"_s,
                                         u"--finance"_s, u"muhasebe"_s});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QCOMPARE(made.lines.size(), 3);
        const QByteArray password = made.lines.constFirst().value("password"_L1).toString().toUtf8();
        QCOMPARE(password.size(), 26);
        m_cli->setJournal(Postgres::running().address(u"kasa_1"_s, u"shop"_s, u"127.0.0.1"_s));
        const CliAnswer checked = m_cli->run({u"book"_s, u"check"_s, u"--password"_s}, password + '\n');
        QVERIFY2(checked.exitCode == 0, checked.errors.constData());
        QVERIFY(checked.line().value("ready"_L1).toBool());
        QVERIFY(!checked.line().value("finance"_L1).toBool());
        // Once more changes nothing.
        QCOMPARE(as(u"owner"_s, u"shop"_s).run({u"book"_s, u"create"_s}).exitCode, 0);
        QCOMPARE(as(u"kasa_1"_s, u"shop"_s).run({u"book"_s, u"create"_s}).exitCode, 5); // no owner
    }

    void aCheckTellsWhatIsInTheWay_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("obstacle");
        const QString here = u"127.0.0.1"_s;
        QTest::newRow("another name") << u"till1"_s << u"nobody.invalid"_s << QString() << u"NAME"_s;
        QTest::newRow("another port") << u"till1"_s << u"127.0.0.1:1"_s << QString() << u"PORT"_s;
        QTest::newRow("no TLS on the way") << u"till1"_s << u"127.0.0.2"_s << QString() << u"TLS"_s;
        QTest::newRow("an unknown user") << u"thief"_s << here << QString() << u"PASSWORD"_s;
        QTest::newRow("a user that was not let in")
            << u"till1"_s << here << u"REVOKE CONNECT ON DATABASE %1 FROM till1, PUBLIC"_s << u"ENTRY"_s;
        QTest::newRow("a user without rights")
            << u"till1"_s << here << u"REVOKE vezne_till FROM till1"_s << u"RIGHTS"_s;
        QTest::newRow("a server that may forget")
            << u"till1"_s << here << u"ALTER DATABASE %1 SET synchronous_commit = off"_s << u"SETTING"_s;
        QTest::newRow("another schema")
            << u"till1"_s << here << u"UPDATE book SET version = 1"_s << u"SCHEMA"_s;
        QTest::newRow("nothing") << u"till1"_s << here << QString() << QString();
    }

    void aCheckTellsWhatIsInTheWay()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, host);
        QFETCH(const QString, statement);
        QFETCH(const QString, obstacle);
        if (!statement.isEmpty())
            QVERIFY(asOwner(statement.contains("%1"_L1) ? statement.arg(m_book) : statement));
        m_cli->setJournal(Postgres::running().address(user, m_book, host));
        const CliAnswer checked = m_cli->run({u"book"_s, u"check"_s, u"--password"_s}, "secret\n");
        if (statement.contains("vezne_till"_L1))
            QVERIFY(asOwner(u"GRANT vezne_till TO till1"_s)); // the role is every book's
        QCOMPARE(obstacleIn(checked), obstacle);
        QCOMPARE(checked.exitCode, obstacle.isEmpty() ? 0 : 5);
    }

    void tillsAndFinanceWorkOnOneBook()
    {
        QCOMPARE(as(u"till1"_s).pay(u"S-1"_s, u"100.00"_s).state(), u"PAID"_s);
        QCOMPARE(as(u"till2"_s).pay(u"S-1"_s, u"100.00"_s, {u"--repeat-reason"_s, u"x"_s}).exitCode, 1);
        QCOMPARE(as(u"till2"_s).pay(u"S-2"_s, u"50.00"_s).state(), u"PAID"_s);
        const CliAnswer listed = as(u"finance"_s).run({u"list"_s});
        QCOMPARE(listed.lines.size(), 2);
        QCOMPARE(listed.lines.constLast().value("till"_L1).toString(), u"till1"_s);
        const CliAnswer ofOne = as(u"finance"_s).run({u"list"_s, u"--till"_s, u"till2"_s});
        QCOMPARE(ofOne.line().value("orderId"_L1).toString(), u"S-2"_s);
        const QString payment = listed.lines.constLast().value("paymentId"_L1).toString();

        QVERIFY(as(u"till1"_s).run({u"refund"_s, payment, u"10.00"_s}).exitCode != 0); // no till's right
        const CliAnswer refunded = as(u"finance"_s).run({u"refund"_s, payment, u"40.00"_s});
        QVERIFY2(refunded.exitCode == 0, refunded.errors.constData());
        QCOMPARE(as(u"finance1"_s).run({u"refund"_s, payment, u"70.00"_s}).exitCode, 1);
        QCOMPARE(m_sandbox->requestCount(u"/v2/payment/refund"_s), 1);

        const QString file = m_cli->folder() + u"/list.csv"_s;
        QCOMPARE(as(u"till2"_s).run({u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, file}).exitCode, 0);
        QCOMPARE(m_cli->run({u"backup"_s}).exitCode, 2);
        QCOMPARE(as(u"till2"_s).pay(u"S-3"_s, u"1.00"_s).state(), u"PAID"_s); // takes the note in
        const CliAnswer verified = as(u"till1"_s).run({u"verify"_s});
        QVERIFY2(verified.exitCode == 0, verified.output.constData());
        QCOMPARE(verified.line().value("auditEntries"_L1).toInt(), 1);
        QCOMPARE(as(u"finance"_s).run({u"dayend"_s, u"z"_s}).exitCode, 0);
    }

    void aTillsFileIsCarriedInAndTheBookOutAgain()
    {
        const QString file = m_cli->journal();
        QCOMPARE(m_cli->pay(u"S-1"_s, u"100.00"_s).exitCode, 0);
        QCOMPARE(m_cli->pay(u"S-2"_s, u"50.00"_s).exitCode, 0);
        const QString payment = m_cli->run({u"show"_s, u"S-1"_s}).line().value("paymentId"_L1).toString();
        QCOMPARE(m_cli->run({u"refund"_s, payment, u"40.00"_s}).exitCode, 0);
        const CliAnswer before = m_cli->run({u"list"_s});

        {
            const auto window = vezne::journal::lockFor(file, 0ms); // is open on the file
            QVERIFY(window);
            QCOMPARE(as(u"owner"_s).run({u"book"_s, u"carry-in"_s, file}).exitCode, 5);
        }
        const CliAnswer carried = as(u"owner"_s).run({u"book"_s, u"carry-in"_s, file});
        QVERIFY2(carried.exitCode == 0, carried.errors.constData());
        QCOMPARE(carried.line().value("events"_L1).toInt(), 9);
        QCOMPARE(as(u"owner"_s).run({u"book"_s, u"carry-in"_s, file}).exitCode, 5); // all of it is there
        m_cli->setJournal(file);
        // A script that still works on the file gives nothing back that the book gives back too.
        for (const QStringList &late : {QStringList{u"refund"_s, payment, u"40.00"_s},
                                        QStringList{u"trust"_s, u"--reason"_s, u"mine"_s}}) {
            const CliAnswer refused = m_cli->run(late);
            QCOMPARE(refused.exitCode, 5);
            QVERIFY2(refused.errors.contains(m_book.toUtf8()), refused.errors.constData());
        }
        QCOMPARE(m_cli->run({u"list"_s}).lines, before.lines);
        QCOMPARE(as(u"finance"_s).run({u"list"_s}).lines, before.lines);
        QCOMPARE(as(u"till1"_s).pay(u"S-3"_s, u"1.00"_s).state(), u"PAID"_s);
        QCOMPARE(as(u"finance"_s).run({u"refund"_s, payment, u"70.00"_s}).exitCode, 1);
        QCOMPARE(as(u"finance"_s).run({u"refund"_s, payment, u"60.00"_s}).exitCode, 0);
        const CliAnswer shared = as(u"till1"_s).run({u"list"_s});

        const QString leaving = m_cli->folder() + u"/leaving.vezne"_s;
        const CliAnswer left = as(u"till1"_s).run({u"book"_s, u"carry-out"_s, leaving});
        QVERIFY2(left.exitCode == 0, left.errors.constData());
        m_cli->setJournal(leaving);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"list"_s}).lines, shared.lines);
        QCOMPARE(m_cli->pay(u"S-4"_s, u"1.00"_s).exitCode, 0);
        QCOMPARE(as(u"till1"_s).run({u"book"_s, u"carry-out"_s, leaving}).exitCode, 1); // went its own way
        const CliAnswer told = as(u"till1"_s).run({u"verify"_s});
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.line().value("auditEntries"_L1).toInt(), 1); // that it was carried out
    }

    void aServerThatIsKilledWhileAPaymentIsUnderWayCostsNothing()
    {
        QVERIFY(m_sandbox->fault(authPath, u"delay"_s, 1, 1'000ms));
        const auto paying =
            as(u"till1"_s)
                .start({u"pay"_s, u"--order"_s, u"S-1"_s, u"--price"_s, u"5.00"_s}, CliProcess::card());
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requestCount(authPath), 1, 60'000);
        Postgres::running().end(SIGKILL);
        const CliAnswer answer = CliProcess::finish(*paying);
        QVERIFY2(answer.exitCode == 5 || answer.exitCode == 3, answer.output.constData());
        QCOMPARE(as(u"till2"_s).pay(u"S-2"_s, u"1.00"_s).exitCode, 5); // nothing begins
        QCOMPARE(as(u"till2"_s).run({u"list"_s}).exitCode, 5);
        Postgres::running().start();

        // Another till leaves it alone; its own finds out.
        QCOMPARE(as(u"till2"_s).run({u"show"_s, u"S-1"_s}).state(), u"SENDING"_s);
        QCOMPARE(as(u"till2"_s).pay(u"S-2"_s, u"1.00"_s).state(), u"PAID"_s);
        QCOMPARE(as(u"till2"_s).run({u"show"_s, u"S-1"_s}).state(), u"SENDING"_s);
        QCOMPARE(as(u"till1"_s).run({u"recover"_s, u"--wait"_s, u"60"_s}).exitCode, 0);
        QCOMPARE(as(u"till2"_s).run({u"show"_s, u"S-1"_s}).state(), u"PAID"_s);
        QCOMPARE(m_sandbox->requestCount(authPath), 2);
        QCOMPARE(as(u"till2"_s).run({u"verify"_s}).exitCode, 0);
    }

private:
    CliProcess &as(const QString &user, const QString &book = {})
    {
        m_cli->setJournal(Postgres::running().address(user, book.isEmpty() ? m_book : book));
        return *m_cli;
    }

    bool asOwner(const QString &statement) { return Postgres::running().asOwner(m_book, statement); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
    QString m_book;
};

VEZNE_TEST(TestCliBook)
#include "tst_clibook.moc"
