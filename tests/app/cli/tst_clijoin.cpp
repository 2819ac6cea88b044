// SPDX-License-Identifier: GPL-3.0-or-later
// A book is made and tills join it, all by command and with a keychain of the test's own. What is in the book
// is counted by psql.
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/access/keychain.h"
#include "core/access/profiles.h"
#include "core/access/profilesecrets.h"
#include "tests/support/canary.h"
#include "tests/support/cliprocess.h"
#include "tests/support/keyring.h"
#include "tests/support/postgres.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/secrets.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::test;

namespace {

CliAnswer as(const QString &profile, const QStringList &arguments, const QByteArray &input = {})
{
    return CliProcess::runBare(QStringList{u"--profile"_s, profile, u"--json"_s} + arguments, input);
}

const QString counts = u"SELECT (SELECT count(*) FROM operation), (SELECT count(*) FROM event), "
                       "(SELECT count(*) FROM audit)"_s;

} // namespace

class TestCliJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postgres::isInstalled())
            QSKIP("PostgreSQL is not installed");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
        m_keyring = std::make_unique<Keyring>();
        if (!m_keyring->whyNot().isEmpty())
            QSKIP(qPrintable(m_keyring->whyNot()));
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isListening());
        QVERIFY(addProfile(u"kasa1"_s, SandboxProcess::apiKey()));
        QVERIFY(addProfile(u"kasa2"_s, SandboxProcess::apiKey()));
        QVERIFY(addProfile(u"other"_s, "another-merchants-api-key"));
    }

    void theOwnerMakesTheBookAndEachTillsPassword()
    {
        const QString owner = Postgres::running().address(u"owner"_s, book());
        const CliAnswer made = as(u"kasa1"_s, {u"--journal"_s, owner, u"book"_s, u"create"_s, u"--tills"_s,
                                               u"join1,join2,join3"_s, u"--finance"_s, u"join4"_s});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        for (const QJsonObject &line : made.lines)
            m_passwords.insert(line.value("user"_L1).toString(), line.value("password"_L1).toString());
        QCOMPARE(m_passwords.size(), 4);
        QCOMPARE(inBook(u"SELECT count(*) FROM pg_roles WHERE rolname LIKE 'join_' AND rolcanlogin AND NOT "
                        "rolsuper AND NOT rolcreatedb AND NOT rolcreaterole"_s),
                 u"4"_s);
        QCOMPARE(inBook(u"SELECT count(*) FROM pg_roles, pg_tables WHERE rolname LIKE 'join_' AND "
                        "schemaname = 'public' AND has_table_privilege(rolname, tablename, 'DELETE')"_s),
                 u"0"_s);
        const CliAnswer checked = enter(u"kasa1"_s, u"join1"_s, u"check"_s, password(u"join1"_s));
        QVERIFY2(checked.exitCode == 0, checked.errors.constData());
        QVERIFY(checked.line().value("ready"_L1).toBool());
        QCOMPARE(inBook(counts), u"0|0|0"_s); // to look leaves nothing
    }

    void aTillLeavesNothingBehindThatIsStillWatched_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::addColumn<QString>("named");
        QTest::newRow("what was not found may still appear") << false << u"S-9 NOT_CHARGED"_s;
        QTest::newRow("a link may still be paid") << true << u"S-8 ON"_s;
    }

    void aTillLeavesNothingBehindThatIsStillWatched()
    {
        QFETCH(bool, isLink);
        QFETCH(QString, named);
        const QString till = isLink ? u"kasa8"_s : u"kasa9"_s;
        QVERIFY(addProfile(till, SandboxProcess::apiKey()));
        if (isLink) {
            QCOMPARE(
                as(till, {u"link"_s, u"create"_s, u"--order"_s, u"S-8"_s, u"--price"_s, u"5.00"_s}).exitCode,
                0);
        } else {
            QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"drop-before-commit"_s));
            QCOMPARE(as(till, pay(u"S-9"_s), CliProcess::card()).exitCode, 3);
            const CliAnswer asked = as(till, {u"--horizon"_s, u"2"_s, u"recover"_s, u"--wait"_s, u"60"_s});
            QCOMPARE(asked.line().value("state"_L1).toString(), u"NOT_CHARGED"_s);
        }
        const CliAnswer refused = join(till, u"join1"_s, password(u"join1"_s));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains(named.toUtf8()), refused.errors.constData());
        QCOMPARE(journalOf(till), fileOf(till));
    }

    void aTillThatSoldInAFileJoins()
    {
        QCOMPARE(as(u"kasa1"_s, pay(u"S-1"_s), CliProcess::card()).exitCode, 0);
        const CliAnswer refused = join(u"kasa1"_s, u"join1"_s, "another\n");
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(refused.line().value("obstacle"_L1).toString(), u"PASSWORD"_s);
        QCOMPARE(journalOf(u"kasa1"_s), fileOf(u"kasa1"_s));
        QCOMPARE(inBook(counts), u"0|0|0"_s);

        const CliAnswer joined =
            join(u"kasa1"_s, u"join1"_s, password(u"join1"_s), {u"--write-key"_s, key()});
        QVERIFY2(joined.exitCode == 0, joined.errors.constData());
        QVERIFY(joined.line().value("joined"_L1).toBool());
        QCOMPARE(journalOf(u"kasa1"_s), address(u"join1"_s));
        QVERIFY(QFile::exists(fileOf(u"kasa1"_s))); // and stays
        QCOMPARE(QFileInfo(key()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(Canary(m_passwords.value(u"join1"_s).toUtf8()).inFolder(m_folder.path()),
                 QStringList()); // it is in the keychain alone
        QCOMPARE(inBook(counts), u"0|0|1"_s);
        QCOMPARE(inBook(u"SELECT deed, subject FROM audit"_s), u"till_joined|join1"_s);

        // From now on the profile says everything.
        QCOMPARE(as(u"kasa1"_s, pay(u"S-2"_s), CliProcess::card()).exitCode, 0);
        const CliAnswer listed = as(u"kasa1"_s, {u"list"_s});
        QCOMPARE(listed.line().value("orderId"_L1).toString(), u"S-2"_s);
        QCOMPARE(inBook(u"SELECT order_id, state FROM operation"_s), u"S-2|PAID"_s);
    }

    void theNextTillNeedsTheKey()
    {
        const CliAnswer refused = join(u"kasa2"_s, u"join2"_s, password(u"join2"_s));
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(refused.line().value("obstacle"_L1).toString(), u"KEY"_s);
        QCOMPARE(journalOf(u"kasa2"_s), fileOf(u"kasa2"_s));
        const CliAnswer joined = join(u"kasa2"_s, u"join2"_s, password(u"join2"_s), {u"--key"_s, key()});
        QVERIFY2(joined.exitCode == 0, joined.errors.constData());
        QCOMPARE(as(u"kasa2"_s, {u"list"_s}).line().value("orderId"_L1).toString(), u"S-2"_s);
        QCOMPARE(as(u"kasa2"_s, {u"verify"_s}).exitCode, 0);
        QCOMPARE(inBook(counts), u"1|3|2"_s);
    }

    void anotherMerchantsTillIsToldSo()
    {
        const CliAnswer refused = join(u"other"_s, u"join3"_s, password(u"join3"_s), {u"--key"_s, key()});
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(refused.line().value("obstacle"_L1).toString(), u"ACCOUNT"_s);
        QCOMPARE(inBook(counts), u"1|3|2"_s);
    }

private:
    [[nodiscard]] QString key() const { return m_folder.filePath(u"book.key"_s); }
    [[nodiscard]] QString fileOf(const QString &id) const { return m_folder.filePath(id + u".vezne"_s); }
    [[nodiscard]] QString address(const QString &user) const
    {
        return Postgres::running().address(user, book(), u"127.0.0.1"_s);
    }

    [[nodiscard]] static QString book() { return u"clijoin"_s; }
    [[nodiscard]] static QString inBook(const QString &question)
    {
        return Postgres::running().ask(book(), question);
    }
    /// As a line of standard input.
    [[nodiscard]] QByteArray password(const QString &user) const
    {
        return m_passwords.value(user).toUtf8() + '\n';
    }

    [[nodiscard]] static QStringList pay(const QString &order)
    {
        return {u"pay"_s, u"--order"_s, order, u"--price"_s, u"12.50"_s};
    }

    [[nodiscard]] CliAnswer join(const QString &profile, const QString &user, const QByteArray &password,
                                 const QStringList &more = {}) const
    {
        return enter(profile, user, u"join"_s, password, more);
    }

    [[nodiscard]] CliAnswer enter(const QString &profile, const QString &user, const QString &what,
                                  const QByteArray &password, const QStringList &more = {}) const
    {
        return as(profile,
                  QStringList{u"--journal"_s, address(user), u"book"_s, what, u"--password"_s} + more,
                  password);
    }

    [[nodiscard]] QString journalOf(const QString &id) const
    {
        const auto profiles = access::Profiles::load(m_folder.filePath(u"vezne/profiles.json"_s));
        const access::Profile *profile = profiles ? profiles->byId(id) : nullptr;
        return profile ? profile->journal : QString();
    }

    [[nodiscard]] bool addProfile(const QString &id, const QByteArray &apiKey)
    {
        auto profiles = access::Profiles::load(m_folder.filePath(u"vezne/profiles.json"_s));
        if (!profiles || !profiles->put({.id = id,
                                         .name = id,
                                         .api = m_sandbox->url(),
                                         .journal = fileOf(id),
                                         .shopName = id,
                                         .buyer = {{u"name"_s, u"Gülizar"_s}, {u"surname"_s, u"Ak"_s}}}))
            return false;
        access::SecretJob *job = m_keychain.write(
            access::secretName(id), access::pack({.apiKey = test::secretOf(apiKey),
                                                  .secretKey = test::secretOf(SandboxProcess::secretKey()),
                                                  .chainKey = access::makeChainKey()}));
        std::optional<bool> isWritten;
        connect(job, &access::SecretJob::finished, this,
                [&](const access::SecretResult &result) { isWritten = !result.error; });
        return QTest::qWaitFor([&] { return isWritten.has_value(); }, 20'000) && *isWritten;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Keyring> m_keyring;
    access::Keychain m_keychain;
    std::unique_ptr<SandboxProcess> m_sandbox;
    QHash<QString, QString> m_passwords; ///< as they were shown, once
};

VEZNE_TEST(TestCliJoin)
#include "tst_clijoin.moc"
