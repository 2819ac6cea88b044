// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open a journal, and which files are left alone.
#include <QFile>
#include <QTest>

#include "core/journal/journal.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;

namespace {

SecretBytes otherKey()
{
    SecretBytes bytes(32);
    std::fill_n(bytes.data(), bytes.size(), 'z');
    return bytes;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::JournalBuilder>(); }

    void anotherKeyIsRefused()
    {
        m_book->pay({.order = u"S-1"_s});
        m_book->close();
        const auto opened = journal::Journal::open(m_book->place(), otherKey(), m_book->clock(), 0ms);
        QCOMPARE(opened.error().problem, journal::Problem::WrongKey);
    }

    void aSecondWriterIsRefusedByName()
    {
        const auto second =
            journal::Journal::open(m_book->place(), test::JournalBuilder::key(), m_book->clock(), 0ms);
        QCOMPARE(second.error().problem, journal::Problem::Locked);
        QVERIFY(second.error().detail.contains(
            test::isOnSharedBook() ? u"finance"_s : QString::number(QCoreApplication::applicationPid())));
    }

    void foreignNewerAndDamagedFilesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<journal::Problem>("problem");
        QTest::newRow("somebody else's database")
            << u"PRAGMA application_id=7"_s << journal::Problem::Foreign;
        QTest::newRow("a newer journal") << u"PRAGMA user_version=99"_s << journal::Problem::Newer;
    }

    void foreignNewerAndDamagedFilesAreLeftAlone()
    {
        if (test::isOnSharedBook())
            QSKIP("a file is marked");
        QFETCH(QString, statement);
        QFETCH(journal::Problem, problem);
        QVERIFY(m_book->journal().database().run(statement));
        m_book->close();
        const auto opened =
            journal::Journal::open(m_book->place(), test::JournalBuilder::key(), m_book->clock(), 0ms);
        QCOMPARE(opened.error().problem, problem);
        QVERIFY(QFile::exists(m_book->file()));
    }

    void aFileThatIsNoDatabaseIsDamaged()
    {
        if (test::isOnSharedBook())
            QSKIP("about a file");
        m_book->close();
        QFile text(m_book->file());
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(8192, 'x'));
        text.close();
        QCOMPARE(journal::Journal::open(m_book->place(), test::JournalBuilder::key(), m_book->clock(), 0ms)
                     .error()
                     .problem,
                 journal::Problem::Damaged);
    }

    void aReaderReadsBesideTheWriterAndNeverWrites()
    {
        m_book->pay({.order = u"S-1"_s});
        const auto reader = journal::Database::open(m_book->place(), journal::Database::Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(journal::Reader(*reader).page({}, std::nullopt, 10)->size(), std::size_t(1));
        QVERIFY(!reader->run(u"UPDATE operation SET note='x'"_s));
    }

    void theFileIsTheUsersAlone()
    {
        if (test::isOnSharedBook())
            QSKIP("about a file");
        QCOMPARE(QFile::permissions(m_book->file()) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

private:
    std::unique_ptr<test::JournalBuilder> m_book;
};

VEZNE_TEST(TestOpening)
#include "tst_opening.moc"
