// SPDX-License-Identifier: GPL-3.0-or-later
// A cable to the server of a shared book is cut: nothing is refused, nothing comes, and nobody waits for it.
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/journal/journal.h"
#include "core/journal/readerthread.h"
#include "core/journal/shared/bookwatch.h"
#include "tests/support/cable.h"
#include "tests/support/manualclock.h"
#include "tests/support/postgres.h"
#include "tests/support/sharedtill.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::BookState;
using journal::Problem;
using journal::State;
using test::Postgres;

namespace {

constexpr int mendedWithinMs = 60'000;

/// More than the window's patience, with room for a machine that has other work.
constexpr qint64 heldAtMostMs = 6'000;

/// As the server is told; a transaction begins READ COMMITTED.
const QByteArray commit("COMMIT\0", 7);

/// Longer than silence is borne, twice over.
const QString slowQuestion = u"SELECT 7 FROM pg_sleep(1.2)"_s;

} // namespace

class TestCutCable : public QObject
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
        m_book = Postgres::running().newBook();
        m_cable = std::make_unique<test::Cable>(Postgres::running().port());
    }

    void aCallThatFindsNobodyIsGivenUpAndTheNextDoesNotWait()
    {
        const auto till = watchedTill();
        QVERIFY(till->reader().countHoldsMadeBy(m_clock.now()));

        m_cable->cut();
        QElapsedTimer waited;
        waited.start();
        const auto asked = till->reader().countHoldsMadeBy(m_clock.now());
        QVERIFY(!asked);
        QCOMPARE(asked.error().problem, Problem::Unreachable);
        QVERIFY2(waited.elapsed() < heldAtMostMs, qPrintable(QString::number(waited.elapsed())));
        QCOMPARE(m_lost, 1);
        QVERIFY(till->isAway());
        waited.start();
        QCOMPARE(till->record(somethingDone()).error().problem, Problem::Unreachable);
        QVERIFY2(waited.elapsed() < 500, qPrintable(QString::number(waited.elapsed())));
        QCOMPARE(m_lost, 1);

        m_cable->mend();
        QVERIFY(!till->reader().countHoldsMadeBy(m_clock.now())); // until somebody says that it is back
        till->setReachable(true);
        QVERIFY(till->reader().countHoldsMadeBy(m_clock.now()));
        QVERIFY(till->record(somethingDone()));
    }

    /// A server that has much to do, and a till that waits for another's lock, are no cut cable.
    void aSlowStatementIsNotCutOff()
    {
        auto database = journal::Database::open(entry(u"till1"_s), journal::Access::ReadOnly);
        QVERIFY(database);
        database->setPatience(journal::windowPatience);
        const auto answer = database->value(slowQuestion);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->toInt(), 7);
        database->setPatience({50ms, 5s, 300ms}); // a server that is well may not take for ever either
        const auto endless = database->value(slowQuestion);
        QVERIFY(!endless);
        QCOMPARE(endless.error().problem, Problem::Unreachable);
        QVERIFY(database->value(u"SELECT 7"_s)); // by a connection of its own again
    }

    /// The cable goes in the midst of a write: before its end nothing of it is in the book.
    void aWriteInTheMiddleIsGivenUpToo()
    {
        const auto till = watchedTill();
        const QString before = inBook(u"SELECT count(*) FROM audit"_s);
        QElapsedTimer waited;
        const auto cut = till->record(somethingDone(), [&] {
            m_cable->cut(); // within the transaction, with the book's lock
            waited.start();
            return journal::Result<void>();
        });
        QVERIFY(!cut);
        QCOMPARE(cut.error().problem, Problem::Unreachable);
        QVERIFY2(waited.elapsed() < heldAtMostMs, qPrintable(QString::number(waited.elapsed())));
        QVERIFY(till->isAway());
        // Who comes back ends what hangs of it, and with it the lock that would hold up everybody.
        m_cable->mend();
        till->setReachable(true);
        QVERIFY(till->reader().countHoldsMadeBy(m_clock.now()));
        test::SharedTill other(m_book, u"till2"_s);
        QVERIFY(other.begin(u"S-1"_s, 1'000));
        QCOMPARE(inBook(u"SELECT count(*) FROM audit"_s), before);
    }

    /// The server writes, and its answer is lost: nobody says that it failed, and nothing is written twice.
    void aCommitWhoseAnswerIsLostIsNotKnown()
    {
        const auto till = watchedTill();
        const QString id = begin(*till, u"S-1"_s);
        QVERIFY(!id.isEmpty());
        QVERIFY(till->move(id, State::Intent, State::Sending, {}));
        const journal::Facts facts{.paymentId = u"1"_s, .proof = QByteArray(64, 'a')};
        m_cable->cutBehind(commit);
        const auto paid = till->move(id, State::Sending, State::Paid, facts);
        QVERIFY(m_cable->isCut());
        QVERIFY(!paid);
        QCOMPARE(paid.error().problem, Problem::Unreachable);
        QCOMPARE(till->guard().mayBegin().error().problem, Problem::Unrecorded); // not known, so kept
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), u"PAID"_s, mendedWithinMs);       // and it did go through

        m_cable->mend();
        till->setReachable(true);
        QVERIFY(!till->move(id, State::Sending, State::Paid, facts)); // stands already
        QVERIFY(till->guard().mayBegin());
        QCOMPARE(inBook(u"SELECT count(*) FROM event"_s), u"3"_s);
        QVERIFY(!begin(*till, u"S-2"_s).isEmpty());
    }

    /// The same of an intent: who is told that nothing was written sends nothing, and the sale can begin
    /// anew.
    void anIntentWhoseAnswerIsLostIsNotSent()
    {
        const auto till = watchedTill();
        m_cable->cutBehind(commit);
        QVERIFY(begin(*till, u"S-1"_s).isEmpty());
        m_cable->mend();
        till->setReachable(true);
        QTRY_COMPARE_WITH_TIMEOUT(inBook(u"SELECT order_id, state FROM operation"_s), u"S-1|INTENT"_s,
                                  mendedWithinMs);
        QVERIFY(till->reader().countHoldsMadeBy(m_clock.now()));
    }

    void theWatchFindsOutByItselfAndThatItIsBack()
    {
        journal::BookWatch watch(entry(u"till1"_s));
        QSignalSpy states(&watch, &journal::BookWatch::stateChanged);
        watch.start();
        QTRY_COMPARE_WITH_TIMEOUT(watch.state(), BookState::Ready, mendedWithinMs);
        watch.lookAgain(); // told whatever it was
        QTRY_COMPARE_WITH_TIMEOUT(states.size(), 2, mendedWithinMs);
        m_cable->cut();
        QTRY_COMPARE_WITH_TIMEOUT(watch.state(), BookState::Away, mendedWithinMs);
        m_cable->mend();
        QTRY_COMPARE_WITH_TIMEOUT(watch.state(), BookState::Ready, mendedWithinMs);
    }

    /// The seat is given, and nobody hears of it: the till is not locked out by itself.
    void aSeatWhoseAnswerIsLostIsTakenAnew()
    {
        journal::TillSeat seat;
        const auto before = journal::Database::open(entry(u"till1"_s), journal::Access::ReadWrite);
        QVERIFY(before);
        m_cable->cutBehind("pg_try_advisory_lock");
        QVERIFY(!seat.take(*before, 0ms));
        QVERIFY(m_cable->isCut());
        m_cable->mend();
        const auto after = journal::Database::open(entry(u"till1"_s), journal::Access::ReadWrite);
        QVERIFY(after);
        QVERIFY(seat.take(*after, 10s));
        journal::TillSeat another; // of another process
        const auto other = journal::Database::open(entry(u"till1"_s), journal::Access::ReadWrite);
        QCOMPARE(another.take(*other, 0ms).error().problem, Problem::Locked);
    }

    void closingWaitsForNobody()
    {
        QObject context;
        QElapsedTimer waited;
        {
            journal::ReaderThread reader(entry(u"till1"_s));
            journal::BookWatch watch(entry(u"till1"_s));
            watch.start();
            bool isAnswered = false;
            const auto ask = [&](auto question) {
                reader.ask(&context, question, [&isAnswered](const auto &) { isAnswered = true; });
            };
            ask([](const journal::Reader &book) { return book.countHoldsMadeBy(Instant()); });
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered && watch.isReachable(), mendedWithinMs);
            m_cable->cut();
            ask([](const journal::Reader &book) { return book.countHoldsMadeBy(Instant()); });
            waited.start();
        }
        QVERIFY2(waited.elapsed() < heldAtMostMs, qPrintable(QString::number(waited.elapsed())));
    }

