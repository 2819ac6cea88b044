// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/refund/refunddialog.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "core/journal/rules.h"
#include "tests/support/shop.h"
#include "tests/support/widgets/refundscreen.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/moneyedit.h"
#include "ui/kit/plainlabel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using test::RefundScreen;
using test::Shop;

namespace {

const QString refundPath = u"/payment/refund"_s;
const QString refundV2Path = u"/v2/payment/refund"_s;

int refundRequests(Shop &shop)
{
    return shop.sandbox().requestCount(refundPath) + shop.sandbox().requestCount(refundV2Path);
}

} // namespace

class TestRefundDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void offersWhatIsLeftNotWhatWasPaid();
    void enterGoesOnToTheWayBackAndNothingIsSent();
    void controlEnterCarriesOut();
    void aFigureTypedOnTheChoiceIsAPart();
    void opensWithoutBlocking();
    void refundsAllThatIsLeft();
    void aPartTakesKurus();
    void whatIsDoneSaysWhatIsLeftAndLeadsToTheReceipt();
    void whatWasTakenForNotDoneIsToldBeforeItIsDoneOnceMore();
    void neverMoreThanIsLeft_data();
    void neverMoreThanIsLeft();
    void oneItemGoesBackFromItsOwnLine();
    void anItemIsLimitedToWhatItHasLeft();
    void aPaymentOfOneItemOffersNoItems();
    void theReasonOtherNeedsANote();
    void twoPressesSendOnce();
    void refusesWhenLessIsLeftThanTheScreenSays();
    void aRefusalSaysThatNoMoneyMoved();
    void aLostAnswerIsNotCalledAFailure();
    void nothingSentSaysSo();
    void escapeDoesNotCloseWhileUnderWay();
};

void TestRefundDialog::offersWhatIsLeftNotWhatWasPaid()
{
    Shop shop;
    const QString payment = shop.pay(50'000);
    QVERIFY(!payment.isEmpty());
    {
        RefundScreen first(shop, payment);
        first.choosePart(u"200"_s);
        first.act()->click();
        QTRY_COMPARE(first.result(), u"₺200,00 was refunded to card •••• 0008."_s);
    }
    RefundScreen screen(shop, payment);
    QVERIFY(screen.find<QRadioButton>(u"wholeRadio"_s)->text().contains(u"₺300,00"_s));
    QCOMPARE(screen.act()->text(), u"Refund ₺300,00"_s);
    QCOMPARE(screen.text(u"sentenceLabel"_s),
             u"₺300,00 will be refunded to card •••• 0008. This cannot be undone."_s);
}

void TestRefundDialog::enterGoesOnToTheWayBackAndNothingIsSent()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    QVERIFY(screen.giveUp()->isDefault());
    QVERIFY(!screen.act()->isDefault() && !screen.act()->autoDefault());
    QVERIFY(QTest::qWaitForWindowActive(screen.dialog));
    screen.find<QRadioButton>(u"wholeRadio"_s)->setFocus();
    for (int press = 0; press < 10 && !screen.giveUp()->hasFocus(); ++press)
        QTest::keyClick(screen.dialog->focusWidget(), Qt::Key_Return); // from field to field
    QVERIFY(screen.giveUp()->hasFocus());
    QTest::keyClick(screen.giveUp(), Qt::Key_Return);
    QTRY_VERIFY(!screen.dialog);
    QCOMPARE(refundRequests(shop), 0);
    QVERIFY(shop.file(payment).changes.empty());
}

void TestRefundDialog::controlEnterCarriesOut()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    screen.choosePart(u"12,34"_s);
    QTest::keyClick(screen.find<QWidget>(u"amountEdit"_s), Qt::Key_Enter,
                    Qt::ControlModifier | Qt::KeypadModifier);
    QTRY_COMPARE(screen.result(), u"₺12,34 was refunded to card •••• 0008."_s);
    QCOMPARE(refundRequests(shop), 1);
}

