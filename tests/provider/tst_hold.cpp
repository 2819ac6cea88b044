// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-authorisation and capture against the real sandbox.
#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "core/journal/books/daybook.h"
#include "core/till/hold.h"
#include "tests/support/amounts.h"
#include "tests/support/browser.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Kind;
using journal::Problem;
using journal::Standing;
using journal::State;
using test::lira;

class TestHold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_hold = hold();
        QVERIFY(!m_hold.isEmpty());
    }

    void aHoldIsNotCollected();
    void isCapturedWhole();
    void isCapturedInPart();
    void isCapturedOnce();
    void isCapturedUpToWhatIsHeld();
    void isReleasedOnAnyDay();
    void isNotRefunded();
    void givesBackWhatWasCaptured();
    void cancelsACaptureOnItsOwnDay();
    void aCaptureThatAnotherHasOvertakenIsNotAskedAbout();
    void learnsOfACaptureWithoutAnswer_data();
    void learnsOfACaptureWithoutAnswer();
    void holdsThroughThreeDs();
    void aPaymentIsNoHold();
    void countsItsDays();

private:
    State waitFor(till::Attempt *attempt)
    {
        QSignalSpy finished(attempt, &till::Attempt::finished);
        return finished.wait() ? finished.first().first().value<till::AttemptEnd>().state : State::Sending;
    }

    QString hold()
    {
        till::Sale sale = m_shop->sale(10'000, 2);
        sale.taking = iyzico::Taking::Hold;
        const auto attempt = m_shop->till().charge(sale, test::Shop::card());
        if (!attempt)
            return {};
        const QString id = (*attempt)->operation();
        return waitFor(*attempt) == State::Paid ? id : QString();
    }

    /// Where the change ended, or why the journal refused it.
    tl::expected<State, Problem> change(Kind kind, Money amount)
    {
        const auto attempt = m_shop->till().change({.kind = kind, .payment = m_hold, .amount = amount});
        if (!attempt)
            return tl::unexpected(attempt.error().problem);
        m_change = (*attempt)->operation();
        return waitFor(*attempt);
    }

    journal::PaymentFile file() { return m_shop->file(m_hold); }
    Money gross()
    {
        return m_shop->journal()
            .reader()
            .listing()
            .sums(journal::Filter())
            ->totals.value(Currency::TRY, {.gross = lira(0)})
            .gross;
    }

    std::unique_ptr<test::Shop> m_shop;
    QString m_hold, m_change;
};

void TestHold::aHoldIsNotCollected()
{
    QCOMPARE(file().payment.kind, Kind::Preauth);
    QCOMPARE(file().payment.standing, Standing::Reserved);
    QCOMPARE(file().payment.phase, u"PRE_AUTH"_s);
    QVERIFY(file().payment.isHold());
    QCOMPARE(file().payment.taken(), lira(0));
    QCOMPARE(file().left(), lira(0));
    QCOMPARE(gross(), lira(0));
}

void TestHold::isCapturedWhole()
{
    QCOMPARE(change(Kind::Capture, lira(200)), State::Done);
    QCOMPARE(file().payment.standing, Standing::Paid);
    QCOMPARE(file().payment.phase, u"POST_AUTH"_s);
    QCOMPARE(file().left(), lira(200));
    QCOMPARE(gross(), lira(200));
    QCOMPARE(m_shop->sandbox().requestCount(u"/payment/postauth"_s), 1);
}

