// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a till from a shared book, told apart where the server and libpq speak another language too.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <clocale>
#include <csignal>

#include "core/journal/shared/bookcheck.h"
#include "tests/support/certificates.h"
#include "tests/support/postgres.h"
#include "tests/support/secrets.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::test;
using journal::sharedbook::Obstacle;

namespace {

// Debian's packages have both halves in German; Turkish has been given up there.
const QString german = u"de_DE.UTF-8"_s;

Postgres &server()
{
    return Postgres::running();
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("in English") << u"C"_s;
        QTest::newRow("in German") << german;
    }

    void initTestCase()
    {
        if (!Postgres::isInstalled() || !canMakeCertificates())
            QSKIP("PostgreSQL or openssl is not installed");
        m_book = server().newBook();
        QVERIFY(makeCertificates(server()));
        QVERIFY(server().runTool(u"touch"_s, {u"empty.pem"_s}));
        QVERIFY(server().runTool(
            u"sed"_s, {u"-i"_s, u"1i host all till3 127.0.0.1/32 reject"_s, u"data/pg_hba.conf"_s}));
        m_hasGerman = QProcess::execute(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s,
                                                         m_locales.filePath(german)}) >= 0 &&
                      QFile::exists(m_locales.filePath(german));
        QVERIFY(QFile::setPermissions(m_locales.path(), QFile::permissions(m_locales.path()) |
                                                            QFile::ReadOther | QFile::ExeOther));
        qputenv("LOCPATH", m_locales.path().toUtf8());
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, language);
        if (language == german && !m_hasGerman)
            QSKIP("no German locale can be made");
        if (m_spoken == language)
            return;
        server().end(SIGINT);
        server().start(tlsOptions(server()) +
                       QStringList{u"-c"_s, u"lc_messages="_s + language, u"-c"_s,
                                   u"listen_addresses=127.0.0.1,127.0.0.2,127.0.0.3"_s});
        QVERIFY(std::setlocale(LC_MESSAGES, language.toLatin1().constData()));
        m_spoken = language;
        if (language == german && checked(u"127.0.0.1"_s).detail.contains("password authentication"_L1))
            QSKIP("these packages of PostgreSQL have no German");
    }

    void cleanupTestCase() { std::setlocale(LC_MESSAGES, "C"); }

    void aServerSaysWhyItLetsNobodyIn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<Obstacle>("obstacle");
        const QByteArray right = "secret";
        const auto row = [](const char *name, const QString &user, const QByteArray &password,
                            Obstacle obstacle, const QString &before = {}, const QString &after = {},
                            const QString &database = {}) {
            QTest::newRow(name) << user << password << database << before << after << obstacle;
        };
        const QString till = u"till1"_s;
        row("it lets it in", till, right, Obstacle::None);
        row("another password", till, "geheim", Obstacle::Password);
        row("no password", till, {}, Obstacle::Password);
        row("an unknown user", u"thief"_s, right, Obstacle::Password);
        row("a user that its rules turn away", u"till3"_s, right, Obstacle::Entry);
        row("a user without the right to connect", till, right, Obstacle::Entry,
            u"REVOKE CONNECT ON DATABASE %1 FROM till1, PUBLIC"_s,
            u"GRANT CONNECT ON DATABASE %1 TO till1"_s);
        row("another database", till, right, Obstacle::Book, {}, {}, u"nothing"_s);
        row("all its connections are taken", till, right, Obstacle::Busy,
            u"ALTER ROLE till1 CONNECTION LIMIT 0"_s, u"ALTER ROLE till1 CONNECTION LIMIT -1"_s);
        row("none is left for a second one", till, right, Obstacle::Busy,
            u"ALTER ROLE till1 CONNECTION LIMIT 1"_s, u"ALTER ROLE till1 CONNECTION LIMIT -1"_s);
        row("no right to a table", till, right, Obstacle::Rights,
            u"REVOKE SELECT ON carrying FROM vezne_till, vezne_finance"_s,
            u"GRANT SELECT ON carrying TO vezne_till, vezne_finance"_s);
        row("a setting that is not safe", till, right, Obstacle::Setting,
            u"ALTER DATABASE %1 SET synchronous_commit = off"_s,
            u"ALTER DATABASE %1 RESET synchronous_commit"_s);
    }

    void aServerSaysWhyItLetsNobodyIn()
    {
        QFETCH(const QString, user);
        QFETCH(const QByteArray, password);
        QFETCH(const QString, database);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const Obstacle, obstacle);
        const QString book = m_book.server()->database;
        if (!before.isEmpty())
            QVERIFY(server().asOwner(book, before.contains("%1"_L1) ? before.arg(book) : before));
        journal::Server till = entry(u"127.0.0.1"_s, user, password);
        if (!database.isEmpty())
            till.database = database;
        const auto found = journal::sharedbook::check(till);
        if (!after.isEmpty())
            QVERIFY(server().asOwner(book, after.contains("%1"_L1) ? after.arg(book) : after));
        QVERIFY2(found.obstacle == obstacle, qPrintable(word(found.obstacle) + u": "_s + found.detail));
    }

    void anUnknownUserOfASocketIsToldFromOneThatIsTurnedAway()
    {
        QCOMPARE(journal::sharedbook::check(entry(server().folder(), u"thief"_s, {})).obstacle,
                 Obstacle::Password);
    }

    void tlsFailsInWaysOfItsOwn_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<Obstacle>("obstacle");
        QTest::newRow("nothing is wrong") << u"127.0.0.2"_s << u"ours.pem"_s << Obstacle::None;
        QTest::newRow("another's certificate") << u"127.0.0.3"_s << u"ours.pem"_s << Obstacle::OtherName;
        QTest::newRow("another authority") << u"127.0.0.2"_s << u"theirs.pem"_s << Obstacle::Certificate;
        QTest::newRow("a file without an authority")
            << u"127.0.0.2"_s << u"empty.pem"_s << Obstacle::Authority;
        QTest::newRow("no file") << u"127.0.0.2"_s << u"nothing.pem"_s << Obstacle::Authority;
    }

    void tlsFailsInWaysOfItsOwn()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, authority);
        QFETCH(const Obstacle, obstacle);
        journal::Server till = entry(host, u"till1"_s, "secret");
        till.certificates = server().folder() + u'/' + authority;
        const auto found = journal::sharedbook::check(till);
        QVERIFY2(found.obstacle == obstacle, qPrintable(word(found.obstacle) + u": "_s + found.detail));
    }

private:
    [[nodiscard]] journal::Server entry(const QString &host, const QString &user,
                                        const QByteArray &password) const
    {
        journal::Server till = *m_book.server();
        till.host = host;
        till.user = user;
        if (!password.isEmpty())
            till.password = std::make_shared<const SecretBytes>(secretOf(password));
        return till;
    }

    [[nodiscard]] journal::sharedbook::Condition checked(const QString &host) const
    {
        return journal::sharedbook::check(entry(host, u"till1"_s, "geheim"));
    }

    QTemporaryDir m_locales;
    bool m_hasGerman = false;
    QString m_spoken;
    journal::Place m_book{QString()};
};

VEZNE_TEST(TestRefusal)
#include "tst_refusal.moc"
