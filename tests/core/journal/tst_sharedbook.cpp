// SPDX-License-Identifier: GPL-3.0-or-later
// One book, several tills: what the server refuses whoever asks, and what comes of races.
#include <QTest>
#include <csignal>
#include <thread>

#include "core/base/uuid7.h"
#include "core/journal/check/verify.h"
#include "core/journal/engine/scram.h"
#include "core/journal/journal.h"
#include "core/journal/schema/schema.h"
#include "core/journal/shared/sharedbook.h"
#include "tests/support/manualclock.h"
#include "tests/support/postgres.h"
#include "tests/support/sharedbooktest.h"
#include "tests/support/sharedtill.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Access;
using journal::Database;
using journal::Journal;
using journal::Kind;
using journal::Problem;
using journal::State;
using test::Postgres;
using Till = test::SharedTill;

namespace {

const Instant afternoon = Till::afternoon();

std::span<const char> spanOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QStringList faultsOf(Journal &journal)
{
    const auto checked = journal::verify(journal.database(), journal.key());
    const QStringList faults = checked ? checked->faults : QStringList(checked.error().detail);
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault)); // a comparison of lists only tells their sizes
    return faults;
}

QStringList listed(const Database &database, const QString &sql)
{
    QStringList found;
    auto rows = database.run(sql);
    while (rows && rows->next())
        found.append(rows->value(0).toString());
    return found;
}

} // namespace