void TestRefundDialog::aFigureTypedOnTheChoiceIsAPart()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    QVERIFY(QTest::qWaitForWindowActive(screen.dialog));
    auto *whole = screen.find<QRadioButton>(u"wholeRadio"_s);
    whole->setFocus();
    QTest::keyClick(whole, Qt::Key_Down); // stays on "a part of it"
    for (const char figure : {'1', '2', ',', '3'})
        QTest::keyClick(screen.dialog->focusWidget(), figure);
    QCOMPARE(screen.act()->text(), u"Refund ₺12,30"_s);

    whole->click();
    whole->setFocus();
    QTest::keyClick(whole, Qt::Key_7, Qt::KeypadModifier);
    QCOMPARE(screen.act()->text(), u"Refund ₺7,00"_s);
    QCOMPARE(refundRequests(shop), 0);
}

void TestRefundDialog::opensWithoutBlocking()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment); // would not come back from exec()
    QVERIFY(screen.dialog->isVisible());
    QVERIFY(screen.dialog->isModal());
}

void TestRefundDialog::refundsAllThatIsLeft()
{
    Shop shop;
    const QString payment = shop.pay(12'345);
    RefundScreen screen(shop, payment);
    screen.act()->click();
    QTRY_COMPARE(screen.result(), u"₺123,45 was refunded to card •••• 0008."_s);
    QCOMPARE(shop.ledgerOf(payment).value("refunded"_L1).toString().toDouble(), 123.45);
    QCOMPARE(shop.file(payment).left(), Money(0, Currency::TRY));
    QCOMPARE(shop.file(payment).payment.standing, journal::Standing::Refunded);
    QCOMPARE(refundRequests(shop), 1);
}

void TestRefundDialog::aPartTakesKurus()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    screen.choosePart(u"12,34"_s);
    QCOMPARE(screen.act()->text(), u"Refund ₺12,34"_s);
    screen.act()->click();
    QTRY_COMPARE(screen.result(), u"₺12,34 was refunded to card •••• 0008."_s);
    QCOMPARE(shop.file(payment).payment.refunded, Money(1'234, Currency::TRY));
    QCOMPARE(shop.ledgerOf(payment).value("refunded"_L1).toString().toDouble(), 12.34);
}

void TestRefundDialog::whatIsDoneSaysWhatIsLeftAndLeadsToTheReceipt()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    screen.dialog->offerReceipt();
    auto *receipt = screen.find<QPushButton>(u"resultReceiptButton"_s);
    QVERIFY(!receipt->isVisible());
    screen.choosePart(u"25"_s);
    screen.act()->click();
    QTRY_VERIFY(receipt->isVisible());
    const auto facts = [&screen] {
        QStringList shown;
        for (const auto *label : screen.dialog->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible() && !label->accessibleName().isEmpty())
                shown << label->accessibleName();
        }
        return shown;
    };
    for (const QString &fact : {u"Paid: ₺100,00"_s, u"Refunded: ₺25,00"_s, u"Left: ₺75,00"_s})
        QTRY_VERIFY2(facts().contains(fact), qUtf8Printable(facts().join(u'\n')));
    QSignalSpy wanted(screen.dialog, &ui::RefundDialog::receiptWanted);
    receipt->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), payment);
}

void TestRefundDialog::whatWasTakenForNotDoneIsToldBeforeItIsDoneOnceMore()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    QVERIFY(!shop.book().refund(payment, 2'500, State::NotDone).isEmpty());
    RefundScreen screen(shop, payment);
    QVERIFY(!screen.text(u"sentenceLabel"_s).contains(u"was taken for not done"_s));
    screen.choosePart(u"25"_s);
    QVERIFY(screen.text(u"sentenceLabel"_s).contains(u"was taken for not done"_s));
    screen.choosePart(u"26"_s);
    QVERIFY(!screen.text(u"sentenceLabel"_s).contains(u"was taken for not done"_s));
}

void TestRefundDialog::neverMoreThanIsLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("possible");
    QTest::newRow("a kuruş more than is left") << u"100,01"_s << false;
    QTest::newRow("exactly what is left") << u"100,00"_s << true;
    QTest::newRow("a thousand, where a point groups") << u"1.000"_s << false;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("less than zero") << u"-5"_s << false;
    QTest::newRow("three decimals") << u"1,234"_s << false;
    QTest::newRow("letters") << u"abc"_s << false;
    QTest::newRow("a kuruş") << u"0,01"_s << true;
}

