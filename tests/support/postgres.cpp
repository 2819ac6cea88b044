// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QLockFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <csignal>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

#include "core/journal/engine/database.h"
#include "core/journal/schema/schemasteps.h"
#include "core/journal/schema/sharedrules.h"
#include "core/journal/shared/sharedbook.h"

namespace vezne::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
const QString owner = u"owner"_s;
const QString emptyBook = u"empty_book"_s;
const QStringList roles{u"till1"_s,    u"till2"_s,    u"till3"_s,    u"till4"_s,   u"finance"_s,
                        u"finance1"_s, u"finance2"_s, u"finance3"_s, u"finance4"_s};

QString programNamed(const QString &name)
{
    QStringList folders;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Reversed))
        folders.append(versions.filePath(version + u"/bin"_s));
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/// PostgreSQL refuses to run as root.
const passwd *ordinaryUser()
{
    return ::geteuid() == 0 ? ::getpwnam("nobody") : nullptr;
}

void runAsOrdinaryUser(QProcess &process)
{
    process.setChildProcessModifier([user = ordinaryUser()] {
        if (user &&
            (::setgroups(0, nullptr) != 0 || ::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0))
            ::_exit(127);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // goes with the test, however that ends
    });
}

QString inMemory()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/vezne-postgres-XXXXXX"_s;
}

/// Of what goes into the empty book and the cluster; another program with the same finds it made.
QString clusterName()
{
    QCryptographicHash content(QCryptographicHash::Sha256);
    content.addData(programNamed(u"initdb"_s).toUtf8());
    content.addData(roles.join(u' ').toUtf8());
    content.addData(journal::sharedRules().join(u' ').toUtf8());
    for (const journal::SchemaStep step : journal::schemaSteps())
        content.addData(journal::sharedStep(step()).join(u' ').toUtf8());
    return QString::fromLatin1(content.result().toHex().first(16));
}

/// A whole folder, with its owner.
void copy(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    if (QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) != 0)
        qFatal("%s cannot be copied", qPrintable(from));
}

Postgres *theServer = nullptr;

/// To be waited for, whoever is their parent by then.
std::vector<pollfd> childrenOf(qint64 process)
{
    QFile list(u"/proc/%1/task/%1/children"_s.arg(process));
    std::vector<pollfd> found;
    if (!list.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &child : list.readAll().simplified().split(' '))
        if (const auto handle = ::syscall(SYS_pidfd_open, child.toInt(), 0); handle >= 0)
            found.push_back({.fd = static_cast<int>(handle), .events = POLLIN, .revents = 0});
    return found;
}

} // namespace

bool isOnSharedBook()
{
    return qEnvironmentVariable("VEZNE_TEST_BOOK") == "shared"_L1;
}

bool Postgres::isInstalled()
{
    return !programNamed(u"initdb"_s).isEmpty() && !programNamed(u"postgres"_s).isEmpty();
}

Postgres &Postgres::running()
{
    if (!theServer) {
        theServer = new Postgres;
        qAddPostRoutine([] { delete std::exchange(theServer, nullptr); });
    }
    return *theServer;
}

journal::Place placeFor(const QString &file)
{
    static QHash<QString, journal::Place> books;
    if (!isOnSharedBook())
        return file;
    auto found = books.constFind(file);
    if (found == books.cend())
        found = books.insert(file, Postgres::running().newBook());
    return *found;
}

QString placeText(const QString &file)
{
    const journal::Place place = placeFor(file);
    return place.isShared() ? Postgres::running().address(place.server()->user, place.server()->database)
                            : file;
}

Postgres::Postgres()
    : m_folder(inMemory())
{
    if (const passwd *user = ordinaryUser()) {
        if (::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
            qFatal("the folder of the test server cannot be given away");
    }
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    m_port = probe.serverPort();
    probe.close();
    if (isOnSharedBook()) // what lies beside a shared book
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"beside"_s)));
    const QString made = QCoreApplication::applicationDirPath() + u"/cluster-"_s + clusterName();
    QLockFile lock(made + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(patienceMs))
        qFatal("%s is locked", qPrintable(made));
    if (!QFile::exists(made))
        makeCluster(made);
    copy(made, m_folder.filePath(u"data"_s));
    lock.unlock();
    start();
}

Postgres::~Postgres()
{
    if (m_process)
        end(SIGQUIT); // at once, but tidily
}

void Postgres::makeCluster(const QString &made)
{
    initialize();
    start();
    makeTemplate();
    end(SIGINT);
    copy(m_folder.filePath(u"data"_s), made + u".new"_s);
    if (!QFile::rename(made + u".new"_s, made) || !QDir(m_folder.filePath(u"data"_s)).removeRecursively())
        qFatal("%s cannot be kept", qPrintable(made));
}

void Postgres::initialize()
{
    QProcess initdb;
    runAsOrdinaryUser(initdb);
    initdb.setWorkingDirectory(m_folder.path());
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(programNamed(u"initdb"_s),
                 {u"--pgdata=data"_s, u"--wal-segsize=1"_s, u"--username="_s + owner, u"--locale=C"_s,
                  u"--encoding=UTF8"_s, u"--auth-local=trust"_s, u"--auth-host=scram-sha-256"_s,
                  u"--no-sync"_s});
    if (!initdb.waitForFinished(patienceMs) || initdb.exitCode() != 0)
        qFatal("initdb: %s", initdb.readAll().constData());
}

