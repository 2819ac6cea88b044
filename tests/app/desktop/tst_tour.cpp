// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImageReader>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <vector>

#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

/// Both languages and two themes are walked through, each once, side by side.
struct Walk
{
    QString language, theme;
};

// AddressSanitizer makes a walk many times as long: one has to do there.
#ifdef __SANITIZE_ADDRESS__
const std::vector<Walk> walks{{u"tr"_s, u"light"_s}};
#else
const std::vector<Walk> walks{{u"tr"_s, u"light"_s}, {u"en"_s, u"dark"_s}};
#endif

/// The tour as a user starts it; it is also what app/run does on a machine without a display.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryPictureOfEachWalk()
    {
        const QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> running;
        for (const Walk &walk : walks) {
            running.push_back(std::make_unique<QProcess>());
            running.back()->setProcessChannelMode(QProcess::MergedChannels);
            running.back()->start(vezne::test::programPath(u"vezne"_s),
                                  {u"--demo"_s, u"--tour"_s, folder.path(), u"--lang"_s, walk.language,
                                   u"--theme"_s, walk.theme});
        }
        for (const auto &vezne : running) {
            QVERIFY(vezne->waitForFinished(280'000));
            const QByteArray said = vezne->readAll();
            QVERIFY2(vezne->exitStatus() == QProcess::NormalExit && vezne->exitCode() == 0,
                     said.right(1500).constData()); // where it stuck stands last
        }

        static const QRegularExpression rest(u"\\.(tr\\.light|en\\.dark)\\.png$"_s);
        QMap<QString, std::size_t> taken;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QVERIFY2(QImageReader(folder.filePath(name)).size().width() >= 1024, qPrintable(name));
            ++taken[QString(name).remove(rest)];
        }
        QVERIFY(taken.size() >= 12);
        QVERIFY(!taken.contains(u"stuck"_s));
        for (auto it = taken.cbegin(); it != taken.cend(); ++it)
            QVERIFY2(it.value() == walks.size(),
                     qPrintable(u"%1: %2 pictures"_s.arg(it.key()).arg(it.value())));
    }
};

VEZNE_TEST(TestTour)
#include "tst_tour.moc"