class TestSharedBook : public test::SharedBookTest
{
    Q_OBJECT

private Q_SLOTS:
    void theServerRefuses_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("an event that is changed") << u"UPDATE event SET payload = '{}'"_s;
        QTest::newRow("an event that is taken out") << u"DELETE FROM event"_s;
        QTest::newRow("an event beside the function") << u"INSERT INTO event SELECT * FROM event"_s;
        QTest::newRow("an audit entry that is changed") << u"UPDATE audit SET why = ''"_s;
        QTest::newRow("an operation that is taken out") << u"DELETE FROM operation"_s;
        QTest::newRow("everything taken out at once") << u"TRUNCATE operation CASCADE"_s;
        QTest::newRow("another amount") << u"UPDATE operation SET amount = 1"_s;
        QTest::newRow("a buyer of another name") << u"UPDATE buyer SET content = '{\"name\":\"Ali\"}'"_s;
        QTest::newRow("a state without its event") << u"UPDATE operation SET state = 'DECLINED'"_s;
        QTest::newRow("money given back by nobody") << u"UPDATE operation SET refunded = 1"_s;
        QTest::newRow("a cancel that never was") << u"UPDATE operation SET cancelled = 1"_s;
        QTest::newRow("an operation without its event")
            << u"INSERT INTO operation(seq, id, kind, state, standing, order_id, created_at, actor, "
               u"currency, "
               "price, paid_price, amount, installment, holds_sale, buyer_name, search) VALUES(99, 'x', "
               "'charge', 'INTENT', 'pending', 'o', 1, 'a', 'TRY', 1, 1, 1, 1, 1, '', '')"_s;
        QTest::newRow("a move that is not in the table")
            << u"INSERT INTO move VALUES('charge', 'PAID', 'INTENT')"_s;
        QTest::newRow("bookings of the budget taken out") << u"DELETE FROM inquiry"_s;
        QTest::newRow("a table taken away") << u"DROP TABLE inquiry"_s;
        QTest::newRow("a table of one's own") << u"CREATE TABLE own(id INTEGER)"_s;
        QTest::newRow("a trigger taken away") << u"DROP TRIGGER event_stays ON event"_s;
        QTest::newRow("a schema of another version") << u"UPDATE book SET version = 1"_s;
    }

    void theServerRefuses()
    {
        QFETCH(QString, statement);
        Till till(*m_book);
        QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        const auto done = till.journal().database().run(statement);
        QVERIFY(!done);
        QCOMPARE(faultsOf(till.journal()), QStringList());
    }

    void theOwnerCannotChangeHistoryByAccident()
    {
        Till till(*m_book);
        QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        const auto owner =
            Database::open(journal::Place(Postgres::running().ownerOf(*m_book)), Access::Owner);
        QVERIFY(owner);
        for (const QString &statement :
             {u"UPDATE event SET payload = '{}'"_s, u"DELETE FROM event"_s, u"TRUNCATE event"_s,
              u"DELETE FROM audit WHERE true"_s, u"DELETE FROM operation"_s})
            QVERIFY2(!owner->run(statement) || statement.contains("audit"_L1), qPrintable(statement));
        QCOMPARE(faultsOf(till.journal()), QStringList());
    }

    void tillsTakeTurnsOnOneChain()
    {
        Till first(*m_book, u"till1"_s);
        Till second(*m_book, u"till2"_s);
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(!first.pay(u"A-%1"_s.arg(i), 1'000).isEmpty());
            QVERIFY(!second.pay(u"B-%1"_s.arg(i), 2'000).isEmpty());
        }
        QVERIFY(
            first.journal().record({.kind = journal::DeedKind::Exported, .subject = u"a"_s, .details = {}}));
        QVERIFY(
            second.journal().record({.kind = journal::DeedKind::Exported, .subject = u"b"_s, .details = {}}));
        QCOMPARE(faultsOf(first.journal()), QStringList());
        QCOMPARE(second.begin(u"A-1"_s, 1'000).error().problem, Problem::SaleHeld);
        QCOMPARE(second.journal().reader().page({}, {}, 100)->size(), std::size_t(10));
    }

    void tillsThatRaceGiveBackNoMoreThanWasPaid()
    {
        constexpr int tills = 4;
        Till counter(*m_book);
        QStringList payments;
        for (int i = 1; i <= 10; ++i)
            payments.append(counter.pay(u"S-%1"_s.arg(i), 10'000));
        std::array<int, tills> given{};
        {
            std::vector<std::jthread> threads;
            for (int place = 0; place < tills; ++place)
                threads.emplace_back([&, place] {
                    Till till(*m_book, u"finance%1"_s.arg(place + 1));
                    for (const QString &payment : payments) {
                        for (int attempt = 0; attempt < 3; ++attempt) {
                            const auto refund = till.refund(payment, 3'000);
                            if (refund && till.finish(refund->id))
                                given[static_cast<std::size_t>(place)] += 3'000;
                        }
                    }
                });
        }
        qint64 stands = 0;
        for (const QString &payment : payments) {
            const auto file = counter.journal().reader().paymentFile(payment);
            QVERIFY(file->payment.refunded.minorUnits() <= 9'000); // a fourth of 3,000 does not fit
            stands += file->payment.refunded.minorUnits();
        }
        QCOMPARE(stands, qint64(std::accumulate(given.begin(), given.end(), 0)));
        QVERIFY(stands > 0);
        QCOMPARE(faultsOf(counter.journal()), QStringList());
    }

    void onlyFinanceGivesBack()
    {
        Till till(*m_book, u"till1"_s);
        const QString payment = till.pay(u"S-1"_s, 10'000);
        QVERIFY(!till.refund(payment, 1'000));
        Till finance(*m_book);
        const auto refund = finance.refund(payment, 1'000);
        QVERIFY(refund);
        QVERIFY(!till.finish(refund->id)); // and what finance is at is finance's
        QVERIFY(finance.finish(refund->id));
        QCOMPARE(faultsOf(till.journal()), QStringList());
    }

    void aServerThatMayForgetIsRefused()
    {
        const journal::Server owner = Postgres::running().ownerOf(*m_book);
        QVERIFY(Database::openBare(owner)->run(
            u"ALTER DATABASE %1 SET synchronous_commit = off"_s.arg(owner.database)));
        test::ManualClock clock(afternoon);
        const auto opened = Journal::open(*m_book, SecretBytes(32), clock, 0ms);
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, Problem::CannotOpen);
        QCOMPARE(opened.error().detail, u"synchronous_commit is off"_s);
    }

    void aServerThatSortsByALanguageIsRefused()
    {
        journal::Server owner = Postgres::running().ownerOf(*m_book);
        const QString sorted = u"sorted"_s;
        QVERIFY(Postgres::running().asOwner(
            owner.database,
            u"CREATE DATABASE %1 TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'tr'"_s.arg(sorted)));
        owner.database = sorted;
        const auto opened = Database::open(journal::Place(owner), Access::Owner);
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, Problem::CannotOpen);
        QVERIFY2(opened.error().detail.startsWith("lc_collate is "_L1), qPrintable(opened.error().detail));
    }

    void anEventOfAnotherTillThatWasChangedIsNotFollowed()
    {
        Till first(*m_book, u"till1"_s);
        Till second(*m_book, u"till2"_s);
        QVERIFY(!first.pay(u"S-1"_s, 10'000).isEmpty());
        const auto owner = Database::openBare(Postgres::running().ownerOf(*m_book));
        QVERIFY(owner->run(u"ALTER TABLE event DISABLE TRIGGER event_stays"_s));
        QVERIFY(owner->run(u"UPDATE event SET actor = 'x' WHERE seq = 2"_s));
        const auto next = second.begin(u"S-2"_s, 1'000);
        QVERIFY(!next);
        QCOMPARE(next.error().problem, Problem::Damaged);
        QCOMPARE(next.error().detail, u"event 2"_s);
        QCOMPARE(second.begin(u"S-3"_s, 1'000).error().problem, Problem::Damaged); // and stays so
    }

    void aServerThatIsKilledLosesNothing()
    {
        Till till(*m_book);
        QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        Postgres::running().end(SIGKILL);
        const auto refused = till.begin(u"S-2"_s, 1'000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::Unreachable);
        Postgres::running().start();
        QTRY_COMPARE(
            till.journal().reader().page({}, {}, 100).value_or(std::vector<journal::Operation>()).size(),
            std::size_t(1)); // by the same till
        QVERIFY(!till.pay(u"S-2"_s, 1'000).isEmpty());
        QCOMPARE(faultsOf(till.journal()), QStringList());
    }

    void aServerThatWasToldToReadOnlyIsObeyedByWhoWorksOnIt()
    {
        Till till(*m_book);
        QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        const QString sent = *till.begin(u"S-2"_s, 1'000);
        QVERIFY(till.journal().move(sent, State::Intent, State::Sending, {}));
        setReadOnly(true);
        QCOMPARE(till.begin(u"S-3"_s, 1'000).error().problem, Problem::ReadOnly);
        QCOMPARE(till.journal().move(sent, State::Sending, State::NotSent, {}).error().problem,
                 Problem::ReadOnly);
        QCOMPARE(till.journal().reader().page({}, {}, 100)->size(), std::size_t(2));
        test::ManualClock clock(afternoon);
        QCOMPARE(
            Journal::open(Postgres::entry(*m_book, u"till1"_s), SecretBytes(32), clock, 0ms).error().problem,
            Problem::ReadOnly);
        setReadOnly(false);
        QVERIFY(till.journal().move(sent, State::Sending, State::NotSent, {}));
        QVERIFY(!till.pay(u"S-3"_s, 1'000).isEmpty());
        QCOMPARE(faultsOf(till.journal()), QStringList());
    }

    void bothEnginesHaveTheSameTables()
    {
        const auto file = Database::inMemory();
        const auto shared = Database::open(*m_book, Access::ReadOnly);
        QVERIFY(file && shared);
        const QString tables = u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                               "'sqlite_%' AND name NOT LIKE 'operation_search%' ORDER BY name"_s;
        for (const QString &table : listed(*file, tables)) {
            QStringList columns = listed(
                *shared, u"SELECT attname FROM pg_attribute WHERE attrelid = to_regclass('public.%1') AND "
                         "attnum > 0 AND NOT attisdropped ORDER BY attnum"_s.arg(table));
            columns.removeAll(u"rowid"_s);
            QCOMPARE(columns, listed(*file, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)));
        }
        for (const QString &trigger :
             listed(*file, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s))
            QVERIFY2(shared->value(u"SELECT 1 FROM pg_trigger WHERE tgname = ?"_s, {trigger})->toInt() == 1,
                     qPrintable(trigger));
    }

    void theVerifierOpensTheDoor()
    {
        journal::Server server = *m_book->server();
        server.host = u"127.0.0.1"_s; // where passwords are asked for
        server.user = u"till1"_s;
        const QByteArray right("secret");
        server.password = std::make_shared<const SecretBytes>(spanOf(right));
        QVERIFY(Database::open(journal::Place(server), Access::ReadWrite));
        server.password = std::make_shared<const SecretBytes>(spanOf("secret2"));
        QVERIFY(!Database::open(journal::Place(server), Access::ReadWrite));
    }

private:
    /// Until a session that was there before knows it.
    void setReadOnly(bool isReadOnly)
    {
        const QString value = isReadOnly ? u"on"_s : u"off"_s;
        const auto session = Database::openBare(Postgres::running().ownerOf(*m_book));
        QVERIFY(session);
        QVERIFY(Postgres::running().asOwner(
            m_book->server()->database, u"ALTER SYSTEM SET default_transaction_read_only = %1"_s.arg(value)));
        QVERIFY(Postgres::running().asOwner(m_book->server()->database, u"SELECT pg_reload_conf()"_s));
        QTRY_COMPARE(session->value(u"SELECT current_setting('default_transaction_read_only')"_s)->toString(),
                     value);
    }
};

VEZNE_TEST(TestSharedBook)
#include "tst_sharedbook.moc"
