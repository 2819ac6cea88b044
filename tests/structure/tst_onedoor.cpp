// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString theDoor = u"core/iyzico/transmission.cpp"_s;

/// Calls by which a QNetworkAccessManager sends, found by their names; `get` only on what is called a manager
/// or of the kind, since smart pointers have one too.
QStringList sendingCalls(const QString &source)
{
    static const QRegularExpression comment(u"//[^\n]*|/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression sending(
        u"(?:->|\\.|::)\\s*(?:post|put|sendCustomRequest|deleteResource|head|createRequest)\\s*\\("
        "|\\b\\w*(?:manager|network|inquiries|access)\\w*(?:\\(\\))?\\s*(?:->|\\.)\\s*get\\s*\\(\\s*[^)\\s]"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    auto matches = sending.globalMatch(QString(source).remove(comment));
    while (matches.hasNext())
        found << matches.next().captured();
    return found;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources()
{
    const QString root = QStringLiteral(VEZNE_SOURCE_DIR "/");
    QStringList paths;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next().sliced(root.size());
    }
    return paths;
}

} // namespace

/// Requests leave through one source file, so that what was proven of it holds for every request.
class TestOneDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSendingCalls_data();
    void findsSendingCalls();
    void onlyTheDoorSends();
    void theDoorIsWatched();
};

void TestOneDoor::findsSendingCalls_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("count");

    QTest::newRow("a POST") << u"m_manager->post(request, bytes);"_s << 1;
    QTest::newRow("a POST through another name") << u"auto reply = qnam.post (request, bytes);"_s << 1;
    QTest::newRow("a call broken over lines")
        << u"manager\n    ->sendCustomRequest(\n request, verb);"_s << 1;
    QTest::newRow("a PUT and a DELETE") << u"m.put(r, b); m.deleteResource(r);"_s << 2;
    QTest::newRow("a pointer to the member") << u"QNetworkAccessManager::createRequest(op, r, d);"_s << 1;
    QTest::newRow("a GET") << u"m_networkManager->get(request);"_s << 1;
    QTest::newRow("a smart pointer's get") << u"use(m_reply.get()); use(m_manager.get());"_s << 0;
    QTest::newRow("a comment") << u"// never manager.post(request)\n/* nor\n manager.put(request) */"_s << 0;
    QTest::newRow("another word") << u"journal.repost(entry); QCoreApplication::postEvent(a, b);"_s << 0;
}

void TestOneDoor::findsSendingCalls()
{
    QFETCH(QString, source);
    QFETCH(int, count);
    QCOMPARE(sendingCalls(source).size(), count);
}

void TestOneDoor::onlyTheDoorSends()
{
    QStringList offenders;
    for (const QString &path : sources()) {
        if (path == theDoor || path.startsWith(u"app/sandbox/"_s))
            continue;
        for (const QString &call : sendingCalls(contentOf(QStringLiteral(VEZNE_SOURCE_DIR "/") + path)))
            offenders << path + u": "_s + call;
    }
    QCOMPARE(offenders, QStringList());
}

void TestOneDoor::theDoorIsWatched()
{
    QVERIFY(sources().contains(theDoor));
    QCOMPARE(sendingCalls(contentOf(QStringLiteral(VEZNE_SOURCE_DIR "/") + theDoor)).size(), 3);
}

QTEST_GUILESS_MAIN(TestOneDoor)
#include "tst_onedoor.moc"
