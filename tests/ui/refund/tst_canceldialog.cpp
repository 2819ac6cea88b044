// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/refund/canceldialog.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/shop.h"
#include "ui/kit/plainlabel.h"
#include "ui/payment/undo.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Kind;
using journal::State;
using test::Shop;

namespace {

const QString cancelPath = u"/payment/cancel"_s;

template<class Widget>
Widget *find(const QPointer<ui::CancelDialog> &dialog, const QString &name)
{
    return dialog->findChild<Widget *>(name);
}

QPointer<ui::CancelDialog> opened(Shop &shop, const QString &payment)
{
    QPointer<ui::CancelDialog> dialog(new ui::CancelDialog(shop.file(payment), shop.till()));
    dialog->open();
    return dialog;
}

QString result(const QPointer<ui::CancelDialog> &dialog)
{
    return find<ui::PlainLabel>(dialog, u"resultTitle"_s)->text();
}

} // namespace

class TestCancelDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void cancelsTheWholePayment();
    void enterGivesUp();
    void aBankThatClosedItsDayLeadsToARefundOnlyWhenAsked();
    void undoCancelsOnTheDayAndRefundsAfterIt();
};

void TestCancelDialog::cancelsTheWholePayment()
{
    Shop shop;
    const QString payment = shop.pay(25'000);
    const auto dialog = opened(shop, payment);
    auto *act = find<QPushButton>(dialog, u"actButton"_s);
    QCOMPARE(act->text(), u"Cancel ₺250,00"_s);
    QVERIFY(find<ui::PlainLabel>(dialog, u"sentenceLabel"_s)->text().contains(u"•••• 0008"_s));
    act->click();
    QTRY_COMPARE(result(dialog), u"₺250,00 was cancelled."_s);
    QVERIFY(!find<QPushButton>(dialog, u"refundInsteadButton"_s)->isVisible());
    QCOMPARE(shop.sandbox().requestCount(cancelPath), 1);
    QVERIFY(shop.ledgerOf(payment).value("cancelled"_L1).toBool());
    QVERIFY(shop.file(payment).payment.cancelled);
    delete dialog;
}

void TestCancelDialog::enterGivesUp()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    const auto dialog = opened(shop, payment);
    QVERIFY(find<QPushButton>(dialog, u"giveUpButton"_s)->isDefault());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (int press = 0; press < 10 && dialog->isVisible(); ++press)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(shop.sandbox().requestCount(cancelPath), 0);
}

void TestCancelDialog::aBankThatClosedItsDayLeadsToARefundOnlyWhenAsked()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    // The provider's day is over although the till's is not.
    QVERIFY(shop.sandbox().setClock(istanbul::dateTime(shop.clock().now() + 24h)));
    const auto dialog = opened(shop, payment);
    QSignalSpy refundWanted(dialog, &ui::ChangeDialog::refundWanted);
    find<QPushButton>(dialog, u"actButton"_s)->click();
    QTRY_COMPARE(result(dialog), u"The cancel was refused."_s);
    auto *instead = find<QPushButton>(dialog, u"refundInsteadButton"_s);
    QVERIFY(instead->isVisible() && !instead->isDefault());
    QCOMPARE(refundWanted.count(), 0);
    QCOMPARE(shop.sandbox().requestCount(u"/v2/payment/refund"_s), 0);
    instead->click();
    QCOMPARE(refundWanted.count(), 1);
    QCOMPARE(refundWanted.first().first().toString(), payment);
    // Still nothing was sent: the refund dialog will ask.
    QCOMPARE(shop.sandbox().requestCount(u"/v2/payment/refund"_s), 0);
    QTRY_VERIFY(!dialog);
}

void TestCancelDialog::undoCancelsOnTheDayAndRefundsAfterIt()
{
    test::JournalBuilder book;
    const Instant now = book.clock().now();
    const Instant tomorrow = istanbul::startOf(istanbul::day(now).addDays(1));
    const auto undo = [&](const QString &payment, Instant at) {
        return ui::undoOf(*book.journal().reader().paymentFile(payment), at);
    };
    const QString payment = book.pay({});
    QCOMPARE(undo(payment, now), std::optional(Kind::Cancel));
    QCOMPARE(undo(payment, tomorrow - 1ms), std::optional(Kind::Cancel));
    QCOMPARE(undo(payment, tomorrow), std::optional(Kind::Refund));
    book.refund(payment, 100);
    QCOMPARE(undo(payment, now), std::optional(Kind::Refund));
    book.refund(payment, 9'900);
    QCOMPARE(undo(payment, now), std::nullopt);

    QCOMPARE(undo(book.pay({.outcome = State::Declined}), now), std::nullopt);
    QCOMPARE(undo(book.pay({.outcome = State::Unknown}), now), std::nullopt);
    const QString open = book.pay({});
    book.refund(open, 100, State::Unknown);
    QCOMPARE(undo(open, now), std::nullopt);
    const QString cancelled = book.pay({});
    book.cancel(cancelled);
    QCOMPARE(undo(cancelled, now), std::nullopt);
}

VEZNE_TEST(TestCancelDialog)
#include "tst_canceldialog.moc"
