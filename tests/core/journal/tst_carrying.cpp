// SPDX-License-Identifier: GPL-3.0-or-later
// A journal is carried into a shared book and out of it again. What arrives is counted by psql and by a plain
// connection to the file.
#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "core/journal/books/linkbook.h"
#include "core/journal/check/verify.h"
#include "core/journal/places.h"
#include "core/journal/shared/carrying.h"
#include "core/till/bookentry.h"
#include "core/till/bookmove.h"
#include "tests/support/manualclock.h"
#include "tests/support/postgres.h"
#include "tests/support/sharedtill.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Access;
using journal::Database;
using journal::Problem;
using journal::State;
using test::Postgres;

namespace {

constexpr int longestWaitMs = 60'000;
constexpr int salesCarried = 300; // two events each: two stretches of the chain

/// What the file holds, and so what the book has to: 100 to 399 kuruş, seven persons.
const QString wholeFile = u"600|300|74850|7|1"_s;

const QString counts = u"SELECT (SELECT count(*) FROM event), count(*), sum(amount), (SELECT count(*) FROM "
                       "buyer), (SELECT count(*) FROM audit) FROM operation"_s;

/// Both chains' last codes.
const QString ends =
    u"SELECT (SELECT mac FROM event ORDER BY seq DESC LIMIT 1), (SELECT mac FROM audit ORDER "
    "BY seq DESC LIMIT 1)"_s;

/// By SQLite itself, as psql prints.
QString inFile(const QString &file, const QString &question)
{
    QStringList texts;
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        plain.setDatabaseName(file);
        QSqlQuery query(plain);
        if (plain.open() && query.exec(question) && query.next()) {
            for (int column = 0; query.value(column).isValid(); ++column)
                texts.append(query.value(column).toString());
        }
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return texts.join(u'|');
}

QByteArray sumOf(const QString &file)
{
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(bytes.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

} // namespace

class TestCarrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postgres::isInstalled())
            QSKIP("PostgreSQL is not installed");
        for (const char *variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qputenv(variable, QFile::encodeName(m_folder.filePath(u"home"_s)));
        const auto till = journal::Journal::open(file(), SecretBytes(32), m_clock, 0ms);
        QVERIFY(till);
        (*till)->setActor({u"Ece"_s, {}});
        for (int i = 0; i < salesCarried; ++i)
            QVERIFY(abandon(**till, i));
        QVERIFY((*till)->record({.kind = journal::DeedKind::BackedUp, .subject = u"x"_s}));
        QCOMPARE(inFile(file(), counts), wholeFile);
    }

    void init() { m_before = sumOf(file()); }
    void cleanup() { QCOMPARE(sumOf(file()), m_before); } // it is only read

    void whatIsStoppedIsGoneOnWith()
    {
        const journal::Place book = Postgres::running().newBook();
        int steps = 0;
        qint64 there = 0;
        for (bool isWhole = false; !isWhole; ++steps) { // a little further each time
            int heard = 0;
            const auto carried = carry(book, [&](qint64, qint64) { return ++heard <= steps; });
            QVERIFY2(carried, carried ? "" : qPrintable(carried.error().detail));
            isWhole = carried->isWhole;
            const qint64 events = inBook(book, u"SELECT count(*) FROM event"_s).toLongLong();
            QVERIFY(events >= there && events <= 600);
            there = events;
            QCOMPARE(inBook(book, u"SELECT count(*) FROM carrying"_s), isWhole ? u"0"_s : u"1"_s);
            QCOMPARE(Database::open(Postgres::entry(book, u"till1"_s), Access::ReadWrite).has_value(),
                     isWhole); // until then nobody works on it
            QVERIFY(steps < 20);
        }
        QVERIFY(steps > 3); // it was stopped between its stretches
        isAllIn(book);
    }

    void whatIsCutOffIsGoneOnWith()
    {
        const journal::Place book = Postgres::running().newBook();
        bool isWhole = false;
        int survives = 0;
        for (; !isWhole; ++survives) { // the server loses it after each stretch in turn
            int heard = 0;
            const auto carried = carry(book, [&](qint64, qint64) {
                if (heard++ == survives)
                    return Postgres::running().asOwner(
                        u"postgres"_s,
                        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(
                            book.server()->database));
                return true;
            });
            if (!carried)
                QCOMPARE(carried.error().problem, Problem::Unreachable);
            isWhole = carried.has_value();
            QVERIFY(survives < 20);
        }
        QVERIFY(survives > 3);
        isAllIn(book);
    }

