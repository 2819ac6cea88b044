// SPDX-License-Identifier: GPL-3.0-or-later
// The payment of a link on its way into the journal, at a till with a real sandbox.
#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "core/journal/check/verify.h"
#include "tests/support/linkshop.h"
#include "tests/support/payer.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Link;
using journal::LinkMatch;
using journal::MatchState;
using journal::Problem;
using journal::State;
using till::IntakeEnd;

namespace {
constexpr int intakePatience = 15'000;
const QString paymentDetail = u"/payment/detail"_s;
} // namespace

class TestLinkIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::LinkShop>(); }

    void confirmedItIsAPaymentOfTheJournal();
    void aLinkWithoutAnOrderGivesEachPaymentOne();
    void whatIyzicoDoesNotConfirmStaysAGuess_data();
    void whatIyzicoDoesNotConfirmStaysAGuess();
    void cancelledMeanwhileThereIsNothingToTakeIn();
    void anOrderThatWasChargedMeanwhileIsPaidTwice();
    void whatAnEarlierVezneConfirmedComesInByItself();
    void givenBackWholeItsOrderIsFree();

private:
    till::Links &links() { return m_shop->till().links(); }
    Link make(const QString &order, bool isFast = false)
    {
        const auto errand = links().make({.orderId = order,
                                          .name = u"Kitap"_s,
                                          .description = u"Kitap"_s,
                                          .amount = Money(12'550, Currency::TRY),
                                          .isFast = isFast,
                                          .isRepeatable = order.isEmpty(),
                                          .customer = u"Ali Ak"_s,
                                          .phone = u"+905321234567"_s});
        if (!errand)
            return {};
        QSignalSpy finished(*errand, &till::LinkErrand::finished);
        return finished.wait(intakePatience) ? finished.first().first().value<till::LinkErrandEnd>().link
                                             : Link{};
    }
    bool look()
    {
        QSignalSpy looked(&links().watch(), &till::LinkWatch::looked);
        links().watch().look();
        return looked.wait(intakePatience);
    }
    /// A link that was made and paid, with its guess.
    LinkMatch paid(const QString &order = u"S-1"_s)
    {
        m_link = make(order);
        if (!test::payOnLink(QUrl(m_link.url)).body.contains("Ödemeniz alındı") || !look())
            return {};
        const auto found = matches();
        return found.empty() ? LinkMatch{} : found.front();
    }
    std::vector<LinkMatch> matches() { return links().book().matchesOf(m_link.id).value(); }
    IntakeEnd confirm(const LinkMatch &match)
    {
        const auto intake = links().confirm(match);
        if (!intake)
            return {.refusal = intake.error()};
        QSignalSpy finished(*intake, &till::LinkIntake::finished);
        return finished.wait(intakePatience) ? finished.first().first().value<IntakeEnd>() : IntakeEnd{};
    }
    State change(journal::Change change)
    {
        change.reason = u"buyer_request"_s;
        const auto attempt = m_shop->till().change(change);
        if (!attempt)
            return State::Intent;
        QSignalSpy finished(*attempt, &till::Attempt::finished);
        return finished.wait(intakePatience) ? finished.first().first().value<till::AttemptEnd>().state
                                             : State::Sending;
    }
    bool isWhole()
    {
        return journal::verify(m_shop->journal().database(), test::JournalBuilder::key())->faults.isEmpty();
    }

    std::unique_ptr<test::LinkShop> m_shop;
    Link m_link;
};

