// SPDX-License-Identifier: GPL-3.0-or-later
// What a PIN and a password must be, how they are hashed, and when an account locks.
#include <QTest>

#include "core/access/lockout.h"
#include "core/access/secrethash.h"
#include "tests/support/secrets.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::access;

namespace {

int faultNumber(Role role, const QByteArray &text)
{
    const auto fault = faultOf(role, test::secretOf(text).bytes());
    return fault ? static_cast<int>(*fault) : -1;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<bool>("isCashier");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        const auto is = [](SecretFlaw fault) { return static_cast<int>(fault); };

        QTest::newRow("six digits") << true << QByteArray("402817") << -1;
        QTest::newRow("five digits") << true << QByteArray("40281") << is(SecretFlaw::TooShort);
        QTest::newRow("thirteen digits") << true << QByteArray("4028174028174") << is(SecretFlaw::TooLong);
        QTest::newRow("a letter in a PIN") << true << QByteArray("40281a") << is(SecretFlaw::NotDigits);
        QTest::newRow("one digit over and over") << true << QByteArray("777777") << is(SecretFlaw::TooPlain);
        QTest::newRow("up") << true << QByteArray("123456") << is(SecretFlaw::TooPlain);
        QTest::newRow("down") << true << QByteArray("987654") << is(SecretFlaw::TooPlain);
        QTest::newRow("up with a gap") << true << QByteArray("123457") << -1;
        QTest::newRow("nothing") << true << QByteArray() << is(SecretFlaw::TooShort);
        QTest::newRow("twelve characters") << false << QByteArray("mavi-kedi-82") << -1;
        QTest::newRow("eleven characters") << false << QByteArray("mavi-kedi-8") << is(SecretFlaw::TooShort);
        QTest::newRow("letters count, not bytes")
            << false << QByteArray("şşğğüüöö") << is(SecretFlaw::TooShort);
        QTest::newRow("one letter over and over")
            << false << QByteArray("aaaaaaaaaaaa") << is(SecretFlaw::TooPlain);
    }

    void rules()
    {
        QFETCH(const bool, isCashier);
        QFETCH(const QByteArray, text);
        QFETCH(const int, fault);
        QCOMPARE(faultNumber(isCashier ? Role::Cashier : Role::Finance, text), fault);
        if (!isCashier) {
            QCOMPARE(faultNumber(Role::Admin, text), fault);
            QCOMPARE(faultNumber(Role::Owner, text), fault);
        }
    }

    void aHashIsArgon2idAndFitsItsSecretOnly()
    {
        const QByteArray hash = hashOf(test::secretOf("402817"), HashCost::cheapest());
        QVERIFY(hash.startsWith("$argon2id$"));
        QVERIFY(matches(hash, test::secretOf("402817")));
        QVERIFY(!matches(hash, test::secretOf("402818")));
        QVERIFY(!matches(hash, SecretBytes()));
        QVERIFY(!matches({}, SecretBytes()));
        QVERIFY(hashOf(test::secretOf("402817"), HashCost::cheapest()) != hash); // salted
    }

    void theReleaseCostIsModerate()
    {
        // libsodium's crypto_pwhash_*_MODERATE: three passes over 256 MiB.
        QCOMPARE(HashCost::moderate().operations, 3ULL);
        QCOMPARE(HashCost::moderate().memory, std::size_t(268'435'456));
    }

    void tenFailuresLockForHalfAnHour()
    {
        const Instant last{1'000'000ms};
        QVERIFY(!lockedUntil(9, last, last));
        QCOMPARE(lockedUntil(10, last, last), std::optional(last + 30min));
        QVERIFY(lockedUntil(10, last, last + 30min - 1ms));
        QVERIFY(!lockedUntil(10, last, last + 30min));
        QVERIFY(!lockedUntil(11, last, last));
        QVERIFY(lockedUntil(20, last, last));
        QVERIFY(!lockedUntil(0, Instant{}, Instant{}));
    }
};

VEZNE_TEST(TestSecrets)
#include "tst_secrets.moc"
