// SPDX-License-Identifier: GPL-3.0-or-later
// Payment links on a till at a real sandbox: made once, looked after, and their payments guessed.
#include "core/till/links/links.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "core/base/qrcode.h"
#include "tests/support/linkshop.h"
#include "tests/support/payer.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Link;
using journal::LinkMatch;
using journal::LinkState;
using journal::MatchState;
using journal::Problem;

namespace {

const QString linkProducts = test::LinkShop::products;
const QString fastLinkProducts = u"/v2/iyzilink/fast-link/products"_s;

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::LinkShop>(); }

    void madeOnceAndShownInTheList();
    void anUnansweredLinkIsFoundInTheList();
    void anUnansweredLinkThatIsNotThereWasNotMade();
    void whatIsLeftHalfMadeIsNotKnown();
    void oneOrderIsPaidInOneWay();
    void aLinkBeingSwitchedOnHoldsItsOrder();
    void noLinkBesideALateCharge();
    void noLinkWhereNothingNewMayBegin();
    void aPaidLinkIsAGuessUntilSomebodySaysSo();
    void onePaymentIsOneLinks();
    void ownChargesAreNoLinksPayments();
    void switchedAndDeletedHereAndThere();
    void whatIyzicoSellsMoreOftenHoldsItsOrder();
    void madeElsewhereItShowsToo();
    void aRefusalSaysWhy();
    void theCodeHoldsTheAddress();

private:
    till::Links &links() { return m_shop->links(); }
    till::LinkErrandEnd endOf(const journal::Result<till::LinkErrand *> &errand)
    {
        return m_shop->endOf(errand);
    }
    Link make(const till::LinkOffer &wanted) { return m_shop->make(wanted); }
    void look() { QVERIFY(m_shop->look()); }
    Link now(const Link &link) { return m_shop->now(link); }
    std::vector<LinkMatch> matches(const Link &link) { return m_shop->matches(link); }
    Problem refusalOf(const till::LinkOffer &wanted) { return m_shop->refusalOf(wanted); }

    std::unique_ptr<test::LinkShop> m_shop;
};

/// What is paid on it could not be entered, or another journal may charge its order.
void TestLinks::noLinkWhereNothingNewMayBegin()
{
    m_shop->journal().setDistrust({Problem::CarriedAway, u"the book"_s});
    QCOMPARE(refusalOf(test::LinkShop::offer(u"S-1"_s)), Problem::CarriedAway);
    QCOMPARE(m_shop->sandbox().requestCount(linkProducts), 0);
}

void TestLinks::madeOnceAndShownInTheList()
{
    const Link link = make(test::LinkShop::offer(u"S-1"_s));
    QCOMPARE(link.state, LinkState::On);
    QVERIFY(link.url.startsWith(m_shop->sandbox().baseUrl()));
    QCOMPARE(m_shop->sandbox().requestCount(linkProducts, link.id), 1);
    look();
    QCOMPARE(now(link).state, LinkState::On);
    QCOMPARE(links().book().all().value().size(), std::size_t(1));
    QCOMPARE(refusalOf({.orderId = u"S-2"_s}), Problem::Incomplete);
}

void TestLinks::anUnansweredLinkIsFoundInTheList()
{
    QVERIFY(m_shop->sandbox().fault(linkProducts, u"drop-after-commit"_s));
    const Link link = make(test::LinkShop::offer(u"S-1"_s));
    QCOMPARE(link.state, LinkState::Unknown);
    QCOMPARE(refusalOf(test::LinkShop::offer(u"S-1"_s)), Problem::LinkOpen); // never a second one in silence
    look();
    QCOMPARE(now(link).state, LinkState::On);
    QVERIFY(!now(link).url.isEmpty());
    QCOMPARE(m_shop->sandbox().requestCount(linkProducts, link.id), 1);
}

void TestLinks::anUnansweredLinkThatIsNotThereWasNotMade()
{
    QVERIFY(m_shop->sandbox().fault(linkProducts, u"drop-before-commit"_s));
    const Link link = make(test::LinkShop::offer(u"S-1"_s));
    look();
    QCOMPARE(now(link).state, LinkState::Unknown); // it may still come into being
    QVERIFY(m_shop->letPass(16min));
    look();
    QCOMPARE(now(link).state, LinkState::NotMade);
    QCOMPARE(make(test::LinkShop::offer(u"S-1"_s)).state, LinkState::On);
}

void TestLinks::whatIsLeftHalfMadeIsNotKnown()
{
    QVERIFY(links().make(test::LinkShop::offer(u"S-1"_s)).has_value());
    QVERIFY(links().settleLeftovers().has_value()); // as the next start does
    QCOMPARE(links().book().all().value().front().state, LinkState::Unknown);
}

