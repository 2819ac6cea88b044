// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/iyzico/errors.h"
#include "core/till/sale.h"
#include "tests/support/suite.h"
#include "ui/payment/operationtext.h"
#include "ui/payment/paymentfacts.h"
#include "ui/transactions/itemmodel.h"

using namespace Qt::StringLiterals;
using namespace vezne;

class TestPaymentFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every error of the provider's list: what a cashier may read aloud is in no case that a card is
    /// reported.
    void aCashierIsNotToldWhatTheCallerMustNotKnow()
    {
        for (const iyzico::ErrorEntry &entry : iyzico::errorTable()) {
            journal::PaymentFile file;
            file.payment.errorCode = entry.code;
            file.payment.errorGroup = entry.group;
            file.payment.errorMessage = u"Kayıp kart"_s;
            if (file.payment.errorCode.isEmpty())
                continue; // a group's other codes
            const bool isDelicate = entry.cause == iyzico::Cause::Neutral;
            const QString toCashier = textOf(ui::errorFacts(file, ui::Audience::Cashier));
            const QString toFinance = textOf(ui::errorFacts(file, ui::Audience::Finance));
            QCOMPARE(toCashier.contains(u"Kayıp"_s), !isDelicate);
            QCOMPARE(toCashier.contains(file.payment.errorCode), !isDelicate);
            QVERIFY(toFinance.contains(u"Kayıp"_s) && toFinance.contains(file.payment.errorCode));
            QCOMPARE(toFinance.contains(u"caller"_s), isDelicate);
        }
    }

    void aBankIsNotNamedTwice_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("text");
        QTest::newRow("a family of its own name") << u"Bonus"_s << u"Denizbank · Bonus · •••• 0003"_s;
        QTest::newRow("a family named after the bank") << u"Denizbank DC"_s << u"Denizbank DC · •••• 0003"_s;
    }

    void aBankIsNotNamedTwice()
    {
        QFETCH(const QString, family);
        journal::Operation payment;
        payment.cardBank = u"Denizbank"_s;
        payment.cardFamily = family;
        payment.cardLast4 = u"0003"_s;
        QTEST(ui::cardText(payment), "text");
    }

    /// It stands above its capture, and both say what became of the money.
    void aCapturedHoldSaysSo()
    {
        journal::Operation hold;
        hold.kind = journal::Kind::Preauth;
        hold.state = journal::State::Paid;
        hold.standing = journal::Standing::Paid;
        journal::Operation capture;
        capture.kind = journal::Kind::Capture;
        capture.state = journal::State::Done;
        capture.standing = journal::Standing::Done;
        QCOMPARE(ui::chipOf(hold).word, ui::chipOf(capture).word);
        hold.standing = journal::Standing::Reserved;
        QVERIFY(ui::chipOf(hold).word != ui::chipOf(capture).word);
    }

    void theLinesOfAHoldAreHeldAndNothingIsLeftOfThem()
    {
        journal::Item item{.itemId = u"1"_s, .name = u"Oda"_s};
        item.paidPrice = Money(10'000, Currency::TRY).toDecimal();
        ui::ItemModel model;
        model.setItems({item}, Currency::TRY, ui::ItemModel::Stage::Held);
        QCOMPARE(model.headerData(ui::ItemModel::Paid, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Held"_s);
        QVERIFY(model.index(0, ui::ItemModel::Left).data().toString().isEmpty());
        model.setItems({item}, Currency::TRY);
        QCOMPARE(model.headerData(ui::ItemModel::Paid, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Paid"_s);
        QVERIFY(!model.index(0, ui::ItemModel::Left).data().toString().isEmpty());
    }

    void whatStandsInForAContactIsNotTold()
    {
        journal::PaymentFile file;
        file.buyer = iyzico::toJson(till::completed({.name = u"Ece"_s}, {}));
        QCOMPARE(textOf(ui::customerFacts(file)).trimmed(), QString());
        file.buyer = iyzico::toJson(
            till::completed({.email = u"ece@example.com"_s, .gsmNumber = u"+905321234567"_s}, {}));
        const QString told = textOf(ui::customerFacts(file));
        QVERIFY(told.contains(u"ece@example.com"_s) && told.contains(u"0 (532) 123 45 67"_s));
    }

private:
    static QString textOf(const std::vector<ui::Fact> &facts)
    {
        QStringList lines;
        for (const ui::Fact &fact : facts)
            lines.append(fact.value);
        return lines.join('\n'_L1);
    }
};

VEZNE_TEST(TestPaymentFacts)
#include "tst_paymentfacts.moc"
