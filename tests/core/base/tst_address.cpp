// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsPlainHttpToThisMachineOnly_data();
    void allowsPlainHttpToThisMachineOnly();
};

void TestAddress::allowsPlainHttpToThisMachineOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isSafe");

    QTest::newRow("iyzico over TLS") << u"https://api.iyzipay.com"_s << true;
    QTest::newRow("iyzico in plain text") << u"http://api.iyzipay.com"_s << false;
    QTest::newRow("the loopback address") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("any of the loopback addresses") << u"http://127.255.3.4"_s << true;
    QTest::newRow("the IPv6 loopback address") << u"http://[::1]:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("localhost in capitals") << u"HTTP://LOCALHOST"_s << true;
    QTest::newRow("a host that starts like localhost") << u"http://localhost.example.com"_s << false;
    QTest::newRow("a host that starts like a loopback address") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("a loopback address as user name") << u"http://127.0.0.1@example.com"_s << false;
    QTest::newRow("a neighbour in the shop's network") << u"http://192.168.1.20"_s << false;
    QTest::newRow("every interface") << u"http://0.0.0.0"_s << false;
    QTest::newRow("TLS without a host") << u"https:///payment"_s << false;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestAddress::allowsPlainHttpToThisMachineOnly()
{
    QFETCH(QString, address);
    QTEST(vezne::isSafeAddress(QUrl(address)), "isSafe");
}

VEZNE_TEST(TestAddress)
#include "tst_address.moc"
