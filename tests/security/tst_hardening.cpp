// SPDX-License-Identifier: GPL-3.0-or-later
// What every program does first, seen from outside.
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

#include "tests/support/places.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProcessLeavesNoCoreAndLetsNobodyLook()
    {
        // The command line waits for its card; by then it has been hardened. As nobody, since root's
        // processes belong to root either way.
        QProcess cli;
        cli.setChildProcessModifier([] {
            if (::geteuid() == 0)
                (void)::setuid(65534);
        });
        cli.start(programPath(u"vezne-cli"_s), {u"--api"_s, u"http://127.0.0.1:1"_s, u"pay"_s, u"--order"_s,
                                                u"S-1"_s, u"--price"_s, u"1.00"_s});
        if (!cli.waitForStarted())
            QSKIP("another user may not start our programs here");
        const QString process = u"/proc/%1/"_s.arg(cli.processId());
        QTRY_VERIFY(contentOf(process + u"status"_s).contains("Umask:\t0077"));
        QVERIFY(contentOf(process + u"limits"_s).contains("Max core file size        0"));
        // What cannot be dumped is root's in /proc, whoever started it: no debugger, no look at its memory.
        QCOMPARE(QFileInfo(process + u"mem"_s).ownerId(), 0U);
        cli.closeWriteChannel();
        QVERIFY(cli.waitForFinished());
    }

    void noProxyOfTheEnvironmentIsAsked()
    {
        const SandboxProcess sandbox;
        QVERIFY(sandbox.isListening());
        QTemporaryDir folder;
        QFile keys(folder.filePath(u"keys.json"_s));
        QVERIFY(keys.open(QIODevice::WriteOnly));
        keys.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        keys.write("{\"apiKey\":\"" + SandboxProcess::apiKey() + "\",\"secretKey\":\"" +
                   SandboxProcess::secretKey() + "\"}");
        keys.close();
        QProcess cli;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            environment.insert(QString::fromLatin1(name), u"http://127.0.0.1:1"_s); // nobody there
        environment.remove(u"no_proxy"_s);
        cli.setProcessEnvironment(environment);
        cli.start(programPath(u"vezne-cli"_s), {u"--api"_s, sandbox.baseUrl(), u"--credentials"_s,
                                                keys.fileName(), u"--json"_s, u"test"_s});
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 0);
    }

    void debuggingVariablesChangeNothing()
    {
        QProcess cli;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        environment.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
        environment.insert(u"QT_MESSAGE_PATTERN"_s, u"leak %{message}"_s);
        cli.setProcessEnvironment(environment);
        cli.start(programPath(u"vezne-cli"_s), {u"list"_s, u"--journal"_s, u"/nonexistent/till.vezne"_s});
        QVERIFY(cli.waitForFinished());
        const QByteArray said = cli.readAllStandardError();
        QVERIFY2(!said.contains("leak") && !said.contains("debug"), said.constData());
    }
};

VEZNE_TEST(TestHardening)
#include "tst_hardening.moc"