void TestRefundDialog::neverMoreThanIsLeft()
{
    QFETCH(QString, typed);
    QFETCH(bool, possible);
    static Shop shop;
    static const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    screen.choosePart(typed);
    QCOMPARE(screen.act()->isEnabled(), possible);
    if (!possible) {
        screen.act()->click();
        QVERIFY(shop.file(payment).changes.empty());
    }
}

void TestRefundDialog::oneItemGoesBackFromItsOwnLine()
{
    Shop shop;
    const QString payment = shop.pay(10'000, 3);
    RefundScreen screen(shop, payment);
    screen.find<QRadioButton>(u"itemRadio"_s)->click();
    screen.find<QTableView>(u"itemTable"_s)->selectRow(1);
    QCOMPARE(screen.act()->text(), u"Refund ₺100,00"_s);
    screen.type(u"40"_s);
    screen.act()->click();
    QTRY_COMPARE(screen.result(), u"₺40,00 was refunded to card •••• 0008."_s);
    QCOMPARE(shop.sandbox().requestCount(refundPath), 1);
    QCOMPARE(shop.sandbox().requestCount(refundV2Path), 0);

    const journal::PaymentFile file = shop.file(payment);
    const QString line = file.items.at(1).transactionId;
    QMap<QString, double> refunded;
    for (const QJsonValue item : shop.ledgerOf(payment).value("items"_L1).toArray())
        refunded.insert(item["paymentTransactionId"_L1].toVariant().toString(),
                        item["refunded"_L1].toString().toDouble());
    QCOMPARE(refunded.size(), 3);
    for (auto it = refunded.cbegin(); it != refunded.cend(); ++it)
        QCOMPARE(it.value(), it.key() == line ? 40.0 : 0.0);
}

void TestRefundDialog::anItemIsLimitedToWhatItHasLeft()
{
    Shop shop;
    const QString payment = shop.pay(10'000, 2);
    RefundScreen screen(shop, payment);
    screen.find<QRadioButton>(u"itemRadio"_s)->click();
    screen.type(u"100,01"_s); // the payment has 200 left, the line 100
    QVERIFY(!screen.act()->isEnabled());
    screen.type(u"100"_s);
    QVERIFY(screen.act()->isEnabled());
}

void TestRefundDialog::aPaymentOfOneItemOffersNoItems()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    QVERIFY(!screen.find<QRadioButton>(u"itemRadio"_s)->isVisible());
}

void TestRefundDialog::theReasonOtherNeedsANote()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    auto *reason = screen.find<QComboBox>(u"reasonCombo"_s);
    QTest::keyClick(reason, Qt::Key_End); // the last is "other"
    QCOMPARE(reason->currentData().toString(), u"other"_s);
    QVERIFY(!screen.act()->isEnabled());
    QTest::keyClicks(screen.find<QLineEdit>(u"noteEdit"_s), u"  "_s);
    QVERIFY(!screen.act()->isEnabled());
    test::type(screen.find<QLineEdit>(u"noteEdit"_s), u"yanlış ürün"_s);
    QVERIFY(screen.act()->isEnabled());
    screen.act()->click();
    QTRY_VERIFY(!screen.result().isEmpty() && shop.file(payment).changes.size() == 1);
    QCOMPARE(shop.file(payment).changes.front().reason, u"other"_s);
    QCOMPARE(shop.file(payment).changes.front().note.trimmed(), u"yanlış ürün"_s);
}

void TestRefundDialog::twoPressesSendOnce()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    screen.choosePart(u"30"_s);
    QTest::mouseClick(screen.act(), Qt::LeftButton);
    QTest::mouseClick(screen.act(), Qt::LeftButton);
    QTRY_COMPARE(screen.result(), u"₺30,00 was refunded to card •••• 0008."_s);
    QCOMPARE(refundRequests(shop), 1);
    QCOMPARE(shop.file(payment).changes.size(), std::size_t(1));
}

