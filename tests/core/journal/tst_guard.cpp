// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full or fails: what is refused, what is saved, what is said.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/mount.h>
#include <unistd.h>

#include "core/base/uuid7.h"
#include "core/journal/check/verify.h"
#include "core/journal/keeping/backup.h"
#include "core/journal/keeping/guard.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Problem;
using journal::Room;
using journal::State;

namespace {

class SaidSpace final : public journal::DiskSpace
{
public:
    explicit SaidSpace(std::optional<qint64> free)
        : bytes(free)
    {}
    [[nodiscard]] std::optional<qint64> freeAt(const QString &) const override { return bytes; }

    std::optional<qint64> bytes;
};

/// A small file system of its own, for root.
class SmallDisk
{
public:
    explicit SmallDisk(const char *size)
    {
        const QByteArray path = QFile::encodeName(m_folder.path());
        m_isMounted = ::mount("tmpfs", path.constData(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Until not a byte more goes in.
    void fill() const
    {
        QFile file(path() + u"/filler"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::Append));
        for (qint64 piece = 1024 * 1024; piece > 0; piece /= 4) {
            while (file.write(QByteArray(piece, 'x')) == piece) {
            }
        }
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomIsNamedByWhatIsFree_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<Room>("room");
        QTest::newRow("500 MB") << qint64(500'000'000) << Room::Ample;
        QTest::newRow("a byte less") << qint64(499'999'999) << Room::Low;
        QTest::newRow("50 MB") << qint64(50'000'000) << Room::Low;
        QTest::newRow("a byte less than that") << qint64(49'999'999) << Room::Out;
        QTest::newRow("nothing") << qint64(0) << Room::Out;
    }

    void roomIsNamedByWhatIsFree()
    {
        QFETCH(qint64, bytes);
        QTEST(journal::roomOf(bytes), "room");
        QCOMPARE(journal::roomOf(std::nullopt), Room::Ample);
    }

    void withoutRoomNothingNewBeginsButResultsAreTaken()
    {
        test::JournalBuilder book;
        const auto space = std::make_shared<SaidSpace>(journal::lowRoom);
        QVERIFY(book.reopen({.space = space}));
        const QString payment = book.pay({});
        const QString open = book.pay({.outcome = State::Unknown});
        space->bytes = journal::leastRoom - 1;
        QCOMPARE(book.journal().open(journal::Intent{}).error().problem, Problem::LowSpace);
        QCOMPARE(book.journal().open(journal::Change{.payment = payment}).error().problem, Problem::LowSpace);
        book.settle(open, State::Paid);
        space->bytes = journal::lowRoom;
        QVERIFY(!book.refund(payment, 100).isEmpty());
    }

    void theBallastIsTakenOnceAndGivenBackOnce()
    {
        const QTemporaryDir folder;
        const journal::Ballast ballast(folder.filePath(u"till.vezne"_s));
        QVERIFY(!ballast.release());
        QVERIFY(ballast.take());
        QVERIFY(ballast.take());
        QCOMPARE(QFileInfo(ballast.file()).size(), journal::Ballast::size);
        QVERIFY(ballast.release());
        QVERIFY(!QFile::exists(ballast.file()));
        QVERIFY(!ballast.release());
    }

    void aResultGoesInWhenTheDiskIsFull()
    {
        const SmallDisk disk("size=24m");
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small file system");
        auto opened = openOn(disk, {.space = std::make_shared<SaidSpace>(std::nullopt), .hasBallast = true});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        journal::Journal &journal = **opened;
        const QString sale = send(journal, u"S-1"_s);
        disk.fill();
        QCOMPARE(journal.open(intent(u"S-2"_s)).error().problem, Problem::Full); // nothing is sent
        const auto paid =
            journal.move(sale, State::Sending, State::Paid, {.paymentId = u"1"_s, .proof = "digest"});
        QVERIFY2(paid, paid ? "" : qPrintable(paid.error().detail));
        QVERIFY(!QFile::exists(disk.path() + u"/till.vezne.ballast"_s));
        QVERIFY(!journal.guard().distrust());
        checkWhole(journal);
    }

    void aResultThatGoesNowhereIsNotedElsewhereUntilItIsKnown()
    {
        const SmallDisk disk("size=24m");
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small file system");
        const QTemporaryDir elsewhere;
        const journal::Safeguards safeguards{.space = std::make_shared<SaidSpace>(std::nullopt),
                                             .emergencyFile = elsewhere.filePath(u"state/unrecorded"_s)};
        auto opened = openOn(disk, safeguards); // without ballast
        const QString sale = send(**opened, u"S-1"_s);
        disk.fill();
        const auto paid = (*opened)->move(sale, State::Sending, State::Paid,
                                          {.paymentId = u"21000001"_s, .proof = "digest"});
        QCOMPARE(paid.error().problem, Problem::Full);
        QCOMPARE((*opened)->open(intent(u"S-2"_s)).error().problem, Problem::Unrecorded);

        const auto noted = (*opened)->guard().emergencies();
        QCOMPARE(noted.size(), std::size_t(1));
        QCOMPARE(noted.front().operation, sale);
        QCOMPARE(noted.front().order, u"S-1"_s);
        QCOMPARE(noted.front().state, u"PAID"_s);
        QCOMPARE(noted.front().amount, u"100.00 TRY"_s);
        QCOMPARE(noted.front().paymentId, u"21000001"_s);

        // Room is made; at the next start it is still open, is asked about, and then the note goes.
        opened->reset();
        QVERIFY(QFile::remove(disk.path() + u"/filler"_s));
        opened = openOn(disk, safeguards);
        QCOMPARE((*opened)->reader().operation(sale)->state, State::Sending);
        QCOMPARE((*opened)->guard().emergencies().size(), std::size_t(1));
        QVERIFY((*opened)->move(sale, State::Sending, State::Unknown, {}));
        QCOMPARE((*opened)->guard().emergencies().size(), std::size_t(1));
        QVERIFY((*opened)->move(sale, State::Unknown, State::Paid, {.proof = "digest"}));
        QVERIFY((*opened)->guard().emergencies().empty());
        checkWhole(**opened);
    }

    void aBackupNeverTakesTheRoomThatASaleNeeds()
    {
        const SmallDisk disk("size=40m");
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small file system");
        QVERIFY(openOn(disk, {}));
        const auto backup = journal::backUp(disk.path() + u"/till.vezne"_s, SecretBytes(32),
                                            disk.path() + u"/backups"_s, m_clock.now());
        QCOMPARE(backup.error().problem, Problem::LowSpace);
    }

    void notesOfOtherJournalsStay()
    {
        const QTemporaryDir folder;
        const journal::EmergencyBook book(folder.filePath(u"deep/er/notes"_s));
        QVERIFY(book.of(u"/a"_s).empty());
        for (const auto &[journal, operation] :
             {std::pair(u"/a"_s, u"1"_s), std::pair(u"/b"_s, u"1"_s), std::pair(u"/a"_s, u"2"_s)})
            QVERIFY(book.add({.at = Instant(5ms), .journal = journal, .operation = operation}));
        QCOMPARE(QFile::permissions(book.file()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        book.clear(u"/a"_s, u"1"_s);
        QCOMPARE(book.of(u"/a"_s).size(), std::size_t(1));
        QCOMPARE(book.of(u"/a"_s).front().operation, u"2"_s);
        QCOMPARE(book.of(u"/a"_s).front().at, Instant(5ms));
        QCOMPARE(book.of(u"/b"_s).size(), std::size_t(1));
    }

private:
    journal::Result<std::unique_ptr<journal::Journal>> openOn(const SmallDisk &disk,
                                                              const journal::Safeguards &safeguards)
    {
        return journal::Journal::open(disk.path() + u"/till.vezne"_s, SecretBytes(32), m_clock, 0ms,
                                      safeguards);
    }

    [[nodiscard]] journal::Intent intent(const QString &order)
    {
        const Money total(10'000, Currency::TRY);
        return {.id = uuid7(m_clock.now()),
                .orderId = order,
                .price = total,
                .paidPrice = total,
                .amount = total,
                .items = {{u"A"_s, u"Çay"_s, u"Gıda"_s, u"VIRTUAL"_s, total}}};
    }

    QString send(journal::Journal &journal, const QString &order)
    {
        const journal::Intent sale = intent(order);
        if (!journal.open(sale) || !journal.move(sale.id, State::Intent, State::Sending, {}))
            qFatal("the sale was not recorded");
        return sale.id;
    }

    static void checkWhole(const journal::Journal &journal)
    {
        const auto checked = journal::verify(journal.database(), SecretBytes(32));
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        QCOMPARE(checked->faults, QStringList());
    }

    test::ManualClock m_clock{Instant(1'790'000'000'000ms)};
};

VEZNE_TEST(TestGuard)
#include "tst_guard.moc"