void TestLinks::oneOrderIsPaidInOneWay()
{
    const Link link = make(test::LinkShop::offer(u"S-1"_s));
    QCOMPARE(m_shop->chargeRefusalOf(u"S-1"_s).problem, Problem::LinkOpen);
    QCOMPARE(endOf(links().turn(link, false)).link.state, LinkState::Off);
    QVERIFY(m_shop->letPass(journal::longestStay));
    QVERIFY(m_shop->isCharged(u"S-1"_s));
    QCOMPARE(refusalOf(test::LinkShop::offer(u"S-1"_s)), Problem::SaleHeld);
    const auto again = links().turn(now(link), true); // a customer could pay what was charged meanwhile
    QVERIFY(!again);
    QCOMPARE(again.error().problem, Problem::SaleHeld);
    QCOMPARE(now(link).state, LinkState::Off);
}

/// Nobody may charge the order while a link of it is being switched on.
void TestLinks::aLinkBeingSwitchedOnHoldsItsOrder()
{
    const Link link = make(test::LinkShop::offer(u"S-1"_s));
    QCOMPARE(endOf(links().turn(link, false)).link.state, LinkState::Off);
    const auto errand = links().turn(now(link), true);
    QVERIFY(errand);
    QCOMPARE(m_shop->chargeRefusalOf(u"S-1"_s).problem, Problem::LinkOpen);
    QCOMPARE(endOf(errand).link.state, LinkState::On);
}