void TestHold::isCapturedInPart()
{
    QCOMPARE(change(Kind::Capture, lira(150)), State::Done);
    QCOMPARE(file().payment.taken(), lira(150));
    QCOMPARE(file().left(), lira(150));
    QCOMPARE(gross(), lira(150));
    // The same of some rows, or of a search, where no running sum helps.
    const auto listing = m_shop->journal().reader().listing();
    const qint64 seq = file().payment.seq;
    QCOMPARE(listing.sums(std::vector{seq})->totals.value(Currency::TRY).gross, lira(150));
    journal::Filter order;
    order.text = file().payment.orderId;
    QCOMPARE(listing.sums(order)->totals.value(Currency::TRY).gross, lira(150));
    // The day end pays out what the lines of the hold announce by now.
    const auto figures =
        journal::DayBook(m_shop->journal().database()).figures(istanbul::day(m_shop->clock().now()));
    QVERIFY(figures.has_value());
    Decimal announced, paidOut;
    for (const journal::Item &item : file().items)
        announced = announced.plus(item.payout.value_or(Decimal())).value();
    for (const journal::DayPayout &payout : figures->payouts)
        paidOut = paidOut.plus(payout.amount).value();
    QVERIFY(announced > Decimal());
    QCOMPARE(paidOut, announced);
    // The lines are worth what was captured of them.
    Decimal lines;
    for (const journal::Item &item : file().items)
        lines = lines.plus(item.left()).value();
    QCOMPARE(lines, lira(150).toDecimal());
}

void TestHold::isCapturedOnce()
{
    QCOMPARE(change(Kind::Capture, lira(150)), State::Done);
    QCOMPARE(change(Kind::Capture, lira(50)).error(), Problem::NotHeld);
    QCOMPARE(m_shop->sandbox().requestCount(u"/payment/postauth"_s), 1);
}

void TestHold::isCapturedUpToWhatIsHeld()
{
    QCOMPARE(change(Kind::Capture, Money(20'001, Currency::TRY)).error(), Problem::ExceedsLeft);
    QCOMPARE(change(Kind::Capture, lira(0)).error(), Problem::ExceedsLeft);
    QCOMPARE(m_shop->sandbox().requestCount(u"/payment/postauth"_s), 0);
}

void TestHold::isReleasedOnAnyDay()
{
    m_shop->clock().advance(48h);
    QVERIFY(m_shop->sandbox().setClock(
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_shop->clock().now()), Qt::UTC)));
    QCOMPARE(change(Kind::Cancel, lira(200)), State::Done);
    QCOMPARE(file().payment.standing, Standing::Cancelled);
    QVERIFY(!file().payment.isHold());
    QCOMPARE(change(Kind::Capture, lira(200)).error(), Problem::NotPaid);
    QCOMPARE(gross(), lira(0));
}

void TestHold::isNotRefunded()
{
    QCOMPARE(change(Kind::Refund, lira(1)).error(), Problem::NotPaid);
}

void TestHold::givesBackWhatWasCaptured()
{
    QCOMPARE(change(Kind::Capture, lira(150)), State::Done);
    QCOMPARE(change(Kind::Refund, lira(151)).error(), Problem::ExceedsLeft);
    QCOMPARE(change(Kind::Refund, lira(100)), State::Done);
    QCOMPARE(file().payment.standing, Standing::PartlyRefunded);
    QCOMPARE(file().left(), lira(50));
    QCOMPARE(change(Kind::Refund, lira(50)), State::Done);
    QCOMPARE(file().payment.standing, Standing::Refunded);
}

void TestHold::cancelsACaptureOnItsOwnDay()
{
    m_shop->clock().advance(48h);
    QVERIFY(m_shop->sandbox().setClock(
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_shop->clock().now()), Qt::UTC)));
    QCOMPARE(change(Kind::Capture, lira(150)), State::Done);
    QCOMPARE(change(Kind::Cancel, lira(200)).error(), Problem::ExceedsLeft);
    QCOMPARE(change(Kind::Cancel, lira(150)), State::Done);
    QCOMPARE(file().payment.standing, Standing::Cancelled);
}

