// SPDX-License-Identifier: GPL-3.0-or-later
// A session without a keychain: no bus at all. A process of its own, since the bus is looked for once.
#include "core/access/keychain.h"

#include <QElapsedTimer>
#include <QTest>

#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::access;

class TestKeychainAbsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestSaysAtOnceThatThereIsNone()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
        Keychain keychain;
        QElapsedTimer taken;
        taken.start();
        QCOMPARE(faultOf(keychain.read(u"profile/test"_s)), SecretFault::NoKeychain);
        QCOMPARE(faultOf(keychain.write(u"profile/test"_s, vezne::SecretBytes(4))), SecretFault::NoKeychain);
        QCOMPARE(faultOf(keychain.remove(u"profile/test"_s)), SecretFault::NoKeychain);
        QVERIFY2(taken.elapsed() < 5'000, "nobody waits for what is not there");
    }

private:
    SecretFault faultOf(SecretJob *job)
    {
        std::optional<SecretFault> fault;
        connect(job, &SecretJob::finished, this, [&](const SecretResult &result) {
            fault = result.error ? result.error->fault : SecretFault::Other;
        });
        return QTest::qWaitFor([&] { return fault.has_value(); }, 20'000) ? *fault : SecretFault::Other;
    }
};

VEZNE_TEST(TestKeychainAbsent)
#include "tst_keychainabsent.moc"
