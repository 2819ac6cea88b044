// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain for real: gnome-keyring on a session bus of the test's own.
#include "core/access/keychain.h"

#include <QDirIterator>
#include <QTest>

#include "tests/support/keyring.h"
#include "tests/support/secrets.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::access;

namespace {

const QString profileName = u"profile/test"_s;

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keyring = std::make_unique<test::Keyring>();
        if (!m_keyring->whyNot().isEmpty())
            QSKIP(qPrintable(m_keyring->whyNot()));
    }

    void cleanup() { m_keyring.reset(); }

    void theKeychainForReal()
    {
        // One after the other, since a process finds the session's bus once.
        Keychain keychain;
        QCOMPARE(end(keychain.read(profileName)).fault, std::optional(SecretFault::NotFound));
        QCOMPARE(end(keychain.remove(profileName)).fault, std::optional<SecretFault>());

        const QByteArray kept = "key\nsecret\n" + QByteArray(32, '\xfe').toHex();
        QCOMPARE(end(keychain.write(profileName, test::secretOf(kept))).fault, std::optional<SecretFault>());
        QCOMPARE(end(keychain.read(profileName)).value, kept);
        QCOMPARE(end(keychain.write(profileName, test::secretOf("other"))).fault,
                 std::optional<SecretFault>());
        QCOMPARE(end(keychain.read(profileName)).value, QByteArray("other"));
        QVERIFY2(!isOnDisk(kept) && !isOnDisk("other"), "the keyring's files show the secret");

        // Slow: no answer in time is said to be that, and the answer that comes later hurts nobody.
        Keychain hasty(300ms);
        m_keyring->freeze();
        QCOMPARE(end(hasty.read(profileName)).fault, std::optional(SecretFault::TimedOut));
        m_keyring->thaw();
        QCOMPARE(end(keychain.read(profileName)).value, QByteArray("other"));

        // Locked, and nobody there to unlock it.
        QVERIFY(m_keyring->lock());
        QCOMPARE(end(keychain.read(profileName)).fault, std::optional(SecretFault::Locked));
        QCOMPARE(end(keychain.write(profileName, test::secretOf("third"))).fault,
                 std::optional(SecretFault::Locked));
        QCOMPARE(end(keychain.remove(profileName)).fault, std::optional(SecretFault::Locked));
    }

private:
    struct End
    {
        QByteArray value;
        std::optional<SecretFault> fault;
    };

    End end(SecretJob *job)
    {
        std::optional<End> end;
        connect(job, &SecretJob::finished, this, [&](const SecretResult &result) {
            if (end)
                qFatal("a job reported twice");
            end = End{QByteArray(result.value.data(), qsizetype(result.value.size())),
                      result.error ? std::optional(result.error->fault) : std::nullopt};
            if (result.error)
                qInfo() << word(result.error->fault) << result.error->detail;
        });
        if (!QTest::qWaitFor([&] { return end.has_value(); }, 20'000))
            qFatal("a job never reported");
        return *end;
    }

    [[nodiscard]] bool isOnDisk(const QByteArray &text) const
    {
        QDirIterator files(m_keyring->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<test::Keyring> m_keyring;
};

VEZNE_TEST(TestKeychain)
#include "tst_keychain.moc"
