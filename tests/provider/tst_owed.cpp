// SPDX-License-Identifier: GPL-3.0-or-later
// Results that the journal could not take when they came: somebody writes them, without a restart.
#include <QSignalSpy>
#include <QTest>

#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Problem;
using journal::State;

namespace {

std::shared_ptr<const iyzico::Credentials> someCredentials()
{
    auto credentials = std::make_shared<iyzico::Credentials>();
    credentials->apiKey = test::SandboxProcess::apiKey();
    QByteArray secret = test::SandboxProcess::secretKey();
    credentials->secretKey = SecretBytes::taking(secret);
    return credentials;
}

} // namespace

class TestOwed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever copies or checks the journal holds it for a while; a payment that was made meanwhile waits.
    void aResultOutlastsSomebodyWhoReadsLong()
    {
        test::Shop shop;
        QVERIFY(shop.sandbox().fault(u"/payment/auth"_s, u"delay"_s, 1, 500ms));
        const auto attempt = shop.begin(10'000);
        QVERIFY(attempt.has_value());
        const QString id = (*attempt)->operation();
        std::optional<till::AttemptEnd> end;
        connect(*attempt, &till::Attempt::finished, this,
                [&end](const till::AttemptEnd &ended) { end = ended; });

        const auto other =
            journal::Database::open(shop.journal().place(), journal::Database::Access::ReadOnly);
        QVERIFY(other.has_value());
        auto reading = other->run(u"SELECT seq FROM event"_s);
        QVERIFY(reading && reading->next());
        // The first try to write has failed when the event loop comes to this again.
        QTimer release;
        release.setInterval(600ms);
        release.setSingleShot(true);
        connect(&release, &QTimer::timeout, this, [&reading] { reading->finish(); });
        release.start();

        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
        QCOMPARE(end->state, State::Paid);
        QVERIFY(!end->unrecorded);
        QCOMPARE(shop.file(id).payment.state, State::Paid);
        QVERIFY(shop.journal().guard().mayBegin().has_value());
        QCOMPARE(shop.sandbox().requestCount(u"/payment/auth"_s), 1);
    }

    void whatIsOwedIsWrittenAndFollowed_data()
    {
        QTest::addColumn<State>("stands");
        QTest::addColumn<State>("ended");
        QTest::addColumn<State>("becomes");
        QTest::newRow("a lost answer") << State::Sending << State::Unknown << State::Unknown;
        QTest::newRow("a no") << State::Sending << State::Declined << State::Declined;
        QTest::newRow("what never left") << State::Intent << State::Intent << State::Abandoned;
        QTest::newRow("a bank's page that nobody was shown")
            << State::Sending << State::Challenge << State::Unknown;
    }

    void whatIsOwedIsWrittenAndFollowed()
    {
        QFETCH(const State, stands);
        QFETCH(const State, ended);
        QFETCH(const State, becomes);
        test::JournalBuilder book;
        const QString id = book.pay({.order = u"S-1"_s, .outcome = stands});
        iyzico::Client nobody(QUrl(u"http://127.0.0.1:9"_s), someCredentials());
        till::Recovery recovery(book.journal(), nobody, {.horizon = 9s});
        recovery.owe({.operation = id,
                      .state = ended,
                      .facts = {.why = u"answer"_s},
                      .unrecorded = journal::Error{Problem::Full, {}}});
        QTRY_COMPARE(book.journal().reader().operation(id)->state, becomes);
        QCOMPARE(recovery.nextInquiry(id).has_value() || !recovery.canAskNow(id), becomes == State::Unknown);
    }

    /// After a failed write the file is opened afresh first.
    void aBrokenDiskIsNotWrittenTo()
    {
        test::JournalBuilder book;
        const QString id = book.pay({.order = u"S-1"_s, .outcome = State::Sending});
        iyzico::Client nobody(QUrl(u"http://127.0.0.1:9"_s), someCredentials());
        till::Recovery recovery(book.journal(), nobody, {.horizon = 9s});
        recovery.owe({.operation = id,
                      .state = State::Unknown,
                      .facts = {},
                      .unrecorded = journal::Error{Problem::Io, {}}});
        recovery.start();
        QTest::qWait(0);
        QCOMPARE(book.journal().reader().operation(id)->state, State::Sending);
    }
};

VEZNE_TEST(TestOwed)
#include "tst_owed.moc"
