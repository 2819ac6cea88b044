// SPDX-License-Identifier: GPL-3.0-or-later
// A card holder whom the bank has let go but whose browser never reaches us, against the real sandbox.
#include <QSignalSpy>
#include <QTest>

#include "core/till/threeds/threeds.h"
#include "tests/support/browser.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using till::ThreeDs;

class TestThreeDsLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesThatTheReturnWasLost();
};

void TestThreeDsLost::noticesThatTheReturnWasLost()
{
    test::Shop shop;
    shop.till().setVisitOptions({.tick = 10ms});
    const auto begun = shop.till().chargeWithThreeDs(shop.sale(15000), test::Shop::card());
    QVERIFY(begun);
    ThreeDs *threeDs = *begun;
    const QString id = threeDs->operation();
    QSignalSpy opened(threeDs, &ThreeDs::opened);
    QSignalSpy finished(threeDs, &ThreeDs::finished);
    QVERIFY(opened.wait());
    const auto state = [&] { return shop.journal().reader().operation(id)->state; };
    const auto looks = [&] { return shop.sandbox().requestCount(u"/payment/detail"_s); };

    shop.clock().advance(20s);
    QTRY_COMPARE(looks(), 1); // the holder is still at the bank

    test::Browser browser;
    QVERIFY(browser.visitBank(threeDs->page(), shop.sandbox().url()).action.isValid());
    shop.clock().advance(15s);
    QTRY_COMPARE(looks(), 2); // which is not enough: the browser may be on its way
    shop.clock().advance(15s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(looks(), 3);
    QCOMPARE(state(), State::Abandoned);
    QCOMPARE(shop.sandbox().requestCount(u"/payment/v2/3dsecure/auth"_s), 0);
}

VEZNE_TEST(TestThreeDsLost)
#include "tst_threedslost.moc"