/// A charge that came late waits for a person; nothing more is taken for its order.
void TestLinks::noLinkBesideALateCharge()
{
    const QString late = m_shop->book().pay({.order = u"S-1"_s, .outcome = journal::State::LateCharge});
    QVERIFY(!late.isEmpty());
    const auto refused = links().make(test::LinkShop::offer(u"S-1"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, Problem::SaleHeld);
    QCOMPARE(refused.error().detail, late);
}

void TestLinks::aPaidLinkIsAGuessUntilSomebodySaysSo()
{
    const Link link = make(test::LinkShop::offer(u"S-1"_s));
    look();
    QVERIFY(test::payOnLink(QUrl(link.url)).body.contains("Ödemeniz alındı"));
    look();
    QCOMPARE(now(link).soldCount, 1);
    QCOMPARE(matches(link).size(), std::size_t(1));
    const LinkMatch guess = matches(link).front();
    QCOMPARE(guess.state, MatchState::Guess);
    QCOMPARE(guess.paidPrice, Money(12'550, Currency::TRY));
    QVERIFY(m_shop->journal().reader().find(guess.paymentId).error().problem == Problem::NoSuchPayment);
    QCOMPARE(refusalOf(test::LinkShop::offer(u"S-1"_s)), Problem::LinkOpen);
    QVERIFY(links().reject(guess).has_value()); // confirmed it comes into the journal: tst_linkintake
    QCOMPARE(matches(link).front().state, MatchState::Rejected);
    QVERIFY(!matches(link).front().decidedBy.isEmpty());
}

void TestLinks::onePaymentIsOneLinks()
{
    const Link first = make(test::LinkShop::offer(u"S-1"_s));
    const Link second = make(test::LinkShop::offer(u"S-2"_s));
    QVERIFY(test::payOnLink(QUrl(first.url)).body.contains("Ödemeniz alındı"));
    QVERIFY(test::payOnLink(QUrl(second.url)).body.contains("Ödemeniz alındı"));
    look();
    QCOMPARE(matches(first).size(), std::size_t(2)); // same amount, same minutes: who could tell
    QCOMPARE(matches(second).size(), std::size_t(2));
    const LinkMatch chosen = matches(first).front();
    const auto intake = links().confirm(chosen);
    QVERIFY(intake.has_value());
    QSignalSpy taken(*intake, &till::LinkIntake::finished);
    QVERIFY(taken.wait(15'000));
    for (const LinkMatch &match : matches(second))
        QCOMPARE(match.state, match.paymentId == chosen.paymentId ? MatchState::Rejected : MatchState::Guess);
}

void TestLinks::ownChargesAreNoLinksPayments()
{
    const Link link = make(test::LinkShop::offer(u"L-1"_s));
    QVERIFY(!m_shop->pay(12'550).isEmpty());
    QVERIFY(test::payOnLink(QUrl(link.url)).body.contains("Ödemeniz alındı"));
    look();
    QCOMPARE(matches(link).size(), std::size_t(1));
}

void TestLinks::switchedAndDeletedHereAndThere()
{
    const Link link = make(test::LinkShop::offer(u"S-1"_s));
    QCOMPARE(endOf(links().turn(link, false)).link.state, LinkState::Off);
    QCOMPARE(test::open(QUrl(link.url)).status, 410);
    QCOMPARE(endOf(links().turn(link, true)).link.state, LinkState::On);
    QCOMPARE(test::open(QUrl(link.url)).status, 200);
    QVERIFY(m_shop->sandbox().fault(linkProducts + u"/{}"_s, u"http-500-before-commit"_s, 1));
    QVERIFY(!endOf(links().remove(link)).isDone);
    QCOMPARE(now(link).state, LinkState::Off); // it could not be counted, so it stays
    QVERIFY(endOf(links().remove(link)).isDone);
    QCOMPARE(now(link).state, LinkState::Deleted);
    const Link other = make(test::LinkShop::offer(u"S-2"_s));
    QCOMPARE(m_shop->sandbox().call("DELETE", (linkProducts + u'/' + other.token).toUtf8(), "{}").status,
             200);
    look();
    QCOMPARE(now(other).state, LinkState::Deleted);
}

/// Its stock was raised in iyzico's panel: sold out here, payable there.
void TestLinks::whatIyzicoSellsMoreOftenHoldsItsOrder()
{
    const Link link = make(test::LinkShop::offer(u"S-1"_s));
    QVERIFY(link.stock == 1);
    QCOMPARE(test::payOnLink(QUrl(link.url)).status, 200);
    look();
    QVERIFY(!now(link).mayBePaid());
    const QJsonObject more{{u"name"_s, link.name},    {u"description"_s, link.description},
                           {u"price"_s, u"125.50"_s}, {u"currencyCode"_s, u"TRY"_s},
                           {u"stockEnabled"_s, true}, {u"stockCount"_s, 4}};
    QCOMPARE(m_shop->sandbox()
                 .call("PUT", (linkProducts + u'/' + link.token).toUtf8(), QJsonDocument(more).toJson())
                 .status,
             200);
    look();
    QVERIFY(now(link).mayBePaid());
    QCOMPARE(m_shop->chargeRefusalOf(u"S-1"_s).problem, Problem::LinkOpen);
    QCOMPARE(refusalOf(test::LinkShop::offer(u"S-1"_s)), Problem::LinkOpen);
}

void TestLinks::madeElsewhereItShowsToo()
{
    QCOMPARE(make(test::LinkShop::offer(u"S-1"_s)).state, LinkState::On);
    const QJsonObject body{
        {u"name"_s, u"Panelden"_s},    {u"description"_s, u"Panelden"_s},      {u"price"_s, u"10.0"_s},
        {u"currencyCode"_s, u"TRY"_s}, {u"encodedImageFile"_s, u"/9j/4AAQ"_s}, {u"locale"_s, u"tr"_s}};
    QCOMPARE(m_shop->sandbox().post("/v2/iyzilink/products", body).status, 200);
    look();
    const auto all = links().book().all().value();
    QCOMPARE(all.size(), std::size_t(2));
    const auto found = std::ranges::find(all, u"Panelden"_s, &Link::name);
    QVERIFY(found != all.end());
    QVERIFY(found->orderId.isEmpty() && !found->stock && found->isAtProvider());
}

void TestLinks::aRefusalSaysWhy()
{
    till::LinkOffer dear = test::LinkShop::offer(u"S-1"_s, 75'001);
    dear.isFast = true;
    const till::LinkErrandEnd refused = endOf(links().make(dear)); // no link was approved yet, and too dear
    QVERIFY(!refused.isDone);
    QCOMPARE(refused.link.state, LinkState::NotMade);
    QVERIFY(!refused.link.error.isEmpty());
    QCOMPARE(links().book().all().value().size(), std::size_t(0));
    QCOMPARE(make(test::LinkShop::offer(u"S-2"_s)).state, LinkState::On);
    till::LinkOffer fast = test::LinkShop::offer(u"S-3"_s, 75'000);
    fast.isFast = true;
    QCOMPARE(make(fast).state, LinkState::On);
    QCOMPARE(m_shop->sandbox().requestCount(fastLinkProducts), 2);
}

void TestLinks::theCodeHoldsTheAddress()
{
    const QrCode code = qrCode(u"https://sandbox.iyzi.link/WxI"_s);
    QCOMPARE(code.size % 4, 1); // 21, 25, 29, ...: ISO/IEC 18004
    QCOMPARE(code.isDark.size(), std::size_t(code.size * code.size));
    for (const auto &[column, row] :
         {std::pair(0, 0), std::pair(code.size - 7, 0), std::pair(0, code.size - 7)}) {
        QVERIFY(code.at(column, row) && code.at(column + 6, row + 6)); // the three finder patterns
        QVERIFY(!code.at(column + 1, row + 1) && code.at(column + 3, row + 3));
    }
    QCOMPARE(qrCode(QString()).size, 0);
}

VEZNE_TEST(TestLinks)
#include "tst_links.moc"