    void aBookWithOtherEntriesTakesNoSecondHistory()
    {
        const journal::Place book = Postgres::running().newBook();
        test::SharedTill till(book, u"till1"_s);
        QVERIFY(!till.pay(u"S-1"_s, 1'000).isEmpty());
        const QString before = inBook(book, counts);
        const auto carried = carry(book, {});
        QVERIFY(!carried);
        QCOMPARE(carried.error().problem, Problem::StateChanged);
        QCOMPARE(inBook(book, counts), before);
    }

    void nothingThatIsOnItsWayIsCarried()
    {
        const QTemporaryDir folder;
        const QString own = folder.filePath(u"own.vezne"_s);
        const auto till = journal::Journal::open(own, SecretBytes(32), m_clock, 0ms);
        QVERIFY(till && begin(**till, 1));
        const journal::Place book = Postgres::running().newBook();
        QCOMPARE(carry(book, {}, own).error().problem, Problem::NotSettled);
        QCOMPARE(inBook(book, u"SELECT count(*) FROM event"_s), u"0"_s);
    }

    /// As the window does it: joined with the history, sold on, and left with all of it.
    void aTillThatJoinsAndLeavesHasAllOfIt()
    {
        const journal::Place book = Postgres::running().newBook();
        const journal::Place entry = Postgres::entry(book, u"till1"_s);
        const QTemporaryDir before;
        const QString own = before.filePath(u"till.vezne"_s);
        QVERIFY(QFile::copy(file(), own));
        QVERIFY(journal::LinkBook(*Database::open(own, Access::ReadWrite))
                    .keep({.id = u"l"_s,
                           .state = journal::LinkState::On,
                           .orderId = u"S-9"_s,
                           .amount = Money(100, Currency::TRY),
                           .since = m_clock.now()}));
        QCOMPARE(till::awaitedIn(own, m_clock.now())->size(), 1);
        till::BookMove joining({.book = entry,
                                .file = own,
                                .owner = journal::Place(Postgres::running().ownerOf(book)),
                                .papers = {SecretBytes(32), SecretBytes(8)},
                                .emergencyFile = {},
                                .actor = {u"Ayşe"_s, {}}},
                               m_clock);
        QVERIFY(!endOf(joining));
        QCOMPARE(inBook(book, counts).section(u'|', 0, 3), wholeFile.section(u'|', 0, 3));
        {
            const auto left = journal::Journal::open(own, SecretBytes(32), m_clock, 0ms);
            QVERIFY(left && (*left)->guard().distrust());
            QCOMPARE((*left)->guard().distrust()->problem, Problem::CarriedAway); // it goes on in the book
            QVERIFY(till::awaitedIn(own, m_clock.now())->isEmpty());              // and is looked after there
            QVERIFY(journal::usualAnchor(own, SecretBytes(32))->read().value()->auditSeq > 0);
            QCOMPARE(inFile(own, u"SELECT actor FROM audit ORDER BY seq DESC LIMIT 1"_s), u"Ayşe"_s);
        }
        QVERIFY(!test::SharedTill(book, u"till2"_s).pay(u"X-1"_s, 1'000).isEmpty());

        const QTemporaryDir folder;
        const QString left = folder.filePath(u"made/now/left.vezne"_s); // its folder is not there yet
        till::BookMove leaving({.book = entry,
                                .file = left,
                                .papers = {SecretBytes(32), SecretBytes(8)},
                                .emergencyFile = {},
                                .isLeaving = true},
                               m_clock);
        QVERIFY(!endOf(leaving));
        QCOMPARE(inFile(left, counts), inBook(book, counts));
        QCOMPARE(inFile(left, ends), inBook(book, ends));
        QCOMPARE(inFile(left, u"SELECT count(*) FROM event"_s), u"603"_s);
        QCOMPARE(inBook(book, u"SELECT count(*) FROM carrying"_s), u"0"_s); // the book goes on
    }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"till.vezne"_s); }

    std::optional<QString> begin(journal::Journal &till, int i) const
    {
        const Money total(100 + i, Currency::TRY);
        const journal::Intent intent{.id = uuid7(m_clock.now()),
                                     .orderId = u"S-%1"_s.arg(i),
                                     .price = total,
                                     .paidPrice = total,
                                     .amount = total,
                                     .items = {},
                                     .buyer = {{u"name"_s, u"Ayşe %1"_s.arg(i % 7)}}};
        return till.open(intent) ? std::optional(intent.id) : std::nullopt;
    }

    bool abandon(journal::Journal &till, int i) const
    {
        const auto id = begin(till, i);
        return id && till.move(*id, State::Intent, State::Abandoned, {});
    }

    [[nodiscard]] journal::Result<journal::Carried> carry(const journal::Place &book,
                                                          const journal::CarryingProgress &progress,
                                                          const QString &source = {}) const
    {
        const auto from = Database::open(source.isEmpty() ? file() : source, Access::ReadOnly);
        if (!from)
            return tl::unexpected(from.error());
        auto to = Database::open(journal::Place(Postgres::running().ownerOf(book)), Access::Owner);
        if (!to)
            return tl::unexpected(to.error());
        to->setOnce();
        return journal::carryOver(*from, *to, SecretBytes(32), progress);
    }

    /// Waits for it; why it failed.
    static std::optional<journal::Error> endOf(till::BookMove &move)
    {
        QSignalSpy finished(&move, &till::BookMove::finished);
        move.start();
        if (!finished.wait(longestWaitMs) || move.outcome().isCancelled)
            return journal::Error{Problem::Io, u"it did not come to its end"_s};
        if (move.outcome().error)
            qWarning() << word(move.outcome().error->problem) << move.outcome().error->detail;
        return move.outcome().error;
    }

    static QString inBook(const journal::Place &book, const QString &question)
    {
        return Postgres::running().ask(book.server()->database, question);
    }

    void isAllIn(const journal::Place &book) const
    {
        QCOMPARE(inBook(book, counts), wholeFile);
        QCOMPARE(inBook(book, ends), inFile(file(), ends));
        const auto whole = Database::open(book, Access::ReadOnly);
        const auto verified = journal::verify(*whole, SecretBytes(32));
        QVERIFY(verified && verified->faults.isEmpty());
    }

    QTemporaryDir m_folder;
    QByteArray m_before;
    test::ManualClock m_clock{test::SharedTill::afternoon()};
};

VEZNE_TEST(TestCarrying)
#include "tst_carrying.moc"
