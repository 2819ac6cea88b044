// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents promise is there: commands in the manuals, pictures and files behind links.
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace {

QString textOfFile(const QString &path)
{
    QFile file(vezne::test::sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theManualsListEveryCommand_data()
    {
        QTest::addColumn<QString>("manual");
        QTest::newRow("English") << u"packaging/man/en/vezne-cli.1"_s;
        QTest::newRow("Turkish") << u"packaging/man/tr/vezne-cli.1"_s;
    }

    void theManualsListEveryCommand()
    {
        QFETCH(QString, manual);
        static const QRegularExpression command(u"^\\s+\\{u\"([a-z]+)\"_s,"_s,
                                                QRegularExpression::MultilineOption);
        const QString text = textOfFile(manual);
        int count = 0;
        for (const auto &match : command.globalMatch(textOfFile(u"app/cli/command.cpp"_s))) {
            ++count;
            QVERIFY2(text.contains(u".It Cm "_s + match.captured(1)), qPrintable(match.captured(1)));
        }
        QVERIFY(count >= 25);
    }

    void everyLinkLeadsToAFile_data()
    {
        QTest::addColumn<QString>("document");
        const QDir top(vezne::test::sourcePath(u"."_s));
        for (const QString &folder : {u"."_s, u"docs"_s, u"docs/decisions"_s}) {
            for (const QString &name : QDir(top.filePath(folder)).entryList({u"*.md"_s}, QDir::Files)) {
                const QString document = folder + u'/' + name;
                QTest::newRow(qPrintable(document)) << document;
            }
        }
    }

    void everyLinkLeadsToAFile()
    {
        QFETCH(QString, document);
        static const QRegularExpression link(u"\\]\\(([^)#:]+)(#[^)]*)?\\)"_s);
        const QDir folder = QFileInfo(vezne::test::sourcePath(document)).dir();
        const QString text = textOfFile(document);
        QVERIFY(!text.isEmpty());
        for (const auto &match : link.globalMatch(text))
            QVERIFY2(QFileInfo::exists(folder.filePath(match.captured(1))), qPrintable(match.captured(1)));
    }

    void everyDocumentThatASourceNamesIsThere()
    {
        static const QRegularExpression name(u"[\\w./-]+\\.md\\b"_s);
        int count = 0;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"packaging"_s}) {
            QDirIterator sources(vezne::test::sourcePath(folder), QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                const QString path = sources.next();
                static const QStringList kinds{u"cpp"_s, u"h"_s, u"c"_s, u"py"_s, u"txt"_s, QString()};
                if (!kinds.contains(QFileInfo(path).suffix()) || path.contains(u"/node_modules/"_s))
                    continue;
                for (const auto &match :
                     name.globalMatch(textOfFile(QDir(vezne::test::sourcePath({})).relativeFilePath(path)))) {
                    ++count;
                    QVERIFY2(QFileInfo::exists(vezne::test::sourcePath(match.captured())),
                             qPrintable(path + u": "_s + match.captured()));
                }
            }
        }
        QVERIFY(count > 5);
    }
};

VEZNE_TEST(TestDocuments)
#include "tst_documents.moc"