void TestHold::aCaptureThatAnotherHasOvertakenIsNotAskedAbout()
{
    QVERIFY(m_shop->sandbox().fault(u"/payment/postauth"_s, u"drop-before-commit"_s));
    QCOMPARE(change(Kind::Capture, lira(200)), State::Unknown);
    QVERIFY(m_shop->journal().move(m_change, State::Unknown, State::NotDone, {.why = u"not-found"_s}));
    const auto isFollowed = [this, first = m_change] {
        const auto followed = m_shop->till().recovery().followed();
        return std::ranges::any_of(
            *followed, [&](const journal::Operation &operation) { return operation.id == first; });
    };
    QVERIFY(isFollowed()); // the provider may do it late
    QCOMPARE(change(Kind::Capture, lira(200)), State::Done);
    QVERIFY(!isFollowed()); // else the second would be taken for the first, done late
}

void TestHold::learnsOfACaptureWithoutAnswer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("it was carried out") << u"drop-after-commit"_s << true;
    QTest::newRow("it was not") << u"drop-before-commit"_s << false;
}

void TestHold::learnsOfACaptureWithoutAnswer()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, isTaken);
    QVERIFY(m_shop->sandbox().fault(u"/payment/postauth"_s, fault));
    QCOMPARE(change(Kind::Capture, lira(150)), State::Unknown);
    QCOMPARE(change(Kind::Capture, lira(150)).error(), Problem::ChangeOpen);
    QCOMPARE(gross(), lira(0));

    QSignalSpy asked(&m_shop->till().recovery(), &till::Recovery::asked);
    const auto state = [&] { return m_shop->journal().reader().operation(m_change)->state; };
    for (int i = 0; i < 3 && state() == State::Unknown; ++i) {
        m_shop->till().recovery().askNow(m_change);
        QVERIFY(asked.wait());
        if (!isTaken)
            m_shop->clock().advance(16min); // past the horizon, "not captured" is believed
    }
    QCOMPARE(state(), isTaken ? State::Done : State::NotDone);
    QCOMPARE(gross(), isTaken ? lira(150) : lira(0));
    QCOMPARE(m_shop->sandbox().requestCount(u"/payment/postauth"_s), 1);
}

void TestHold::holdsThroughThreeDs()
{
    till::Sale sale = m_shop->sale(10'000);
    sale.taking = iyzico::Taking::Hold;
    const auto begun = m_shop->till().chargeWithThreeDs(sale, test::Shop::card());
    QVERIFY(begun);
    const QString id = (*begun)->operation();
    QSignalSpy opened(*begun, &till::ThreeDs::opened);
    QSignalSpy finished(*begun, &till::ThreeDs::finished);
    QVERIFY(opened.wait());
    test::Browser browser;
    QCOMPARE(
        browser.submit(browser.visitBank(opened.first().first().toUrl(), m_shop->sandbox().url())).status,
        200);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_shop->sandbox().requestCount(u"/payment/3dsecure/initialize/preauth"_s), 1);
    QVERIFY(m_shop->file(id).payment.isHold());
}

void TestHold::aPaymentIsNoHold()
{
    m_hold = m_shop->pay(10'000);
    QCOMPARE(change(Kind::Capture, lira(100)).error(), Problem::NotHeld);
}

void TestHold::countsItsDays()
{
    QCOMPARE(till::ageOfHold(file().payment, m_shop->clock().now()), std::chrono::days(0));
    m_shop->clock().advance(5 * 24h);
    QCOMPARE(till::ageOfHold(file().payment, m_shop->clock().now()), till::holdWarning);
    const auto lapsing = [this] {
        return m_shop->journal()
            .reader()
            .countHoldsMadeBy(m_shop->clock().now() - till::holdWarning)
            .value_or(-1);
    };
    QVERIFY(till::isLapsing(file().payment, m_shop->clock().now()));
    QCOMPARE(lapsing(), 1);
    QCOMPARE(change(Kind::Capture, lira(200)), State::Done);
    QVERIFY(!till::isLapsing(file().payment, m_shop->clock().now()));
    QCOMPARE(lapsing(), 0);
}

VEZNE_TEST(TestHold)
#include "tst_hold.moc"
