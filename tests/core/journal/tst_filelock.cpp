// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/filelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;

class TestFileLock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_journal = m_folder.filePath(u"till.vezne"_s);

    void leaveBehind(const QByteArray &content)
    {
        QFile file(m_journal + u".lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void holdsOthersOffAndTellsThemWhoHasIt()
    {
        const auto held = journal::lockFor(m_journal, 0ms);
        QVERIFY(held);
        const auto other = journal::lockFor(m_journal, 50ms);
        QVERIFY(!other);
        QCOMPARE(other.error().problem, journal::Problem::Locked);
        QVERIFY(other.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    }

    void isFreeOnceItIsGone()
    {
        QVERIFY(journal::lockFor(m_journal, 0ms));
        QVERIFY(journal::lockFor(m_journal, 0ms));
    }

    void whatAKilledProcessLeftLocksNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("killed before it signed") << QByteArray();
        QTest::newRow("killed while it signed") << QByteArray("vezne-c");
        QTest::newRow("killed while it worked") << QByteArray("vezne-cli (1, till)");
    }

    void whatAKilledProcessLeftLocksNobodyOut()
    {
        QFETCH(QByteArray, content);
        leaveBehind(content);
        QVERIFY(journal::lockFor(m_journal, 0ms));
    }

    void aPlaceThatCannotBeWrittenIsAnError()
    {
        const auto lock = journal::lockFor(m_folder.filePath(u"nowhere/till.vezne"_s), 0ms);
        QVERIFY(!lock);
        QCOMPARE(lock.error().problem, journal::Problem::CannotOpen);
    }
};

VEZNE_TEST(TestFileLock)
#include "tst_filelock.moc"