void Postgres::start(const QStringList &options)
{
    launch(options);
    QElapsedTimer timer;
    timer.start();
    const journal::Server maintenance = server(u"postgres"_s, owner);
    while (!journal::Database::openBare(maintenance)) {
        if (timer.elapsed() > patienceMs) {
            QFile log(m_folder.filePath(u"log"_s));
            qFatal("the test server does not start: %s",
                   log.open(QIODevice::ReadOnly) ? log.readAll().right(2'000).constData() : "");
        }
        // After a kill its children may still have the memory for a moment; then it does not begin.
        if (m_process->state() == QProcess::NotRunning)
            launch(options);
        m_process->waitForFinished(20);
    }
}

void Postgres::launch(const QStringList &options)
{
    m_process = std::make_unique<QProcess>();
    runAsOrdinaryUser(*m_process);
    m_process->setWorkingDirectory(m_folder.path());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    // fsync and full_page_writes stay on, as the program demands; in memory they cost little.
    const QStringList arguments{u"-D"_s, u"data"_s,
                                u"-k"_s, m_folder.path(),
                                u"-p"_s, QString::number(m_port),
                                u"-c"_s, u"listen_addresses=127.0.0.1,127.0.0.2"_s,
                                u"-c"_s, u"shared_buffers=32MB"_s,
                                u"-c"_s, u"autovacuum=off"_s,
                                u"-c"_s, u"max_connections=60"_s};
    m_process->start(programNamed(u"postgres"_s), arguments + options);
}

void Postgres::end(int signal)
{
    // After a kill its children notice a moment later; until then they answer, and have the memory.
    const std::vector<pollfd> children = childrenOf(m_process->processId());
    ::kill(static_cast<pid_t>(m_process->processId()), signal);
    m_process->waitForFinished(patienceMs);
    m_process.reset();
    for (pollfd child : children) {
        ::poll(&child, 1, patienceMs);
        ::close(child.fd);
    }
}

void Postgres::makeTemplate()
{
    const journal::Server book = server(emptyBook, owner);
    const auto made = journal::sharedbook::create(book);
    if (!made)
        qFatal("the empty book: %s", qPrintable(made.error().detail));
    for (const QString &till : roles) {
        const auto admitted =
            journal::sharedbook::admit(book, {.name = till,
                                              .password = SecretBytes(std::span<const char>("secret", 6)),
                                              .isFinance = till.startsWith("finance"_L1)});
        if (!admitted)
            qFatal("a till: %s", qPrintable(admitted.error().detail));
    }
}

journal::Server Postgres::server(const QString &database, const QString &user) const
{
    return {.host = m_folder.path(), .port = m_port, .database = database, .user = user, .certificates = {}};
}

journal::Place Postgres::newBook()
{
    const QString name = u"book_%1"_s.arg(++m_books);
    const auto bare = journal::Database::openBare(server(u"postgres"_s, owner));
    for (const QString &statement :
         {u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"_s.arg(name, emptyBook),
          u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(name, roles.join(u','))}) {
        const auto done = bare ? bare->run(statement) : tl::unexpected(bare.error());
        if (!done)
            qFatal("a new book: %s", qPrintable(done.error().detail));
    }
    return journal::Place(server(name, u"finance"_s));
}

journal::Server Postgres::ownerOf(const journal::Place &till) const
{
    return server(till.server()->database, owner);
}

bool Postgres::asOwner(const QString &book, const QString &statement) const
{
    const auto bare = journal::Database::openBare(server(book, owner));
    return bare && bare->run(statement);
}

QString Postgres::ask(const QString &book, const QString &question) const
{
    QByteArray printed;
    const bool isAnswered = runTool(u"psql"_s, {u"-XAtq"_s, u"-d"_s, book, u"-c"_s, question}, &printed);
    return isAnswered ? QString::fromUtf8(printed).trimmed() : u"psql failed"_s;
}

bool Postgres::runTool(const QString &name, const QStringList &arguments, QByteArray *printed) const
{
    QProcess tool;
    runAsOrdinaryUser(tool);
    tool.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGHOST"_s, m_folder.path());
    environment.insert(u"PGPORT"_s, QString::number(m_port));
    environment.insert(u"PGUSER"_s, owner);
    tool.setProcessEnvironment(environment);
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(programNamed(name), arguments);
    const bool isDone = tool.waitForFinished(patienceMs) && tool.exitCode() == 0;
    const QByteArray all = tool.readAll();
    if (printed)
        *printed = all;
    if (!isDone)
        qWarning("%s: %s", qPrintable(name), all.constData());
    return isDone;
}

QString Postgres::address(const QString &user, const QString &book, const QString &host) const
{
    if (host.isEmpty())
        return u"postgresql://%1@localhost:%2/%3?host=%4"_s.arg(user, QString::number(m_port), book,
                                                                m_folder.path());
    const QString port = host.contains(u':') ? QString() : u":%1"_s.arg(m_port);
    return u"postgresql://%1@%2%3/%4"_s.arg(user, host, port, book);
}

journal::Place Postgres::entry(const journal::Place &book, const QString &user)
{
    journal::Server server = *book.server();
    server.user = user;
    return journal::Place(server);
}

} // namespace vezne::test
