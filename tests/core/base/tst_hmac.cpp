// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hmac.h"
#include "tests/support/suite.h"

#include <QTest>

using vezne::hmacSha256Hex;
using vezne::SecretBytes;

class TestHmac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesRfc4231_data();
    void matchesRfc4231();
    void partsAreOneText();
};

void TestHmac::matchesRfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");

    // RFC 4231, test cases 1, 2, 3 and 6.
    QTest::newRow("a short binary key")
        << QByteArray(20, 0x0b) << QByteArray("Hi There")
        << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("a key shorter than the output")
        << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("key and text longer than 64 bytes together")
        << QByteArray(20, char(0xaa)) << QByteArray(50, char(0xdd))
        << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("a key longer than a block")
        << QByteArray(131, char(0xaa)) << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void TestHmac::matchesRfc4231()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QTEST(hmacSha256Hex(SecretBytes(key), {text}), "code");
}

void TestHmac::partsAreOneText()
{
    const SecretBytes key(QByteArray("Jefe"));
    QCOMPARE(hmacSha256Hex(key, {QByteArray("what do ya "), QByteArray(), QByteArray("want for nothing?")}),
             hmacSha256Hex(key, {QByteArray("what do ya want for nothing?")}));
}

VEZNE_TEST(TestHmac)
#include "tst_hmac.moc"
