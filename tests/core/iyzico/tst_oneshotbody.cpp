// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/oneshotbody.h"
#include "tests/support/suite.h"

#include <QTest>

using vezne::SecretBytes;
using vezne::iyzico::OneShotBody;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotBeSentTwice();
    void countsWhatLeft();
    void isEmptyOnceRead();
    void staysWhereItMayNotLeave();
    void givesNothingAfterClosing();
};

void TestOneShotBody::cannotBeSentTwice()
{
    OneShotBody body(SecretBytes(QByteArray("0123456789")));
    QVERIFY(body.isOpen());
    QVERIFY(body.isSequential());
    QVERIFY(!body.isWritable());
    QVERIFY(body.openMode().testFlag(QIODevice::Unbuffered));
    QCOMPARE(body.read(4), QByteArray("0123"));
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray());
}

void TestOneShotBody::countsWhatLeft()
{
    OneShotBody body(SecretBytes(QByteArray("0123456789")));
    QCOMPARE(body.bytesRead(), 0);
    QCOMPARE(body.bytesAvailable(), 10);
    (void)body.read(3);
    QCOMPARE(body.bytesRead(), 3);
    QCOMPARE(body.bytesAvailable(), 7);
    (void)body.readAll();
    QCOMPARE(body.bytesRead(), 10);
    QCOMPARE(body.length(), 10);
}

void TestOneShotBody::isEmptyOnceRead()
{
    OneShotBody body(SecretBytes(QByteArray("0123456789")));
    QVERIFY(!body.atEnd());
    char bytes[10];
    QCOMPARE(body.read(bytes, sizeof bytes), 10);
    QVERIFY(body.atEnd());
    // Qt's upload code takes -1, and only that, for the end of a sequential device.
    QCOMPARE(body.read(bytes, sizeof bytes), -1);
}

void TestOneShotBody::staysWhereItMayNotLeave()
{
    int asked = 0;
    OneShotBody late(SecretBytes(QByteArray("0123456789")), [&asked] { return ++asked > 1; });
    QCOMPARE(late.readAll(), QByteArray());
    QCOMPARE(late.bytesRead(), 0); // the proof that nothing left
    QVERIFY(late.atEnd());
    QCOMPARE(late.readAll(), QByteArray()); // not even when it is asked for once more
    QCOMPARE(asked, 1);
}

void TestOneShotBody::givesNothingAfterClosing()
{
    OneShotBody body(SecretBytes(QByteArray("0123456789")));
    (void)body.read(3);
    body.close();
    QCOMPARE(body.bytesAvailable(), 0);
    QCOMPARE(body.bytesRead(), 3);
    body.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QCOMPARE(body.readAll(), QByteArray());
}

VEZNE_TEST(TestOneShotBody)
#include "tst_oneshotbody.moc"