void TestRefundDialog::refusesWhenLessIsLeftThanTheScreenSays()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    RefundScreen screen(shop, payment);
    screen.choosePart(u"20"_s);
    {
        RefundScreen other(shop, payment);
        other.choosePart(u"10"_s);
        other.act()->click();
        QTRY_COMPARE(other.result(), u"₺10,00 was refunded to card •••• 0008."_s);
    }
    screen.act()->click();
    QVERIFY(screen.find<ui::PlainLabel>(u"errorLabel"_s)->isVisible());
    QVERIFY(screen.text(u"errorLabel"_s).contains(u"Nothing was sent"_s));
    QVERIFY(!screen.act()->isEnabled());
    QCOMPARE(refundRequests(shop), 1);
}

void TestRefundDialog::aRefusalSaysThatNoMoneyMoved()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    // Behind the till's back, in the merchant's panel: the provider has less left than the journal says.
    const journal::PaymentFile file = shop.file(payment);
    const auto answer = shop.sandbox().post("/v2/payment/refund", {{u"paymentId"_s, file.payment.paymentId},
                                                                   {u"price"_s, u"100.00"_s},
                                                                   {u"locale"_s, u"tr"_s},
                                                                   {u"conversationId"_s, u"panel"_s}});
    Q_UNUSED(answer)
    RefundScreen screen(shop, payment);
    screen.act()->click();
    QTRY_COMPARE(screen.result(), u"The refund was refused."_s);
    QCOMPARE(screen.text(u"resultText"_s), u"No money has moved."_s);
    QCOMPARE(shop.file(payment).changes.front().state, State::Refused);
    QCOMPARE(shop.file(payment).left(), Money(10'000, Currency::TRY));
}

void TestRefundDialog::aLostAnswerIsNotCalledAFailure()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    QVERIFY(shop.sandbox().fault(refundV2Path, u"drop-after-commit"_s));
    RefundScreen screen(shop, payment);
    screen.choosePart(u"25"_s);
    screen.act()->click();
    QTRY_COMPARE(screen.result(), u"The result is not known yet."_s);
    QVERIFY(screen.text(u"resultText"_s).startsWith(u"Do not repeat it."_s));
    const journal::PaymentFile file = shop.file(payment);
    QCOMPARE(file.changes.front().state, State::Unknown);
    QCOMPARE(file.pending(), Money(2'500, Currency::TRY));
    QVERIFY(!screen.act()->isVisible());
    QCOMPARE(refundRequests(shop), 1);
}

void TestRefundDialog::nothingSentSaysSo()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    shop.sandbox().kill();
    RefundScreen screen(shop, payment);
    screen.act()->click();
    QTRY_COMPARE(screen.result(), u"Nothing was sent."_s);
    QCOMPARE(shop.file(payment).changes.front().state, State::NotSent);
    QCOMPARE(shop.file(payment).left(), Money(10'000, Currency::TRY));
}

void TestRefundDialog::escapeDoesNotCloseWhileUnderWay()
{
    Shop shop;
    const QString payment = shop.pay(10'000);
    QVERIFY(shop.sandbox().fault(refundV2Path, u"hang-before-commit"_s));
    RefundScreen screen(shop, payment);
    screen.act()->click();
    QTRY_COMPARE(refundRequests(shop), 1);
    QTest::keyClick(screen.dialog, Qt::Key_Escape);
    QVERIFY(screen.dialog && screen.dialog->isVisible());
    QVERIFY(screen.result().startsWith(u"The refund is under way"_s));
    // "Close" leaves the operation to the till.
    screen.giveUp()->click();
    QTRY_VERIFY(!screen.dialog);
    QCOMPARE(shop.file(payment).changes.front().state, State::Sending);
}

VEZNE_TEST(TestRefundDialog)
#include "tst_refunddialog.moc"
