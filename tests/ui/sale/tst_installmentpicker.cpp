// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "core/money/moneytext.h"
#include "tests/support/amounts.h"
#include "tests/support/suite.h"
#include "ui/kit/language.h"
#include "ui/sale/familymodel.h"
#include "ui/sale/installmentmodel.h"
#include "ui/sale/installmentpicker.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;
using iyzico::InstallmentOffer;
using iyzico::InstallmentPlan;
using test::kurus;

namespace {

/// What iyzico answered for 100.00 on a Paraf card; `monthly` is its own rounding of total / count.
InstallmentOffer paraf()
{
    InstallmentOffer offer;
    offer.bin = u"552879"_s;
    offer.cardType = u"CREDIT_CARD"_s;
    offer.cardFamily = u"Paraf"_s;
    offer.bankName = u"Halk Bankası"_s;
    offer.plans = {{1, kurus(10000), kurus(10000)}, {2, kurus(5161), kurus(10322)},
                   {3, kurus(3508), kurus(10525)},  {6, kurus(1870), kurus(11222)},
                   {9, kurus(1335), kurus(12019)},  {12, kurus(1077), kurus(12920)}};
    return offer;
}

InstallmentOffer only(const QString &cardType, const QString &bank, std::optional<bool> commercial = {})
{
    InstallmentOffer offer;
    offer.cardType = cardType;
    offer.bankName = bank;
    offer.commercial = commercial;
    offer.plans = {{1, kurus(10000), kurus(10000)}};
    return offer;
}

} // namespace

class InstallmentPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(localeOf(Language::Turkish)); }
    void singlePaymentComesFirstAndIsChosen();
    void theChoiceStaysWhenItIsStillOffered();
    void aChoiceThatIsNotOfferedFallsToSinglePaymentAndSaysSo();
    void whileAskingAChoiceOfInstalmentsHasNoTotal();
    void withoutAnAnswerASinglePaymentRemains();
    void arrowKeysMove();
    void typingTheNumberPicks_data();
    void typingTheNumberPicks();
    void takingTheFocusChoosesNothing();
    void saysWhyThereAreNoInstalments_data();
    void saysWhyThereAreNoInstalments();
    void anOfferWithoutSinglePaymentGetsOne();
    void partsAddUpToTheTotal();
    void figuresAreInTheLanguage();
    void familiesAreASheetToReadAloud();
    void offersNoMoreThanTheProductsAllow();
    void theChosenRowIsInView();
};

void InstallmentPickerTest::offersNoMoreThanTheProductsAllow()
{
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf()}, u"552879"_s);
    picker.choose(9);
    picker.setMost(6);
    const auto *table = picker.findChild<QTableView *>(u"installmentTable"_s);
    QCOMPARE(table->model()->rowCount(), 4); // 1, 2, 3, 6
    QCOMPARE(picker.plan()->count, 1);       // nine are not offered any more
    QVERIFY2(picker.notice().contains(u'6'), qPrintable(picker.notice()));
    picker.setMost(std::nullopt);
    QCOMPARE(table->model()->rowCount(), 6);
}

void InstallmentPickerTest::theChosenRowIsInView()
{
    InstallmentPicker picker;
    picker.show();
    InstallmentOffer offer = paraf();
    offer.plans.clear();
    for (int count = 1; count <= 12; ++count)
        offer.plans.push_back({count, kurus(10000), kurus(10000 * count)});
    picker.setPrice(kurus(10000));
    picker.setOffers({offer}, u"552879"_s);
    const auto *table = picker.findChild<QTableView *>(u"installmentTable"_s);
    const auto isInView = [table] {
        return table->viewport()->rect().contains(
            table->visualRect(table->selectionModel()->selectedRows().first()));
    };
    QTRY_VERIFY(table->viewport()->height() > table->rowHeight(0) * 3);
    QVERIFY(!table->viewport()->rect().contains(table->visualRect(table->model()->index(11, 0))));
    picker.choose(12);
    QVERIFY(isInView());
    picker.setPrice(kurus(20000)); // the plans come anew, and the choice stays
    picker.setOffers({offer}, u"552879"_s);
    QCOMPARE(picker.plan()->count, 12);
    QTRY_VERIFY(isInView());
}

