// SPDX-License-Identifier: GPL-3.0-or-later
// What psql cannot do to a shared book with a till's own password.
#include <QSignalSpy>
#include <QTest>

#include "core/journal/books/linkbook.h"
#include "core/journal/check/verify.h"
#include "core/journal/journal.h"
#include "core/journal/keeping/caretaker.h"
#include "core/journal/shared/sharedbook.h"
#include "tests/support/postgres.h"
#include "tests/support/sharedbooktest.h"
#include "tests/support/sharedtill.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Access;
using journal::Database;
using journal::Deed;
using journal::DeedKind;
using journal::Journal;
using journal::Kind;
using journal::Problem;
using journal::State;
using test::Postgres;

namespace {

/// Of each that a rule protects there is a row.
void fill(Journal &journal)
{
    const journal::LinkBook links(journal.database());
    const journal::Link link{.id = u"L-1"_s, .orderId = u"S-2"_s, .amount = Money(1'000, Currency::TRY)};
    for (const Deed &deed :
         {Deed{.kind = DeedKind::StaffAdded, .subject = u"ali"_s, .details = {}, .secretHash = "h"},
          Deed{.kind = DeedKind::SettingChanged, .subject = u"limit"_s, .details = {}},
          Deed{.kind = DeedKind::RefundAsked, .subject = u"r"_s, .details = {{"amount"_L1, u"5"_s}}},
          Deed{.kind = DeedKind::DifferenceAccepted, .subject = u"d"_s, .details = {}}})
        QVERIFY(journal.record(deed));
    QVERIFY(journal.record({.kind = DeedKind::LinkMade, .details = {}}, [&] { return links.keep(link); }));
    QVERIFY(links.guess({.link = link.id, .paymentId = u"P"_s, .paidPrice = link.amount}));
}

} // namespace

class TestSharedRules : public test::SharedBookTest
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhatTheChainsSay_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("words");
        const QString told = u"an operation changes with an event"_s;
        const QString stands = u"an operation stands as its state says"_s;
        const QString line = u"a line changes with an event"_s;
        const QString chain = u"changes with an entry of the chain"_s;
        const QString sells = u"a link sells what it sold"_s;
        QTest::newRow("a sale that is let go") << u"UPDATE operation SET holds_sale = 0"_s << stands;
        QTest::newRow("a payment that looks refunded")
            << u"UPDATE operation SET standing = 'refunded'"_s << stands;
        QTest::newRow("another payment's number") << u"UPDATE operation SET payment_id = 'S-9'"_s << told;
        QTest::newRow("another order in the search") << u"UPDATE operation SET search = 'S-9'"_s << told;
        QTest::newRow("another page's token") << u"UPDATE operation SET page_token = 'x'"_s << told;
        QTest::newRow("a line given back") << u"UPDATE item SET refunded = 1"_s << line;
        QTest::newRow("another payment's line") << u"UPDATE item SET transaction_id = 'S-91'"_s << line;
        QTest::newRow("a sum that grows") << u"UPDATE tally SET taken = taken + 1"_s << chain;
        QTest::newRow("a person who becomes the owner") << u"UPDATE staff SET role = 'owner'"_s << chain;
        QTest::newRow("another's password") << u"UPDATE staff_secret SET hash = 'x'"_s << chain;
        QTest::newRow("a limit raised") << u"UPDATE setting SET value = '99999999'"_s << chain;
        QTest::newRow("a refund that nobody asked for")
            << u"UPDATE refund_request SET amount = 99"_s << chain;
        QTest::newRow("an explanation taken out") << u"SELECT remove_acceptance('d', 'd')"_s << chain;
        QTest::newRow("another order's link") << u"UPDATE link SET order_id = 'S-9'"_s << sells;
        QTest::newRow("a link that sells for less") << u"UPDATE link SET amount = 1"_s << sells;
        QTest::newRow("a link that is sold out") << u"UPDATE link SET stock = 0"_s << sells;
        QTest::newRow("a match that nobody confirmed")
            << u"UPDATE link_match SET state = 'confirmed'"_s << u"has been said by somebody"_s;
        QTest::newRow("a payment that nobody looked for")
            << u"INSERT INTO recovery SELECT id, 9, 0, 9, 9 FROM operation"_s << u"is counted by who asked"_s;
    }

