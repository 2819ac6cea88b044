// SPDX-License-Identifier: GPL-3.0-or-later
// vezne-cli with a profile: keys from a real gnome-keyring, everything else from the profile.
#include <QTemporaryDir>
#include <QTest>

#include "core/access/keychain.h"
#include "core/access/profiles.h"
#include "core/access/profilesecrets.h"
#include "tests/support/cliprocess.h"
#include "tests/support/keyring.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/secrets.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::test;

namespace {

CliAnswer cli(const QStringList &arguments, const QByteArray &input = {})
{
    return CliProcess::runBare(QStringList{u"--profile"_s, u"çiçekçi"_s, u"--json"_s} + arguments, input);
}

} // namespace

class TestCliProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
        m_keyring = std::make_unique<Keyring>(); // one, since a process finds the session's bus once
        if (!m_keyring->whyNot().isEmpty())
            QSKIP(qPrintable(m_keyring->whyNot()));
    }

    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isListening());
        writeProfile();
    }

    void cleanup() { m_sandbox.reset(); }

    void aProfileBringsEverythingButTheCard()
    {
        QCOMPARE(cli({u"test"_s}).exitCode, 4); // no keys in the keychain yet
        QVERIFY(writeKeys());
        QCOMPARE(cli({u"test"_s}).exitCode, 0);
        const CliAnswer paid =
            cli({u"pay"_s, u"--order"_s, u"S-1"_s, u"--price"_s, u"12.50"_s}, CliProcess::card());
        QCOMPARE(paid.exitCode, 0);
        QVERIFY(QFile::exists(m_folder.filePath(u"till.vezne"_s)));
        QCOMPARE(m_sandbox->ledger().value("payments"_L1).toArray().size(), 1);
        QCOMPARE(cli({u"verify"_s}).exitCode, 0);
        const CliAnswer found = cli({u"list"_s, u"--search"_s, u"Gülizar"_s}); // the profile's default buyer
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.lines.size(), 1);

        QCOMPARE(cli({u"--api"_s, m_sandbox->baseUrl(), u"test"_s}).exitCode, 2);
        QCOMPARE(CliProcess::runBare({u"--profile"_s, u"Başka"_s, u"test"_s}, {}).exitCode, 2);
    }

    /// Its staff would not be asked.
    void moneyMovesInTheProfilesOwnJournalOnly()
    {
        const QString other = m_folder.filePath(u"other.vezne"_s);
        const CliAnswer refused =
            cli({u"--journal"_s, other, u"pay"_s, u"--order"_s, u"O-1"_s, u"--price"_s, u"1.00"_s},
                CliProcess::card());
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(!QFile::exists(other));
    }

    /// The machine is gone, and its keychain with it: what is left is a backup and the key that was saved.
    void aSavedKeyOpensTheBackupsOnAnotherMachine()
    {
        QVERIFY(writeKeys());
        const QStringList pay{u"pay"_s, u"--order"_s, u"K-1"_s, u"--price"_s, u"12.50"_s};
        QFile::remove(m_folder.filePath(u"till.vezne"_s)); // of the test before, under another key
        QCOMPARE(cli(pay, CliProcess::card()).exitCode, 0);
        const QString key = m_folder.filePath(u"safe.key"_s), place = m_folder.filePath(u"till.vezne"_s);
        const CliAnswer saved =
            cli({u"backup"_s, u"--to"_s, m_folder.filePath(u"stick"_s), u"--write-key"_s, key});
        QVERIFY2(saved.exitCode == 0, saved.errors.constData());
        const QString backup = saved.line().value("file"_L1).toString();
        QVERIFY(QFile::exists(key));

        QVERIFY(writeKeys()); // another chain key, as a profile that is made anew has
        QVERIFY(QFile::remove(place));
        QCOMPARE(cli({u"restore"_s, backup, u"--to"_s, place}).exitCode, 5);
        const CliAnswer restored = cli({u"restore"_s, backup, u"--to"_s, place, u"--key"_s, key});
        QVERIFY2(restored.exitCode == 0, restored.errors.constData());
        QCOMPARE(cli({u"verify"_s}).exitCode, 0);
        QCOMPARE(cli({u"list"_s, u"--search"_s, u"K-1"_s}).lines.size(), 1);
    }

    void withALockedKeychainListsStayReadableAndNoMoneyMoves()
    {
        QVERIFY(m_keyring->lock());
        const CliAnswer refused =
            cli({u"pay"_s, u"--order"_s, u"S-2"_s, u"--price"_s, u"1.00"_s}, CliProcess::card());
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(!refused.errors.isEmpty());
        QCOMPARE(cli({u"list"_s}).lines.size(), 1);
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
    }

private:
    void writeProfile()
    {
        auto profiles = access::Profiles::load(m_folder.filePath(u"vezne/profiles.json"_s));
        QVERIFY(profiles);
        QVERIFY(profiles->put({.id = u"flowers"_s,
                               .name = u"ÇİÇEKÇİ"_s,
                               .api = m_sandbox->url(),
                               .journal = m_folder.filePath(u"till.vezne"_s),
                               .shopName = u"Çiçekçi"_s,
                               .buyer = {{u"name"_s, u"Gülizar"_s}, {u"surname"_s, u"Ak"_s}}}));
    }

    bool writeKeys()
    {
        access::Keychain keychain;
        access::SecretJob *job =
            keychain.write(access::secretName(u"flowers"_s),
                           access::pack({.apiKey = secretOf(SandboxProcess::apiKey()),
                                         .secretKey = secretOf(SandboxProcess::secretKey()),
                                         .chainKey = access::makeChainKey()}));
        std::optional<bool> isWritten;
        connect(job, &access::SecretJob::finished, this,
                [&](const access::SecretResult &result) { isWritten = !result.error; });
        return QTest::qWaitFor([&] { return isWritten.has_value(); }, 20'000) && *isWritten;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

VEZNE_TEST(TestCliProfile)
#include "tst_cliprofile.moc"
