// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/istanbul.h"
#include "core/journal/check/verify.h"
#include "tests/support/amounts.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::DayBook;
using journal::Problem;
using journal::State;
using test::kurus;

class TestDayBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWasTakenAndGivenBack()
    {
        test::JournalBuilder book;
        (void)book.pay({.minorUnits = 10'000});
        const QString refunded = book.pay({.minorUnits = 25'050, .installment = 3});
        (void)book.refund(refunded, 5'000);
        (void)book.refund(refunded, 1'000, State::Refused);
        (void)book.cancel(book.pay({.minorUnits = 7'700}));
        (void)book.pay({.minorUnits = 99'900, .outcome = State::Declined});
        (void)book.pay({.minorUnits = 88'800, .outcome = State::NotSent});
        (void)book.pay({.minorUnits = 3'000, .currency = Currency::EUR});

        const auto figures = DayBook(book.journal().database()).figures(today(book));
        QVERIFY(figures);
        const journal::DaySums &sums = figures->sums.value(Currency::TRY);
        QCOMPARE(sums.sales, 3);
        QCOMPARE(sums.gross, kurus(10'000 + 25'050 + 7'700));
        QCOMPARE(sums.refunds, 1);
        QCOMPARE(sums.refunded, kurus(5'000));
        QCOMPARE(sums.cancels, 1);
        QCOMPARE(sums.cancelled, kurus(7'700));
        QCOMPARE(sums.net(), kurus(10'000 + 20'050));
        QCOMPARE(figures->sums.value(Currency::EUR).gross, Money(3'000, Currency::EUR));
        QCOMPARE(figures->declines.size(), std::size_t(1));
        const auto &plans = figures->groups.value(journal::Grouping::Installments);
        QCOMPARE(plans.front().name, u"3"_s);
        QCOMPARE(plans.front().gross, kurus(25'050));
    }

    void ofOneActorCountsWhatThatActorDid()
    {
        test::JournalBuilder book;
        const QString sold = book.pay({.minorUnits = 10'000});
        (void)book.pay({.minorUnits = 1'500, .outcome = State::Declined});
        book.journal().setActor({u"Fatma"_s, u"finance"_s});
        (void)book.pay({.minorUnits = 25'000});
        (void)book.refund(sold, 4'000); // by who gives back, not by who had sold
        const DayBook days(book.journal().database());

        const auto ayse = days.figuresOf(u"Ayşe"_s, today(book));
        QVERIFY(ayse);
        const journal::DaySums &sums = ayse->sums.value(Currency::TRY);
        QCOMPARE(sums.sales, 1);
        QCOMPARE(sums.gross, kurus(10'000));
        QCOMPARE(sums.refunds, 0);
        QCOMPARE(ayse->declines.size(), std::size_t(1));
        const auto &cashiers = ayse->groups.value(journal::Grouping::Cashier);
        QCOMPARE(cashiers.size(), std::size_t(1));
        QCOMPARE(cashiers.front().name, u"Ayşe"_s);
        QVERIFY(ayse->payouts.empty());

        const auto fatma = days.figuresOf(u"Fatma"_s, today(book));
        QCOMPARE(fatma->sums.value(Currency::TRY).net(), kurus(25'000 - 4'000));
        QVERIFY(fatma->declines.empty());
        const auto nobody = days.figuresOf(u"Hakan"_s, today(book));
        QVERIFY(nobody && nobody->isEmpty() && nobody->groups.isEmpty());
        const auto all = days.figures(today(book));
        QCOMPARE(all->sums.value(Currency::TRY).net(), kurus(10'000 + 25'000 - 4'000));
        QCOMPARE(ayse->upTo, all->upTo);
    }

    void salesDivideByHowTheCardHolderWasAskedFor()
    {
        test::JournalBuilder book;
        (void)book.pay({.minorUnits = 10'000});
        (void)book.pay({.minorUnits = 2'500, .isSecure = true});
        (void)book.pay({.minorUnits = 4'500, .isSecure = true});
        const auto figures = DayBook(book.journal().database()).figures(today(book));
        QVERIFY(figures);
        const auto &ways = figures->groups.value(journal::Grouping::Security);
        QCOMPARE(ways.size(), std::size_t(2));
        QCOMPARE(ways.front().name, u"moto"_s);
        QCOMPARE(ways.front().gross, kurus(10'000));
        QCOMPARE(ways.back().name, u"3ds"_s);
        QCOMPARE(ways.back().count, 2);
        QCOMPARE(ways.back().gross, kurus(7'000));
    }

    void aClosingKnowsFromWhenToWhenItRuns()
    {
        test::JournalBuilder book;
        const DayBook days(book.journal().database());
        QVERIFY(!days.figures(today(book))->span);
        const Instant begin = book.clock().now();
        (void)book.pay({.minorUnits = 10'000});
        QVERIFY(book.journal().closeDay(today(book)));
        QVERIFY(!days.figures(today(book))->span); // nothing since
        book.clock().advance(24h);
        const Instant second = book.clock().now();
        (void)book.pay({.minorUnits = 500});
        book.clock().advance(30h);
        const Instant third = book.clock().now();
        (void)book.pay({.minorUnits = 700});
        const auto closed = book.journal().closeDay(today(book));
        QVERIFY(closed);
        QCOMPARE(closed->figures.span, (journal::DaySpan{second, third}));
        const auto closings = days.closings(2);
        QVERIFY(closings && closings->size() == 2);
        QCOMPARE(closings->front().figures.span, closed->figures.span);
        QCOMPARE(closings->back().figures.span, (journal::DaySpan{begin, begin}));
    }

    void closingsRunOnWithoutGapOrOverlap()
    {
        test::JournalBuilder book;
        const QString sold = book.pay({.minorUnits = 10'000});
        const auto first = book.journal().closeDay(today(book));
        QVERIFY(first);
        QCOMPARE(first->number, 1);
        QCOMPARE(first->figures.sums.value(Currency::TRY).net(), kurus(10'000));

        // The refund of an older sale counts on the day it is given back, and the old day stays as it was.
        book.clock().advance(24h);
        (void)book.refund(sold, 4'000);
        const auto second = book.journal().closeDay(today(book));
        QVERIFY(second);
        QCOMPARE(second->number, 2);
        QCOMPARE(second->figures.after, first->figures.upTo);
        QCOMPARE(second->figures.sums.value(Currency::TRY).net(), kurus(-4'000));
        const auto closings = DayBook(book.journal().database()).closings(2);
        QVERIFY(closings && closings->size() == 2);
        QCOMPARE(toJson(closings->back().figures), toJson(first->figures));
        QCOMPARE(closings->back().day, first->day);

        const auto again = book.journal().closeDay(today(book));
        QVERIFY(!again);
        QCOMPARE(again.error().problem, Problem::DayClosed);
    }

    void aDayWithResultsThatAreNotKnownIsNotClosed()
    {
        test::JournalBuilder book;
        const QString awaited = book.pay({.minorUnits = 10'000, .outcome = State::Unknown});
        const auto refused = book.journal().closeDay(today(book));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::NotSettled);
        // Settled after midnight, it belongs to the day end that is closed then.
        book.clock().advance(12h);
        book.settle(awaited, State::Paid);
        const auto closed = book.journal().closeDay(today(book));
        QVERIFY(closed);
        QCOMPARE(closed->figures.sums.value(Currency::TRY).sales, 1);
    }

    void aDayThatIsOverCanStillBeClosed()
    {
        test::JournalBuilder book;
        const QDate first = today(book);
        (void)book.pay({.minorUnits = 10'000});
        book.clock().advance(24h);
        (void)book.pay({.minorUnits = 500});
        const auto late = book.journal().closeDay(first);
        QVERIFY(late);
        QCOMPARE(late->figures.sums.value(Currency::TRY).gross, kurus(10'000));
        const auto next = book.journal().closeDay(today(book));
        QVERIFY(next);
        QCOMPARE(next->figures.sums.value(Currency::TRY).gross, kurus(500));
        QCOMPARE(book.journal().closeDay(first).error().problem, Problem::DayClosed);
    }

    void aSaleThatTheFraudReviewTakesBackCountsBackwards()
    {
        test::JournalBuilder book;
        const QString held = book.pay({.minorUnits = 10'000, .outcome = State::PaidHeld});
        QVERIFY(book.journal().closeDay(today(book)));
        QVERIFY(book.journal().move(held, State::PaidHeld, State::Declined, {.why = u"fraud-review"_s}));
        const auto after = book.journal().closeDay(today(book));
        QVERIFY(after);
        QCOMPARE(after->figures.sums.value(Currency::TRY).gross, kurus(-10'000));
    }

    /// What was given back before the review said no is not taken back once more.
    void theReviewTakesBackWhatIsStillKept_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::addColumn<qint64>("refunded");
        QTest::newRow("nothing given back") << false << qint64(0);
        QTest::newRow("a part refunded") << false << qint64(2'500);
        QTest::newRow("all of it refunded") << false << qint64(10'000);
        QTest::newRow("cancelled") << true << qint64(0);
    }

    void theReviewTakesBackWhatIsStillKept()
    {
        QFETCH(const bool, isCancelled);
        QFETCH(const qint64, refunded);
        test::JournalBuilder book;
        const QString held = book.pay({.minorUnits = 10'000, .outcome = State::PaidHeld});
        if (isCancelled)
            (void)book.cancel(held);
        if (refunded > 0)
            (void)book.refund(held, refunded);
        QVERIFY(book.journal().move(held, State::PaidHeld, State::Declined, {.why = u"fraud-review"_s}));
        const auto closed = book.journal().closeDay(today(book));
        QVERIFY(closed);
        QCOMPARE(closed->figures.sums.value(Currency::TRY).net(), kurus(0));
        QVERIFY(closed->figures.payouts.empty() || closed->figures.payouts.front().amount == Decimal());
    }

    void aFrozenDayEndCannotBeChangedUnseen()
    {
        test::JournalBuilder book;
        (void)book.pay({.minorUnits = 10'000});
        QVERIFY(book.journal().closeDay(today(book)));
        const journal::Database &database = book.journal().database();
        QVERIFY(!database.run(u"UPDATE closing SET day = '2020-01-01'"_s));
        QVERIFY(!database.run(u"DELETE FROM closing"_s));
        QVERIFY(journal::verify(database, book.journal().key())->faults.isEmpty());

        if (test::isOnSharedBook())
            return; // no till can do there what follows
        QVERIFY(database.run(u"DROP TRIGGER closing_stays"_s));
        QVERIFY(database.run(u"UPDATE closing SET content = replace(content, '10000', '90000')"_s));
        const auto checked = journal::verify(database, book.journal().key());
        QVERIFY(checked);
        QCOMPARE(checked->faults, QStringList{u"closing 1: is not as it was frozen"_s});
    }

private:
    static QDate today(test::JournalBuilder &book) { return istanbul::day(book.clock().now()); }
};

VEZNE_TEST(TestDayBook)
#include "tst_daybook.moc"
