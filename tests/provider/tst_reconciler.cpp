// SPDX-License-Identifier: GPL-3.0-or-later
// Days compared with a real vezne-sandbox, interrupted and taken up again.
#include "core/finance/reconciler.h"

#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "core/journal/check/verify.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/shop.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using finance::Reconciler;
using finance::RunEnd;
using finance::RunProgress;

namespace {

const QString daysPath = u"/v2/reporting/payment/transactions"_s;

} // namespace

class TestReconciler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_day = istanbul::day(m_shop->clock().now());
        m_allowed = true;
        makeReconciler();
    }

    void cleanup()
    {
        m_reconciler.reset();
        m_shop.reset();
    }

    void aRunThatWasInterruptedGoesOnWhereItStopped()
    {
        // 60 lines make two pages; then the provider falls silent on the second.
        QVERIFY(!m_shop->pay(100, 60).isEmpty());
        tomorrow();
        QVERIFY(!m_shop->pay(10'000).isEmpty());
        tomorrow();
        QSignalSpy progressed(m_reconciler.get(), &Reconciler::progressed);
        connect(m_reconciler.get(), &Reconciler::progressed, this, [this](const RunProgress &progress) {
            if (progress.page == 1 && progress.pageCount == 2)
                QVERIFY(m_shop->sandbox().fault(daysPath, u"http-500"_s));
        });
        QVERIFY(run(m_day, m_day.addDays(1)) == RunEnd::How::Unreadable);
        QVERIFY(m_end.trouble.has_value());
        QCOMPARE(m_end.day, m_day);
        QCOMPARE(compared().size(), std::size_t(0));
        QCOMPARE(m_shop->sandbox().requestCount(daysPath), 1 + 1);

        // Another process: it reads the second page, and the next day.
        makeReconciler();
        QVERIFY(run(m_day, m_day.addDays(1)) == RunEnd::How::Done);
        QCOMPARE(m_shop->sandbox().requestCount(daysPath), 2 + 2);
        const auto days = compared();
        QCOMPARE(days.size(), std::size_t(2));
        for (const journal::Comparison &day : days) {
            QVERIFY(day.isFinal);
            QCOMPARE(day.open, qint64(0));
            QCOMPARE(day.matched, qint64(1));
            QCOMPARE(day.actor, u"Ayşe"_s);
        }
        // What is finished is left out, unless everything is wanted.
        QVERIFY(run(m_day, m_day.addDays(1)) == RunEnd::How::Done);
        QCOMPARE(m_shop->sandbox().requestCount(daysPath), 4);
        QVERIFY(run(m_day, m_day.addDays(1), Reconciler::Again::Everything) == RunEnd::How::Done);
        QCOMPARE(m_shop->sandbox().requestCount(daysPath), 4 + 3);
        QVERIFY(holds());
    }

    void aRunThatIsStoppedKeepsWhatItHas()
    {
        QVERIFY(!m_shop->pay(10'000).isEmpty());
        tomorrow();
        tomorrow();
        connect(m_reconciler.get(), &Reconciler::changed, this, [this] { m_reconciler->stop(); });
        QVERIFY(run(m_day, m_day.addDays(1)) == RunEnd::How::Stopped);
        QCOMPARE(compared().size(), std::size_t(1));
        QVERIFY(!m_reconciler->isRunning());
    }

    void whatAPersonExplainsIsKeptWithNameAndReason()
    {
        const QString payment = m_shop->pay(10'000);
        refundElsewhere(payment, u"7"_s);
        tomorrow();
        QVERIFY(run(m_day, m_day) == RunEnd::How::Done);
        QCOMPARE(compared().front().open, qint64(1));
        const QString id = differences().front().id;
        QVERIFY(!m_reconciler->accept(id, {}, u" "_s));
        QVERIFY(m_reconciler->accept(id, {}, u"panelden iade"_s).has_value());
        QCOMPARE(compared().front().open, qint64(0));
        QCOMPARE(compared().front().accepted, qint64(1));
        const auto accepted = differences().front().acceptance;
        QVERIFY(accepted.has_value());
        QCOMPARE(accepted->by, u"Ayşe"_s);
        QCOMPARE(accepted->why, u"panelden iade"_s);
        const auto trail = m_shop->journal().reader().audit().page(
            {.kinds = {journal::DeedKind::DifferenceAccepted}}, std::nullopt, 9);
        QCOMPARE(trail->size(), std::size_t(1));
        QCOMPARE(trail->front().actor.name, u"Ayşe"_s);
        QVERIFY(holds());

        // Without its entry in the trail an explanation does not hold.
        QVERIFY(test::tamper(m_shop->journal(), u"UPDATE accepted_difference SET why = 'x'"_s));
        QVERIFY(!holds());
    }

    void twoHalvesAreMatchedByHandTogether()
    {
        const QString payment = m_shop->pay(10'000);
        QVERIFY(m_shop->sandbox().fault(u"/payment/auth"_s, u"invisible"_s, 1, 240h));
        QVERIFY(!m_shop->pay(5'000).isEmpty());
        refundElsewhere(payment, u"50"_s);
        tomorrow();
        QVERIFY(run(m_day, m_day) == RunEnd::How::Done);
        const auto found = differences();
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(m_reconciler->accept(found[0].id, found[1].id, u"bir ve aynı"_s).has_value());
        QCOMPARE(compared().front().open, qint64(0));
        QCOMPARE(differences()[1].acceptance->counterpart, found[0].id);
        QVERIFY(m_reconciler->reopen(found[1].id, u"değilmiş"_s).has_value());
        QCOMPARE(compared().front().open, qint64(2));
        QVERIFY(holds());
    }

    void whoMayNotIsRefused()
    {
        m_allowed = false;
        QCOMPARE(int(m_reconciler->start(m_day, m_day, Reconciler::Again::WhatIsOpen).error().problem),
                 int(journal::Problem::NoRight));
        QVERIFY(!m_reconciler->accept(u"x"_s, {}, u"y"_s).has_value());
        QCOMPARE(m_shop->sandbox().requestCount(daysPath), 0);
    }

    void thePayoutCalendarAddsUpWhatIyzicoAnnounced()
    {
        const QString whole = m_shop->pay(10'000);
        const QString part = m_shop->pay(20'000);
        const auto items = m_shop->file(whole).items;
        const QDate due = QDate::fromString(items.front().payoutDate.left(10), Qt::ISODate);
        QVERIFY(due.isValid());
        const auto before = payouts(due);
        QCOMPARE(before.size(), std::size_t(1));
        QCOMPARE(before.front().payments, qint64(2));
        QCOMPARE(before.front().taken.toPlain(), u"300"_s);
        const Decimal kept = before.front().commission.plus(before.front().fee).value();
        QCOMPARE(before.front().expected, before.front().taken.minus(kept).value());

        // A quarter of the second is given back, and the first is cancelled.
        change(part, journal::Kind::Refund, 5'000);
        change(whole, journal::Kind::Cancel, 10'000);
        const auto after = payouts(due);
        QCOMPARE(after.front().payments, qint64(1));
        QCOMPARE(after.front().refunded.toPlain(), u"50"_s);
        const Decimal announced = m_shop->file(part).items.front().payout.value();
        QCOMPARE(after.front().expected,
                 announced.scaled(Decimal::fromUnits(3), Decimal::fromUnits(4), Rounding::HalfUp).value());
        QVERIFY(payouts(due.addDays(1)).empty());
    }

private:
    void makeReconciler()
    {
        m_reconciler = std::make_unique<Reconciler>(
            m_shop->journal(), m_shop->till().client(), m_shop->till().recovery().budget(),
            [this](access::Action) -> journal::Result<void> {
                if (m_allowed)
                    return {};
                return tl::unexpected(journal::Error{journal::Problem::NoRight, {}});
            });
    }

    RunEnd::How run(QDate first, QDate last, Reconciler::Again again = Reconciler::Again::WhatIsOpen)
    {
        QSignalSpy finished(m_reconciler.get(), &Reconciler::finished);
        if (!m_reconciler->start(first, last, again) || !finished.wait(20'000))
            return RunEnd::How::Failed;
        m_end = finished.first().first().value<RunEnd>();
        return m_end.how;
    }

    void tomorrow()
    {
        m_shop->clock().advance(24h);
        QVERIFY(m_shop->sandbox().setClock(istanbul::dateTime(m_shop->clock().now())));
    }

    void refundElsewhere(const QString &payment, const QString &amount)
    {
        const QString id = m_shop->file(payment).payment.paymentId;
        QCOMPARE(test::verdict(m_shop->sandbox().post("/v2/payment/refund",
                                                      {{u"paymentId"_s, id}, {u"price"_s, amount}})),
                 u"success"_s);
    }

    void change(const QString &payment, journal::Kind kind, qint64 minor)
    {
        const auto attempt = m_shop->till().change({.kind = kind,
                                                    .payment = payment,
                                                    .amount = Money(minor, Currency::TRY),
                                                    .reason = u"buyer_request"_s});
        QVERIFY(attempt.has_value());
        QSignalSpy finished(*attempt, &till::Attempt::finished);
        QVERIFY(finished.wait());
    }

    std::vector<journal::Comparison> compared()
    {
        return m_shop->journal().reader().reconciliation().comparisons(journal::Source::Iyzico, 9).value();
    }

    std::vector<journal::Difference> differences()
    {
        return m_shop->journal()
            .reader()
            .reconciliation()
            .differences(journal::Source::Iyzico, m_day.toString(Qt::ISODate))
            .value();
    }

    std::vector<journal::Payout> payouts(QDate day)
    {
        return m_shop->journal().reader().payouts().between(day, day).value();
    }

    bool holds()
    {
        const auto verified =
            journal::verify(m_shop->journal().database(), m_shop->journal().key(), std::nullopt);
        return verified && verified->faults.isEmpty();
    }

    QDate m_day;
    bool m_allowed = true;
    RunEnd m_end;
    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<Reconciler> m_reconciler;
};

VEZNE_TEST(TestReconciler)
#include "tst_reconciler.moc"