    void rowsSayWhatTheChainsSay()
    {
        QFETCH(QString, statement);
        QFETCH(QString, words);
        test::SharedTill till(*m_book);
        Journal &journal = till.journal();
        QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        fill(journal);
        const auto done = journal.database().run(statement);
        QVERIFY(!done);
        QVERIFY2(done.error().detail.contains(words), qPrintable(done.error().detail));
        QCOMPARE(done.error().problem, Problem::StateChanged);
        QCOMPARE(journal::verify(journal.database(), journal.key())->faults, QStringList());
    }

    void aLinkGoesBehindTheLastOneOnly_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("previous");
        QTest::addColumn<bool>("isTaken");
        for (const QString &chain : {u"event"_s, u"audit"_s}) {
            const auto row = [&chain](const char *name, const QString &number, const QString &previous,
                                      bool isTaken) {
                QTest::addRow("%s: %s", qPrintable(chain), name) << chain << number << previous << isTaken;
            };
            const QString next = u"max(seq) + 1"_s;
            const QString last = u"(SELECT mac FROM %1 ORDER BY seq DESC LIMIT 1)"_s.arg(chain);
            row("behind the last one", next, last, true);
            row("behind another's end", next, u"'0123'"_s, false);
            row("behind the first", next, u"(SELECT mac FROM %1 ORDER BY seq LIMIT 1)"_s.arg(chain), false);
            row("behind none", next, u"NULL"_s, false);
            row("with a number left out", u"max(seq) + 2"_s, last, false);
            row("with a number that is taken", u"max(seq)"_s, last, false);
        }
    }

    /// Two tills that know of different ends do not both go on.
    void aLinkGoesBehindTheLastOneOnly()
    {
        QFETCH(const QString, chain);
        QFETCH(const QString, number);
        QFETCH(const QString, previous);
        QFETCH(const bool, isTaken);
        test::SharedTill till(*m_book);
        Journal &journal = till.journal();
        const QString payment = till.pay(u"S-1"_s, 10'000);
        fill(journal);
        const QString what = chain == "event"_L1 ? u"'%1', 'charge', 'PAID', 'PAID', '{}'"_s.arg(payment)
                                                 : u"'backed_up', '', '', '{}', 0"_s;
        const auto added = journal.database().run(
            u"SELECT append_%1(%2, 1, 1, 'boot', 'Ece', '', %3, 'mac', %4) FROM %1"_s.arg(chain, number, what,
                                                                                          previous));
        QCOMPARE(added.has_value(), isTaken);
        if (!isTaken) {
            QCOMPARE(added.error().problem, Problem::StateChanged);
            QVERIFY2(added.error().detail.contains(u"another end"_s), qPrintable(added.error().detail));
        }
    }

    void aTillSignsWithItsOwnName()
    {
        test::SharedTill till(*m_book, u"till1"_s);
        QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        QCOMPARE(till.journal().reader().find(u"S-1"_s)->till, u"till1"_s);
        const auto signedBy = [&](const QString &name) {
            return till.journal().database().run(
                u"SELECT append_event(max(seq) + 1, 1, 1, 'boot', 'Ece', '', 'X', 'charge', NULL, 'INTENT', "
                "'{\"till\":\"%1\"}', 'mac', (SELECT mac FROM event ORDER BY seq DESC LIMIT 1)) FROM event"_s
                    .arg(name));
        };
        const auto forged = signedBy(u"till2"_s);
        QVERIFY(!forged);
        QVERIFY2(forged.error().detail.contains(u"its own name"_s), qPrintable(forged.error().detail));
        QVERIFY(signedBy(u"till1"_s));
    }

    void theServerKnowsHowOperationsStand()
    {
        const auto shared = Database::open(*m_book, Access::ReadOnly);
        for (const journal::Settled &settled : {journal::Settled{.paid = 100},
                                                {.refunded = 40, .paid = 100},
                                                {.refunded = 100, .paid = 100},
                                                {.cancelled = true, .paid = 100},
                                                {.paid = 100, .captured = 60},
                                                {.refunded = 60, .paid = 100, .captured = 60}}) {
            for (const Kind kind : journal::allKinds) {
                for (const State state : journal::allStates) {
                    const auto told = shared->value(u"SELECT standing_of(?,?,?,?,?,?)"_s,
                                                    {word(kind), word(state), settled.cancelled ? 1 : 0,
                                                     settled.refunded, settled.paid, settled.captured});
                    QCOMPARE(told->toString(), word(journal::standingOf(kind, state, settled)));
                }
            }
        }
    }

    void nobodyIsFooledByTemporaryTables()
    {
        test::SharedTill till(*m_book);
        QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        // Tests copy their books, so PUBLIC has its rights still.
        const auto session = Database::openBare(*m_book->server());
        for (
            const QString &statement :
            {u"CREATE TEMP TABLE event AS SELECT * FROM public.event"_s,
             u"CREATE TEMP TABLE operation AS SELECT * FROM public.operation"_s,
             u"CREATE TEMP TABLE move AS SELECT 'charge' AS kind, 'PAID' AS from_state, 'DECLINED' AS to_state"_s,
             u"UPDATE pg_temp.event SET from_state = 'PAID', to_state = 'DECLINED'"_s,
             u"UPDATE pg_temp.operation SET parent = id, kind = 'refund', state = 'DONE', amount = 1"_s})
            QVERIFY2(session->run(statement), qPrintable(statement));
        QVERIFY(!session->run(u"UPDATE public.operation SET state = 'DECLINED', standing = 'declined', "
                              "holds_sale = 0"_s));
        QVERIFY(!session->run(u"UPDATE public.operation SET refunded = 1, standing = 'partly_refunded'"_s));
        const auto fooled = session->value(
            u"SELECT coalesce(string_agg(proname, ' '), '') FROM pg_proc JOIN pg_language l ON "
            "l.oid = prolang WHERE pronamespace = 'public'::regnamespace AND lanname IN ('sql', 'plpgsql') "
            "AND proconfig IS DISTINCT FROM ARRAY['search_path=public, pg_temp']"_s);
        QCOMPARE(fooled->toString(), QString());
    }

    void aDatabaseMadeByHandIsClosedToo()
    {
        journal::Server owner = Postgres::running().ownerOf(*m_book);
        QVERIFY(Database::openBare(owner)->run(
            u"CREATE DATABASE by_hand TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"_s));
        owner.database = u"by_hand"_s;
        QVERIFY(journal::sharedbook::create(owner));
        journal::Server till = *m_book->server();
        till.database = owner.database;
        QVERIFY(!Database::openBare(till)); // was not let in
        const std::span<const char> password("secret", 6);
        QVERIFY(journal::sharedbook::admit(
            owner, {.name = till.user, .password = SecretBytes(password), .isFinance = true}));
        const auto session = Database::openBare(till);
        QVERIFY(session);
        const auto made = session->run(u"CREATE TEMP TABLE event(seq BIGINT)"_s);
        QVERIFY(!made);
        QVERIFY2(made.error().detail.contains("permission denied"_L1), qPrintable(made.error().detail));
    }

    void aFinanceDeskFindsARowThatWasChanged()
    {
        test::SharedTill till(*m_book, u"till1"_s);
        QVERIFY(!till.pay(u"S-1"_s, 10'000).isEmpty());
        QVERIFY(test::tamper(till.journal(), u"UPDATE operation SET note = 'x'"_s));
        const SystemClock clock;
        journal::Caretaker care(*m_book, till.journal().key(), clock);
        QSignalSpy checked(&care, &journal::Caretaker::checked);
        care.start();
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60'000);
        QCOMPARE(checked.front().front().value<journal::ChainCheck>().fault,
                 u"operation 1: is not what the events say"_s);
    }
};

VEZNE_TEST(TestSharedRules)
#include "tst_sharedrules.moc"
