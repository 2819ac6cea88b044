// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace {

/// The folders of core from the ground up; a folder may include what stands before it, not its neighbours.
const QList<QStringList> coreFloors = {{u"base"_s},
                                       {u"money"_s},
                                       {u"card"_s},
                                       {u"iyzico"_s, u"journal"_s, u"access"_s},
                                       {u"till"_s, u"finance"_s}};

struct Layer
{
    QString folder;
    QStringList mayInclude;
    QStringList qtModules;
};

const QList<Layer> layers = {
    {u"core"_s, {u"core"_s}, {u"QtCore"_s, u"QtDBus"_s, u"QtNetwork"_s, u"QtSql"_s}},
    {u"ui"_s,
     {u"core"_s, u"ui"_s},
     {u"QtCharts"_s, u"QtCore"_s, u"QtGui"_s, u"QtPrintSupport"_s, u"QtSvg"_s, u"QtWidgets"_s}},
};

/// Headers of other libraries that one layer alone may know.
const QHash<QString, QString> librariesOf = {{u"sodium.h"_s, u"core"_s},
                                             {u"nlohmann/json.hpp"_s, u"core"_s},
                                             {u"sqlite3.h"_s, u"core"_s},
                                             {u"qt6keychain/keychain.h"_s, u"core"_s}};

/// Which Qt module brings a header, asked of the installed headers; empty when none does.
QString qtModuleOf(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (header.startsWith(module + u'/') || headers.exists(module + u'/' + header))
            return module;
    }
    return {};
}

qsizetype floorOf(const QString &folder)
{
    for (qsizetype floor = 0; floor < coreFloors.size(); ++floor) {
        if (coreFloors[floor].contains(folder))
            return floor;
    }
    return -1;
}

/// What is wrong with `#include "header"` in a file of core, e.g. core/money/money.h.
QString wrongInsideCore(const QString &path, const QString &header)
{
    const QString from = path.section(u'/', 1, 1);
    const QString to = header.section(u'/', 1, 1);
    if (floorOf(from) < 0 || floorOf(to) < 0)
        return u"has no floor in coreFloors yet"_s;
    if (from != to && floorOf(to) >= floorOf(from))
        return u"core/%1 does not stand on core/%2"_s.arg(from, to);
    return {};
}

QString wrongOwnHeader(const Layer &layer, const QString &path, const QString &header)
{
    if (!QFile::exists(vezne::test::sourcePath(header)))
        return u"is not written from the repository root"_s;
    if (!layer.mayInclude.contains(header.section(u'/', 0, 0)))
        return u"%1 does not stand on %2"_s.arg(layer.folder, header.section(u'/', 0, 0));
    if (path.startsWith("core/"_L1))
        return wrongInsideCore(path, header);
    return {};
}

QString wrongForeignHeader(const Layer &layer, const QString &header)
{
    const QString module = qtModuleOf(header);
    if (!module.isEmpty() && !layer.qtModules.contains(module))
        return u"%1 does not use %2"_s.arg(layer.folder, module);
    if (librariesOf.value(header, layer.folder) != layer.folder)
        return u"%1 does not use this library"_s.arg(layer.folder);
    return {};
}

/// One sentence for each include in the text of the file at `path` that goes against the arrows.
QStringList wrongIncludes(const QString &path, const QString &text)
{
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    const auto layer = std::ranges::find(layers, path.section(u'/', 0, 0), &Layer::folder);
    if (layer == layers.end())
        return {};

    QStringList complaints;
    for (const QRegularExpressionMatch &match : include.globalMatch(text)) {
        const QString header = match.captured(2);
        if (header.endsWith(".moc"_L1))
            continue;
        const QString wrong = match.captured(1) == u"\""_s ? wrongOwnHeader(*layer, path, header)
                                                           : wrongForeignHeader(*layer, header);
        if (!wrong.isEmpty())
            complaints << u"%1 includes %2: %3"_s.arg(path, header, wrong);
    }
    return complaints;
}

QStringList sourcesBelow(const QString &folder)
{
    const QDir root(vezne::test::sourcePath({}));
    QStringList paths;
    QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << root.relativeFilePath(files.next());
    return paths;
}

} // namespace

