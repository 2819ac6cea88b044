// SPDX-License-Identifier: GPL-3.0-or-later
// More unknown results than the budget allows to ask about.
#include <QSet>
#include <QSignalSpy>
#include <QTest>

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
        QByteArray secret = "secret";
        auto credentials = std::make_shared<iyzico::Credentials>();
        credentials->apiKey = "key";
        credentials->secretKey = SecretBytes::taking(secret);
        iyzico::Client nobody(QUrl(u"http://127.0.0.1:9"_s), credentials);
        // Two calls a round of questions: two rounds a minute.
        till::Recovery recovery(book.journal(), nobody, {.horizon = 900s, .budget = 4});
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

    /// A machine whose clock was hours ahead asks on after it was put right.
    void aClockThatIsSetBackDelaysNobody()
    {
        test::JournalBuilder book;
        const QString unknown = book.pay({.outcome = journal::State::Unknown});
        QByteArray secret = "secret";
        auto credentials = std::make_shared<iyzico::Credentials>();
        credentials->apiKey = "key";
        credentials->secretKey = SecretBytes::taking(secret);
        iyzico::Client nobody(QUrl(u"http://127.0.0.1:9"_s), credentials);
        till::Recovery recovery(book.journal(), nobody, {.horizon = 9s});
        QSignalSpy asked(&recovery, &till::Recovery::asked);
        recovery.follow(unknown);
        book.clock().advance(1s);
        QTRY_COMPARE(asked.size(), 1);
        book.clock().set(book.clock().now() - 3h);
        recovery.start();
        QTRY_COMPARE(asked.size(), 2);
    }
};

VEZNE_TEST(TestRecoveryOrder)
#include "tst_recoveryorder.moc"
