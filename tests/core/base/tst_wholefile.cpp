// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;

namespace {

/// Like a full disk: the system takes so many bytes of a file and no more.
[[nodiscard]] auto limitFiles(rlim_t bytes)
{
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{bytes, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &tight);
    return qScopeGuard([before, handler] {
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
    });
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheOldOnesPlace()
    {
        QVERIFY(writeWhole(m_file, "old"));
        QVERIFY(writeWhole(m_file, "new"));
        QCOMPARE(contentOf(m_file), QByteArray("new"));
        QVERIFY(writeWhole(m_file, "secret", Audience::OwnerOnly));
        QVERIFY(!(QFileInfo(m_file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void whatDoesNotFitLeavesTheOldOne_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("less than a buffer, which is written last") << 1'000;
        QTest::newRow("more than a buffer") << 100'000;
    }
    void whatDoesNotFitLeavesTheOldOne()
    {
        QFETCH(const int, size);
        QVERIFY(writeWhole(m_file, "old"));
        bool isWritten = true;
        {
            const auto limited = limitFiles(100);
            isWritten = writeWhole(m_file, QByteArray(size, 'x'));
        }
        QVERIFY(!isWritten);
        QCOMPARE(contentOf(m_file), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1); // nothing lies beside it
    }

    void aPipeStaysAPipe()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!writeWhole(pipe, "text"));
        struct stat state = {};
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &state), 0);
        QVERIFY(S_ISFIFO(state.st_mode));
        QVERIFY(QFile::remove(pipe));
    }

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"file"_s);
};

VEZNE_TEST(TestWholeFile)
#include "tst_wholefile.moc"
