// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the journal: made, kept, read back. The restore drill.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>
#include <QTest>

#include "core/journal/check/verify.h"
#include "core/journal/keeping/backup.h"
#include "core/journal/keeping/setaside.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Problem;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<test::JournalBuilder>();
        m_book->fill(40, 1h);
    }

    void theDrill()
    {
        const auto backup = back();
        QVERIFY2(backup, backup ? "" : qPrintable(backup.error().detail));
        const qint64 events = backup->events;
        QVERIFY(events > 100);
        m_book->pay({.order = u"after the backup"_s});
        const QByteArray before = allRows();
        m_book->close();

        // The disk loses the journal; what is left of it is set aside.
        QFile journal(m_book->file());
        QVERIFY(journal.open(QIODevice::ReadWrite));
        journal.seek(4096);
        journal.write(QByteArray(8192, 'x'));
        journal.close();
        QVERIFY(!m_book->reopen());

        const auto restored = restore(backup->file, m_book->file());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(restored->events, events);
        QVERIFY(QFileInfo::exists(restored->setAside));
        QCOMPARE(QFileInfo(restored->setAside).path(), m_book->folder());
        QVERIFY(m_book->reopen());
        const auto checked = journal::verify(m_book->journal().database(), test::JournalBuilder::key());
        QCOMPARE(checked->faults, QStringList());
        QCOMPARE(checked->events, events);
        QCOMPARE(m_book->journal().open(journal::Intent{}).error().problem, Problem::RolledBack);
        QVERIFY(m_book->journal().acceptAsItIs(u"compared with the panel"_s));
        m_book->pay({.order = u"after the backup"_s}); // the restored one does not know of it
        QVERIFY(allRows() != before);                  // another operation id
        QCOMPARE(strays(), QStringList());
    }

    void aBackupHoldsEveryRow()
    {
        const QByteArray before = allRows();
        const auto backup = back();
        QVERIFY(backup);
        m_book->close();
        QVERIFY(restore(backup->file, m_book->file()));
        QVERIFY(m_book->reopen());
        QCOMPARE(allRows(), before);
    }

    void nothingOfItCanBeRead()
    {
        m_book->pay({.order = u"KANARYA-7"_s, .name = u"Gülbahar"_s});
        const auto backup = back();
        QFile file(backup->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *word : {"SQLite", "KANARYA", "lbahar", "552879", "INTENT"})
            QVERIFY2(!bytes.contains(word), word);
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(backup->file) & others, QFile::Permissions());
    }

    void whatIsNotWholeIsRefusedAndTheJournalStays_data()
    {
        QTest::addColumn<qint64>("cutTo"); // negative: from the end
        QTest::addColumn<qint64>("flip");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("cut in the middle") << qint64(100'000) << qint64(-1) << Problem::Damaged;
        QTest::newRow("the last byte is missing") << qint64(-1) << qint64(-1) << Problem::Damaged;
        QTest::newRow("a bit flipped late") << qint64(0) << qint64(90'000) << Problem::Damaged;
        QTest::newRow("a bit flipped in the first piece") << qint64(0) << qint64(500) << Problem::WrongKey;
        QTest::newRow("not a backup") << qint64(0) << qint64(1) << Problem::Foreign;
        QTest::newRow("empty") << qint64(4) << qint64(-1) << Problem::Foreign;
    }

    void whatIsNotWholeIsRefusedAndTheJournalStays()
    {
        QFETCH(qint64, cutTo);
        QFETCH(qint64, flip);
        QFETCH(Problem, problem);
        const auto backup = back();
        QVERIFY(backup->bytes > 120'000);
        QFile file(backup->file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (cutTo != 0)
            file.resize(cutTo > 0 ? cutTo : file.size() + cutTo);
        if (flip >= 0) {
            file.seek(flip);
            const char byte = file.peek(1).at(0);
            file.write(QByteArray(1, char(byte ^ 1)));
        }
        file.close();
        const QByteArray before = allRows();
        m_book->close();
        QCOMPARE(restore(backup->file, m_book->file()).error().problem, problem);
        QVERIFY(m_book->reopen());
        QCOMPARE(allRows(), before);
        QCOMPARE(strays(), QStringList());
    }

    void otherKeysOpenNothing()
    {
        const auto backup = back();
        SecretBytes key(32);
        key.data()[0] = 'x';
        const QString elsewhere = m_book->folder() + u"/elsewhere.vezne"_s;
        QCOMPARE(journal::restore({.backup = backup->file, .journal = elsewhere}, key, m_book->clock(), 0ms)
                     .error()
                     .problem,
                 Problem::WrongKey);
        QVERIFY(!QFile::exists(elsewhere));
    }

    void aJournalThatIsBeingWrittenIsNotReplaced()
    {
        const auto backup = back();
        QCOMPARE(restore(backup->file, m_book->file()).error().problem, Problem::Locked);
    }

    void aJournalThatDoesNotHoldIsNotBackedUp()
    {
        QVERIFY(m_book->journal().database().run(u"DROP TRIGGER event_stays"_s));
        QVERIFY(m_book->journal().database().run(u"UPDATE event SET at = at + 1 WHERE seq = 50"_s));
        const auto backup = back();
        QCOMPARE(backup.error().problem, Problem::Damaged);
        QVERIFY(backup.error().detail.contains("event 50"_L1));
        QVERIFY(journal::backupsIn(folder(), m_book->file()).empty());
        QCOMPARE(strays(), QStringList());
    }

    void theListIsNewestFirstAndOldOnesGo()
    {
        const Instant first = m_book->clock().now();
        QVERIFY(back());
        m_book->clock().advance(10min);
        QVERIFY(back());
        m_book->clock().advance(24h * 100);
        m_book->pay({});
        QVERIFY(back());
        const auto backups = journal::backupsIn(folder(), m_book->file());
        QCOMPARE(backups.size(), std::size_t(3));
        QCOMPARE(backups.back().at, first);
        QVERIFY(backups.front().events > backups.back().events);
        QVERIFY(journal::backupsIn(folder(), u"/other/till.vezne"_s).empty());
        journal::prune(folder(), m_book->file(), m_book->clock().now());
        QCOMPARE(journal::backupsIn(folder(), m_book->file()).size(), std::size_t(1));
    }

    void whatWasSetAsideGoesAfterAsLongAsABackup()
    {
        m_book->close();
        const auto aside = journal::setAside(m_book->file(), m_book->clock().now());
        QFile other(m_book->file() + u".set-aside-mine"_s); // not named by us
        QVERIFY(other.open(QIODevice::WriteOnly));
        journal::prune(folder(), m_book->file(), m_book->clock().now() + std::chrono::days(91));
        QVERIFY(QFile::exists(*aside)); // nothing stands in its place: it may be all there is
        QVERIFY(QFile::copy(*aside, m_book->file()));
        journal::prune(folder(), m_book->file(), m_book->clock().now() + std::chrono::days(90));
        QVERIFY(QFile::exists(*aside));
        journal::prune(folder(), m_book->file(), m_book->clock().now() + std::chrono::days(91));
        QVERIFY(!QFile::exists(*aside));
        QVERIFY(other.exists());
    }

    void setAsideTakesTheRollbackJournalAlong()
    {
        m_book->close();
        const QString rollback = m_book->file() + u"-journal"_s;
        QFile::remove(rollback);
        QFile hot(rollback);
        QVERIFY(hot.open(QIODevice::WriteOnly));
        hot.write("hot");
        hot.close();
        const Instant now = m_book->clock().now();
        const auto first = journal::setAside(m_book->file(), now);
        QVERIFY(QFile::exists(*first) && QFile::exists(*first + u"-journal"_s));
        QVERIFY(!QFile::exists(m_book->file()) && !QFile::exists(rollback));
        QCOMPARE(*journal::setAside(m_book->file(), now), QString()); // nothing is left
        QVERIFY(m_book->reopen());
        m_book->close();
        QVERIFY(*journal::setAside(m_book->file(), now) != *first); // and nothing is written over
    }

private:
    [[nodiscard]] QString folder() const { return m_book->folder() + u"/backups"_s; }

    [[nodiscard]] journal::Result<journal::Backup> back()
    {
        return journal::backUp(m_book->file(), test::JournalBuilder::key(), folder(), m_book->clock().now());
    }

    [[nodiscard]] journal::Result<journal::Restored> restore(const QString &backup, const QString &journal)
    {
        return journal::restore({.backup = backup, .journal = journal}, test::JournalBuilder::key(),
                                m_book->clock(), 0ms);
    }

    /// Every event and every row that screens read.
    [[nodiscard]] QByteArray allRows() const
    {
        QByteArray text;
        for (const QString &table : {u"event"_s, u"operation"_s, u"item"_s, u"buyer"_s}) {
            auto rows = m_book->journal().database().run(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
            while (rows->next()) {
                for (int column = 0; column < rows->record().count(); ++column)
                    text += rows->value(column).toByteArray() + '|';
            }
        }
        return text;
    }

    /// What a run that ended must not leave behind.
    [[nodiscard]] QStringList strays() const
    {
        return QDir(m_book->folder()).entryList({u"*.copy*"_s, u"*.restoring*"_s}, QDir::Files) +
               QDir(folder()).entryList({u"*.part"_s}, QDir::Files);
    }

    std::unique_ptr<test::JournalBuilder> m_book;
};

VEZNE_TEST(TestBackup)
#include "tst_backup.moc"
