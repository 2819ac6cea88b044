// SPDX-License-Identifier: GPL-3.0-or-later
// More unknown results than the budget allows to ask about.
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "core/journal/books/inquirybook.h"
#include "core/till/recovery.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;

class TestRecoveryOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUnknownResultGetsItsTurn()
    {
        if (test::isOnSharedBook())
            QSKIP("the server's clock counts (tst_sharedtills)");
        test::JournalBuilder book;
        QSet<QString> unknown;
        for (int i = 0; i < 6; ++i)
            unknown.insert(book.pay({.outcome = journal::State::Unknown}));
        // Two calls a round of questions: two rounds a minute.
        till::Recovery recovery(book.journal(), nobody(), {.horizon = 900s, .budget = 4});
        QSignalSpy asked(&recovery, &till::Recovery::asked);
        for (int minute = 1; minute <= 3; ++minute) {
            recovery.start();
            QTRY_COMPARE(asked.size(), 2 * minute);
            book.clock().advance(62s);
        }
        QSet<QString> turns;
        for (const QList<QVariant> &turn : asked)
            turns.insert(turn.first().toString());
        QCOMPARE(turns, unknown);
    }

    /// One result that a cashier waits for does not open the fifth of the budget to all the others.
    void whatNobodyWaitsForLeavesAFifth()
    {
        if (test::isOnSharedBook())
            QSKIP("the server's clock counts (tst_sharedtills)");
        test::JournalBuilder book;
        QString last;
        for (int i = 0; i < 61; ++i)
            last = book.pay({.outcome = journal::State::Unknown});
        till::Recovery recovery(book.journal(), nobody(), {});
        QSignalSpy asked(&recovery, &till::Recovery::asked);
        recovery.askNow(last);
        recovery.start();
        QTRY_VERIFY_WITH_TIMEOUT(asked.size() >= 20, 30'000);
        QCOMPARE(asked.first().first().toString(), last);
        const journal::InquiryBook bookings(book.journal().database());
        QVERIFY(bookings.book(book.clock().now(), 1, 50)->isGranted);
    }

    /// A machine whose clock was hours ahead asks on after it was put right.
    void aClockThatIsSetBackDelaysNobody()
    {
        test::JournalBuilder book;
        const QString unknown = book.pay({.outcome = journal::State::Unknown});
        till::Recovery recovery(book.journal(), nobody(), {.horizon = 9s});
        QSignalSpy asked(&recovery, &till::Recovery::asked);
        recovery.follow(unknown);
        book.clock().advance(1s);
        QTRY_COMPARE(asked.size(), 1);
        book.clock().set(book.clock().now() - 3h);
        recovery.start();
        QTRY_COMPARE(asked.size(), 2);
    }

private:
    iyzico::Client &nobody()
    {
        QByteArray secret = "secret";
        auto credentials = std::make_shared<iyzico::Credentials>();
        credentials->apiKey = "key";
        credentials->secretKey = SecretBytes::taking(secret);
        m_nobody = std::make_unique<iyzico::Client>(QUrl(u"http://127.0.0.1:9"_s), credentials);
        return *m_nobody;
    }

    std::unique_ptr<iyzico::Client> m_nobody;
};

VEZNE_TEST(TestRecoveryOrder)
#include "tst_recoveryorder.moc"
