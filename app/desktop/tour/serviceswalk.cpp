// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>

#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

const QByteArray creditCard = "5528790000000008";
const QByteArray debitCard = "4766620000000001";

void addThreeDs(Tour &tour, const QString &amount)
{
    addKeyingIn(tour, u"s1-debit-card"_s, amount, debitCard,
                [&tour] { return tour.isShown(u"threeDsWhy"_s); });
    tour.add(
        u"s2-at-the-bank"_s, [&tour] { tour.press(u"payButton"_s); },
        [&tour] { return tour.isShown(u"threeDsLink"_s); });
    tour.add(
        u"s3-not-confirmed"_s, [&tour] { tour.press(u"threeDsGiveUpButton"_s); }, outcomeShows(tour));
    addNewSale(tour);
}

/// A hold of a customer who agrees that the card is kept.
void addHold(Tour &tour, const QString &amount)
{
    const auto canPay = [&tour] { return tour.find<QWidget>(u"payButton"_s)->isEnabled(); };
    tour.add({}, [&tour] {
        tour.type(u"phoneEdit"_s, u"05321234567"_s);
        tour.type(u"nameEdit"_s, u"Ayşe"_s);
        tour.type(u"surnameEdit"_s, u"Yılmaz"_s);
    });
    addKeyingIn(tour, {}, amount, creditCard, canPay);
    tour.add(u"s4-hold-and-keep"_s, [&tour] {
        tour.find<QCheckBox>(u"holdBox"_s)->setChecked(true);
        tour.find<QCheckBox>(u"keepCardBox"_s)->setChecked(true);
    });
    tour.add(
        u"s5-on-hold"_s, [&tour] { tour.press(u"payButton"_s); }, outcomeShows(tour));
    addNewSale(tour);
    tour.add(
        u"s6-stored-card"_s,
        [&tour] {
            tour.type(u"phoneEdit"_s, u"05321234567"_s);
            tour.find<QComboBox>(u"storedCardCombo"_s)->setCurrentIndex(1);
        },
        [&tour] { return tour.isShown(u"storedCardCombo"_s); });
}

void addHoldsDetail(Tour &tour)
{
    const auto table = [&tour] { return tour.find<QAbstractItemView>(u"transactionTable"_s); };
    tour.add(
        {}, [&tour] { tour.desk().window().showPage(ui::PageId::Transactions); },
        [table] { return table() && table()->isVisible() && table()->model()->rowCount() > 10; });
    tour.add(
        u"s7-hold"_s,
        [table] {
            table()->setFocus();
            table()->setCurrentIndex(table()->model()->index(0, 0));
            Tour::sendKey(table(), Qt::Key_Return);
        },
        [&tour] { return tour.isShown(u"captureButton"_s); });
    addDialog(tour, u"s8-capture"_s, u"captureButton"_s);
    tour.add(
        u"s8-compare"_s, [&tour] { tour.press(u"compareButton"_s); },
        [] {
            const auto *dialog = Tour::openDialog();
            const auto *compared = dialog ? dialog->findChild<QWidget *>(u"sidesTable"_s) : nullptr;
            return compared && compared->isVisible();
        });
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); },
        [] { return Tour::openDialog() == nullptr; });
    tour.add({}, [&tour] { tour.press(u"closeDetailButton"_s); });
}

} // namespace

void addServicesWalk(Tour &tour, const Tour::Round &round)
{
    tour.add({}, [&tour] { tour.desk().window().showPage(ui::PageId::Sale); });
    addThreeDs(tour, QString::number(640 + round.number));
    addHold(tour, QString::number(820 + round.number));
    addHoldsDetail(tour);
    tour.add(
        u"s9-customers"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Customers); },
        [&tour] { return tour.isShown(u"storedCardTable"_s); });
    tour.add({}, [&tour] {
        tour.desk().window().showPage(ui::PageId::Sale);
        tour.type(u"phoneEdit"_s, {});
        tour.type(u"nameEdit"_s, {});
        tour.type(u"surnameEdit"_s, {});
    });
}

} // namespace vezne::desktop
