// SPDX-License-Identifier: GPL-3.0-or-later
// A payment that iyzico holds for its fraud review, at a till with a real sandbox, until it has an end.
#include <QSignalSpy>
#include <QTest>

#include "core/journal/check/verify.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;

class TestFraudReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldPaymentIsAskedAboutUntilItIsDecided_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<State>("becomes");
        QTest::addColumn<qint64>("left");
        QTest::newRow("cleared: paid") << u"clear"_s << State::Paid << qint64(10'000);
        QTest::newRow("rejected: declined") << u"reject"_s << State::Declined << qint64(0);
    }
    void aHeldPaymentIsAskedAboutUntilItIsDecided()
    {
        QFETCH(const QString, verdict);
        test::Shop shop;
        QVERIFY(shop.sandbox().setAccount(u"fraudReview"_s, u"on"_s));
        const QString held = shop.charge(10'000);
        QCOMPARE(shop.file(held).payment.state, State::PaidHeld);
        const QString paymentId = shop.file(held).payment.paymentId;

        askAgain(shop, held);
        QCOMPARE(shop.file(held).payment.state, State::PaidHeld); // nobody has decided

        QVERIFY(shop.sandbox().decideReview(paymentId, verdict));
        QVERIFY(!shop.sandbox().decideReview(paymentId, u"clear"_s)); // once
        askAgain(shop, held);
        QTEST(shop.file(held).payment.state, "becomes");
        QTEST(qint64(shop.file(held).left().minorUnits()), "left");
        QCOMPARE(journal::verify(shop.journal().database(), test::JournalBuilder::key())->faults,
                 QStringList());
    }

    void aHeldPaymentIsFollowedByItself()
    {
        test::Shop shop;
        QVERIFY(shop.sandbox().setAccount(u"fraudReview"_s, u"on"_s));
        const QString held = shop.charge(10'000);
        QCOMPARE(shop.file(held).payment.state, State::PaidHeld);
        QVERIFY(shop.sandbox().decideReview(shop.file(held).payment.paymentId, u"clear"_s));
        shop.clock().advance(5min);
        QTRY_COMPARE_WITH_TIMEOUT(shop.file(held).payment.state, State::Paid, 30'000);
    }

private:
    static void askAgain(test::Shop &shop, const QString &operation)
    {
        shop.clock().advance(5min);
        QSignalSpy asked(&shop.till().recovery(), &till::Recovery::asked);
        shop.till().recovery().askNow(operation);
        QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), 30'000);
    }
};

VEZNE_TEST(TestFraudReview)
#include "tst_fraudreview.moc"
