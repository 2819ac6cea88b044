// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImageReader>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

// AddressSanitizer makes the walk many times as long: one language has to do there.
#ifdef __SANITIZE_ADDRESS__
constexpr int tourLanguages = 1;
#else
constexpr int tourLanguages = 2;
#endif

/// The tour as a user starts it; it is also what app/run does on a machine without a display.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryPictureInEachLanguageAndTheme()
    {
        const QTemporaryDir folder;
        QProcess vezne;
        vezne.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{u"--demo"_s, u"--tour"_s, folder.path()};
        if (tourLanguages == 1)
            arguments += {u"--lang"_s, u"tr"_s};
        vezne.start(vezne::test::programPath(u"vezne"_s), arguments);
        QVERIFY(vezne.waitForFinished(280'000));
        const QByteArray said = vezne.readAll();
        QVERIFY2(vezne.exitStatus() == QProcess::NormalExit && vezne.exitCode() == 0,
                 said.right(1'500).constData()); // where it stuck stands last

        static const QRegularExpression rest(u"\\.(tr|en)\\.(light|dark)\\.png$"_s);
        QMap<QString, int> taken;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QVERIFY2(QImageReader(folder.filePath(name)).size().width() >= 1024, qPrintable(name));
            ++taken[QString(name).remove(rest)];
        }
        QVERIFY(taken.size() >= 12);
        QVERIFY(!taken.contains(u"stuck"_s));
        const QString once = u"13-first-account"_s; // a shop has its first person once
        for (auto it = taken.cbegin(); it != taken.cend(); ++it)
            QVERIFY2(it.value() == (it.key() == once ? 1 : 2 * tourLanguages),
                     qPrintable(u"%1: %2 pictures"_s.arg(it.key()).arg(it.value())));
    }
};

VEZNE_TEST(TestTour)
#include "tst_tour.moc"
