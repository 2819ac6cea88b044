// SPDX-License-Identifier: GPL-3.0-or-later
// What a payment link's page can still take while lists, answers and payers are on their way.
#include <QTest>

#include "tests/support/linkshop.h"
#include "tests/support/payer.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Link;
using journal::LinkState;
using journal::Problem;
using test::LinkShop;

class TestClosingLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<LinkShop>(); }

    void aLinkThatIsYoungerThanTheListIsNotMissed();
    void aListThatIsOlderThanATurnIsNoNews();
    void whoIsAtThePageOfAClosedLinkHoldsItsOrder_data();
    void whoIsAtThePageOfAClosedLinkHoldsItsOrder();
    void aLinkIsCountedOnceMoreBeforeItGoes();
    void aPaymentOfTheLastMomentShowsThoughTheLinkIsGone();
    void oneThingAtATimeIsAskedForALink();

private:
    std::unique_ptr<LinkShop> m_shop;
};

/// What was made while the list was on its way does not stand in it yet, whatever the clocks say.
void TestClosingLinks::aLinkThatIsYoungerThanTheListIsNotMissed()
{
    QSignalSpy looked(&m_shop->links().watch(), &till::LinkWatch::looked);
    QVERIFY(m_shop->lookSlowly());
    m_shop->clock().advance(-1s); // as the clock of another till may be
    const Link link = m_shop->make(LinkShop::offer(u"S-1"_s));
    QCOMPARE(link.state, LinkState::On);
    QVERIFY(looked.size() == 1 || looked.wait(15'000));
    QCOMPARE(m_shop->now(link).state, LinkState::On);
}

/// iyzico says "off"; the link is switched on, of which no answer comes; then what it said arrives.
void TestClosingLinks::aListThatIsOlderThanATurnIsNoNews()
{
    const Link link = m_shop->make(LinkShop::offer(u"S-1"_s));
    QCOMPARE(m_shop->endOf(m_shop->links().turn(link, false)).link.state, LinkState::Off);
    m_shop->clock().advance(journal::longestStay);
    QSignalSpy looked(&m_shop->links().watch(), &till::LinkWatch::looked);
    QVERIFY(m_shop->lookSlowly());
    QVERIFY(m_shop->sandbox().fault(LinkShop::products + u"/{}/status/{}"_s, u"drop-after-commit"_s, 8));
    QVERIFY(!m_shop->endOf(m_shop->links().turn(link, true)).isDone);
    QVERIFY(looked.size() == 1 || looked.wait(15'000));
    QVERIFY(looked.first().first().value<iyzico::LinkRows>().isWhole());
    QCOMPARE(m_shop->now(link).state, LinkState::On);
    QCOMPARE(m_shop->chargeRefusalOf(u"S-1"_s).problem, Problem::LinkOpen);
}

void TestClosingLinks::whoIsAtThePageOfAClosedLinkHoldsItsOrder_data()
{
    QTest::addColumn<bool>("isHere");
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("switched off here") << true << false;
    QTest::newRow("deleted here") << true << true;
    QTest::newRow("switched off in iyzico's panel") << false << false;
    QTest::newRow("deleted in iyzico's panel") << false << true;
}

void TestClosingLinks::whoIsAtThePageOfAClosedLinkHoldsItsOrder()
{
    QFETCH(bool, isHere);
    QFETCH(bool, isDeleted);
    const Link link = m_shop->make(LinkShop::offer(u"S-1"_s));
    const QByteArray path = (LinkShop::products + u'/' + link.token).toUtf8();
    if (isHere) {
        QVERIFY(m_shop->endOf(isDeleted ? m_shop->links().remove(link) : m_shop->links().turn(link, false))
                    .isDone);
    } else {
        const auto answer = isDeleted ? m_shop->sandbox().call("DELETE", path, "{}")
                                      : m_shop->sandbox().call("PATCH", path + "/status/PASSIVE", "{}");
        QCOMPARE(answer.status, 200);
        QVERIFY(m_shop->look());
    }
    QCOMPARE(m_shop->now(link).state, isDeleted ? LinkState::Deleted : LinkState::Off);
    const Instant closed = m_shop->clock().now();
    QCOMPARE(m_shop->links().heldUntil(m_shop->now(link)), std::optional(closed + journal::longestStay));
    QCOMPARE(m_shop->refusalOf(LinkShop::offer(u"S-1"_s)), Problem::LinkClosing);
    m_shop->clock().advance(journal::longestStay - 1s);
    QVERIFY(m_shop->look()); // does not begin the half hour anew
    const journal::Error refused = m_shop->chargeRefusalOf(u"S-1"_s);
    QCOMPARE(refused.problem, Problem::LinkClosing);
    QCOMPARE(refused.detail, journal::heldUntilText(closed + journal::longestStay));
    m_shop->clock().advance(1s);
    QVERIFY(!m_shop->links().heldUntil(m_shop->now(link)));
    QVERIFY(m_shop->isCharged(u"S-1"_s));
}

void TestClosingLinks::aLinkIsCountedOnceMoreBeforeItGoes()
{
    const Link link = m_shop->make(LinkShop::offer(u"S-1"_s));
    QVERIFY(m_shop->look());
    QVERIFY(test::payOnLink(QUrl(link.url)).body.contains("Ödemeniz alındı"));
    QVERIFY(m_shop->endOf(m_shop->links().remove(link)).isDone);
    QCOMPARE(m_shop->now(link).state, LinkState::Deleted);
    QCOMPARE(m_shop->now(link).soldCount, 1);
    m_shop->clock().advance(journal::longestStay);
    QCOMPARE(m_shop->chargeRefusalOf(u"S-1"_s).problem, Problem::LinkOpen);
    QVERIFY(m_shop->look());
    QCOMPARE(m_shop->matches(link).size(), std::size_t(1));
}

void TestClosingLinks::aPaymentOfTheLastMomentShowsThoughTheLinkIsGone()
{
    const Link link = m_shop->make(LinkShop::offer(u"S-1"_s));
    QVERIFY(m_shop->look());
    QVERIFY(test::payOnLink(QUrl(link.url)).body.contains("Ödemeniz alındı"));
    QCOMPARE(m_shop->sandbox().call("DELETE", (LinkShop::products + u'/' + link.token).toUtf8(), "{}").status,
             200);
    QVERIFY(m_shop->look());
    QCOMPARE(m_shop->now(link).state, LinkState::Deleted);
    QCOMPARE(m_shop->now(link).soldCount, 0); // nobody tells any more
    QCOMPARE(m_shop->matches(link).size(), std::size_t(1));
    m_shop->clock().advance(journal::longestStay);
    QCOMPARE(m_shop->chargeRefusalOf(u"S-1"_s).problem,
             Problem::LinkOpen); // until somebody has said what it is
    QVERIFY(m_shop->links().reject(m_shop->matches(link).front()).has_value());
    QVERIFY(m_shop->isCharged(u"S-1"_s));
}

void TestClosingLinks::oneThingAtATimeIsAskedForALink()
{
    const Link link = m_shop->make(LinkShop::offer(u"S-1"_s));
    const auto first = m_shop->links().turn(link, false);
    QVERIFY(first.has_value());
    QCOMPARE(m_shop->links().turn(link, true).error().problem, Problem::StateChanged);
    QCOMPARE(m_shop->links().remove(link).error().problem, Problem::StateChanged);
    QCOMPARE(m_shop->endOf(first).link.state, LinkState::Off);
}

VEZNE_TEST(TestClosingLinks)
#include "tst_closinglinks.moc"