/// The arrows go one way: app -> ui -> core, and inside core till -> iyzico, journal -> card -> money ->
/// base.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScannerSees_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("wrong");

        const auto row = [](const char *name, const QString &path, const QString &line, bool wrong) {
            QTest::newRow(name) << path << line << wrong;
        };
        row("a widget in core", u"core/till/x.cpp"_s, u"#include <QLabel>"_s, true);
        row("a widget in core by its module", u"core/till/x.cpp"_s, u"#include <QtWidgets/QLabel>"_s, true);
        row("the whole of Widgets in core", u"core/till/x.cpp"_s, u"#include <QtWidgets>"_s, true);
        row("a picture in core", u"core/card/x.h"_s, u"#include <QImage>"_s, true);
        row("a spaced include", u"core/card/x.h"_s, u"int i;\n  #  include <QImage>"_s, true);
        row("text in core", u"core/card/x.h"_s, u"#include <QString>"_s, false);
        row("the network in core", u"core/iyzico/x.h"_s, u"#include <QNetworkReply>"_s, false);
        row("the network in ui", u"ui/sale/x.cpp"_s, u"#include <QNetworkReply>"_s, true);
        row("a socket in ui", u"ui/sale/x.cpp"_s, u"#include <QTcpSocket>"_s, true);
        row("a database in ui", u"ui/sale/x.cpp"_s, u"#include <QSqlQuery>"_s, true);
        row("the keychain in ui", u"ui/sale/x.cpp"_s, u"#include <qt6keychain/keychain.h>"_s, true);
        row("a widget in ui", u"ui/sale/x.cpp"_s, u"#include <QLabel>"_s, false);
        row("the standard library in ui", u"ui/sale/x.cpp"_s, u"#include <vector>"_s, false);
        row("ui in core", u"core/till/x.cpp"_s, u"#include \"ui/CMakeLists.txt\""_s, true);
        row("app in ui", u"ui/sale/x.cpp"_s, u"#include \"app/CMakeLists.txt\""_s, true);
        row("core in ui", u"ui/sale/x.cpp"_s, u"#include \"core/money/money.h\""_s, false);
        row("a header named from beside", u"core/money/x.cpp"_s, u"#include \"money.h\""_s, true);
        row("money in base", u"core/base/x.h"_s, u"#include \"core/money/money.h\""_s, true);
        row("money in card", u"core/card/x.h"_s, u"#include \"core/money/money.h\""_s, false);
        row("card in money", u"core/money/x.h"_s, u"#include \"core/card/card.h\""_s, true);
        row("iyzico in journal", u"core/journal/x.h"_s, u"#include \"core/iyzico/client.h\""_s, true);
        row("iyzico in till", u"core/till/x.h"_s, u"#include \"core/iyzico/client.h\""_s, false);
        row("a folder of core that nobody placed", u"core/cellar/x.h"_s, u"#include \"core/base/clock.h\""_s,
            true);
        row("anything in app", u"app/cli/x.cpp"_s, u"#include <QTcpSocket>"_s, false);
    }

    void theScannerSees()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QFETCH(const bool, wrong);
        QCOMPARE(!wrongIncludes(path, line).isEmpty(), wrong);
    }

    void oneFileKnowsTheKeychain()
    {
        QStringList knowing;
        for (const QString &path : sourcesBelow(u"app"_s) + sourcesBelow(u"core"_s) + sourcesBelow(u"ui"_s)) {
            QFile file(vezne::test::sourcePath(path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (file.readAll().contains("keychain.h>"))
                knowing << path;
        }
        QCOMPARE(knowing, QStringList{u"core/access/keychain.cpp"_s});
    }

    /// The journal speaks two dialects; who else wrote SQL would have to know both.
    void theJournalAloneSpeaksSql()
    {
        static const QRegularExpression sql(u"\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA) "_s);
        QStringList speaking;
        for (const QString &path : sourcesBelow(u"core"_s) + sourcesBelow(u"ui"_s) +
                                       sourcesBelow(u"app/cli"_s) + sourcesBelow(u"app/desktop"_s)) {
            QFile file(vezne::test::sourcePath(path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (!path.startsWith("core/journal/"_L1) &&
                sql.match(QString::fromUtf8(file.readAll())).hasMatch())
                speaking << path;
        }
        QCOMPARE(speaking, QStringList());
        QVERIFY(sql.match(u"run(u\"SELECT id FROM operation\"_s)"_s).hasMatch());
    }

    void everyArrowGoesDown_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : sourcesBelow(u"core"_s) + sourcesBelow(u"ui"_s))
            QTest::newRow(qPrintable(path)) << path;
    }

    void everyArrowGoesDown()
    {
        QFETCH(const QString, path);
        QFile file(vezne::test::sourcePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList complaints = wrongIncludes(path, QString::fromUtf8(file.readAll()));
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

VEZNE_TEST(TestLayering)
#include "tst_layering.moc"