void InstallmentPickerTest::singlePaymentComesFirstAndIsChosen()
{
    InstallmentPicker picker;
    QVERIFY(!picker.plan());
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf()}, u"552879"_s);
    const auto plan = picker.plan();
    QVERIFY(plan);
    QCOMPARE(plan->count, 1);
    QCOMPARE(plan->total, kurus(10000));
    const auto *table = picker.findChild<QTableView *>(u"installmentTable"_s);
    QCOMPARE(table->model()->rowCount(), 6);
    QCOMPARE(table->currentIndex().row(), 0);
}

void InstallmentPickerTest::theChoiceStaysWhenItIsStillOffered()
{
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf()}, u"552879"_s);
    picker.choose(3);
    QCOMPARE(picker.plan()->total, kurus(10525));

    picker.setPrice(kurus(20000));
    InstallmentOffer dearer = paraf();
    dearer.plans[2].total = kurus(21050);
    picker.setOffers({dearer}, u"552879"_s);
    QCOMPARE(picker.plan()->count, 3);
    QCOMPARE(picker.plan()->total, kurus(21050));
}

void InstallmentPickerTest::aChoiceThatIsNotOfferedFallsToSinglePaymentAndSaysSo()
{
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf()}, u"552879"_s);
    picker.choose(12);
    InstallmentOffer shorter = paraf();
    shorter.plans.pop_back();
    picker.setOffers({shorter}, u"552879"_s);
    QCOMPARE(picker.plan()->count, 1);
    QVERIFY(picker.notice().contains(u"12"_s));
    picker.choose(2);
    picker.setOffers({shorter}, u"552879"_s);
    QVERIFY(!picker.notice().contains(u"12"_s));
}

void InstallmentPickerTest::whileAskingAChoiceOfInstalmentsHasNoTotal()
{
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf()}, u"552879"_s);
    picker.choose(3);
    QSignalSpy changed(&picker, &InstallmentPicker::planChanged);
    picker.setPrice(kurus(20000));
    QVERIFY(changed.count() > 0);
    QVERIFY(!picker.plan()); // 105,25 belongs to the old amount
    picker.choose(1);
    QCOMPARE(picker.plan()->total, kurus(20000));
}

void InstallmentPickerTest::withoutAnAnswerASinglePaymentRemains()
{
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf()}, u"552879"_s);
    picker.choose(6);
    picker.setPrice(kurus(20000));
    picker.setUnavailable();
    QCOMPARE(picker.plan()->count, 1);
    QCOMPARE(picker.plan()->total, kurus(20000));
    QVERIFY(picker.notice().contains(u"6"_s));
}

void InstallmentPickerTest::arrowKeysMove()
{
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf()}, u"552879"_s);
    auto *table = picker.findChild<QTableView *>(u"installmentTable"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(picker.plan()->count, 3);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(picker.plan()->count, 2);
}

void InstallmentPickerTest::typingTheNumberPicks_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("count");
    QTest::newRow("3") << u"3"_s << 3;
    QTest::newRow("9") << u"9"_s << 9;
    QTest::newRow("1 and at once 2 is twelve") << u"12"_s << 12;
    QTest::newRow("a number that nobody offers changes nothing") << u"7"_s << 1;
    QTest::newRow("3 and at once 6 is six") << u"36"_s << 6;
}

void InstallmentPickerTest::typingTheNumberPicks()
{
    QFETCH(QString, keys);
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf()}, u"552879"_s);
    QTest::keyClicks(picker.findChild<QTableView *>(u"installmentTable"_s), keys);
    QTEST(picker.plan()->count, "count");
}

void InstallmentPickerTest::takingTheFocusChoosesNothing()
{
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf()}, u"552879"_s);
    picker.choose(3);
    picker.setPrice(kurus(20000)); // nothing is selected until the answer
    picker.show();
    picker.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus(Qt::TabFocusReason);
    picker.setOffers({paraf()}, u"552879"_s);
    QCOMPARE(picker.plan()->count, 3);
}

void InstallmentPickerTest::saysWhyThereAreNoInstalments_data()
{
    QTest::addColumn<InstallmentOffer>("offer");
    QTest::addColumn<QString>("word");
    QTest::newRow("a debit card") << only(u"DEBIT_CARD"_s, u"Akbank"_s) << u"Debit"_s;
    QTest::newRow("a prepaid card") << only(u"PREPAID_CARD"_s, u"Papara"_s) << u"Prepaid"_s;
    QTest::newRow("a foreign card") << only(QString(), QString()) << u"foreign"_s;
    QTest::newRow("a commercial card") << only(u"CREDIT_CARD"_s, u"Akbank"_s, true) << u"commercial"_s;
    QTest::newRow("a family outside the contract")
        << only(u"CREDIT_CARD"_s, u"Akbank"_s, false) << u"contract"_s;
    QTest::newRow("a card type of tomorrow") << only(u"QUANTUM_CARD"_s, u"Akbank"_s) << u"contract"_s;
}

