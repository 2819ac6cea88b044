// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/journal/keeping/caretaker.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Caretaker;
using journal::Problem;

class TestCaretaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<test::JournalBuilder>();
        m_book->pay({});
        m_care = std::make_unique<Caretaker>(m_book->file(), test::JournalBuilder::key(), m_book->clock());
    }
    void cleanup() { m_care.reset(); }

    void atTheStartItChecksAndBacksUpWhatHasNoBackup()
    {
        QSignalSpy checked(m_care.get(), &Caretaker::checked);
        m_care->start();
        QTRY_COMPARE(m_care->backups().size(), std::size_t(1));
        QCOMPARE(m_care->backups().front().events, 3);
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(checked.first().first().value<journal::ChainCheck>().fault.isEmpty());
    }

    void aBackupThatIsYoungOrHoldsEverythingIsEnough_data()
    {
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<bool>("isWritten");
        QTest::addColumn<int>("backups");
        QTest::newRow("an hour later, with something new") << 60 << true << 2;
        QTest::newRow("an hour later, with nothing new") << 60 << false << 1;
        QTest::newRow("sooner, with something new") << 59 << true << 1;
    }

    void aBackupThatIsYoungOrHoldsEverythingIsEnough()
    {
        QFETCH(int, minutesLater);
        QFETCH(bool, isWritten);
        QFETCH(int, backups);
        m_care->backUpNow();
        QTRY_COMPARE(m_care->backups().size(), std::size_t(1));
        m_book->clock().advance(std::chrono::minutes(minutesLater));
        if (isWritten)
            m_book->pay({});
        QSignalSpy checked(m_care.get(), &Caretaker::checked);
        m_care->start();
        QTRY_COMPARE(checked.size(), 1); // comes after the backup that may be due
        QTRY_VERIFY(!m_care->isBackingUp());
        QTRY_COMPARE(m_care->backups().size(), std::size_t(backups));
    }

    void aWishDuringABackupIsCarriedOutAfterIt()
    {
        m_care->backUpNow();
        QVERIFY(m_care->isBackingUp());
        m_book->pay({}); // the last sale of the day, and its end
        m_book->clock().advance(1s);
        m_care->backUpNow();
        const Instant closing = m_book->clock().now();
        QTRY_VERIFY(!m_care->backups().empty() && m_care->backups().front().at == closing);
        QCOMPARE(m_care->backups().front().events, 6);
    }

    void whatWasChangedByHandIsFound()
    {
        QVERIFY(m_book->journal().database().run(u"DROP TRIGGER event_stays"_s));
        QVERIFY(m_book->journal().database().run(u"UPDATE event SET at = at + 1 WHERE seq = 2"_s));
        QSignalSpy checked(m_care.get(), &Caretaker::checked);
        m_care->start();
        QTRY_COMPARE(checked.size(), 1);
        const auto check = checked.first().first().value<journal::ChainCheck>();
        QVERIFY2(check.fault.startsWith("event 2:"_L1), qPrintable(check.fault));
        QTRY_VERIFY(m_care->failure());
        QCOMPARE(m_care->failure()->problem, Problem::Damaged); // and no backup takes it over
        QVERIFY(m_care->backups().empty());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        m_care->setFolder(u"/proc/no/such/place"_s);
        m_care->backUpNow();
        QVERIFY(m_care->isBackingUp());
        QTRY_VERIFY(m_care->failure());
        QVERIFY(!m_care->isBackingUp());
        m_care->setFolder(m_book->folder() + u"/elsewhere"_s);
        QVERIFY(!m_care->failure());
        m_care->backUpNow();
        QTRY_COMPARE(m_care->backups().size(), std::size_t(1));
        QVERIFY(m_care->backups().front().file.startsWith(m_book->folder() + u"/elsewhere/"_s));
    }

    void aTillGoesOnWhileItIsCopied()
    {
        m_book->fill(300, 1min);
        m_care->start();
        for (int i = 0; i < 50; ++i) {
            m_book->pay({.order = u"meanwhile-%1"_s.arg(i)}); // fails the test when it cannot be recorded
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_care->backups().size(), std::size_t(1));
        QVERIFY(!m_care->failure());
    }

private:
    std::unique_ptr<test::JournalBuilder> m_book;
    std::unique_ptr<Caretaker> m_care;
};

VEZNE_TEST(TestCaretaker)
#include "tst_caretaker.moc"