private:
    [[nodiscard]] journal::Place entry(const QString &user) const
    {
        journal::Server server = *m_book.server();
        server.host = u"127.0.0.1"_s;
        server.port = m_cable->port();
        server.user = user;
        server.password = std::make_shared<const SecretBytes>(std::span<const char>("secret", 6));
        return journal::Place(server);
    }

    /// At the other end of the cable, as a window has it.
    [[nodiscard]] std::unique_ptr<journal::Journal> watchedTill()
    {
        auto till = journal::Journal::open(entry(u"till1"_s), SecretBytes(32), m_clock, 0ms,
                                           {.emergencyFile = m_folder.filePath(u"emergency"_s)});
        if (!till)
            qFatal("the till: %s", qPrintable(till.error().detail));
        m_lost = 0;
        (*till)->setWatched([this] { ++m_lost; });
        return std::move(*till);
    }

    [[nodiscard]] static journal::Deed somethingDone()
    {
        return {.kind = journal::DeedKind::BackedUp, .subject = u"x"_s};
    }

    /// Empty when the journal did not take it.
    [[nodiscard]] QString begin(journal::Journal &till, const QString &order) const
    {
        const Money total(1'000, Currency::TRY);
        const journal::Intent intent{.id = uuid7(m_clock.now()),
                                     .orderId = order,
                                     .price = total,
                                     .paidPrice = total,
                                     .amount = total,
                                     .items = {},
                                     .buyer = {}};
        return till.open(intent) ? intent.id : QString();
    }

    [[nodiscard]] QString inBook(const QString &question) const
    {
        return Postgres::running().ask(m_book.server()->database, question);
    }

    [[nodiscard]] QString stateOf(const QString &operation) const
    {
        return inBook(u"SELECT state FROM operation WHERE id = '%1'"_s.arg(operation));
    }

    QTemporaryDir m_folder;
    journal::Place m_book = QString();
    std::unique_ptr<test::Cable> m_cable;
    test::ManualClock m_clock{test::SharedTill::afternoon()};
    int m_lost = 0;
};

VEZNE_TEST(TestCutCable)
#include "tst_cutcable.moc"