void InstallmentPickerTest::saysWhyThereAreNoInstalments()
{
    QFETCH(InstallmentOffer, offer);
    QFETCH(QString, word);
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({offer}, u"123456"_s);
    QVERIFY2(picker.notice().contains(word), qPrintable(picker.notice()));
}

void InstallmentPickerTest::anOfferWithoutSinglePaymentGetsOne()
{
    InstallmentOffer offer = paraf();
    offer.plans.erase(offer.plans.begin());
    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({offer}, u"552879"_s);
    QCOMPARE(picker.plan()->count, 1);
    QCOMPARE(picker.plan()->total, kurus(10000));
}

void InstallmentPickerTest::partsAddUpToTheTotal()
{
    for (const InstallmentPlan &plan : paraf().plans) {
        if (plan.count == 1)
            continue;
        // `2 × ₺35,08, the last one ₺35,09` is 105,25.
        const QStringList parts = partsText(plan).remove(u'₺').split(u", the last one "_s);
        const QStringList first = parts.first().split(u" × "_s);
        const auto monthly = parseAmount(first.last(), Currency::TRY, Language::Turkish);
        const auto last =
            parseAmount(parts.size() > 1 ? parts.last() : u"0"_s, Currency::TRY, Language::Turkish);
        QVERIFY(monthly && last);
        QCOMPARE(first.first().toInt(), parts.size() > 1 ? plan.count - 1 : plan.count);
        QCOMPARE(monthly->minorUnits() * first.first().toInt() + last->minorUnits(), plan.total.minorUnits());
    }
}

void InstallmentPickerTest::figuresAreInTheLanguage()
{
    InstallmentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlans(paraf().plans, kurus(10000));
    QCOMPARE(model.index(2, InstallmentModel::Total).data().toString(), u"₺105,25"_s);
    QCOMPARE(model.index(2, InstallmentModel::Difference).data().toString(), u"+5,25 (%5,25)"_s);
    QCOMPARE(model.index(0, InstallmentModel::Difference).data().toString(), QString());
    QLocale::setDefault(localeOf(Language::English));
    QCOMPARE(model.index(5, InstallmentModel::Difference).data().toString(), u"+29.20 (29.20%)"_s);
    QCOMPARE(model.index(2, InstallmentModel::Total).data(InstallmentModel::TotalRole).value<Money>(),
             kurus(10525));
}

void InstallmentPickerTest::familiesAreASheetToReadAloud()
{
    FamilyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    InstallmentOffer axess = paraf();
    axess.cardFamily = u"Axess"_s;
    axess.plans = {{1, kurus(10000), kurus(10000)}, {4, kurus(2600), kurus(10400)}};
    InstallmentOffer nameless = paraf();
    nameless.cardFamily.clear();
    nameless.bankName = u"Yeni Banka"_s;
    model.setOffers({paraf(), nameless, axess});
    QCOMPARE(model.columnCount(), 7); // family, 2, 3, 4, 6, 9, 12
    QCOMPARE(model.index(0, 0).data().toString(), u"Axess · Halk Bankası"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"Yeni Banka"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"26,00"_s);
    QCOMPARE(model.index(1, 3).data().toString(), QString()); // Paraf has no 4
    QCOMPARE(model.index(1, 2).data().toString(), u"35,08"_s);

    InstallmentPicker picker;
    picker.setPrice(kurus(10000));
    picker.setOffers({paraf(), axess}, QString());
    const auto *sheet = picker.findChild<QTableView *>(u"familyTable"_s);
    QCOMPARE(sheet->model()->rowCount(), 2);
    QVERIFY(sheet->isVisibleTo(&picker));
    picker.setEnabled(false); // beside an outcome nobody reads them aloud
    QVERIFY(!sheet->isVisibleTo(&picker));
    picker.setEnabled(true);
    QVERIFY(sheet->isVisibleTo(&picker));
    QCOMPARE(picker.plan()->count, 1);
}

VEZNE_TEST(InstallmentPickerTest)
#include "tst_installmentpicker.moc"
