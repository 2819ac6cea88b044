// SPDX-License-Identifier: GPL-3.0-or-later
// What other tills do is heard of at once, and so is that the server is gone or back.
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <csignal>

#include "core/base/uuid7.h"
#include "core/journal/journal.h"
#include "core/journal/shared/bookwatch.h"
#include "tests/support/manualclock.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using test::Postgres;

namespace {

constexpr int longEnoughMs = 60'000;

} // namespace

class TestBookWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postgres::isInstalled())
            QSKIP("PostgreSQL is not installed");
    }

    void anotherTillsPaymentIsHeardOf()
    {
        const journal::Place book = Postgres::running().newBook();
        journal::BookWatch watch(Postgres::entry(book, u"till2"_s));
        QSignalSpy changed(&watch, &journal::BookWatch::changed);
        watch.start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.isReachable(), longEnoughMs);
        QElapsedTimer timer;
        const QString operation = sell(book, u"S-1"_s, timer);
        QVERIFY(!changed.isEmpty() || changed.wait(longEnoughMs));
        qInfo("heard of after %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(changed.first().first().toString(), operation);
    }

    void aServerThatGoesAndComesBackIsTold()
    {
        const journal::Place book = Postgres::running().newBook();
        journal::BookWatch watch(book);
        watch.start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.isReachable(), longEnoughMs);
        Postgres::running().end(SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(!watch.isReachable(), longEnoughMs);
        Postgres::running().start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.isReachable(), longEnoughMs);
        QSignalSpy changed(&watch, &journal::BookWatch::changed);
        QElapsedTimer timer;
        const QString operation = sell(book, u"S-1"_s, timer);
        QVERIFY(!changed.isEmpty() || changed.wait(longEnoughMs));
        QCOMPARE(changed.first().first().toString(), operation);
    }

private:
    /// By another till. `timer` starts when the payment is in the book.
    static QString sell(const journal::Place &book, const QString &order, QElapsedTimer &timer)
    {
        test::ManualClock clock(fromMilliseconds(1'790'000'000'000));
        const auto till =
            journal::Journal::open(Postgres::entry(book, u"till1"_s), SecretBytes(32), clock, 0ms);
        const Money total(1'000, Currency::TRY);
        const journal::Intent intent{.id = uuid7(clock.now()),
                                     .orderId = order,
                                     .price = total,
                                     .paidPrice = total,
                                     .amount = total,
                                     .items = {},
                                     .buyer = {}};
        const bool isOpen = till && (*till)->open(intent);
        timer.start();
        return isOpen ? intent.id : QString();
    }
};

VEZNE_TEST(TestBookWatch)
#include "tst_bookwatch.moc"
