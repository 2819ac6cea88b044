// SPDX-License-Identifier: GPL-3.0-or-later
// Several tills at one book: whose an operation is, who asks, and what becomes of it when the server is away.
#include <QTest>
#include <csignal>

#include "core/journal/books/inquirybook.h"
#include "core/journal/books/leasebook.h"
#include "core/journal/books/linkbook.h"
#include "core/journal/check/verify.h"
#include "core/journal/shared/carrying.h"
#include "core/journal/shared/tillseat.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/sharedbooktest.h"
#include "tests/support/silentcounter.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::LeaseBook;
using journal::Problem;
using journal::State;
using test::Postgres;
using test::SharedTill;
using test::SilentCounter;

namespace {

constexpr int heardWithinMs = 60'000;

} // namespace

class TestSharedTills : public test::SharedBookTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkOfAnotherTillHoldsItsOrder()
    {
        SilentCounter first(*m_book, u"till1"_s);
        SilentCounter second(*m_book, u"till2"_s);
        const journal::LinkBook links(first.journal().database());
        const journal::Link link{.id = u"L-1"_s,
                                 .state = journal::LinkState::On,
                                 .orderId = u"S-1"_s,
                                 .name = u"Sipariş"_s,
                                 .amount = Money(1'000, Currency::TRY)};
        QVERIFY(!links.keep(link)); // nobody has said so
        QVERIFY(
            first.journal().record({.kind = journal::DeedKind::LinkMade, .subject = link.name, .details = {}},
                                   [&] { return links.keep(link); }));
        QVERIFY(links.keep(link)); // as the list says it is
        QCOMPARE(second.till().begin(u"S-1"_s, 1'000).error().problem, Problem::LinkOpen);
        QVERIFY(second.till().begin(u"S-2"_s, 1'000));
    }

    void aLinkThatClosesHoldsItsOrderByTheServersClock()
    {
        SilentCounter first(*m_book, u"till1"_s);
        SilentCounter second(*m_book, u"till2"_s); // both clocks are months behind the server's
        const journal::LinkBook links(first.journal().database());
        journal::Link link{.id = u"L-1"_s,
                           .state = journal::LinkState::On,
                           .orderId = u"S-1"_s,
                           .name = u"Sipariş"_s,
                           .amount = Money(1'000, Currency::TRY)};
        link.close(journal::LinkState::Off, *links.present(first.journal().clock().now()));
        QVERIFY(first.journal().record({.kind = journal::DeedKind::LinkMade, .subject = link.name},
                                       [&] { return links.keep(link); }));
        QCOMPARE(second.till().begin(u"S-1"_s, 1'000).error().problem, Problem::LinkClosing);
        QVERIFY(asOwner(u"UPDATE link SET since = since - 1800000"_s));
        QVERIFY(second.till().begin(u"S-1"_s, 1'000));
    }

    void oneTillAtATimeAsksForALink()
    {
        SilentCounter first(*m_book, u"till1"_s);
        SilentCounter second(*m_book, u"till2"_s);
        const journal::LinkBook ours(first.journal().database());
        const journal::LinkBook theirs(second.journal().database());
        const journal::Link link{.id = u"L-1"_s, .amount = Money(1'000, Currency::TRY)};
        QVERIFY(ours.begin(link));
        QCOMPARE(theirs.begin(link).error().problem, Problem::StateChanged);
        QVERIFY(theirs.heldElsewhere()->contains(link.id)); // so its list says nothing of it
        QVERIFY(ours.end(link));
        QVERIFY(theirs.begin(link));
        QCOMPARE(ours.find(link.id)->value().version, qint64(3));
    }

    void whatAnotherTillIsAtIsLeftAloneUntilItsLeaseLapses()
    {
        SilentCounter first(*m_book, u"till1"_s);
        SilentCounter second(*m_book, u"till2"_s);
        const QString sent = first.send(u"S-1"_s);
        const QString intended = *first.till().begin(u"S-2"_s, 1'000);
        QVERIFY(second.recovery().settleLeftovers());
        QCOMPARE(second.stateOf(sent), State::Sending);
        QCOMPARE(second.stateOf(intended), State::Intent);
        // Not even by a program that does not ask: the server refuses.
        QCOMPARE(second.journal().move(sent, State::Sending, State::Unknown, {}).error().problem,
                 Problem::StateChanged);
        QCOMPARE(second.journal().move(intended, State::Intent, State::Sending, {}).error().problem,
                 Problem::StateChanged);

        QVERIFY(asOwner(u"UPDATE lease SET until = 0"_s));
        QVERIFY(second.recovery().settleLeftovers());
        QCOMPARE(second.stateOf(sent), State::Unknown);
        QCOMPARE(second.stateOf(intended), State::Abandoned);
        // Nothing leaves any more of what was taken for abandoned.
        QCOMPARE(first.journal().move(intended, State::Intent, State::Sending, {}).error().problem,
                 Problem::StateChanged);
        QCOMPARE(faults(second.journal()), QStringList());
    }

    /// The machine of a till dies while somebody is at a page; another till runs on.
    void whatATillLeftAtAPageTheRunningOnesTakeUp_data()
    {
        QTest::addColumn<journal::HostedPage>("page");
        QTest::addColumn<State>("state");
        QTest::newRow("iyzico's page may have been paid on")
            << journal::HostedPage::Checkout << State::Unknown;
        QTest::newRow("at the bank no money moved") << journal::HostedPage::None << State::Abandoned;
    }

    void whatATillLeftAtAPageTheRunningOnesTakeUp()
    {
        QFETCH(const journal::HostedPage, page);
        QFETCH(const State, state);
        SilentCounter dead(*m_book, u"till1"_s);
        SharedTill running(*m_book, u"till2"_s);
        iyzico::Client nobody(QUrl(u"http://127.0.0.1:9"_s), SilentCounter::anyKeys());
        till::Till till(running.journal(), nobody, {});
        till.recovery().start();
        const QString left = *dead.till().begin(u"S-1"_s, 1'000, page);
        QVERIFY(dead.journal().move(left, State::Intent, State::Sending, {}));
        const journal::Challenge lapsed{.until = SharedTill::afternoon() - 1min};
        QVERIFY(dead.journal().move(left, State::Sending, State::Challenge, {.challenge = lapsed}));
        QVERIFY(till.expireVisits());
        QCOMPARE(dead.stateOf(left), State::Challenge); // its till is at it
        QVERIFY(asOwner(u"UPDATE lease SET until = 0"_s));
        till.recovery().start(); // as each minute
        QTRY_COMPARE_WITH_TIMEOUT(dead.stateOf(left), state, heardWithinMs);
        QCOMPARE(faults(running.journal()), QStringList());
    }

    void whatATillLeftItSettlesAtItsNextStart()
    {
        QString sent;
        {
            SilentCounter killed(*m_book, u"till1"_s);
            sent = killed.send(u"S-1"_s);
        }
        SilentCounter again(*m_book, u"till1"_s);
        const QString underWay = again.send(u"S-2"_s);
        QVERIFY(again.recovery().settleLeftovers());
        QCOMPARE(again.stateOf(sent), State::Unknown);
        QCOMPARE(again.stateOf(underWay), State::Sending);
    }

    void oneProcessSpeaksForATill()
    {
        SilentCounter first(*m_book, u"till1"_s);
        const SystemClock clock;
        const auto second =
            journal::Journal::open(Postgres::entry(*m_book, u"till1"_s), SecretBytes(32), clock, 0ms);
        QVERIFY(!second);
        QCOMPARE(second.error().problem, Problem::Locked);
        QCOMPARE(second.error().detail, u"till1"_s);
        QVERIFY(journal::Journal::open(Postgres::entry(*m_book, u"till2"_s), SecretBytes(32), clock, 0ms));
    }

    void aSessionThatIsLentToTwoGivesNoSeatToEither()
    {
        const auto lent =
            journal::Database::open(Postgres::entry(*m_book, u"till1"_s), journal::Access::ReadWrite);
        journal::TillSeat first;
        journal::TillSeat second; // of another process, which a pooler gave the same session
        QVERIFY(first.take(*lent, 0ms));
        const auto taken = second.take(*lent, 0ms);
        QVERIFY(!taken);
        QCOMPARE(taken.error().problem, Problem::CannotOpen);
    }

    void oneTillAsksAtATime()
    {
        SilentCounter first(*m_book, u"till1"_s);
        SilentCounter second(*m_book, u"till2"_s);
        const LeaseBook ours(first.journal().database());
        const LeaseBook theirs(second.journal().database());
        QVERIFY(*ours.take(u"op"_s, 1min));
        QVERIFY(*ours.take(u"op"_s, 1min));
        QVERIFY(!*theirs.take(u"op"_s, 1min));
        QVERIFY(theirs.release(u"op"_s));
        QVERIFY(theirs.heldElsewhere()->contains(u"op"_s));
        QVERIFY(ours.release(u"op"_s));
        QVERIFY(*theirs.take(u"op"_s, 1min));
    }

    void whoAsksCountsWhatWasNotFoundOneByOne()
    {
        SilentCounter first(*m_book, u"till1"_s);
        SilentCounter second(*m_book, u"till2"_s);
        const QString sent = first.send(u"S-1"_s);
        const journal::InquiryBook ours(first.journal().database());
        const journal::InquiryBook theirs(second.journal().database());
        QVERIFY(ours.setState(sent, {.asked = 1, .absentInDetail = 1, .absentInReporting = 1}));
        QVERIFY(ours.setState(sent, {.asked = 2, .absentInDetail = 2, .absentInReporting = 1}));
        QVERIFY(!ours.setState(sent, {.asked = 3, .absentInDetail = 4, .absentInReporting = 1}));
        QVERIFY(!theirs.setState(sent, {.asked = 3, .absentInDetail = 3, .absentInReporting = 1}));
        QVERIFY(theirs.setState(sent, {.asked = 0})); // nothing is claimed by that
    }

    void allTillsKeepOneBudgetWhateverTheirClocksSay()
    {
        SilentCounter first(*m_book, u"till1"_s);
        SilentCounter second(*m_book, u"till2"_s);
        const journal::InquiryBook ours(first.journal().database());
        const journal::InquiryBook theirs(second.journal().database());
        const Instant now = SystemClock().now();
        QVERIFY(ours.book(now, 3, 5)->isGranted);
        QVERIFY(theirs.book(now + 10min, 2, 5)->isGranted);
        const auto third = ours.book(now - 10min, 1, 5);
        QVERIFY(third.has_value());
        QVERIFY(!third->isGranted);
        QVERIFY(third->freeAt > now - 10min && third->freeAt <= now - 10min + 62s);
    }

    void theBudgetIsThereAsSoonAsTheServerIsBack()
    {
        SilentCounter counter(*m_book, u"till1"_s);
        const journal::InquiryBook budget(counter.journal().database());
        const Instant now = SystemClock().now();
        QVERIFY(budget.book(now, 1, 5));
        Postgres::running().end(SIGKILL);
        Postgres::running().start();
        const auto booked = budget.book(now, 1, 5);
        QVERIFY2(booked, booked ? "" : qPrintable(booked.error().detail));
        QVERIFY(booked->isGranted);
    }

    void tillsOfferDifferentOrderNumbers()
    {
        SharedTill first(*m_book, u"till1"_s);
        SharedTill second(*m_book, u"till2"_s);
        iyzico::Client nobody(QUrl(u"http://127.0.0.1:9"_s), SilentCounter::anyKeys());
        till::Till ours(first.journal(), nobody, {});
        till::Till theirs(second.journal(), nobody, {});
        QCOMPARE(ours.orders().forSale(), u"S-2026-000001"_s);
        QCOMPARE(theirs.orders().forSale(), u"S-2026-000002"_s);
        QCOMPARE(ours.orders().forSale(), u"S-2026-000001"_s);
    }

    void aResultThatComesWhileTheServerIsAwayIsWrittenWhenItIsBack()
    {
        SilentCounter counter(*m_book, u"till1"_s);
        const QString sent = counter.send(u"S-1"_s);
        Postgres::running().end(SIGKILL);
        const auto moved = counter.journal().move(sent, State::Sending, State::Paid, test::paidFacts());
        QVERIFY(!moved);
        QCOMPARE(moved.error().problem, Problem::Unreachable);
        counter.recovery().owe({.operation = sent,
                                .state = State::Paid,
                                .facts = test::paidFacts(),
                                .unrecorded = moved.error()});
        QVERIFY(!counter.till().begin(u"S-2"_s, 1'000)); // and nothing new
        Postgres::running().start();
        QTRY_COMPARE_WITH_TIMEOUT(counter.stateOf(sent), State::Paid, heardWithinMs);
        QVERIFY(counter.journal().guard().mayBegin());
        QVERIFY(!counter.till().pay(u"S-2"_s, 1'000).isEmpty());
        QCOMPARE(faults(counter.journal()), QStringList());
    }

    void aStandByThatHadNotHeardOfEverythingIsNotGoneOnWith()
    {
        SilentCounter counter(*m_book, u"till1"_s);
        QVERIFY(!counter.till().pay(u"S-1"_s, 10'000).isEmpty());
        QVERIFY(asOwner(u"ALTER TABLE event DISABLE TRIGGER event_remains"_s));
        QVERIFY(asOwner(u"DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)"_s));
        QVERIFY(asOwner(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'till1'"_s));
        QVERIFY(!counter.till().begin(u"S-2"_s, 1'000));
        QCOMPARE(counter.till().begin(u"S-3"_s, 1'000).error().problem, Problem::RolledBack);
    }

    void aCarryInThatWasCutOffLetsNobodyIn()
    {
        test::JournalBuilder source;
        (void)source.refund(source.pay({}), 4'000);
        QVERIFY(source.journal().record({.kind = journal::DeedKind::BackedUp, .details = {}}));
        source.close();
        // After the events and before the rest.
        QVERIFY(asOwner(u"CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS "
                        "'BEGIN RAISE EXCEPTION ''cut''; END'"_s));
        QVERIFY(asOwner(u"CREATE TRIGGER cut BEFORE INSERT ON audit EXECUTE FUNCTION cut()"_s));
        SilentCounter early(*m_book, u"till2"_s); // came before there was anything
        QVERIFY(!carryIn(source.file()));
        QVERIFY(early.journal().database().value(u"SELECT count(*) FROM event"_s)->toInt() > 0);

        const SystemClock clock;
        const auto refused =
            journal::Journal::open(Postgres::entry(*m_book, u"till1"_s), SecretBytes(32), clock, 0ms);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::HalfCarried);
        QVERIFY2(refused.error().detail.contains(source.file()), qPrintable(refused.error().detail));
        QCOMPARE(early.till().begin(u"X-1"_s, 1'000).error().problem, Problem::StateChanged);
        test::JournalBuilder another;
        QCOMPARE(carryIn(another.file()).error().problem, Problem::StateChanged);

        QVERIFY(asOwner(u"DROP TRIGGER cut ON audit"_s));
        QVERIFY(carryIn(source.file()));
        SilentCounter till(*m_book, u"till1"_s);
        QVERIFY(!till.till().pay(u"X-1"_s, 1'000).isEmpty());
        QVERIFY(!early.till().pay(u"X-2"_s, 1'000).isEmpty());
        QCOMPARE(faults(till.journal()), QStringList());
    }

private:
    [[nodiscard]] journal::Result<journal::Carried> carryIn(const QString &file) const
    {
        const auto from = journal::Database::open(file, journal::Access::ReadOnly);
        const auto to = journal::Database::open(journal::Place(Postgres::running().ownerOf(*m_book)),
                                                journal::Access::Owner);
        return journal::carryOver(*from, *to, SecretBytes(32));
    }

    bool asOwner(const QString &statement)
    {
        return Postgres::running().asOwner(m_book->server()->database, statement);
    }

    static QStringList faults(journal::Journal &journal)
    {
        const auto checked = journal::verify(journal.database(), journal.key());
        return checked ? checked->faults : QStringList(checked.error().detail);
    }
};

VEZNE_TEST(TestSharedTills)
#include "tst_sharedtills.moc"
