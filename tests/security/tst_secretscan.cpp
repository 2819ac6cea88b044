// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a card outlives its payment: canaries go through the real programs and are looked for in every
// file they wrote, in what they said, and in their live memory two seconds after the answer.
#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/canary.h"
#include "tests/support/cliprocess.h"
#include "tests/support/places.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

constexpr int restAfterAnswer = 2'000; // milliseconds: what the promise allows

/// A process whose standard output nobody reads: it stands still where it says its answer.
class Stopper
{
public:
    explicit Stopper(const QString &path)
        : m_path(QFile::encodeName(path))
    {
        ::mkfifo(m_path.constData(), 0600);
        m_pipe = ::open(m_path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        ::fcntl(m_pipe, F_SETPIPE_SZ, 4096);
        const QByteArray filler(4096, '.');
        while (::write(m_pipe, filler.constData(), size_t(filler.size())) > 0)
            ;
    }
    ~Stopper() { ::close(m_pipe); }
    Q_DISABLE_COPY_MOVE(Stopper)

    /// Reads what there is and lets the process go on.
    QByteArray drain()
    {
        QByteArray all, chunk(65536, '\0');
        for (ssize_t got = 0; (got = ::read(m_pipe, chunk.data(), size_t(chunk.size()))) > 0;)
            all += chunk.first(got);
        return all;
    }

private:
    QByteArray m_path;
    int m_pipe = -1;
};

QProcessEnvironment homeIn(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR"})
        environment.insert(QString::fromLatin1(name), folder);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s); // as somebody curious would
    return environment;
}

/// A card's code is too short to be looked for alone; it is looked for as it is written down.
QByteArray codeInJson(const QByteArray &code)
{
    return "\"cvc\":\"" + code + "\"";
}

} // namespace

class TestSecretScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_number = Canary::cardNumber();
        m_code = QByteArray::number(QRandomGenerator::system()->bounded(100, 1000));
    }

    void thePlantedCanaryIsFound_data()
    {
        QTest::addColumn<int>("spelling");
        const Canary canary(Canary::cardNumber(), Canary::Form::CardNumber);
        for (int i = 0; i < canary.spellings().size(); ++i)
            QTest::newRow(qPrintable(canary.spellings()[i].name)) << i;
    }

    void thePlantedCanaryIsFound()
    {
        QFETCH(const int, spelling);
        const Canary canary(m_number, Canary::Form::CardNumber);
        QFile file(m_folder->filePath(u"hidden/.planted"_s));
        QDir(m_folder->path()).mkdir(u"hidden"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before " + canary.spellings()[spelling].bytes + " after");
        file.close();
        const QStringList found = canary.inFolder(m_folder->path());
        QVERIFY(found.contains(file.fileName() + u": "_s + canary.spellings()[spelling].name));
    }

    void theCanaryInMemoryIsFound()
    {
        // The shell keeps the line it was given; it is not ours, so anybody's memory will do.
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"read line; echo read; read more"_s});
        shell.write(m_number + '\n');
        QVERIFY(shell.waitForReadyRead());
        const QStringList found =
            Canary(m_number, Canary::Form::CardNumber).inMemory(pid_t(shell.processId()));
        shell.closeWriteChannel();
        shell.waitForFinished();
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first().endsWith(u"ASCII"_s), qPrintable(found.join(u'\n')));
    }

    void theCommandLineKeepsNothing()
    {
        const QByteArray apiKey = Canary::randomText(24), secretKey = Canary::randomText(24);
        const SandboxProcess sandbox({u"--api-key"_s, QString::fromLatin1(apiKey), u"--secret-key"_s,
                                      QString::fromLatin1(secretKey), u"--data"_s,
                                      m_folder->filePath(u"sandbox.db"_s)});
        QVERIFY(sandbox.isListening());
        const CliProcess keys(sandbox.url(), apiKey, secretKey); // its folder is not looked into
        Stopper stopper(m_folder->filePath(u"answer"_s));
        QProcess cli;
        cli.setProcessEnvironment(homeIn(m_folder->path()));
        cli.setStandardOutputFile(m_folder->filePath(u"answer"_s));
        cli.start(programPath(u"vezne-cli"_s),
                  {u"--api"_s, sandbox.baseUrl(), u"--credentials"_s, keys.credentials(), u"--journal"_s,
                   m_folder->filePath(u"till.vezne"_s), u"--json"_s, u"pay"_s, u"--order"_s, u"S-1"_s,
                   u"--price"_s, u"10.00"_s});
        cli.write(CliProcess::card(m_number, m_code));
        cli.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(sandbox.ledger().value("payments"_L1).toArray().size(), 1, 30'000);

        scanMemory(pid_t(cli.processId()));
        const QByteArray answer = stopper.drain();
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 0);
        const QByteArray said = answer + stopper.drain() + cli.readAllStandardError();
        QVERIFY(said.contains("\"PAID\""));
        scanFiles(said);
        for (const QByteArray &key : {apiKey, secretKey}) {
            QCOMPARE(Canary(key).in(said), QStringList());
            QCOMPARE(Canary(key).inFolder(m_folder->path()), QStringList());
        }
        checkRights();
    }

    void theWindowKeepsNothing()
    {
        QProcess window;
        QProcessEnvironment environment = homeIn(m_folder->path());
        environment.insert(u"LD_PRELOAD"_s, programPath(u"../tests/libvezne_typist.so"_s));
        window.setProcessEnvironment(environment);
        window.start(programPath(u"vezne"_s), {u"--demo"_s, u"--journal"_s,
                                               m_folder->filePath(u"demo.vezne"_s), u"--lang"_s, u"en"_s});
        window.write("12.50\n" + m_number + "\n1230\n" + m_code + "\nAYSE YILMAZ\n");
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += window.readAllStandardOutput()).contains("ANSWERED"), 120'000);

        scanMemory(pid_t(window.processId()));
        window.terminate();
        QVERIFY(window.waitForFinished());
        said += window.readAllStandardOutput() + window.readAllStandardError();
        scanFiles(said);
        checkRights();
    }

private:
    void scanMemory(pid_t process)
    {
        if (!mayReadMemory()) {
            qWarning("not root: the memory was not looked into");
            return;
        }
        QTest::qWait(restAfterAnswer);
        QCOMPARE(Canary(m_number, Canary::Form::CardNumber).inMemory(process).join(u'\n'), QString());
        QCOMPARE(Canary(codeInJson(m_code)).inMemory(process).join(u'\n'), QString());
    }

    void scanFiles(const QByteArray &said)
    {
        QVERIFY(QFile::exists(m_folder->filePath(u"till.vezne"_s)) ||
                QFile::exists(m_folder->filePath(u"demo.vezne"_s)));
        for (const Canary &canary :
             {Canary(m_number, Canary::Form::CardNumber), Canary(codeInJson(m_code))}) {
            QCOMPARE(canary.in(said), QStringList());
            QCOMPARE(canary.inFolder(m_folder->path()), QStringList());
        }
    }

    /// What the programs wrote is their user's alone.
    void checkRights()
    {
        QDirIterator entries(m_folder->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            struct stat status = {};
            const QString path = entries.next();
            if (::stat(QFile::encodeName(path).constData(), &status) == 0)
                QVERIFY2((status.st_mode & 077) == 0, qPrintable(path));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_number, m_code;
};

VEZNE_TEST(TestSecretScan)
#include "tst_secretscan.moc"
