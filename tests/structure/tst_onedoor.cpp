// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace {

const QString theDoor = u"core/iyzico/transmission"_s;

QString withoutComments(QString source)
{
    static const QRegularExpression comment(u"//[^\n]*|/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return source.remove(comment);
}

/// Whether the compiler knows in this file what a QNetworkAccessManager can do.
bool reachesForTheNetwork(const QString &source)
{
    static const QRegularExpression include(
        u"#\\s*include\\s*[<\"](?:QtNetwork/)?(?:QNetworkAccessManager|qnetworkaccessmanager\\.h|QtNetwork)[>\"]"_s);
    return include.match(source).hasMatch();
}

/// Calls by which a QNetworkAccessManager sends, found by their names; `get` counts when it is given
/// something, since smart pointers have one too.
QStringList sendingCalls(const QString &source)
{
    static const QRegularExpression sending(
        u"(?:->|\\.|::)\\s*(?:post|put|sendCustomRequest|deleteResource|head|createRequest)\\s*\\("
        "|(?:->|\\.|::)\\s*get\\s*\\(\\s*[^)\\s]"_s);
    QStringList found;
    auto matches = sending.globalMatch(withoutComments(source));
    while (matches.hasNext())
        found << matches.next().captured();
    return found;
}

/// What is wrong with a file beside the door: nothing but the door may know the manager, and who knows the
/// door must not send past it.
QStringList faultsOf(const QString &source)
{
    QStringList faults;
    if (reachesForTheNetwork(source))
        faults << u"knows QNetworkAccessManager"_s;
    if (source.contains(u"#include \""_s + theDoor))
        faults << sendingCalls(source);
    return faults;
}

QString sourceOf(const QString &path)
{
    QFile file(vezne::test::sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources()
{
    const QString root = vezne::test::sourcePath({}) + u'/';
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
    void findsFaults_data();
    void findsFaults();
    void onlyTheDoorSends();
    void theDoorIsWatched();
};

void TestOneDoor::findsFaults_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("count");

    const QString door = u"#include \"core/iyzico/transmission.h\"\n"_s;
    QTest::newRow("a manager of one's own") << u"#include <QNetworkAccessManager>\n"_s << 1;
    QTest::newRow("a manager by its old name") << u"# include \"qnetworkaccessmanager.h\"\n"_s << 1;
    QTest::newRow("a manager by its module") << u"#include <QtNetwork/QNetworkAccessManager>\n"_s << 1;
    QTest::newRow("the whole module") << u"#include <QtNetwork>\n"_s << 1;
    QTest::newRow("a POST past the door") << door + u"m_manager->post(request, bytes);"_s << 1;
    QTest::newRow("a POST through another name") << door + u"auto reply = qnam.post (request, bytes);"_s << 1;
    QTest::newRow("a call broken over lines")
        << door + u"manager\n  ->sendCustomRequest(\n request, verb);"_s << 1;
    QTest::newRow("a PUT and a DELETE") << door + u"m.put(r, b); m.deleteResource(r);"_s << 2;
    QTest::newRow("the manager's protected function")
        << door + u"QNetworkAccessManager::createRequest(o, r);"_s << 1;
    QTest::newRow("a GET") << door + u"m_inquiries->get(request);"_s << 1;
    QTest::newRow("a smart pointer's get") << door + u"use(m_reply.get()); use(m_manager.get( ));"_s << 0;
    QTest::newRow("comments") << door + u"// never manager.post(request)\n/* nor\n manager.put(request) */"_s
                              << 0;
    QTest::newRow("another word") << door + u"journal.repost(entry); QCoreApplication::postEvent(a, b);"_s
                                  << 0;
    QTest::newRow("somebody else's post") << u"m_reader->post(task);"_s << 0;
    QTest::newRow("a name without its content") << u"class QNetworkAccessManager;"_s << 0;
}

void TestOneDoor::findsFaults()
{
    QFETCH(QString, source);
    QFETCH(int, count);
    QCOMPARE(faultsOf(source).size(), count);
}

void TestOneDoor::onlyTheDoorSends()
{
    QStringList offenders;
    for (const QString &path : sources()) {
        if (path == theDoor + u".cpp"_s || path == theDoor + u".h"_s || path.startsWith(u"app/sandbox/"_s))
            continue;
        for (const QString &fault : faultsOf(sourceOf(path)))
            offenders << path + u": "_s + fault;
    }
    QVERIFY2(offenders.isEmpty(), qUtf8Printable(offenders.join(u'\n')));
}

void TestOneDoor::theDoorIsWatched()
{
    QVERIFY(sources().contains(theDoor + u".cpp"_s));
    QVERIFY(reachesForTheNetwork(sourceOf(theDoor + u".h"_s)));
    QCOMPARE(sendingCalls(sourceOf(theDoor + u".cpp"_s)).size(), 3);
}

VEZNE_TEST(TestOneDoor)
#include "tst_onedoor.moc"
