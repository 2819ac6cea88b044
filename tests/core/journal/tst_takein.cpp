// SPDX-License-Identifier: GPL-3.0-or-later
// Payments that no till sent: what the book takes in, once, and what it then holds.
#include <QTest>

#include "core/journal/books/linkbook.h"
#include "core/journal/books/movementbook.h"
#include "core/journal/check/verify.h"
#include "core/journal/foundoperation.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::FoundOperation;
using journal::HostedPage;
using journal::Problem;
using journal::Standing;
using journal::State;

namespace {

Money found(qint64 kurus)
{
    return Money(kurus, Currency::TRY);
}

FoundOperation paidOnLink(const QString &order, const QString &paymentId, Instant takenAt)
{
    journal::Facts facts{.why = u"link"_s,
                         .paymentId = paymentId,
                         .fraudStatus = 1,
                         .items = {{.itemId = u"L"_s,
                                    .transactionId = paymentId + u'1',
                                    .paidPrice = found(10'321).toDecimal()}},
                         .proof = QByteArray(64, 'a')};
    return {.intent = {.id = u"op-"_s + paymentId,
                       .orderId = order,
                       .price = found(10'000),
                       .paidPrice = found(10'321),
                       .amount = found(10'321),
                       .installment = 2,
                       .page = HostedPage::Link,
                       .items = {{u"L"_s, u"Kitap"_s, u"iyzico Link"_s, u"VIRTUAL"_s, found(10'000)}},
                       .link = u"link-1"_s,
                       .conversation = u"theirs-"_s + paymentId},
            .facts = facts,
            .takenAt = takenAt};
}

} // namespace

class TestTakeIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::JournalBuilder>(); }

    void itIsAPaymentLikeAnyOther()
    {
        QCOMPARE(takeIn(u"S-1"_s, u"7001"_s).value(), State::Paid);
        const auto file = book().reader().paymentFile(u"op-7001"_s).value();
        QCOMPARE(file.payment.standing, Standing::Paid);
        QCOMPARE(file.payment.paymentId, u"7001"_s);
        QCOMPARE(file.payment.sentAt, yesterday()); // when the provider took it
        QCOMPARE(file.left(), found(10'321));
        QCOMPARE(book().reader().find(u"7001"_s)->id, u"op-7001"_s);
        QVERIFY(!m_book->refund(u"op-7001"_s, 321).isEmpty());
        QCOMPARE(book().reader().paymentFile(u"op-7001"_s)->left(), found(10'000));
        QVERIFY(isWhole());
    }

    void theDayEndCountsItOnTheDayItWasFound()
    {
        QVERIFY(takeIn(u"S-1"_s, u"7001"_s).has_value());
        const auto figures = book().reader().days().figures(QDate(2026, 9, 17)).value();
        QCOMPARE(figures.sums.value(Currency::TRY).sales, 1);
        QCOMPARE(figures.sums.value(Currency::TRY).gross, found(10'321));
        QCOMPARE(figures.sums.value(Currency::TRY).surcharge, found(321));
    }

    void aReconciliationFindsItOnTheDayItWasPaid()
    {
        QVERIFY(takeIn(u"S-1"_s, u"7001"_s).has_value());
        const auto movements = book().reader().movements().payments({}, {u"7001"_s}).value();
        QCOMPARE(movements.size(), std::size_t(1));
        QCOMPARE(movements.front().at, yesterday());
        QCOMPARE(movements.front().amount, found(10'321));
    }

    void whatAnOlderCopyLacksComesInBeforeItIsTrusted()
    {
        book().setDistrust({Problem::RolledBack, {}});
        QCOMPARE(takeIn(u"S-1"_s, u"7001"_s).value(), State::Paid);
        // Nothing that would move money begins.
        QCOMPARE(book().open(journal::Intent{}).error().problem, Problem::RolledBack);
    }

    void whatWasChangedByOthersTakesNothingIn()
    {
        book().setDistrust({Problem::WrongKey, {}});
        QCOMPARE(takeIn(u"S-1"_s, u"7001"_s).error().problem, Problem::WrongKey);
    }

    void noPaymentComesInTwice()
    {
        QVERIFY(takeIn(u"S-1"_s, u"7001"_s).has_value());
        FoundOperation again = paidOnLink(u"S-2"_s, u"7001"_s, yesterday());
        again.intent.id = u"another"_s;
        const auto refused = book().takeIn(again, {});
        QCOMPARE(refused.error().problem, Problem::AlreadyKnown);
        QCOMPARE(refused.error().detail, u"op-7001"_s);
        QVERIFY(isWhole());
    }

    void onesOwnPaymentsAreNotFound_data()
    {
        QTest::addColumn<bool>("byConversation");
        QTest::newRow("known by its payment id") << false;
        QTest::newRow("known by its conversation") << true;
    }

    void onesOwnPaymentsAreNotFound()
    {
        QFETCH(bool, byConversation);
        const QString own = m_book->pay({.order = u"S-9"_s});
        FoundOperation same = paidOnLink(
            u"S-1"_s, byConversation ? u"7001"_s : book().reader().operation(own)->paymentId, yesterday());
        if (byConversation)
            same.intent.conversation = own;
        QCOMPARE(book().takeIn(same, {}).error().problem, Problem::AlreadyKnown);
    }

    void anOrderThatWasPaidOtherwiseIsPaidTwice()
    {
        QVERIFY(!m_book->pay({.order = u"S-1"_s}).isEmpty());
        QCOMPARE(takeIn(u"S-1"_s, u"7001"_s).value(), State::LateCharge);
        QCOMPARE(book().reader().operation(u"op-7001"_s)->standing, Standing::Attention);
        QVERIFY(!m_book->refund(u"op-7001"_s, 10'321).isEmpty());
        QCOMPARE(book().reader().operation(u"op-7001"_s)->standing, Standing::Refunded);
        QVERIFY(isWhole());
    }

    void anUnclearedPaymentIsHeld()
    {
        FoundOperation held = paidOnLink(u"S-1"_s, u"7001"_s, yesterday());
        held.facts.fraudStatus = 0;
        QCOMPARE(book().takeIn(held, {}).value(), State::PaidHeld);
    }

    void whatProvesNothingIsRefused_data()
    {
        QTest::addColumn<FoundOperation>("payment");
        FoundOperation payment = paidOnLink(u"S-1"_s, u"7001"_s, yesterday());
        payment.facts.proof.clear();
        QTest::newRow("no proof") << payment;
        payment = paidOnLink(u"S-1"_s, {}, yesterday());
        QTest::newRow("no payment id") << payment;
        payment = paidOnLink(u"S-1"_s, u"7001"_s, yesterday());
        payment.intent.page = HostedPage::Checkout;
        QTest::newRow("a page that a till opens") << payment;
        payment = paidOnLink(u"S-1"_s, u"7001"_s, yesterday());
        payment.intent.kind = journal::Kind::Preauth;
        QTest::newRow("a hold") << payment;
    }

    void whatProvesNothingIsRefused()
    {
        QFETCH(FoundOperation, payment);
        QCOMPARE(book().takeIn(payment, {}).error().problem, Problem::Incomplete);
    }

    void theDatabaseKnowsTheRuleToo_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("paymentId");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a link's payment begins paid") << u"'link'"_s << u"'7'"_s << true;
        QTest::newRow("a till's does not") << u"NULL"_s << u"'7'"_s << false;
        QTest::newRow("nor one of a page that a till opened") << u"'checkout'"_s << u"'7'"_s << false;
        QTest::newRow("nor one without a payment id") << u"'link'"_s << u"NULL"_s << false;
    }

    void theDatabaseKnowsTheRuleToo()
    {
        if (test::isOnSharedBook())
            QSKIP("a row needs its event there (tst_sharedbook)");
        QFETCH(QString, page);
        QFETCH(QString, paymentId);
        const auto inserted = book().database().run(
            u"INSERT INTO operation(seq, id, kind, state, standing, order_id, created_at, actor, currency, "
            "price, paid_price, amount, installment, holds_sale, buyer_name, search, page, payment_id) VALUES"
            "(9, 'x', 'charge', 'PAID', 'paid', 'S', 1, 'a', 'TRY', 1, 1, 1, 1, 1, '', '', %1, %2)"_s.arg(
                page, paymentId));
        QTEST(inserted.has_value(), "isTaken");
    }

private:
    journal::Journal &book() { return m_book->journal(); }
    static Instant yesterday() { return test::JournalBuilder().clock().now() - 24h; }
    journal::Result<State> takeIn(const QString &order, const QString &paymentId)
    {
        return book().takeIn(paidOnLink(order, paymentId, yesterday()), {});
    }
    bool isWhole()
    {
        return journal::verify(book().database(), test::JournalBuilder::key())->faults.isEmpty();
    }

    std::unique_ptr<test::JournalBuilder> m_book;
};

VEZNE_TEST(TestTakeIn)
#include "tst_takein.moc"