void TestLinkIntake::confirmedItIsAPaymentOfTheJournal()
{
    const LinkMatch guess = paid();
    QCOMPARE(guess.state, MatchState::Guess);
    QSignalSpy changed(&m_shop->till(), &till::Till::changed);
    const IntakeEnd end = confirm(guess);
    QCOMPARE(end.word, IntakeEnd::Word::TakenIn);
    QCOMPARE(changed.last().first().toString(), end.operation);
    QCOMPARE(matches().front().state, MatchState::Confirmed);
    QCOMPARE(matches().front().operation, end.operation);
    const journal::PaymentFile file = m_shop->file(end.operation);
    QCOMPARE(file.payment.state, State::Paid);
    QCOMPARE(file.payment.orderId, u"S-1"_s);
    QCOMPARE(file.payment.paymentId, guess.paymentId);
    QCOMPARE(file.payment.buyerName, u"Ali Ak"_s);
    QVERIFY(!file.payment.cardLast4.isEmpty());
    QCOMPARE(file.items.size(), std::size_t(1));
    QCOMPARE(file.items.front().name, u"Kitap"_s);
    // Once is enough, and it can be given back as any other.
    QCOMPARE(confirm(guess).refusal->problem, Problem::AlreadyKnown);
    QCOMPARE(change({.kind = journal::Kind::Refund,
                     .payment = end.operation,
                     .amount = Money(550, Currency::TRY),
                     .itemTransaction = file.items.front().transactionId}),
             State::Done);
    QCOMPARE(change({.kind = journal::Kind::Refund,
                     .payment = end.operation,
                     .amount = Money(12'000, Currency::TRY)}),
             State::Done);
    QVERIFY(isWhole());
    // Both books say the same.
    const auto checked = m_shop->till().check(guess.paymentId);
    QVERIFY(checked.has_value());
    QSignalSpy finished(*checked, &till::PaymentCheck::finished);
    QVERIFY(finished.wait(intakePatience));
    QVERIFY(finished.first().first().value<till::CheckedPayment>().isEqual());
}

void TestLinkIntake::aLinkWithoutAnOrderGivesEachPaymentOne()
{
    const QString keyedIn = m_shop->till().orders().forSale(); // a form is open meanwhile
    QVERIFY(paid({}).state == MatchState::Guess);
    QVERIFY(test::payOnLink(QUrl(m_link.url)).body.contains("Ödemeniz alındı"));
    m_shop->clock().advance(4min);
    QVERIFY(look());
    QCOMPARE(matches().size(), std::size_t(2));
    // Both at once: the answers of the one are awaited while the other is asked for.
    int ended = 0;
    for (const LinkMatch &match : matches()) {
        const auto intake = links().confirm(match);
        QVERIFY(intake.has_value());
        connect(*intake, &till::LinkIntake::finished, this, [&ended](const IntakeEnd &end) {
            QCOMPARE(end.word, IntakeEnd::Word::TakenIn);
            ++ended;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended, 2, intakePatience);
    QSet<QString> orders;
    for (const LinkMatch &match : matches()) {
        const journal::Operation payment = m_shop->file(match.operation).payment;
        QCOMPARE(payment.state, State::Paid); // not once more for an order that was paid
        orders.insert(payment.orderId);
    }
    QCOMPARE(orders, (QSet<QString>{u"L-2026-000001"_s, u"L-2026-000002"_s}));
    QVERIFY(!m_shop->till().orders().isUsed(keyedIn));
    QVERIFY(isWhole());
}

void TestLinkIntake::whatIyzicoDoesNotConfirmStaysAGuess_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<IntakeEnd::Word>("word");
    QTest::newRow("no answer") << u"http-500"_s << IntakeEnd::Word::NoAnswer;
    QTest::newRow("a forged answer") << u"bad-signature"_s << IntakeEnd::Word::Contradicts;
    QTest::newRow("another amount") << u"wrong-amount"_s << IntakeEnd::Word::Contradicts;
}

void TestLinkIntake::whatIyzicoDoesNotConfirmStaysAGuess()
{
    QFETCH(QString, behaviour);
    const LinkMatch guess = paid();
    QVERIFY(m_shop->sandbox().fault(paymentDetail, behaviour));
    QTEST(confirm(guess).word, "word");
    QCOMPARE(matches().front().state, MatchState::Guess);
    QCOMPARE(m_shop->journal().reader().find(guess.paymentId).error().problem, Problem::NoSuchPayment);
    QCOMPARE(confirm(guess).word, IntakeEnd::Word::TakenIn);
}

void TestLinkIntake::cancelledMeanwhileThereIsNothingToTakeIn()
{
    const LinkMatch guess = paid();
    QCOMPARE(m_shop->sandbox()
                 .post("/payment/cancel", {{u"paymentId"_s, guess.paymentId}, {u"ip"_s, u"127.0.0.1"_s}})
                 .status,
             200);
    QCOMPARE(confirm(guess).word, IntakeEnd::Word::Undone);
}

void TestLinkIntake::anOrderThatWasChargedMeanwhileIsPaidTwice()
{
    // Switched off before anybody knew that it had been paid, and charged by card then.
    m_link = make(u"S-1"_s);
    const auto off = links().turn(m_link, false);
    QVERIFY(off.has_value());
    QSignalSpy turned(*off, &till::LinkErrand::finished);
    QVERIFY(turned.wait(intakePatience));
    QVERIFY(m_shop->letPass(journal::longestStay));
    till::Sale sale = m_shop->sale(12'550);
    sale.orderId = u"S-1"_s;
    const auto charged = m_shop->till().charge(sale, test::Shop::card());
    QVERIFY(charged.has_value());
    QSignalSpy ended(*charged, &till::Attempt::finished);
    QVERIFY(ended.wait(intakePatience));
    QVERIFY(m_shop->sandbox()
                .call("PATCH", u"/v2/iyzilink/products/%1/status/ACTIVE"_s.arg(m_link.token).toUtf8(), "{}")
                .status == 200);
    QVERIFY(test::payOnLink(QUrl(m_link.url)).body.contains("Ödemeniz alındı"));
    QVERIFY(look());
    QVERIFY(!matches().empty());
    const IntakeEnd end = confirm(matches().front());
    QCOMPARE(end.word, IntakeEnd::Word::TakenIn);
    QCOMPARE(m_shop->file(end.operation).payment.state, State::LateCharge);
    QVERIFY(isWhole());
}

void TestLinkIntake::whatAnEarlierVezneConfirmedComesInByItself()
{
    LinkMatch guess = paid();
    guess.state = MatchState::Confirmed;
    guess.decidedBy = u"Ayşe"_s;
    QVERIFY(m_shop->journal().record({.kind = journal::DeedKind::LinkMatched, .details = {}},
                                     [&] { return links().book().decide(guess); }));
    QSignalSpy tookIn(&links(), &till::Links::tookIn);
    QVERIFY(look());
    QVERIFY(tookIn.count() > 0 || tookIn.wait(intakePatience));
    QCOMPARE(matches().front().operation, tookIn.first().first().toString());
    QCOMPARE(matches().front().decidedBy, u"Ayşe"_s);
}

void TestLinkIntake::givenBackWholeItsOrderIsFree()
{
    const IntakeEnd end = confirm(paid());
    QCOMPARE(links()
                 .make({.orderId = u"S-1"_s, .name = u"x"_s, .description = u"x"_s, .amount = m_link.amount})
                 .error()
                 .problem,
             Problem::SaleHeld);
    QCOMPARE(change({.kind = journal::Kind::Cancel,
                     .payment = end.operation,
                     .amount = Money(12'550, Currency::TRY)}),
             State::Done);
    QVERIFY(links().mayCharge(u"S-1"_s).has_value());
}

VEZNE_TEST(TestLinkIntake)
#include "tst_linkintake.moc"
