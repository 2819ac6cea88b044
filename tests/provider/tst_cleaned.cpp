// SPDX-License-Identifier: GPL-3.0-or-later
// A card number that somebody types where it does not belong, while the caller reads it out.
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "core/till/batch/batchrun.h"
#include "tests/support/canary.h"
#include "tests/support/shop.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;

class TestCleaned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextKeepsACardNumber()
    {
        test::Shop shop;
        const QByteArray digits = test::Canary::cardNumber();
        const QString number = QString::fromLatin1(digits);
        const QString grouped =
            number.left(4) + u' ' + number.mid(4, 4) + u' ' + number.mid(8, 4) + u' ' + number.mid(12);
        const QString said = u"kart "_s + grouped + u" dedi"_s;

        till::Sale sale = shop.sale(10'000);
        sale.note = said;
        sale.repeatReason = said;
        sale.items.front().name = said;
        sale.buyer.name = said;
        sale.buyer.registrationAddress = number;
        sale.billingAddress = till::addressOf(sale.buyer);
        sale.shippingAddress = sale.billingAddress;
        const auto attempt = shop.till().charge(sale, test::Shop::card());
        QVERIFY(attempt.has_value());
        const QString payment = (*attempt)->operation();
        QVERIFY(QSignalSpy(*attempt, &till::Attempt::finished).wait());
        QCOMPARE(shop.file(payment).payment.state, journal::State::Paid);

        const auto refund = shop.till().change({.kind = journal::Kind::Refund,
                                                .payment = payment,
                                                .amount = Money(1'000, Currency::TRY),
                                                .reason = u"other"_s,
                                                .note = said});
        QVERIFY(refund.has_value());
        QVERIFY(QSignalSpy(*refund, &till::Attempt::finished).wait());
        const auto batch = shop.till().beginBatch({.source = u"selection"_s,
                                                   .reason = u"other"_s,
                                                   .note = said,
                                                   .rows = {{.payment = payment,
                                                             .kind = journal::Kind::Refund,
                                                             .amount = Money(1'000, Currency::TRY),
                                                             .left = shop.file(payment).left()}}});
        QVERIFY(batch.has_value());
        auto *run = new till::BatchRun(shop.till(), *batch, this);
        QSignalSpy ended(run, &till::BatchRun::finished);
        run->start();
        QVERIFY(ended.size() == 1 || ended.wait());
        QCOMPARE(shop.file(payment).payment.refunded, Money(2'000, Currency::TRY));
        QVERIFY(shop.till().askRefund({.kind = journal::Kind::Refund,
                                       .payment = payment,
                                       .amount = Money(1'000, Currency::TRY),
                                       .note = said}));
        QVERIFY(shop.journal().record(
            {.kind = journal::DeedKind::RefundDeclined, .subject = u"x"_s, .why = said}));

        const test::Canary canary(digits, test::Canary::Form::CardNumber);
        QCOMPARE(canary.inFolder(test::folderOf(shop.journal().place())), QStringList());
        QCOMPARE(canary.in(QJsonDocument(shop.sandbox().ledger()).toJson()), QStringList());
        QVERIFY(shop.journal().reader().find(payment).has_value());
    }

    void anOrderThatReadsLikeACardIsRefused()
    {
        test::Shop shop;
        till::Sale sale = shop.sale(10'000);
        sale.orderId = QString::fromLatin1(test::Canary::cardNumber());
        QCOMPARE(till::faultsOf(sale), std::vector{till::SaleFault::OrderIsCard});
        QCOMPARE(shop.till().charge(sale, test::Shop::card()).error().problem, journal::Problem::Incomplete);
        sale.orderId = u"S-2026-000001"_s;
        QVERIFY(till::faultsOf(sale).empty());
    }
};

VEZNE_TEST(TestCleaned)
#include "tst_cleaned.moc"
