// SPDX-License-Identifier: GPL-3.0-or-later
// Each class of tests that goes through a journal is run on a shared book too, or says here why not.
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QHash<QString, QString> &onFilesAlone()
{
    static const QString file = u"is about what a file and its folder can do"_s;
    static const QString shared = u"has a shared book of its own"_s;
    static const QHash<QString, QString> reasons{
        {u"tst_backup"_s, file},
        {u"tst_backuppanel"_s, file},
        {u"tst_caretaker"_s, file},
        {u"tst_cliolder"_s, file},
        {u"tst_cliprofile"_s, file},
        {u"tst_clivault"_s, file},
        {u"tst_diskfaults"_s, file},
        {u"tst_guard"_s, file},
        {u"tst_verify"_s, file},
        {u"tst_bookserver"_s, shared},
        {u"tst_clibook"_s, shared},
        {u"tst_clijoin"_s, shared},
        {u"tst_manytills"_s, shared},
        {u"tst_sharedtills"_s, shared},
        {u"tst_chromiumpages"_s, u"is about the browser; tst_clihosted does the same without"_s},
        {u"tst_chromiumthreeds"_s, u"is about the browser; tst_clithreeds does the same without"_s},
        {u"tst_clifields"_s, u"is about arguments; nothing is recorded"_s},
        {u"tst_dayreport"_s, u"is about what stands on paper; nothing is recorded"_s},
        {u"tst_failure"_s, u"only needs something to count"_s},
        {u"tst_secretscan"_s, u"looks through memory and files; tst_bookserver looks at the server"_s},
    };
    return reasons;
}

} // namespace

class TestSharedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassThatUsesAJournalRunsOnASharedBookToo()
    {
        QStringList shared;
        static const QRegularExpression call(u"run_on_shared_books\\(\\w+ ([^)]*)\\)"_s);
        static const QRegularExpression space(u"\\s+"_s);
        for (const auto &match :
             call.globalMatch(contentOf(vezne::test::sourcePath(u"tests/CMakeLists.txt"_s))))
            shared += match.captured(1).split(space, Qt::SkipEmptyParts);
        QVERIFY(shared.size() > 50);

        static const QRegularExpression user(u"\\b(JournalBuilder|Shop|SaleDesk|CliProcess)\\b"_s);
        QStringList users;
        QDirIterator sources(vezne::test::sourcePath(u"tests"_s), {u"tst_*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            if (!path.contains(u"/structure/"_s) && contentOf(path).contains(user))
                users << sources.fileInfo().completeBaseName();
        }
        QVERIFY(users.size() > 50);
        for (const QString &name : users)
            QVERIFY2(shared.contains(name) != onFilesAlone().contains(name), qPrintable(name));
        for (const QString &name : onFilesAlone().keys())
            QVERIFY2(users.contains(name), qPrintable(name + u" is gone"_s));
    }
};

VEZNE_TEST(TestSharedRuns)
#include "tst_sharedruns.moc"
