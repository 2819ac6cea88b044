// SPDX-License-Identifier: GPL-3.0-or-later
// How a shared book finds what the search box names: by blocks of an index, beside the operations.
#include <QTest>

#include "core/journal/list/searchindex.h"
#include "core/journal/shared/sharedbook.h"
#include "tests/support/postgres.h"
#include "tests/support/sharedbooktest.h"
#include "tests/support/sharedtill.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Access;
using journal::Database;
using journal::Problem;
using test::Postgres;

namespace searchindex = vezne::journal::searchindex;

namespace {

/// Rows whose search text is not the operation's own.
const QString astray = u"SELECT count(*) FROM operation o FULL JOIN operation_search s ON s.seq = o.seq "
                       "WHERE s.search IS DISTINCT FROM o.search"_s;

/// The question with its values in it, as texts whose type the server finds out, as of a prepared one.
QString written(const searchindex::Match &match)
{
    QString sql = u"SELECT "_s + match.key + match.source + match.conditions.clause();
    for (const QVariant &value : match.conditions.values())
        sql.replace(sql.indexOf(u'?'), 1, u"'%1'"_s.arg(value.toString()));
    return sql;
}

} // namespace

class TestSharedSearch : public test::SharedBookTest
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexIsAskedForBlocksAndLettersAtOnce_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<int>("blocks");
        QTest::newRow("a word in one block") << QStringList{u"isik"_s} << searchindex::block * 7 << 1;
        QTest::newRow("the beginning of an order")
            << QStringList{u"s-2025-00"_s} << searchindex::block * 7 << 1;
        QTest::newRow("two words") << QStringList{u"ayse"_s, u"isik"_s} << searchindex::block * 7 << 1;
        QTest::newRow("from one block to the next")
            << QStringList{u"isik"_s} << searchindex::block * 7 - 5 << 2;
    }

    void theIndexIsAskedForBlocksAndLettersAtOnce()
    {
        QFETCH(QStringList, words);
        QFETCH(qint64, first);
        QFETCH(int, blocks);
        // Rows enough for the server to prefer an index at all: half of them have the words, in twenty
        // blocks.
        const QString insert =
            u"INSERT INTO operation_search SELECT number * %1, CASE WHEN number % 2 = 0 THEN 'ayse isik ' "
            "ELSE 'ali veli ' END || 's-2025-' || lpad(number::text, 7, '0') FROM "
            "generate_series(1, 20000) number"_s.arg(searchindex::block / 1000);
        QVERIFY(Postgres::running().asOwner(m_book->server()->database, insert));
        QVERIFY(
            Postgres::running().asOwner(m_book->server()->database, u"VACUUM ANALYZE operation_search"_s));
        const auto reader = Database::open(*m_book, Access::ReadOnly);
        QVERIFY(reader);
        QVERIFY(reader->run(u"SET enable_seqscan = off"_s)); // a book's rows fill more than these pages
        const auto match = searchindex::match(*reader, words, false, first, searchindex::block * 8 - 1);
        auto plan = reader->run(u"EXPLAIN "_s + written(match));
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().detail));
        int asked = 0;
        while (plan->next()) {
            const QString line = plan->value(0).toString();
            if (line.contains("Index Cond:"_L1) &&
                line.contains(u"(seq / %1) = "_s.arg(searchindex::block)) &&
                line.count("~~"_L1) == words.size())
                ++asked;
        }
        QCOMPARE(asked, blocks);
    }

    void stretchesLeaveNothingOut()
    {
        const QString insert = u"INSERT INTO operation_search SELECT seq, 'isik ' || seq FROM "
                               "generate_series(1, 600000, 4093) seq UNION SELECT seq, 'isik ' || seq FROM "
                               "unnest(ARRAY[131071, 131072, 131073, 262143, 262144, 400000]) seq"_s;
        QVERIFY(Postgres::running().asOwner(m_book->server()->database, insert));
        const auto reader = Database::open(*m_book, Access::ReadOnly);
        QVERIFY(reader);
        const auto all = reader->value(u"SELECT count(*) FROM operation_search"_s);
        for (const qint64 from : {600'000LL, 262'143LL, 262'144LL, 131'072LL + 9}) {
            qint64 found = 0;
            for (qint64 last = from, first = 0; last > 0; last = first - 1) {
                first = std::max<qint64>(1, searchindex::begin(*reader, last, false));
                QVERIFY(first <= last && last - first < 2 * searchindex::block);
                auto match = searchindex::match(*reader, {u"isik"_s}, false, first, last);
                match.conditions.add(match.key + u" BETWEEN ? AND ?"_s, {first, last});
                found += reader
                             ->value(u"SELECT count(*)"_s + match.source + match.conditions.clause(),
                                     match.conditions.values())
                             ->toLongLong();
            }
            QCOMPARE(found, reader->value(u"SELECT count(*) FROM operation_search WHERE seq <= ?"_s, {from})
                                ->toLongLong());
            QVERIFY(from < 600'000 || found == all->toLongLong());
        }
    }

    void itFollowsTheOperationsAndNobodyWritesThere()
    {
        test::SharedTill till(*m_book);
        QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        const Database &database = till.journal().database();
        QCOMPARE(database.value(astray)->toInt(), 0);
        QVERIFY(database.value(u"SELECT search FROM operation_search"_s)->toString().contains("s-1"_L1));
        for (const QString &statement : {u"UPDATE operation_search SET search = 'x'"_s,
                                         u"INSERT INTO operation_search VALUES(9, 'x')"_s}) {
            const auto done = database.run(statement);
            QVERIFY(!done);
            QCOMPARE(done.error().problem, Problem::CannotOpen);
        }
    }

    void aBookFromBeforeIsBroughtUpWithAllThatItHolds()
    {
        const QString name = m_book->server()->database;
        {
            test::SharedTill till(*m_book);
            QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        }
        for (const QString &statement :
             {u"DROP TRIGGER operation_is_found ON operation"_s, u"DROP TABLE operation_search"_s,
              u"CREATE INDEX operation_letters ON operation USING gin (search gin_trgm_ops)"_s})
            QVERIFY(Postgres::running().asOwner(name, statement));
        for (int time = 0; time < 2; ++time) {
            QVERIFY(journal::sharedbook::create(Postgres::running().ownerOf(*m_book)));
            test::SharedTill till(*m_book);
            QVERIFY(!till.pay(u"S-2%1"_s.arg(time), 10'000).isEmpty());
            QCOMPARE(till.journal().database().value(astray)->toInt(), 0);
        }
        QCOMPARE(
            Postgres::running().ask(name, u"SELECT to_regclass('operation_letters') IS NULL"_s).trimmed(),
            u"t"_s);
    }
};

VEZNE_TEST(TestSharedSearch)
#include "tst_sharedsearch.moc"
