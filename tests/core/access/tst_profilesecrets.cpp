// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/profilesecrets.h"

#include <QTest>

#include "tests/support/secrets.h"
#include "tests/support/suite.h"

using namespace vezne;
using namespace vezne::access;

namespace {

QByteArray text(const SecretBytes &secret)
{
    return QByteArray(secret.data(), qsizetype(secret.size()));
}

} // namespace

class TestProfileSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpackReadsWhatPackMade()
    {
        const ProfileSecrets made{test::secretOf("key"), test::secretOf("secret/+="),
                                  test::secretOf(QByteArray(32, '\xa5'))};
        const SecretBytes packed = pack(made);
        QCOMPARE(text(packed), "key\nsecret/+=\n" + QByteArray(32, '\xa5').toHex());
        const auto read = unpack(packed);
        QVERIFY(read);
        QCOMPARE(text(read->apiKey), QByteArray("key"));
        QCOMPARE(text(read->secretKey), QByteArray("secret/+="));
        QCOMPARE(text(read->chainKey), QByteArray(32, '\xa5'));
    }

    void refusesWhatPackDidNotMake_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray hex(64, 'a');
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one line") << QByteArray("key");
        QTest::newRow("no chain key") << QByteArray("key\nsecret\n");
        QTest::newRow("a short chain key") << "key\nsecret\n" + hex.chopped(2);
        QTest::newRow("a long chain key") << "key\nsecret\n" + hex + "aa";
        QTest::newRow("a chain key that is not hexadecimal") << "key\nsecret\n" + hex.chopped(1) + "x";
        QTest::newRow("no API key") << "\nsecret\n" + hex;
        QTest::newRow("no secret key") << "key\n\n" + hex;
        QTest::newRow("a line too many") << "key\nsecret\n" + hex + "\n";
    }

    void refusesWhatPackDidNotMake()
    {
        QFETCH(const QByteArray, packed);
        QVERIFY(!unpack(test::secretOf(packed)));
    }

    void chainKeysDiffer()
    {
        const SecretBytes one = makeChainKey(), two = makeChainKey();
        QCOMPARE(one.size(), chainKeySize);
        QVERIFY(!constantTimeEquals(one.bytes(), two.bytes()));
    }
};

VEZNE_TEST(TestProfileSecrets)
#include "tst_profilesecrets.moc"
